// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/policy_sheet.h"

#include "core/base/invalid.h"
#include "core/tier/policy_words.h"

#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array priorities{Priority::P1, Priority::P2, Priority::P3, Priority::P4};

std::optional<Priority> priorityOf(PolicyLine line)
{
    const int at = static_cast<int>(line) - static_cast<int>(PolicyLine::P1);
    return at >= 0 && at < 4 ? std::optional(priorities[static_cast<size_t>(at)]) : std::nullopt;
}

/// The number of a line that is one.
template <class Policy>
auto* countOf(Policy& policy, PolicyLine line)
{
    switch (line) {
    case PolicyLine::Inspections:
        return &policy.inspections;
    case PolicyLine::CareEvery:
        return &policy.careEveryDays;
    case PolicyLine::Seniority:
        return &policy.seniorityYears;
    case PolicyLine::Stationed:
        return &policy.stationedDays;
    case PolicyLine::Trainings:
        return &policy.trainings;
    case PolicyLine::Drills:
        return &policy.drills;
    default:
        return static_cast<decltype(&policy.drills)>(nullptr);
    }
}

PolicyTarget& targetIn(PolicyDraft& policy, Priority priority)
{
    auto line = std::ranges::find(policy.targets, priority, &PolicyTarget::priority);
    if (line == policy.targets.end()) {
        policy.targets.push_back({policy.policy.id, priority, {}, {}, {}, {}});
        line = policy.targets.end() - 1;
    }
    return *line;
}

const PolicyTarget* findTarget(const PolicyDraft& policy, Priority priority)
{
    const auto line = std::ranges::find(policy.targets, priority, &PolicyTarget::priority);
    return line == policy.targets.end() ? nullptr : &*line;
}

QString nameOf(Id<Calendar> id, std::span<const NamedCalendar> calendars)
{
    const auto found = std::ranges::find(calendars, id, &NamedCalendar::id);
    return found == calendars.end() ? QString() : found->name;
}

Result<Id<Calendar>> calendarOf(const QString& text, std::span<const NamedCalendar> calendars)
{
    for (const NamedCalendar& c : calendars)
        if (text.compare(c.name, Qt::CaseInsensitive) == 0 || text.compare(c.code, Qt::CaseInsensitive) == 0)
            return c.id;
    return invalid(PolicyWords::tr("There is no working calendar “%1”.").arg(text.left(40)));
}

QString targetText(const PolicyTarget& t, std::span<const NamedCalendar> calendars)
{
    const QString figures = durationText(t.respondMinutes) + u" / "_s + durationText(t.onsiteMinutes) +
                            u" / "_s + durationText(t.resolveMinutes);
    return t.calendar ? PolicyWords::tr("%1 on %2", "targets, on a calendar of their own")
                            .arg(figures, nameOf(t.calendar, calendars))
                      : figures;
}

/// "30 min / 4 h / 8 h", after it a calendar's name where the targets run on another than the policy's.
Result<PolicyTarget> readTarget(const QString& text, std::span<const NamedCalendar> calendars)
{
    PolicyTarget target;
    QString plain = text.simplified();
    plain.replace(u'／', u'/');
    for (const NamedCalendar& c : calendars) {
        for (const QString& name : {PolicyWords::tr("%1 on %2", "targets, on a calendar of their own")
                                        .arg(QString(), c.name)
                                        .trimmed(),
                                    u" "_s + c.name, u" "_s + c.code}) {
            if (!target.calendar && plain.endsWith(name)) {
                plain = plain.chopped(name.size()).trimmed();
                target.calendar = c.id;
            }
        }
    }
    const QStringList figures = plain.split(u'/');
    if (figures.size() != 3)
        return invalid(
            PolicyWords::tr("Write three times: respond / on site / resolve, such as 30 min / 4 h / 8 h, "
                            "and – where nothing is promised."));
    ZHIKE_ASSIGN(target.respondMinutes, readDuration(figures[0].trimmed()));
    ZHIKE_ASSIGN(target.onsiteMinutes, readDuration(figures[1].trimmed()));
    ZHIKE_ASSIGN(target.resolveMinutes, readDuration(figures[2].trimmed()));
    return target;
}

template <class Enum>
QStringList labels()
{
    QStringList all;
    for (size_t i = 0; i < std::size(EnumText<Enum>::names); ++i)
        all << enumLabel(static_cast<Enum>(i));
    return all;
}

