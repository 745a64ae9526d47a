// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/satisfaction/survey_list.h"

#include "core/insight/customer_facts.h"
#include "core/search/found_ids.h"

#include <map>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kIds = "SELECT id, customer, answered_at FROM survey WHERE archived_at IS NULL";
// The mean of those of five columns that were answered; the columns have no values besides 1 to 5.
constexpr std::string_view kRater =
    "((coalesce(reliability, 0) + coalesce(assurance, 0) + coalesce(tangibles, 0) + coalesce(empathy, 0) + "
    "coalesce(responsiveness, 0)) * 1.0 / nullif((reliability IS NOT NULL) + (assurance IS NOT NULL) + "
    "(tangibles IS NOT NULL) + (empathy IS NOT NULL) + (responsiveness IS NOT NULL), 0))";
constexpr std::string_view kCustomerKey =
    "(SELECT name_key FROM customer_card k WHERE k.customer = survey.customer)";
constexpr std::string_view kEngineerKey = "(SELECT name FROM engineer e WHERE e.id = survey.engineer)";
constexpr std::string_view kRow =
    "SELECT s.id, s.customer, c.name, s.answered_at, s.visit, v.number, s.request, r.number, e.name, p.name, "
    "s.csat, s.nps, s.reliability, s.assurance, s.tangibles, s.empathy, s.responsiveness, s.words "
    "FROM survey s JOIN customer c ON c.id = s.customer LEFT JOIN visit v ON v.id = s.visit "
    "LEFT JOIN request r ON r.id = s.request LEFT JOIN engineer e ON e.id = s.engineer "
    "LEFT JOIN contact p ON p.id = s.contact WHERE s.id = ?";

std::string_view keySql(SurveySort by)
{
    switch (by) {
    case SurveySort::Customer:
        return kCustomerKey;
    case SurveySort::Csat:
        return "csat";
    case SurveySort::Nps:
        return "nps";
    case SurveySort::Rater:
        return kRater;
    case SurveySort::Engineer:
        return kEngineerKey;
    case SurveySort::Answered:
        break;
    }
    return "answered_at";
}

std::string orderSql(SurveyOrder order)
{
    const std::string key(keySql(order.by));
    return " ORDER BY " + key + " IS NULL, " + key + (order.descending ? " DESC" : "") +
           ", answered_at DESC, id";
}

/// The statement for a filter, and what to bind to it.
struct Selection {
    std::string sql{kIds};
    std::vector<Value> values;

    void also(std::string_view condition)
    {
        sql += " AND ";
        sql += condition;
    }
    void also(std::string_view condition, Value value)
    {
        also(condition);
        values.push_back(std::move(value));
    }
};

void narrowToScope(Selection& s, const StatisticsScope& scope, const QTimeZone& zone)
{
    if (scope.from.isValid())
        s.also("answered_at >= ?", Value(qint64{scope.from.startOfDay(zone).toMSecsSinceEpoch()}));
    if (scope.to.isValid())
        s.also("answered_at < ?", Value(qint64{scope.to.addDays(1).startOfDay(zone).toMSecsSinceEpoch()}));
    if (scope.customer)
        s.also("customer = ?", Value(scope.customer.uuid));
    if (scope.region != 0)
        s.also("customer IN (SELECT id FROM customer WHERE substr(region, 1, 2) = ?)",
               Value(u"%1"_s.arg(scope.region, 2, 10, QLatin1Char('0'))));
}

Selection selection(const SurveyFilter& f, SurveyOrder order, const QTimeZone& zone)
{
    Selection s;
    narrowToScope(s, f.scope, zone);
    if (!f.csat.empty()) {
        std::string condition = "csat IN (";
        for (const int answer : f.csat) {
            condition += condition.back() == '(' ? "?" : ", ?";
            s.values.push_back(Value(qint64{answer}));
        }
        s.also(condition + ')');
    }
    if (f.about == SurveyAbout::Visit)
        s.also("visit IS NOT NULL");
    else if (f.about == SurveyAbout::Request)
        s.also("visit IS NULL AND request IS NOT NULL");
    else if (f.about == SurveyAbout::Period)
        s.also("visit IS NULL AND request IS NULL");
    if (f.engineer)
        s.also("engineer = ?", Value(f.engineer.uuid));
    if (f.withWords)
        s.also("trim(coalesce(words, '')) <> ''");
    if (!f.text.trimmed().isEmpty()) {
        const FoundIds said = foundIds("id", EntityKind::Survey, f.text);
        const FoundIds by = foundIds("customer", EntityKind::Customer, f.text);
        s.also('(' + said.condition + " OR " + by.condition + ')');
        for (const auto& values : {said.values, by.values})
            s.values.insert(s.values.end(), values.begin(), values.end());
    }
    s.sql += orderSql(order);
    return s;
}

