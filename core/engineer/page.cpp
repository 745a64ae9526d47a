// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/page.h"

#include "core/customer/usecases.h"
#include "core/engineer/engineer_use_cases_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr std::string_view careSql =
    "SELECT c.id, c.name, c.region, t.name, k.tier_rank, a.role, a.starts_on, k.open_requests, k.next_visit, "
    "t.english_name "
    "FROM engineer_assignment a JOIN customer c ON c.id = a.customer AND c.archived_at IS NULL "
    "LEFT JOIN customer_card k ON k.customer = c.id LEFT JOIN tier t ON t.id = k.tier WHERE a.engineer = ?1 "
    "AND a.starts_on <= ?2 AND (a.ends_on IS NULL OR a.ends_on >= ?2) AND a.archived_at IS NULL "
    "ORDER BY CASE a.role WHEN 'primary' THEN 0 WHEN 'backup' THEN 1 ELSE 2 END, k.tier_rank DESC, "
    "k.name_key, c.id";
constexpr std::string_view menteesSql =
    "SELECT id, name FROM engineer WHERE mentor = ? AND archived_at IS NULL ORDER BY number";
constexpr std::string_view elementsSql =
    "SELECT count(skill), coalesce(sum(skill), 0), count(attitude), coalesce(sum(attitude), 0), "
    "count(alertness), "
    "coalesce(sum(alertness), 0) FROM survey WHERE engineer = ? AND archived_at IS NULL";
constexpr std::string_view highestNumberSql =
    "SELECT max(CAST(substr(number, 3) AS INTEGER)) FROM engineer WHERE number >= 'E-' AND number < 'E.' "
    "AND substr(number, 3) NOT GLOB '*[^0-9]*' AND length(number) BETWEEN 3 AND 12";

Done readCare(const Reader& reader, EngineerPage& page)
{
    QHash<Uuid, size_t> places;
    Query q = reader.query(careSql);
    q.bind(page.engineer.id, page.today);
    while (q.next()) {
        const auto role = enumFromText<AssignmentRole>(q.text(5)).value_or(AssignmentRole::Backup);
        const auto known = places.constFind(q.uuid(0));
        if (known != places.cend()) {
            auto& roles = page.care[*known].roles;
            if (std::ranges::find(roles, role) == roles.end())
                roles.push_back(role);
            continue;
        }
        CareLine line;
        line.customer = q.id<Customer>(0);
        line.name = q.text(1);
        line.region = q.text(2);
        line.tierName = q.text(3);
        line.tierRank = q.isNull(3) ? -1 : static_cast<int>(q.integer(4));
        line.roles = {role};
        line.since = q.date(6);
        line.openRequests = static_cast<int>(q.integer(7));
        line.nextVisit = q.instant(8);
        line.tierEnglishName = q.text(9);
        places.insert(line.customer.uuid, page.care.size());
        page.care.push_back(std::move(line));
    }
    return q.done();
}

Done readPeopleAndWords(const Reader& reader, EngineerPage& page)
{
    constexpr int pastDays = 90;
    Query mentees = reader.query(menteesSql);
    mentees.bind(page.engineer.id);
    while (mentees.next())
        page.mentees.emplace_back(mentees.id<Engineer>(0), mentees.text(1));
    ZHIKE_TRY(mentees.done());
    Query said = reader.query(elementsSql);
    said.bind(page.engineer.id);
    if (said.next()) {
        for (size_t i = 0; i < kElementCount; ++i) {
            const int column = static_cast<int>(2 * i);
            page.elements.answers[i] = {said.integer(column), said.integer(column + 1)};
        }
    }
    ZHIKE_TRY(said.done());
    ZHIKE_ASSIGN(page.absences, absencesOf(reader, page.engineer.id, page.today.addDays(-pastDays)));
    return {};
}