template <class Enum>
Done readEnum(Enum& value, const QString& text)
{
    for (size_t i = 0; i < std::size(EnumText<Enum>::names); ++i) {
        const auto one = static_cast<Enum>(i);
        if (text == enumLabel(one) || text == enumText(one)) {
            value = one;
            return {};
        }
    }
    return invalid(PolicyWords::tr("“%1” is none of: %2.").arg(text.left(40), labels<Enum>().join(u", "_s)));
}

Done readCount(PolicyDraft& policy, PolicyLine line, QString text)
{
    static const QStringList units{u"days"_s,  u"day"_s,  u"d"_s, u"天"_s,
                                   u"years"_s, u"year"_s, u"y"_s, u"年"_s};
    for (const QString& unit : units)
        if (text.endsWith(unit, Qt::CaseInsensitive))
            text = text.chopped(unit.size()).trimmed();
    bool whole = text == u"–" || text == u"-" || text.isEmpty();
    const int n = whole ? 0 : text.toInt(&whole);
    if (!whole)
        return invalid(PolicyWords::tr("“%1” is no whole number.").arg(text.left(40)));
    *countOf(policy.policy, line) = n;
    return {};
}

Done readCell(PolicyDraft& policy, PolicyLine line, const QString& text,
              std::span<const NamedCalendar> calendars)
{
    if (const auto priority = priorityOf(line)) {
        ZHIKE_ASSIGN(PolicyTarget target, readTarget(text, calendars));
        target.policy = policy.policy.id;
        target.priority = *priority;
        targetIn(policy, *priority) = target;
        return {};
    }
    if (line == PolicyLine::ServiceHours) {
        ZHIKE_ASSIGN(policy.policy.calendar, calendarOf(text, calendars));
        return {};
    }
    if (line == PolicyLine::Report)
        return readEnum(policy.policy.report, text);
    if (line == PolicyLine::Engineers)
        return readEnum(policy.policy.engineers, text);
    return readCount(policy, line, text);
}

const char* fieldOf(PolicyLine line)
{
    constexpr const char* fields[] = {"calendar",  "targets",         "targets",         "targets",
                                      "targets",   "inspections",     "care_every_days", "report",
                                      "engineers", "seniority_years", "stationed_days",  "trainings",
                                      "drills"};
    return fields[static_cast<size_t>(line)];
}

/// What of a policy's faults belongs to a line.
Done checkLine(const PolicyDraft& policy, PolicyLine line)
{
    const auto priority = priorityOf(line);
    for (Error& error : validate(policy)) {
        if (error.field == QLatin1String(fieldOf(line)) && (!priority || error.detail == enumText(*priority)))
            return tl::unexpected(std::move(error));
    }
    return {};
}

} // namespace

QString policyLineName(PolicyLine line)
{
    if (const auto priority = priorityOf(line))
        return PolicyWords::tr("%1 respond / on site / resolve").arg(enumText(*priority));
    return fieldLabel(*describe<TierPolicy>().field(fieldOf(line)));
}

QString durationText(std::optional<int> minutes)
{
    if (!minutes)
        return u"–"_s;
    return *minutes % 60 == 0 && *minutes > 0 ? PolicyWords::tr("%1 h", "hours").arg(*minutes / 60)
                                              : PolicyWords::tr("%1 min", "minutes").arg(*minutes);
}

QString policyCellText(const PolicyDraft& policy, PolicyLine line, std::span<const NamedCalendar> calendars)
{
    if (const auto priority = priorityOf(line)) {
        const PolicyTarget* target = findTarget(policy, *priority);
        return target ? targetText(*target, calendars) : u"– / – / –"_s;
    }
    if (line == PolicyLine::ServiceHours)
        return nameOf(policy.policy.calendar, calendars);
    if (line == PolicyLine::Report)
        return enumLabel(policy.policy.report);
    if (line == PolicyLine::Engineers)
        return enumLabel(policy.policy.engineers);
    const int count = *countOf(policy.policy, line);
    if (line == PolicyLine::CareEvery)
        return count == 0 ? u"–"_s : PolicyWords::tr("%1 d", "days").arg(count);
    if (line == PolicyLine::Seniority)
        return count == 0 ? u"–"_s : PolicyWords::tr("%1 y", "years").arg(count);
    return QString::number(count);
}

