// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/entity.h"
#include <string_view>

namespace zhike {

/// Which fields of a kind of record are searched.
[[nodiscard]] bool isSearched(const Field& field);
[[nodiscard]] bool isSearched(const EntityDescription& d);

/// What the index holds of one record.
struct SearchText {
    QString title; ///< names, numbers and phones, a line each, then the pinyin of the names
    QString body;  ///< names and the title again, then everything else; empty if there is nothing else
    qint64 digest = 0;

    [[nodiscard]] bool isEmpty() const { return title.isEmpty() && body.isEmpty(); }
};

/// Collects the values of one record, field by field.
class SearchTextBuilder
{
public:
    explicit SearchTextBuilder(const EntityDescription& d) : m_titleColumn(d.title ? d.title : "") {}

    void add(const Field& field, const QString& value);
    [[nodiscard]] SearchText take();

private:
    std::string_view m_titleColumn;
    QString m_titles;
    QString m_names;
    QString m_pinyin;
    QString m_rest;
};

/// The shelf of the index where a kind of record stands: results are read from the highest to the lowest, so
/// customers come first. A rowid is the shelf and 40 bits of a number.
[[nodiscard]] constexpr qint64 shelfOf(EntityKind kind)
{
    return 1000 - static_cast<qint64>(kind);
}
constexpr int shelfBits = 40;
[[nodiscard]] constexpr qint64 firstRowOf(EntityKind kind)
{
    return shelfOf(kind) << shelfBits;
}
[[nodiscard]] constexpr qint64 lastRowOf(EntityKind kind)
{
    return firstRowOf(kind) + (qint64{1} << shelfBits) - 1;
}
[[nodiscard]] constexpr EntityKind kindOfRow(qint64 row)
{
    return static_cast<EntityKind>(1000 - (row >> shelfBits));
}

} // namespace zhike
