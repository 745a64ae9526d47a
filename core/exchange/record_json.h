// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/reader.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QTimeZone>

namespace zhike {

/// Turns records into JSON objects: every described column plus `kind` (the plural), `id`, `created_at` and
/// `archived_at`. References carry the key people use, and the id under `<column>_id`; instants are ISO 8601
/// with the offset of the organisation's zone; money is in fen; what is absent is null. Keys once looked up
/// are remembered, so use one object for many records.
class RecordJson
{
public:
    explicit RecordJson(const Reader& reader);

    [[nodiscard]] QJsonObject record(const Record& record);
    /// A part: its described columns alone, without the reference to its owner.
    [[nodiscard]] QJsonObject part(const Record& part);
    [[nodiscard]] QJsonValue value(const Field& field, const Value& value);
    [[nodiscard]] QJsonValue instant(const std::optional<Instant>& at) const;
    /// What people call the record: its key, else its title, else its id.
    [[nodiscard]] QString key(EntityKind kind, const Uuid& id);

private:
    void add(QJsonObject& object, const Field& field, const Value& value);

    const Reader& m_reader;
    QTimeZone m_zone;
    QHash<Uuid, QString> m_keys;
};

} // namespace zhike