QStringList policyCellChoices(PolicyLine line, std::span<const NamedCalendar> calendars)
{
    QStringList names;
    if (line == PolicyLine::ServiceHours)
        for (const NamedCalendar& c : calendars)
            names << c.name;
    else if (line == PolicyLine::Report)
        names = labels<ReportRhythm>();
    else if (line == PolicyLine::Engineers)
        names = labels<NamedEngineers>();
    return names;
}

Done setPolicyCell(PolicyDraft& policy, PolicyLine line, const QString& text,
                   std::span<const NamedCalendar> calendars)
{
    PolicyDraft changed = policy;
    ZHIKE_TRY(readCell(changed, line, text.simplified(), calendars));
    ZHIKE_TRY(checkLine(changed, line));
    policy = std::move(changed);
    return {};
}

bool samePromise(const PolicyDraft& a, const PolicyDraft& b, PolicyLine line)
{
    if (const auto priority = priorityOf(line)) {
        const PolicyTarget* x = findTarget(a, *priority);
        const PolicyTarget* y = findTarget(b, *priority);
        const auto figures = [](const PolicyTarget* t) {
            return t ? std::tuple(t->respondMinutes, t->onsiteMinutes, t->resolveMinutes, t->calendar)
                     : std::tuple<std::optional<int>, std::optional<int>, std::optional<int>, Id<Calendar>>();
        };
        return figures(x) == figures(y);
    }
    if (line == PolicyLine::ServiceHours)
        return a.policy.calendar == b.policy.calendar;
    if (line == PolicyLine::Report)
        return a.policy.report == b.policy.report;
    if (line == PolicyLine::Engineers)
        return a.policy.engineers == b.policy.engineers;
    return *countOf(a.policy, line) == *countOf(b.policy, line);
}

Result<PolicyBook> readPolicyBook(const Reader& reader)
{
    PolicyBook book;
    const auto each = [&](const EntityDescription& d, auto take) -> Done {
        const std::string sql = selectRecords(d);
        Query q = reader.query(sql);
        while (q.next())
            take(recordFromRow(d, q));
        return q.done();
    };
    ZHIKE_TRY(each(describe<Tier>(), [&](const Record& r) {
        if (!r.archivedAt)
            book.tiers.push_back(fromRecord<Tier>(r));
    }));
    ZHIKE_TRY(each(describe<Calendar>(), [&](const Record& r) {
        const auto calendar = fromRecord<Calendar>(r);
        book.calendars.push_back({calendar.id, calendar.code, calendar.name});
    }));
    ZHIKE_ASSIGN(book.policies, readPolicies(reader));
    std::erase_if(book.policies, [](const PolicyDraft& p) { return p.policy.archivedAt.has_value(); });
    std::ranges::sort(book.tiers, {}, &Tier::rank);
    std::ranges::sort(book.calendars, {}, &NamedCalendar::code);
    std::ranges::stable_sort(book.policies, {}, [](const PolicyDraft& p) { return p.policy.effectiveFrom; });
    return book;
}

PolicyDraft versionFrom(const PolicyBook& book, Id<Tier> tier, QDate from)
{
    PolicyDraft draft;
    if (const PolicyDraft* now = policyOn(book.policies, tier, from))
        draft = *now;
    else if (!book.calendars.empty())
        draft.policy.calendar = book.calendars.front().id;
    draft.policy.tier = tier;
    if (draft.policy.effectiveFrom != from) {
        draft.policy.id = {};
        draft.policy.createdAt = {};
        draft.policy.effectiveFrom = from;
    }
    for (const Priority priority : priorities)
        targetIn(draft, priority).policy = draft.policy.id;
    return draft;
}

Done savePolicies(UnitOfWork& unit, const std::vector<PolicyDraft>& versions)
{
    const QDate today = unit.clock().today();
    QStringList names;
    QDate from;
    for (const PolicyDraft& version : versions) {
        from = version.policy.effectiveFrom;
        if (!from.isValid() || from < today)
            return failure(
                ErrorKind::Invalid,
                PolicyWords::tr("What was promised for days that have passed stays as it was. Choose "
                                "today or a later day."),
                {}, u"effective_from"_s);
        ZHIKE_TRY(savePolicy(unit, version));
        ZHIKE_ASSIGN(const Tier tier, unit.find(version.policy.tier));
        names << tier.name;
    }
    if (names.size() > 1)
        unit.setTitle(
            PolicyWords::tr("Promise in %1 from %2")
                .arg(names.join(PolicyWords::tr(", ", "between tiers")), from.toString(Qt::ISODate)));
    return {};
}

} // namespace zhike
