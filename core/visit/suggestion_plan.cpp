// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the days and hours for visits that the rhythm asks for.
#include "core/engineer/absence.h"
#include "core/store/store.h"
#include "core/visit/calendar_query.h"
#include "core/visit/suggestion.h"
#include "core/visit/visit_plan.h"
#include "core/visit/visit_text.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr int overdueDays = 14; ///< within which what is overdue is made up for
constexpr int extraDays = 28;   ///< looked at beyond the time when all of it is full
/// Minutes from midnight at which a visit may begin, and how long it lasts.
constexpr std::array callStarts{10 * 60,      10 * 60 + 30, 11 * 60,      14 * 60,
                                14 * 60 + 30, 15 * 60,      15 * 60 + 30, 16 * 60};
constexpr std::array inspectionStarts{9 * 60 + 30, 13 * 60 + 30};
constexpr int callMinutes = 30;
constexpr int inspectionMinutes = 150;

constexpr std::string_view primarySql = "select k.engineer, c.region, c.name from customer c join "
                                        "customer_card k on k.customer = c.id where c.id = ?";
constexpr std::string_view deciderSql =
    "select id from contact where customer = ? and archived_at is null "
    "order by case role when 'technical_lead' then 0 when 'decision_maker' then 1 else 2 end, id limit 1";

/// What an engineer has to do, by day.
struct Diary {
    std::map<QDate, std::vector<Engagement>> days;
};

class Planner
{
public:
    Planner(UnitOfWork& unit)
        : m_unit(unit), m_book(unit), m_today(unit.clock().today()), m_zone(unit.clock().zone())
    {
    }

    Result<PlannedSuggestions> plan(const std::vector<SuggestionKey>& keys, const WorkProgress& progress)
    {
        ZHIKE_TRY(collect(keys));
        ZHIKE_TRY(readDiaries());
        PlannedSuggestions out;
        out.left = int(keys.size() - m_wanted.size());
        for (const Wanted& each : m_wanted) {
            if (progress && !progress(out.planned, qint64(m_wanted.size())))
                return failure(ErrorKind::Cancelled, Store::cancelledSentence());
            ZHIKE_ASSIGN(const Id<Visit> visit, planOne(each));
            out.visits.push_back(visit);
            ++out.planned;
        }
        if (out.planned != 1)
            m_unit.setTitle(VisitText::tr("Plan %n visit(s) that were due", nullptr, out.planned));
        out.title = m_unit.title();
        return out;
    }

private:
    struct Wanted {
        SuggestionKey key;
        RhythmDue due;
        Id<Engineer> engineer;
        QString region;
        QString customerName;
        int everyDays = 0;
    };

    /// What is still asked for, the most urgent first.
    Done collect(const std::vector<SuggestionKey>& keys)
    {
        for (const SuggestionKey& key : keys) {
            ZHIKE_ASSIGN(const Rhythm rhythm, m_book.read(key.customer, m_today.addDays(suggestedDays)));
            const bool care = key.kind == RhythmKind::CareCall;
            const auto& due = care ? rhythm.careCalls : rhythm.inspections;
            if (due.empty())
                continue;
            Wanted wanted{key, due.front(), {}, {}, {}, rhythm.careEveryDays};
            Query q = m_unit.query(primarySql);
            q.bind(key.customer);
            if (q.next()) {
                wanted.engineer = q.id<Engineer>(0);
                wanted.region = q.text(1);
                wanted.customerName = q.text(2);
            }
            ZHIKE_TRY(q.done());
            m_wanted.push_back(wanted);
        }
        std::ranges::stable_sort(m_wanted, {}, [](const Wanted& w) { return w.due.by; });
        return {};
    }

    /// The days a visit may be on: working days of its time, from tomorrow on.
    [[nodiscard]] std::pair<QDate, QDate> timeOf(const Wanted& wanted) const
    {
        const QDate first = std::max(wanted.due.from, m_today.addDays(1));
        return {first, wanted.due.by < m_today.addDays(2) ? first.addDays(overdueDays) : wanted.due.by};
    }

    Done readDiaries()
    {
        QDate last = m_today.addDays(1);
        for (const Wanted& wanted : m_wanted)
            last = std::max(last, timeOf(wanted).second.addDays(extraDays));
        ZHIKE_ASSIGN(m_dates, readCalendarDates(m_unit, m_today, last));
        ZHIKE_ASSIGN(const auto engagements,
                     readEngagements(m_unit, Instant::of(m_today.startOfDay(m_zone)),
                                     Instant::of(last.addDays(1).startOfDay(m_zone))));
        for (const Engagement& each : engagements)
            note(each);
        for (const Wanted& wanted : m_wanted)
            if (wanted.engineer && !m_absences.contains(wanted.engineer.uuid)) {
                ZHIKE_ASSIGN(m_absences[wanted.engineer.uuid], absencesOf(m_unit, wanted.engineer, m_today));
            }
        return {};
    }