/// Asks whether customers had the tier of a scope when they answered.
class TierAsked
{
public:
    TierAsked(const Reader& reader, const StatisticsScope& scope) : m_scope(scope), m_facts(reader) {}

    [[nodiscard]] bool any() const { return m_scope.tier || m_scope.withoutTier; }
    [[nodiscard]] Result<bool> covers(const Uuid& customer, const std::optional<Instant>& at)
    {
        if (!any())
            return true;
        if (!at)
            return false;
        if (!m_known.contains(customer)) {
            ZHIKE_ASSIGN(m_known[customer], m_facts.history(customer));
        }
        const auto* tier = tierOn(m_known.at(customer), m_facts.days().dateOf(*at));
        return m_scope.coversTier(tier ? tier->tier.uuid : Uuid{});
    }

private:
    StatisticsScope m_scope;
    FactReader m_facts;
    std::map<Uuid, std::vector<TierAssignment>> m_known;
};

Result<QVector<Uuid>> select(const Reader& reader, const SurveyFilter& filter, SurveyOrder order,
                             std::optional<int> limit)
{
    const Selection s = selection(filter, order, reader.clock().zone());
    TierAsked tier(reader, filter.scope);
    Query q = reader.query(s.sql);
    for (size_t i = 0; i < s.values.size(); ++i)
        q.bindAt(static_cast<int>(i) + 1, s.values[i]);
    QVector<Uuid> ids;
    while ((!limit || ids.size() < *limit) && q.next()) {
        ZHIKE_ASSIGN(const bool covered, tier.covers(q.uuid(1), q.instant(2)));
        if (covered)
            ids.append(q.uuid(0));
    }
    ZHIKE_TRY(q.done());
    return ids;
}

std::optional<int> answerAt(const Query& q, int column)
{
    const auto value = q.optionalInteger(column);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

SurveyRow rowOf(const Query& q)
{
    SurveyRow r;
    r.id = q.id<Survey>(0);
    r.customer = q.id<Customer>(1);
    r.customerName = q.text(2);
    r.answeredAt = q.instant(3);
    if (!q.isNull(4)) {
        r.about = SurveyAbout::Visit;
        r.aboutId = q.uuid(4);
        r.aboutTitle = q.text(5);
    } else if (!q.isNull(6)) {
        r.about = SurveyAbout::Request;
        r.aboutId = q.uuid(6);
        r.aboutTitle = q.text(7);
    }
    r.engineerName = q.text(8);
    r.contactName = q.text(9);
    r.csat = answerAt(q, 10);
    r.nps = answerAt(q, 11);
    int n = 0;
    int sum = 0;
    for (int column = 12; column <= 16; ++column) {
        if (const auto answer = answerAt(q, column)) {
            ++n;
            sum += *answer;
        }
    }
    if (n > 0)
        r.rater = static_cast<double>(sum) / n;
    r.words = q.text(17).trimmed();
    return r;
}

} // namespace

Result<QVector<SurveyRow>> firstSurveys(const Reader& reader, const SurveyFilter& filter, SurveyOrder order,
                                        int limit)
{
    ZHIKE_ASSIGN(const auto ids, select(reader, filter, order, limit));
    return surveyRows(reader, ids);
}

Result<QVector<Uuid>> surveyIds(const Reader& reader, const SurveyFilter& filter, SurveyOrder order)
{
    return select(reader, filter, order, std::nullopt);
}

Result<QVector<SurveyRow>> surveyRows(const Reader& reader, const QVector<Uuid>& ids)
{
    QVector<SurveyRow> rows;
    Query q = reader.query(kRow);
    for (const Uuid& id : ids) {
        q.reset();
        q.bind(id);
        if (q.next())
            rows.append(rowOf(q));
        ZHIKE_TRY(q.done());
    }
    return rows;
}

} // namespace zhike
