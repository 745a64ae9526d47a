// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/absence.h"

#include "core/base/invalid.h"
#include "core/engineer/engineer_use_cases_words.h"
#include "core/store/kinds.h"

#include <QtCore/QCoreApplication>

namespace zhike {

using namespace Qt::StringLiterals;
using namespace FieldFlag;

namespace {

constexpr std::string_view absencesOfOneSql =
    "SELECT id, starts_on, ends_on, reason FROM absence WHERE engineer "
    "= ?1 AND ends_on >= ?2 AND archived_at IS "
    "NULL ORDER BY starts_on, id";

QString spanText(const Absence& absence)
{
    return QCoreApplication::translate("EngineerUseCases", "%1 to %2")
        .arg(absence.startsOn.toString(Qt::ISODate), absence.endsOn.toString(Qt::ISODate));
}

Done check(const Reader& reader, const Absence& absence, const Engineer& engineer)
{
    if (!absence.startsOn.isValid())
        return invalid(EngineerUseCasesWords::tr("The first day away is missing or does not exist."),
                       u"starts_on"_s);
    if (!absence.endsOn.isValid() || absence.endsOn < absence.startsOn)
        return invalid(
            EngineerUseCasesWords::tr("The last day away must exist and cannot be before the first, %1.")
                .arg(absence.startsOn.toString(Qt::ISODate)),
            u"ends_on"_s);
    ZHIKE_ASSIGN(const auto others, absencesOf(reader, engineer.id, absence.startsOn));
    for (const Absence& other : others) {
        if (other.id != absence.id && other.startsOn <= absence.endsOn)
            return invalid(
                EngineerUseCasesWords::tr("%1 is away already from %2. Change that absence instead.")
                    .arg(engineer.name, spanText(other)),
                u"starts_on"_s);
    }
    return {};
}

} // namespace

template <>
const EntityDescription& describe<Absence>()
{
    static constexpr Field fields[] = {
        field<&Absence::engineer>("engineer", QT_TRANSLATE_NOOP("Field", "Engineer"), Required),
        field<&Absence::startsOn>("starts_on", QT_TRANSLATE_NOOP("Field", "From"), Required),
        field<&Absence::endsOn>("ends_on", QT_TRANSLATE_NOOP("Field", "To"), Required),
        field<&Absence::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), Long),
    };
    static constexpr FieldOrder orders[] = {{"starts_on", "ends_on"}};
    static constexpr EntityDescription d{EntityKind::Absence,
                                         "absence",
                                         "absences",
                                         QT_TRANSLATE_NOOP("Entity", "Absence"),
                                         QT_TRANSLATE_NOOP("Entity", "Absences"),
                                         fields,
                                         nullptr,
                                         nullptr,
                                         "engineer",
                                         EntityKind::Engineer,
                                         orders};
    return d;
}

Result<std::vector<Absence>> absencesOf(const Reader& reader, Id<Engineer> engineer, QDate from)
{
    std::vector<Absence> all;
    Query q = reader.query(absencesOfOneSql);
    q.bind(engineer, from);
    while (q.next()) {
        Absence a;
        a.id = q.id<Absence>(0);
        a.engineer = engineer;
        a.startsOn = q.date(1);
        a.endsOn = q.date(2);
        a.reason = q.text(3);
        all.push_back(std::move(a));
    }
    ZHIKE_TRY(q.done());
    return all;
}

Result<Id<Absence>> addAbsence(UnitOfWork& work, Absence absence)
{
    if (!absence.engineer)
        return invalid(EngineerUseCasesWords::tr("Choose an engineer."), u"engineer"_s);
    ZHIKE_ASSIGN(const Engineer engineer, work.find(absence.engineer));
    ZHIKE_TRY(check(work, absence, engineer));
    absence.reason = absence.reason.trimmed();
    work.setTitle(EngineerUseCasesWords::tr("%1 is away from %2").arg(engineer.name, spanText(absence)));
    return work.insert(absence);
}

Done changeAbsence(UnitOfWork& work, const Absence& absence)
{
    ZHIKE_ASSIGN(Absence stored, work.find(absence.id));
    ZHIKE_ASSIGN(const Engineer engineer, work.find(stored.engineer));
    stored.startsOn = absence.startsOn;
    stored.endsOn = absence.endsOn;
    stored.reason = absence.reason.trimmed();
    ZHIKE_TRY(check(work, stored, engineer));
    work.setTitle(EngineerUseCasesWords::tr("%1 is away from %2").arg(engineer.name, spanText(stored)));
    ZHIKE_TRY(work.update(stored));
    return {};
}

Done removeAbsence(UnitOfWork& work, Id<Absence> id)
{
    ZHIKE_ASSIGN(const Absence absence, work.find(id));
    ZHIKE_ASSIGN(const Engineer engineer, work.find(absence.engineer));
    work.setTitle(EngineerUseCasesWords::tr("%1 is not away from %2").arg(engineer.name, spanText(absence)));
    return work.archive(id);
}

Done mustBeThere(const Reader& reader, Id<Engineer> id, QDate day, const QString& field)
{
    if (!id)
        return {};
    ZHIKE_ASSIGN(const Engineer engineer, reader.find(id));
    if (engineer.archivedAt)
        return invalid(
            EngineerUseCasesWords::tr("%1 is archived. Restore the entry first, or choose somebody else.")
                .arg(engineer.name),
            field);
    if (engineer.leftOn.isValid() && engineer.leftOn < day)
        return invalid(
            EngineerUseCasesWords::tr("%1's last working day is %2. Choose somebody else, or an earlier day.")
                .arg(engineer.name, engineer.leftOn.toString(Qt::ISODate)),
            field);
    return {};
}

} // namespace zhike
