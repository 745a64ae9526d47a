// SPDX-License-Identifier: GPL-3.0-or-later
// stats.
#include "app/commands/command.h"
#include "app/commands/plain.h"
#include "core/insight/attainment.h"
#include "core/insight/statistics.h"
#include "core/satisfaction/elements_query.h"
#include "core/satisfaction/kano_query.h"

#include <QtCore/QJsonObject>
#include <cmath>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

QString percent(const std::optional<double>& share)
{
    return share ? QString::number(*share * 100, 'f', 0) + u" %"_s : u"–"_s;
}

QString minutes(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'f', 0) : u"–"_s;
}

QString satisfactionTable(const Statistics& statistics)
{
    PlainTable table(
        {Commands::tr("Month"), u"n"_s, u"CSAT"_s, Commands::tr("95 % from"), Commands::tr("to")});
    for (const SatisfactionMonth& m : statistics.satisfaction) {
        if (m.csat.n > 0)
            table.add({m.month.toString(u"yyyy-MM"_s), QString::number(m.csat.n), percent(m.csat.share),
                       percent(m.csat.interval ? std::optional(m.csat.interval->low) : std::nullopt),
                       percent(m.csat.interval ? std::optional(m.csat.interval->high) : std::nullopt)});
    }
    return table.text(u"  "_s);
}

QString durationTable(const DurationFigures& figures)
{
    PlainTable table(
        {Commands::tr("Month"), u"n"_s, Commands::tr("Median (min)"), Commands::tr("90th percentile (min)")});
    for (const DurationMonth& m : figures.months) {
        if (m.n > 0)
            table.add({m.month.toString(u"yyyy-MM"_s), QString::number(m.n), minutes(m.medianMinutes),
                       minutes(m.p90Minutes)});
    }
    return table.text(u"  "_s);
}

void sayStatistics(Session& session, const Statistics& statistics)
{
    session.say(Commands::tr("Satisfaction"));
    session.write(satisfactionTable(statistics).toUtf8());
    session.say(u'\n' + Commands::tr("First response"));
    session.write(durationTable(statistics.response).toUtf8());
    session.say(u'\n' + Commands::tr("Resolution"));
    session.write(durationTable(statistics.resolve).toUtf8());
    if (statistics.leftOut > 0)
        session.say(u'\n' + Commands::tr("Left out, because they contradict themselves: %1 requests.")
                                .arg(statistics.leftOut));
    if (statistics.withoutOpening > 0)
        session.say(Commands::tr("Without a time of opening: %1 requests.").arg(statistics.withoutOpening));
}

/// The days that count, into a scope of any kind.
template <class Scope>
Done readDays(Session& session, Scope& scope)
{
    ZHIKE_ASSIGN(scope.from, session.date("from"));
    ZHIKE_ASSIGN(scope.to, session.date("to"));
    if (scope.from.isValid() && scope.to.isValid() && scope.to < scope.from)
        return session.misuse(Commands::tr("--to is before --from."));
    return {};
}

Done readCustomer(Session& session, const Reader& reader, Id<Customer>& customer)
{
    if (session.isSet("customer")) {
        ZHIKE_ASSIGN(customer.uuid, reader.idOfKey(EntityKind::Customer, session.value("customer")));
    }
    return {};
}

Done readTier(Session& session, const Reader& reader, Id<Tier>& tier)
{
    if (session.isSet("tier")) {
        ZHIKE_ASSIGN(tier.uuid, reader.idOfKey(EntityKind::Tier, session.value("tier")));
    }
    return {};
}

Result<AttainmentScope> attainmentScope(Session& session)
{
    AttainmentScope scope;
    ZHIKE_TRY(readDays(session, scope));
    if (!session.isSet("by"))
        return scope;
    scope.by.clear();
    for (const QString& word : session.value("by").split(u',', Qt::SkipEmptyParts)) {
        const auto by = enumFromText<AttainmentBy>(word.trimmed());
        if (!by)
            return session.misuse(
                Commands::tr("--by takes month, tier, priority, engineer and customer, not “%1”.").arg(word));
        scope.by.insert(*by);
    }
    return scope;
}

