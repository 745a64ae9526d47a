// SPDX-License-Identifier: GPL-3.0-or-later
// calendar: visits as a file for other calendars.
#include "app/commands/command.h"
#include "core/visit/visit_ics.h"

#include <QtCore/QJsonObject>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

template <class T>
Result<Id<T>> keyOption(Session& session, Store& store, const char* option)
{
    if (!session.isSet(option))
        return Id<T>{};
    ZHIKE_ASSIGN(const Uuid id, store.readNow([&](Reader& reader) {
        return reader.idOfKey(describe<T>().kind, session.value(option));
    }));
    return Id<T>(id);
}

/// The visits that were named, or else those of the days, the engineer and the customer.
Result<std::vector<Id<Visit>>> chosenVisits(Session& session, Reader& reader, const CalendarFilter& filter,
                                            bool anyDays)
{
    std::vector<Id<Visit>> ids;
    for (int i = 0; !session.argument(i).isEmpty(); ++i) {
        ZHIKE_ASSIGN(const Uuid id, reader.idOfKey(EntityKind::Visit, session.argument(i)));
        ids.emplace_back(id);
    }
    if (!ids.empty())
        return ids;
    return anyDays ? visitsToSubscribe(reader, filter.engineer, filter.customer)
                   : visitsBetween(reader, filter);
}

} // namespace

Done runCalendar(Session& session)
{
    session.addOption("output", Commands::tr("The iCalendar file to write."), u"FILE.ics"_s);
    session.addOption("engineer", Commands::tr("Only this engineer's visits."), u"KEY"_s);
    session.addOption("customer", Commands::tr("Only visits to this customer."), u"KEY"_s);
    session.addOption("from", Commands::tr("First day; 60 days ago unless it is named."), u"DATE"_s);
    session.addOption("to", Commands::tr("Last day; in a year unless it is named."), u"DATE"_s);
    ZHIKE_TRY(session.parse(0, 1000));
    ZHIKE_ASSIGN(const QString file, session.required("output"));
    CalendarFilter filter;
    ZHIKE_ASSIGN(filter.from, session.date("from"));
    ZHIKE_ASSIGN(filter.to, session.date("to"));
    const bool anyDays = !filter.from.isValid() && !filter.to.isValid();
    const QDate today = session.clock()->today();
    if (!filter.from.isValid())
        filter.from = today.addDays(-subscribedBack);
    if (!filter.to.isValid())
        filter.to = today.addDays(subscribedAhead);
    if (filter.to < filter.from)
        return session.misuse(Commands::tr("--to is before --from."));
    filter.limit = std::numeric_limits<int>::max();
    ZHIKE_ASSIGN(Store * store, session.store());
    ZHIKE_ASSIGN(filter.engineer, keyOption<Engineer>(session, *store, "engineer"));
    ZHIKE_ASSIGN(filter.customer, keyOption<Customer>(session, *store, "customer"));
    using Written = std::pair<QByteArray, qsizetype>;
    ZHIKE_ASSIGN(const Written written, store->readNow([&](Reader& reader) -> Result<Written> {
        ZHIKE_ASSIGN(const auto visits, chosenVisits(session, reader, filter, anyDays));
        ZHIKE_ASSIGN(const QByteArray bytes, visitsAsIcs(reader, visits));
        return Written{bytes, qsizetype(visits.size())};
    }));
    ZHIKE_TRY(writeIcs(written.first, file));
    session.print(QJsonObject{{u"written"_s, written.second}});
    session.say(Commands::tr("Wrote %n visit(s) to %1.", nullptr, int(written.second)).arg(file));
    return {};
}

} // namespace zhike
