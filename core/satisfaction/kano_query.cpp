// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/satisfaction/kano_query.h"

#include "core/insight/customer_facts.h"

#include <QtCore/QJsonObject>
#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kStudies =
    "SELECT s.id, (SELECT count(*) FROM kano_item i WHERE i.study = s.id AND i.archived_at IS NULL), "
    "(SELECT count(*) FROM (SELECT DISTINCT a.customer, a.contact FROM kano_answer a JOIN kano_item i ON "
    "i.id = a.item WHERE a.study = s.id AND a.archived_at IS NULL AND i.archived_at IS NULL)) "
    "FROM kano_study s WHERE s.archived_at IS NULL "
    "ORDER BY coalesce(s.asked_from, s.asked_to, '') DESC, s.id DESC";
constexpr std::string_view kItems = "SELECT id FROM kano_item WHERE study = ? AND archived_at IS NULL "
                                    "ORDER BY position IS NULL, position, id";
constexpr std::string_view kSaid =
    "SELECT a.id, a.item, a.customer, a.contact, i.name, c.name, p.name, a.answered_on, a.functional, "
    "a.dysfunctional, c.region FROM kano_answer a JOIN kano_item i ON i.id = a.item "
    "JOIN customer c ON c.id = a.customer LEFT JOIN contact p ON p.id = a.contact "
    "WHERE a.archived_at IS NULL AND i.archived_at IS NULL AND a.study = ?1 "
    "AND (?2 IS NULL OR a.item = ?2) AND (?3 IS NULL OR a.customer = ?3) "
    "ORDER BY a.answered_on DESC, a.id DESC";
constexpr std::string_view kReply = "SELECT id FROM kano_answer WHERE study = ? AND customer = ? AND "
                                    "contact IS ? AND archived_at IS NULL ORDER BY id";

/// Asks whether an answer is in a scope, whose days do not count.
class KanoScope
{
public:
    KanoScope(const Reader& reader, const StatisticsScope& scope) : m_scope(scope)
    {
        if (scope.tier || scope.withoutTier)
            m_facts.emplace(reader);
    }
    [[nodiscard]] Result<bool> covers(const KanoSaid& said, const QString& region)
    {
        if (m_scope.region != 0 && provinceOf(region) != m_scope.region)
            return false;
        if (!m_facts)
            return true;
        const Uuid& customer = said.customer.uuid;
        if (!m_known.contains(customer)) {
            ZHIKE_ASSIGN(m_known[customer], m_facts->history(customer));
        }
        const auto* tier = tierOn(m_known.at(customer), said.on);
        return m_scope.coversTier(tier ? tier->tier.uuid : Uuid{});
    }

private:
    StatisticsScope m_scope;
    std::optional<FactReader> m_facts;
    std::map<Uuid, std::vector<TierAssignment>> m_known;
};

KanoFeeling feelingAt(const Query& q, int column)
{
    return enumFromText<KanoFeeling>(q.text(column)).value_or(KanoFeeling::Neutral);
}

/// Answers of a study, about one item or all, that a scope covers, the newest first.
Result<std::vector<KanoSaid>> readSaid(const Reader& reader, const Id<KanoStudy>& study,
                                       const Id<KanoItem>& item, const StatisticsScope& scope)
{
    std::vector<KanoSaid> all;
    KanoScope covered(reader, scope);
    Query q = reader.query(kSaid);
    q.bind(study, item, scope.customer);
    while (q.next()) {
        KanoSaid said;
        said.id = q.id<KanoAnswer>(0);
        said.item = q.id<KanoItem>(1);
        said.customer = q.id<Customer>(2);
        said.contact = q.id<Contact>(3);
        said.itemName = q.text(4);
        said.customerName = q.text(5);
        said.contactName = q.text(6);
        said.on = q.date(7);
        said.functional = feelingAt(q, 8);
        said.dysfunctional = feelingAt(q, 9);
        ZHIKE_ASSIGN(const bool counts, covered.covers(said, q.text(10)));
        if (counts)
            all.push_back(std::move(said));
    }
    ZHIKE_TRY(q.done());
    return all;
}

QJsonValue number(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

} // namespace

QString KanoSaid::who() const
{
    return contactName.isEmpty() ? customerName : u"%1 · %2"_s.arg(customerName, contactName);
}