void sayAttainment(Session& session, const Reader& reader, const Attainment& attainment,
                   const AttainmentScope& scope)
{
    QStringList headings;
    for (const AttainmentBy by : scope.by)
        headings += enumLabel(by);
    PlainTable table(headings + QStringList{Commands::tr("Clock"), Commands::tr("Met"),
                                            Commands::tr("Breached"), Commands::tr("Attainment")});
    for (const AttainmentRow& row : attainment.rows) {
        QStringList cells;
        for (const AttainmentBy by : scope.by) {
            switch (by) {
            case AttainmentBy::Month:
                cells += row.month.toString(u"yyyy-MM"_s);
                break;
            case AttainmentBy::Tier:
                cells += reader.keyOf(EntityKind::Tier, row.tier);
                break;
            case AttainmentBy::Priority:
                cells += enumLabel(*row.priority);
                break;
            case AttainmentBy::Engineer:
                cells += reader.titleOf(EntityKind::Engineer, row.engineer);
                break;
            case AttainmentBy::Customer:
                cells += reader.titleOf(EntityKind::Customer, row.customer);
                break;
            }
        }
        table.add(cells + QStringList{enumLabel(row.clock), QString::number(row.met),
                                      QString::number(row.breached), percent(row.attainment())});
    }
    session.write(table.text().toUtf8());
    if (attainment.leftOut > 0)
        session.say(Commands::tr("Left out, because they contradict themselves: %1 requests.")
                        .arg(attainment.leftOut));
}

/// stats --sla.
Done runAttainment(Session& session)
{
    ZHIKE_ASSIGN(AttainmentScope scope, attainmentScope(session));
    ZHIKE_ASSIGN(Store * store, session.store());
    return store->readNow([&](Reader& reader) -> Done {
        ZHIKE_TRY(readCustomer(session, reader, scope.customer));
        ZHIKE_ASSIGN(const Attainment attainment, readAttainment(reader, scope));
        session.print(toJson(reader, attainment, scope));
        if (!session.json())
            sayAttainment(session, reader, attainment, scope);
        return {};
    });
}

QString mean(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'f', 2) : u"–"_s;
}

void sayElements(Session& session, const ElementsByEngineer& elements)
{
    PlainTable table({Commands::tr("Engineer"), u"n"_s, Commands::tr("Technical strength"),
                      Commands::tr("Attitude"), Commands::tr("Sense of urgency"),
                      Commands::tr("From everyone")});
    const auto add = [&table](const QString& name, std::int64_t n, const ThreeElements& answers,
                              const QString& difference) {
        QStringList cells{name, QString::number(n)};
        for (const Tally& tally : answers.answers)
            cells += mean(tally.mean());
        table.add(cells + QStringList{difference});
    };
    for (const EngineerElements& one : elements.engineers) {
        const auto difference = elements.difference(one);
        const auto shown =
            difference ? std::optional(std::round(*difference * 100) / 100 + 0.0) : std::nullopt;
        const QString sign = shown && *shown > 0 ? u"+"_s : QString();
        add(one.engineer.isNull() ? Commands::tr("Nobody named") : one.name, one.n, one.elements,
            one.tooFew() ? Commands::tr("too few") : sign + mean(shown));
    }
    add(Commands::tr("Everyone"), elements.n, elements.whole, {});
    session.write(table.text().toUtf8());
}

QString letterOf(KanoClass one)
{
    return QString(enumText(one));
}

