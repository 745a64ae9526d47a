// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/record_json.h"

#include <QtCore/QStringList>

namespace zhike {

/// How many columns of a terminal the text takes: a Chinese character takes two.
[[nodiscard]] int displayWidth(QStringView text);

/// The value of a field for people: labels, local times, ¥ amounts, keys of references; one line.
[[nodiscard]] QString plainText(RecordJson& json, const Field& field, const Value& value,
                                const QTimeZone& zone);

/// Rows under headings, in columns as wide as what is in them (up to a limit).
class PlainTable
{
public:
    explicit PlainTable(QStringList headings) : m_rows{std::move(headings)} {}
    void add(QStringList row) { m_rows.push_back(std::move(row)); }
    [[nodiscard]] bool isEmpty() const { return m_rows.size() == 1; }
    [[nodiscard]] QString text(const QString& indent = {}) const;

private:
    std::vector<QStringList> m_rows;
};

/// The fields that tell records of a kind apart in a narrow table.
[[nodiscard]] std::vector<const Field*> tableFields(const EntityDescription& d);
/// A table of records with those fields.
[[nodiscard]] PlainTable tableOf(const EntityDescription& d);
void addTo(PlainTable& table, RecordJson& json, const Record& record, const QTimeZone& zone);

} // namespace zhike
