// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_values.h"
#include "core/exchange/dates.h"
#include "core/exchange/exchange.h"
#include "core/exchange/line_reader.h"
#include "core/visit/visit.h"

#include <QtCore/QSet>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

/// The entries of a cell that lists several.
QStringList entriesOf(const QString& cell)
{
    QString text = cell;
    for (const QChar c : {QChar(u'；'), QChar(u'、'), QChar(u'\n')})
        text.replace(c, u';');
    QStringList entries;
    for (const QString& entry : text.split(u';', Qt::SkipEmptyParts)) {
        if (!entry.trimmed().isEmpty())
            entries += entry.trimmed();
    }
    return entries;
}

} // namespace

Done LineReader::readParts()
{
    if (m_d.kind == EntityKind::Visit) {
        ZHIKE_TRY(readVisitEngineers());
        return readVisitContacts();
    }
    if (m_d.kind == EntityKind::Calendar)
        return readCalendarParts();
    if (m_d.kind == EntityKind::TierPolicy)
        return readTargetsOfPolicy();
    if (m_d.kind == EntityKind::Contract)
        return readOverridesOfContract();
    return m_d.kind == EntityKind::Engineer ? readSkills() : Done{};
}

/// Has the parts written if they differ from those there are.
Done LineReader::keepParts(EntityKind kind, std::vector<Record> now)
{
    const auto byKey = [](const Record& a, const Record& b) { return a.values[1] < b.values[1]; };
    std::sort(now.begin(), now.end(), byKey);
    std::vector<Record> known;
    if (m_draft.exists) {
        ZHIKE_ASSIGN(known, m_reader.partsOf(kind, m_draft.record.id));
        std::sort(known.begin(), known.end(), byKey);
    }
    if (known != now)
        m_draft.parts[kind] = std::move(now);
    return {};
}

Done LineReader::readVisitEngineers()
{
    const int column = m_context.columns.indexOf(ImportExtra::Engineers);
    const QStringList names = entriesOf(cell(column));
    if (names.isEmpty())
        return {};
    QSet<Uuid> seen;
    std::vector<Record> all;
    for (const QString& name : names) {
        ZHIKE_ASSIGN(const Uuid id, resolve(column, EntityKind::Engineer, name));
        if (seen.contains(id))
            continue;
        seen.insert(id);
        all.push_back(toRecord(VisitEngineer{Id<Visit>(m_draft.record.id), Id<Engineer>(id)}));
    }
    return keepParts(EntityKind::VisitEngineer, std::move(all));
}

/// Whom we meet; on a visit that is done, whom we met, unless it is known better.
Done LineReader::readVisitContacts()
{
    const int column = m_context.columns.indexOf(ImportExtra::Contacts);
    const QStringList names = entriesOf(cell(column));
    if (names.isEmpty())
        return {};
    const bool done = textOf(m_draft.record.value("state")) == enumText(VisitState::Done);
    QHash<Uuid, bool> met;
    if (m_draft.exists) {
        ZHIKE_ASSIGN(const auto known, m_reader.parts<VisitContact>(Id<Visit>(m_draft.record.id)));
        for (const VisitContact& contact : known)
            met.insert(contact.contact.uuid, contact.met);
    }
    std::vector<Record> all;
    QSet<Uuid> seen;
    for (const QString& entry : names) {
        const bool said = entry.endsWith(u"=yes"_s) || entry.endsWith(u"=no"_s);
        const QString name = said ? entry.first(entry.lastIndexOf(u'=')) : entry;
        ZHIKE_ASSIGN(const Uuid id, resolve(column, EntityKind::Contact, name));
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const bool wasMet = said ? entry.endsWith(u"=yes"_s) : met.value(id, done);
        all.push_back(toRecord(VisitContact{Id<Visit>(m_draft.record.id), Id<Contact>(id), wasMet}));
    }
    return keepParts(EntityKind::VisitContact, std::move(all));
}

Done LineReader::readSkills()
{
    const int column = m_context.columns.indexOf(ImportExtra::Skills);
    const QStringList entries = entriesOf(cell(column));
    if (entries.isEmpty())
        return {};
    std::vector<Record> all;
    for (const QString& entry : entries) {
        const qsizetype equals = entry.lastIndexOf(u'=');
        const qsizetype at = entry.indexOf(u'@', std::max<qsizetype>(equals, 0));
        EngineerSkill skill;
        skill.engineer = Id<Engineer>(m_draft.record.id);
        skill.product = entry.first(equals < 0 ? entry.size() : equals).trimmed();
        const auto level =
            equals < 0 ? Result<qint64>(0)
                       : readWhole(entry.sliced(equals + 1, (at < 0 ? entry.size() : at) - equals - 1));
        if (!level || *level < 1 || *level > 5 || skill.product.isEmpty())
            return refuse(column,
                          Exchange::tr("“%1” is no skill. Write it as product=level, the level from 1 to 5.")
                              .arg(entry.left(60)));
        skill.level = static_cast<int>(*level);
        if (at >= 0) {
            const auto until = readDate(QStringView(entry).sliced(at + 1), m_context.zone);
            if (!until)
                return refuse(column, until.error().message);
            skill.certifiedUntil = *until;
        }
        all.push_back(toRecord(skill));
    }
    return keepParts(EntityKind::EngineerSkill, std::move(all));
}

} // namespace zhike
