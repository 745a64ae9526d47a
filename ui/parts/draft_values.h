// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/entity.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonValue>
#include <QtCore/QVariant>

namespace zhike {

/// What an editor holds, as a draft keeps it: text, numbers, dates, moments, ids and lists of these.
[[nodiscard]] QJsonValue toDraft(const QVariant& value);
/// The same back; what makes no sense is an invalid value.
[[nodiscard]] QVariant fromDraft(const QJsonValue& draft);

/// A record of its own as a draft keeps it, field by field; times of making and archiving are left out.
[[nodiscard]] QJsonValue recordToDraft(const Record& record);
/// Puts it back into a blank one; what no longer fits keeps its default.
void recordFromDraft(const QJsonValue& draft, Record& blank);

template <class T>
[[nodiscard]] QJsonArray recordsToDraft(const std::vector<T>& records)
{
    QJsonArray all;
    for (const T& typed : records)
        all.append(recordToDraft(toRecord(typed)));
    return all;
}

template <class T>
[[nodiscard]] std::vector<T> recordsFromDraft(const QJsonValue& draft)
{
    std::vector<T> records;
    for (const QJsonValue& each : draft.toArray()) {
        Record record = toRecord(T{});
        recordFromDraft(each, record);
        records.push_back(fromRecord<T>(record));
    }
    return records;
}

} // namespace zhike