    void note(const Engagement& each)
    {
        const QDate last = each.end.plusMs(-1).dateIn(m_zone);
        for (QDate day = each.start.dateIn(m_zone); day <= last; day = day.addDays(1))
            m_diaries[each.engineer.uuid].days[day].push_back(each);
    }

    [[nodiscard]] bool isWorking(QDate day) const
    {
        const qint64 index = m_today.daysTo(day);
        return index >= 0 && index < qint64(m_dates.size()) && m_dates[std::size_t(index)].working;
    }

    [[nodiscard]] bool isAway(const Id<Engineer>& engineer, QDate day) const
    {
        const auto known = m_absences.find(engineer.uuid);
        return known != m_absences.end() && std::ranges::any_of(known->second, [day](const Absence& a) {
                   return a.startsOn <= day && day <= a.endsOn;
               });
    }

    /// Where the day has room; `travelling` allows another city.
    [[nodiscard]] std::optional<Instant> roomOn(QDate day, const Wanted& wanted, bool travelling)
    {
        const auto& busy = m_diaries[wanted.engineer.uuid].days[day];
        const bool call = wanted.key.kind == RhythmKind::CareCall;
        const bool elsewhere = std::ranges::any_of(busy, [&](const Engagement& each) {
            return each.mode == VisitMode::OnSite && !isSameCity(each.region, wanted.region);
        });
        if (!call && elsewhere && !travelling)
            return {};
        const std::span<const int> starts =
            call ? std::span<const int>(callStarts) : std::span<const int>(inspectionStarts);
        for (const int minute : starts) {
            const Instant from = Instant::of(day.startOfDay(m_zone)).plusMinutes(minute);
            const Instant to = from.plusMinutes(call ? callMinutes : inspectionMinutes);
            if (std::ranges::none_of(busy, [&](const Engagement& e) { return e.start < to && from < e.end; }))
                return from;
        }
        return {};
    }

    /// The day with the least to do among those that have room, the earliest of several.
    [[nodiscard]] std::optional<Instant> find(QDate first, QDate last, const Wanted& wanted, bool travelling)
    {
        std::optional<Instant> best;
        std::size_t least = 0;
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            if (!isWorking(day) || isAway(wanted.engineer, day))
                continue;
            const std::size_t load = m_diaries[wanted.engineer.uuid].days[day].size();
            if (best && load >= least)
                continue;
            if (const auto at = roomOn(day, wanted, travelling)) {
                best = at;
                least = load;
            }
        }
        return best;
    }

    [[nodiscard]] Instant timeFor(const Wanted& wanted)
    {
        const auto [first, last] = timeOf(wanted);
        for (const bool travelling : {false, true})
            if (const auto at = find(first, last, wanted, travelling))
                return *at;
        if (const auto at = find(last, last.addDays(extraDays), wanted, true))
            return *at;
        return Instant::of(last, QTime(9, 30), m_zone); // all full: a conflict that is shown
    }

    Result<Id<Visit>> planOne(const Wanted& wanted)
    {
        const bool call = wanted.key.kind == RhythmKind::CareCall;
        VisitPlan plan;
        plan.customer = wanted.key.customer;
        plan.kind = visitKindOf(wanted.key.kind);
        plan.mode = call ? VisitMode::Phone : VisitMode::OnSite;
        plan.start = timeFor(wanted);
        plan.end = plan.start->plusMinutes(call ? callMinutes : inspectionMinutes);
        plan.purpose = call ? VisitText::tr("Care call, every %n day(s)", nullptr, wanted.everyDays)
                            : VisitText::tr("Inspection %1 of %2 in the contract year")
                                  .arg(wanted.due.number)
                                  .arg(wanted.due.of);
        if (wanted.engineer)
            plan.engineers = {wanted.engineer};
        Query contact = m_unit.query(deciderSql);
        contact.bind(plan.customer);
        if (contact.next())
            plan.contacts = {contact.id<Contact>(0)};
        ZHIKE_TRY(contact.done());
        ZHIKE_ASSIGN(const Id<Visit> visit, planVisit(m_unit, plan));
        note({visit,
              wanted.engineer,
              {},
              plan.customer,
              wanted.customerName,
              {},
              wanted.region,
              plan.kind,
              plan.mode,
              *plan.start,
              *plan.end});
        return visit;
    }

    UnitOfWork& m_unit;
    RhythmBook m_book;
    QDate m_today;
    QTimeZone m_zone;
    std::vector<Wanted> m_wanted;
    std::vector<CalendarDate> m_dates;
    std::map<Uuid, Diary> m_diaries;
    std::map<Uuid, std::vector<Absence>> m_absences;
};

} // namespace

Result<PlannedSuggestions> planSuggestions(UnitOfWork& unit, const std::vector<SuggestionKey>& keys,
                                           const WorkProgress& progress)
{
    return Planner(unit).plan(keys, progress);
}

} // namespace zhike
