// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/engineer.h"
#include "core/store/unit_of_work.h"

namespace zhike {

/// 缺勤: days on which an engineer is away.
struct Absence : RecordOf<Absence> {
    Id<Engineer> engineer;
    QDate startsOn;
    QDate endsOn; ///< last day away
    QString reason;
    bool operator==(const Absence&) const = default;
};
template <>
const EntityDescription& describe<Absence>();

/// Records that an engineer is away and titles the unit “李明 is away from … to …”. Refused if a day does not
/// exist, they end before they begin, or days are in another absence already.
[[nodiscard]] Result<Id<Absence>> addAbsence(UnitOfWork& work, Absence absence);
/// Writes changed days or another reason; the same rules.
[[nodiscard]] Done changeAbsence(UnitOfWork& work, const Absence& absence);
/// Takes an absence back.
[[nodiscard]] Done removeAbsence(UnitOfWork& work, Id<Absence> id);

/// The absences of an engineer that are not over on `from`, in order.
[[nodiscard]] Result<std::vector<Absence>> absencesOf(const Reader& reader, Id<Engineer> engineer,
                                                      QDate from);

/// Refuses, at `field`, to give work to an engineer who is archived, or who will have left by that day. A
/// null id is well.
[[nodiscard]] Done mustBeThere(const Reader& reader, Id<Engineer> engineer, QDate day, const QString& field);

} // namespace zhike