void sayKano(Session& session, const KanoResult& result)
{
    session.say(Commands::tr("%1: %2 respondents").arg(result.study.title).arg(result.respondents));
    QStringList headings{Commands::tr("Item"), u"n"_s};
    for (std::size_t i = 0; i < kKanoClasses; ++i)
        headings += letterOf(static_cast<KanoClass>(i));
    PlainTable table(headings +
                     QStringList{Commands::tr("Class"), Commands::tr("Better"), Commands::tr("Worse")});
    for (const KanoItemResult& item : result.items) {
        QStringList cells{item.item.name, QString::number(item.figures.n)};
        for (const std::int64_t count : item.counts)
            cells += QString::number(count);
        const auto& kind = item.figures.kind;
        table.add(cells +
                  QStringList{kind ? letterOf(*kind) + u' ' + enumLabel(*kind) : Commands::tr("too few"),
                              percent(item.figures.better), percent(item.figures.worse)});
    }
    session.write(table.text(u"  "_s).toUtf8());
    for (const KanoItemResult& item : result.items) {
        QStringList who;
        for (const KanoSaid& said : item.contradictory)
            who += said.who();
        if (!who.isEmpty())
            session.say(Commands::tr("Contradictory about %1: %2.").arg(item.item.name, who.join(u", ")));
    }
}

/// stats --kano.
Done runKano(Session& session)
{
    ZHIKE_ASSIGN(Store * store, session.store());
    return store->readNow([&](Reader& reader) -> Done {
        ZHIKE_ASSIGN(const Uuid study, reader.idOfKey(EntityKind::KanoStudy, session.value("kano")));
        StatisticsScope scope;
        ZHIKE_TRY(readCustomer(session, reader, scope.customer));
        ZHIKE_TRY(readTier(session, reader, scope.tier));
        ZHIKE_ASSIGN(const KanoResult result, readKano(reader, Id<KanoStudy>(study), scope));
        session.print(toJson(result));
        if (!session.json())
            sayKano(session, result);
        return {};
    });
}

/// stats --elements.
Done runElements(Session& session)
{
    StatisticsScope scope;
    ZHIKE_TRY(readDays(session, scope));
    ZHIKE_ASSIGN(Store * store, session.store());
    return store->readNow([&](Reader& reader) -> Done {
        ZHIKE_TRY(readCustomer(session, reader, scope.customer));
        ZHIKE_TRY(readTier(session, reader, scope.tier));
        ZHIKE_ASSIGN(const ElementsByEngineer elements, readElementsByEngineer(reader, scope));
        session.print(toJson(elements));
        if (!session.json())
            sayElements(session, elements);
        return {};
    });
}

/// stats: by month.
Done runMonths(Session& session)
{
    if (session.isSet("by") && session.value("by") != u"month")
        return session.misuse(Commands::tr("--by takes month, not “%1”.").arg(session.value("by")));
    StatisticsScope scope;
    ZHIKE_TRY(readDays(session, scope));
    ZHIKE_ASSIGN(Store * store, session.store());
    ZHIKE_ASSIGN(const Statistics statistics, store->readNow([&](Reader& reader) -> Result<Statistics> {
        ZHIKE_TRY(readCustomer(session, reader, scope.customer));
        return readStatistics(reader, scope);
    }));
    session.print(toJson(statistics));
    if (!session.json())
        sayStatistics(session, statistics);
    return {};
}

} // namespace

Done runStats(Session& session)
{
    session.addOption("from", Commands::tr("The first day that counts."), u"DATE"_s);
    session.addOption("to", Commands::tr("The last day that counts."), u"DATE"_s);
    session.addOption("customer", Commands::tr("Only this customer."), u"KEY"_s);
    session.addOption(
        "by",
        Commands::tr("What to group by: month; with --sla month, tier, priority, engineer and customer, "
                     "separated by commas."),
        u"WHAT"_s);
    session.addOption("sla", Commands::tr("Count kept and broken promises instead."));
    session.addOption("kano", Commands::tr("Tell what this Kano study found instead."), u"STUDY"_s);
    session.addOption("elements", Commands::tr("Tell the three elements of each engineer instead."));
    session.addOption("tier",
                      Commands::tr("With --kano or --elements, only answers of customers of this tier."),
                      u"TIER"_s);
    ZHIKE_TRY(session.parse(0, 0));
    if (session.isSet("kano"))
        return runKano(session);
    if (session.isSet("elements"))
        return runElements(session);
    if (session.isSet("tier"))
        return session.misuse(Commands::tr("--tier goes with --kano or --elements only."));
    return session.isSet("sla") ? runAttainment(session) : runMonths(session);
}

} // namespace zhike