Result<std::vector<KanoStudyRow>> readKanoStudies(const Reader& reader)
{
    std::vector<KanoStudyRow> rows;
    Query q = reader.query(kStudies);
    while (q.next()) {
        KanoStudyRow& row = rows.emplace_back();
        ZHIKE_ASSIGN(row.study, reader.find(q.id<KanoStudy>(0)));
        row.items = q.integer(1);
        row.respondents = q.integer(2);
    }
    ZHIKE_TRY(q.done());
    return rows;
}

Result<std::vector<KanoItem>> readKanoItems(const Reader& reader, const Id<KanoStudy>& study)
{
    std::vector<KanoItem> items;
    Query q = reader.query(kItems);
    q.bind(study);
    while (q.next()) {
        ZHIKE_ASSIGN(KanoItem item, reader.find(q.id<KanoItem>(0)));
        items.push_back(std::move(item));
    }
    ZHIKE_TRY(q.done());
    return items;
}

Result<KanoResult> readKano(const Reader& reader, const Id<KanoStudy>& study, const StatisticsScope& scope)
{
    KanoResult result;
    ZHIKE_ASSIGN(result.study, reader.find(study));
    ZHIKE_ASSIGN(auto items, readKanoItems(reader, study));
    for (KanoItem& item : items)
        result.items.push_back({std::move(item), {}, {}, {}});
    ZHIKE_ASSIGN(const auto said, readSaid(reader, study, {}, scope));
    std::set<std::pair<Uuid, Uuid>> respondents;
    for (const KanoSaid& one : said) {
        const auto about =
            std::ranges::find(result.items, one.item, [](const KanoItemResult& r) { return r.item.id; });
        if (about == result.items.end())
            continue; // no longer asked about
        respondents.emplace(one.customer.uuid, one.contact.uuid);
        ++countOf(about->counts, one.kind());
        if (one.kind() == KanoClass::Questionable)
            about->contradictory.push_back(one);
    }
    for (KanoItemResult& item : result.items)
        item.figures = kanoFigures(item.counts);
    result.respondents = static_cast<std::int64_t>(respondents.size());
    return result;
}

Result<std::vector<KanoSaid>> readKanoAnswers(const Reader& reader, const KanoBehind& behind)
{
    ZHIKE_ASSIGN(auto said, readSaid(reader, behind.study, behind.item, behind.scope));
    const auto contradicts = [](const KanoSaid& one) { return one.kind() == KanoClass::Questionable; };
    if (behind.contradictory)
        std::erase_if(said, std::not_fn(contradicts));
    else
        std::ranges::stable_partition(said, contradicts);
    return said;
}

Result<std::vector<KanoAnswer>> readKanoReply(const Reader& reader, const Id<KanoStudy>& study,
                                              const Id<Customer>& customer, const Id<Contact>& contact)
{
    std::vector<KanoAnswer> answers;
    Query q = reader.query(kReply);
    q.bind(study, customer, contact);
    while (q.next()) {
        ZHIKE_ASSIGN(const KanoAnswer answer, reader.find(q.id<KanoAnswer>(0)));
        answers.push_back(answer);
    }
    ZHIKE_TRY(q.done());
    return answers;
}

QJsonArray toJson(const KanoResult& result)
{
    QJsonArray all;
    for (const KanoItemResult& item : result.items) {
        QJsonObject counts;
        for (std::size_t i = 0; i < kKanoClasses; ++i)
            counts.insert(QString(enumText(static_cast<KanoClass>(i))), qint64{item.counts[i]});
        QJsonArray contradictory;
        for (const KanoSaid& said : item.contradictory)
            contradictory.append(said.who());
        const KanoFigures& figures = item.figures;
        all.append(QJsonObject{
            {u"item"_s, item.item.name},
            {u"n"_s, qint64{figures.n}},
            {u"counts"_s, counts},
            {u"class"_s, figures.kind ? QJsonValue(QString(enumText(*figures.kind))) : QJsonValue()},
            {u"better"_s, number(figures.better)},
            {u"worse"_s, number(figures.worse)},
            {u"contradictory"_s, contradictory}});
    }
    return all;
}

} // namespace zhike
