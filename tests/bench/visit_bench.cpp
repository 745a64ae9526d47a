// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of visits, what is due, and the brief, over the large database.
#include "tests/bench/bench.h"

#include "core/visit/brief_query.h"
#include "core/visit/calendar_query.h"
#include "core/visit/suggestion.h"

namespace zhike::bench {

namespace {

constexpr int runs = 21;

template <class Fn>
double oursMs(Store& store, Fn fn)
{
    return medianMs(runs, [&] { must(store.readNow(fn)); });
}

} // namespace

void benchVisits(Store& store)
{
    const QDate today = store.clock().today();
    const QDate first(today.year(), today.month(), 1);
    CalendarFilter month;
    month.from = first.addDays(1 - first.dayOfWeek());
    month.to = month.from.addDays(41);
    month.perDay = 12;
    report("calendar: a month", oursMs(store, [&](Reader& r) { return readVisitCalendar(r, month); }));
    const auto engineers = must(store.readNow([](Reader& r) { return readEngineerChoices(r); }));
    if (!engineers.empty()) {
        CalendarFilter own = month;
        own.engineer = engineers.front().id;
        report("calendar: a month of one engineer",
               oursMs(store, [&](Reader& r) { return readVisitCalendar(r, own); }));
    }
    CalendarFilter week;
    week.from = today.addDays(1 - today.dayOfWeek());
    week.to = week.from.addDays(6);
    report("calendar: a week", oursMs(store, [&](Reader& r) { return readVisitCalendar(r, week); }));
    report("calendar: what is in the way in that week",
           oursMs(store, [&](Reader& r) { return readConflicts(r, week.from, week.to); }));
    const SuggestionFilter due{today.addDays(suggestedDays), {}};
    report("visits that are due: the first 200",
           oursMs(store, [&](Reader& r) { return readSuggestions(r, due); }));
    report("visits that are due: how many",
           oursMs(store, [&](Reader& r) { return countSuggestions(r, due); }));
    const Id<Customer> customer(must(store.readNow(
        [](Reader& r) { return r.idOfKey(EntityKind::Customer, QStringLiteral("C-000777")); })));
    report("brief: its data (at most 50 ms)",
           oursMs(store, [&](Reader& r) { return readBrief(r, customer, QStringLiteral("bench")); }));
}

} // namespace zhike::bench