std::vector<EngineerSkill> tidy(std::vector<EngineerSkill> skills)
{
    for (EngineerSkill& s : skills)
        s.product = s.product.trimmed();
    return skills;
}

Done firstOf(std::vector<Error> problems)
{
    if (problems.empty())
        return {};
    return tl::unexpected(std::move(problems.front()));
}

Done checkMentor(const Engineer& engineer)
{
    if (engineer.mentor && engineer.mentor == engineer.id)
        return failure(
            ErrorKind::Invalid,
            EngineerUseCasesWords::tr("Nobody is their own mentor. Choose another engineer, or none."), {},
            u"mentor"_s);
    return {};
}

Error wrongSkill(const QString& sentence)
{
    return {ErrorKind::Invalid, sentence, {}, u"skills"_s};
}

} // namespace

Result<EngineerPage> engineerPage(const Reader& reader, Id<Engineer> id)
{
    EngineerPage page;
    page.today = reader.clock().today();
    ZHIKE_ASSIGN(page.engineer, reader.find(id));
    page.mentorName =
        page.engineer.mentor ? reader.titleOf(EntityKind::Engineer, page.engineer.mentor.uuid) : QString();
    ZHIKE_ASSIGN(page.figures, engineerRow(reader, id));
    ZHIKE_ASSIGN(page.skills, reader.parts<EngineerSkill>(id));
    std::ranges::stable_sort(page.skills, std::greater(), &EngineerSkill::level);
    ZHIKE_TRY(readCare(reader, page));
    ZHIKE_TRY(readPeopleAndWords(reader, page));
    return page;
}

Result<QString> nextEngineerNumber(const Reader& reader)
{
    Query q = reader.query(highestNumberSql);
    const qint64 highest = q.next() ? q.integer(0) : 0;
    ZHIKE_TRY(q.done());
    return u"E-%1"_s.arg(highest + 1, 3, 10, QChar(u'0'));
}

std::vector<Error> problemsOf(const Engineer& engineer, const std::vector<EngineerSkill>& skills)
{
    Engineer checked = engineer;
    if (checked.number.trimmed().isEmpty())
        checked.number = u"E-000"_s;
    std::vector<Error> problems = problemsOf(toRecord(checked));
    QSet<QString> seen;
    for (const EngineerSkill& s : tidy(skills)) {
        if (s.product.isEmpty())
            problems.push_back(wrongSkill(
                EngineerUseCasesWords::tr("A skill needs its product. Name it, or remove the row.")));
        else if (seen.contains(s.product))
            problems.push_back(
                wrongSkill(EngineerUseCasesWords::tr("“%1” stands twice among the skills. Keep one of them.")
                               .arg(s.product)));
        else if (s.level < 1 || s.level > 5)
            problems.push_back(
                wrongSkill(EngineerUseCasesWords::tr("The level of “%1” is from 1 to 5.").arg(s.product)));
        seen.insert(s.product);
    }
    return problems;
}

Result<Id<Engineer>> createEngineer(UnitOfWork& work, Engineer engineer,
                                    const std::vector<EngineerSkill>& skills)
{
    ZHIKE_TRY(firstOf(problemsOf(engineer, skills)));
    if (engineer.number.trimmed().isEmpty()) {
        ZHIKE_ASSIGN(engineer.number, nextEngineerNumber(work));
    }
    ZHIKE_ASSIGN(const Id<Engineer> id, createRecord(work, engineer));
    ZHIKE_TRY(work.setParts(id, tidy(skills)));
    return id;
}

Done saveEngineer(UnitOfWork& work, const Engineer& before, const Engineer& edited,
                  const std::vector<EngineerSkill>& skills)
{
    ZHIKE_TRY(firstOf(problemsOf(edited, skills)));
    ZHIKE_TRY(checkMentor(edited));
    ZHIKE_TRY(saveChanges(work, toRecord(before), toRecord(edited)));
    return work.setParts(before.id, tidy(skills));
}

} // namespace zhike
