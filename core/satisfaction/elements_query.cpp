// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/satisfaction/elements_query.h"

#include "core/base/pinyin.h"
#include "core/insight/customer_facts.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <algorithm>
#include <limits>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

#define ZHIKE_ELEMENT_ANSWERS                                                                                \
    "select s.customer, s.engineer, s.answered_at, s.skill, s.attitude, s.alertness, c.region, s.id, "       \
    "c.name, s.words, s.visit, s.request from survey s join customer c on c.id = s.customer "                \
    "where s.archived_at is null and s.answered_at >= ?1 and s.answered_at < ?2 "                            \
    "and (s.skill is not null or s.attitude is not null or s.alertness is not null) "
constexpr std::string_view everyElements = ZHIKE_ELEMENT_ANSWERS;
constexpr std::string_view elementsOfCustomer = ZHIKE_ELEMENT_ANSWERS "and s.customer = ?3";
#undef ZHIKE_ELEMENT_ANSWERS
constexpr std::string_view engineerNames = "select id, number, name from engineer";

/// Goes through the surveys of a scope that say something about the three elements.
class ElementAnswers
{
public:
    ElementAnswers(const Reader& reader, const StatisticsScope& scope)
        : m_scope(scope), m_facts(reader),
          m_query(reader.connection(), scope.customer ? elementsOfCustomer : everyElements)
    {
        const auto zone = reader.clock().zone();
        const qint64 from = scope.from.isValid() ? scope.from.startOfDay(zone).toMSecsSinceEpoch()
                                                 : std::numeric_limits<qint64>::min();
        const qint64 until = scope.to.isValid() ? scope.to.addDays(1).startOfDay(zone).toMSecsSinceEpoch()
                                                : std::numeric_limits<qint64>::max();
        if (scope.customer)
            m_query.bind(from, until, scope.customer);
        else
            m_query.bind(from, until);
    }
    /// Whether there is another one; then it stands in query().
    [[nodiscard]] Result<bool> next()
    {
        while (m_query.next()) {
            ZHIKE_ASSIGN(const bool covered, covers());
            if (covered)
                return true;
        }
        ZHIKE_TRY(m_query.done());
        return false;
    }
    [[nodiscard]] const Query& query() const { return m_query; }
    [[nodiscard]] std::optional<int> answer(std::size_t element) const
    {
        const int column = 3 + static_cast<int>(element);
        return m_query.isNull(column) ? std::nullopt
                                      : std::optional(static_cast<int>(m_query.integer(column)));
    }

private:
    [[nodiscard]] Result<bool> covers()
    {
        if (m_scope.region != 0 && provinceOf(m_query.text(6)) != m_scope.region)
            return false;
        if (m_scope.tier.isNull() && !m_scope.withoutTier)
            return true;
        const Uuid customer = m_query.uuid(0);
        auto known = m_histories.find(customer);
        if (known == m_histories.end()) {
            ZHIKE_ASSIGN(auto history, m_facts.history(customer));
            known = m_histories.insert(customer, std::move(history));
        }
        const auto* tier = tierOn(*known, m_facts.days().dateOf(*m_query.instant(2)));
        return m_scope.coversTier(tier ? tier->tier.uuid : Uuid{});
    }

    StatisticsScope m_scope;
    FactReader m_facts;
    Query m_query;
    QHash<Uuid, std::vector<TierAssignment>> m_histories;
};

Result<std::vector<EngineerElements>> named(const Reader& reader, const QHash<Uuid, EngineerElements>& by)
{
    std::vector<EngineerElements> all;
    if (const auto nobody = by.find(Uuid{}); nobody != by.end())
        all.push_back(*nobody);
    Query names(reader.connection(), engineerNames);
    while (names.next()) {
        const auto found = by.find(names.uuid(0));
        if (found == by.end())
            continue;
        all.push_back(*found);
        all.back().number = names.text(1);
        all.back().name = names.text(2);
    }
    ZHIKE_TRY(names.done());
    QHash<Uuid, QString> read;
    for (const EngineerElements& one : all)
        read.insert(one.engineer.uuid, pinyinSortKey(one.name));
    std::ranges::sort(all, {}, [&read](const EngineerElements& one) {
        return std::tuple(one.engineer.isNull(), read.value(one.engineer.uuid), one.number);
    });
    return all;
}

double meanAnswer(const ElementsSaid& said)
{
    Tally all;
    for (const auto& answer : said.answers)
        if (answer)
            all.add(*answer);
    return all.mean().value_or(0);
}

QJsonValue rounded(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

void putElements(QJsonObject& object, const ThreeElements& elements)
{
    static constexpr std::array names{"skill"_L1, "attitude"_L1, "alertness"_L1};
    for (std::size_t i = 0; i < kElementCount; ++i)
        object[names[i]] = QJsonObject{{u"n"_s, qint64{elements.answers[i].n}},
                                       {u"mean"_s, rounded(elements.answers[i].mean())}};
    object[u"mean"_s] = rounded(meanOf(elements));
}

} // namespace

std::optional<double> meanOf(const ThreeElements& elements)
{
    Tally all;
    for (const Tally& one : elements.answers) {
        all.n += one.n;
        all.sum += one.sum;
    }
    return all.mean();
}

std::optional<double> ElementsByEngineer::difference(const EngineerElements& one) const
{
    const auto theirs = meanOf(one.elements);
    const auto everyones = meanOf(whole);
    return one.tooFew() || !theirs || !everyones ? std::nullopt : std::optional(*theirs - *everyones);
}

Result<ElementsByEngineer> readElementsByEngineer(const Reader& reader, const StatisticsScope& scope)
{
    ElementsByEngineer all;
    QHash<Uuid, EngineerElements> by;
    ElementAnswers answers(reader, scope);
    while (true) {
        ZHIKE_ASSIGN(const bool more, answers.next());
        if (!more)
            break;
        const Uuid engineer = answers.query().uuid(1);
        EngineerElements& one = by[engineer];
        one.engineer = Id<Engineer>(engineer);
        ++one.n;
        ++all.n;
        for (std::size_t i = 0; i < kElementCount; ++i)
            if (const auto answer = answers.answer(i)) {
                one.elements.answers[i].add(*answer);
                all.whole.answers[i].add(*answer);
            }
    }
    ZHIKE_ASSIGN(all.engineers, named(reader, by));
    return all;
}

Result<ElementsSaidList> readElementsBehind(const Reader& reader, const ElementsBehind& behind,
                                            std::size_t most)
{
    ElementsSaidList list;
    ElementAnswers answers(reader, behind.scope);
    while (true) {
        ZHIKE_ASSIGN(const bool more, answers.next());
        if (!more)
            break;
        const Query& query = answers.query();
        if (query.uuid(1) != behind.engineer.uuid)
            continue;
        ElementsSaid said;
        for (std::size_t i = 0; i < kElementCount; ++i)
            said.answers[i] = answers.answer(i);
        said.record = {EntityKind::Survey, query.uuid(7), query.uuid(0),  *query.instant(2), 0, {},
                       query.text(9),      query.text(8), query.uuid(10), query.uuid(11)};
        list.said.push_back(std::move(said));
    }
    std::ranges::sort(list.said, [](const ElementsSaid& a, const ElementsSaid& b) {
        const double one = meanAnswer(a);
        const double other = meanAnswer(b);
        return one != other ? one < other : a.record.at > b.record.at;
    });
    list.n = static_cast<std::int64_t>(list.said.size());
    list.said.resize(std::min(most, list.said.size()));
    return list;
}

QJsonObject toJson(const ElementsByEngineer& elements)
{
    QJsonArray engineers;
    for (const EngineerElements& one : elements.engineers) {
        const auto difference = elements.difference(one);
        QJsonObject row{{u"engineer"_s, one.engineer.isNull() ? QJsonValue() : QJsonValue(one.number)},
                        {u"engineer_id"_s,
                         one.engineer.isNull() ? QJsonValue() : QJsonValue(one.engineer.uuid.toString())},
                        {u"name"_s, one.engineer.isNull() ? QJsonValue() : QJsonValue(one.name)},
                        {u"n"_s, qint64{one.n}},
                        {u"difference"_s, rounded(difference)}};
        putElements(row, one.elements);
        engineers.append(row);
    }
    QJsonObject whole{{u"n"_s, qint64{elements.n}}, {u"engineers"_s, engineers}};
    putElements(whole, elements.whole);
    return whole;
}

} // namespace zhike
