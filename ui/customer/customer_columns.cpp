// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customer_columns.h"

#include "ui/customer/customer_words.h"
#include "ui/parts/format.h"
#include "ui/parts/health_words.h"
#include "ui/parts/paint.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct CustomerColumnsWords {
    Q_DECLARE_TR_FUNCTIONS(CustomerColumns)
};

// Together they have room beside the navigation in a window as wide as it opens.
constexpr int wide = 184, fees = 112, people = 80, narrow = 72, region = 64, least = 56;

/// What `words` need, in the language that is spoken.
int forWords(const QString& words)
{
    return qRound(lineWidth(words, Face::Body) / textScale()) + 2 * space::x2 + space::tiny;
}

int badges()
{
    return std::max(narrow, qRound(tierBadgeWidth() / textScale()) + 2 * space::x2);
}

Cell countCell(int count, Ink ink)
{
    if (count == 0)
        return {u"–"_s, u"0"_s, Ink::Quiet};
    return {format::count(count), QString::number(count), ink};
}

Cell dayCell(const std::optional<Instant>& at, const Clock& clock)
{
    if (!at)
        return {u"–"_s, u""_s, Ink::Quiet};
    const QDate day = at->dateIn(clock.zone());
    return {format::plainDate(day), day.toString(Qt::ISODate), Ink::Plain};
}

Cell endsCell(QDate ends, QDate today)
{
    if (!ends.isValid())
        return {u"–"_s, u""_s, Ink::Quiet};
    const auto days = today.daysTo(ends);
    return {format::plainDate(ends), ends.toString(Qt::ISODate),
            days < 0               ? Ink::Red
            : days <= contractSoon ? Ink::Amber
                                   : Ink::Plain};
}

Cell feeCell(const std::optional<Fen>& fee)
{
    if (!fee)
        return {u"–"_s, u""_s, Ink::Quiet};
    return {format::money(fee->amount), QString::number(static_cast<double>(fee->amount) / 100, 'f', 2),
            Ink::Plain};
}

Cell healthCell(const std::optional<int>& health)
{
    if (!health)
        return {u"–"_s, u""_s, Ink::Quiet};
    const Mark mark = healthMark(*health);
    return {QString::number(*health),
            {},
            mark == Mark::Red     ? Ink::Red
            : mark == Mark::Amber ? Ink::Amber
                                  : Ink::Plain};
}

} // namespace

QVector<TableColumn> customerColumns()
{
    const int dates = forWords(format::plainDate(QDate(2028, 11, 28)));
    const int states = std::max(least, forWords(enumLabel(CustomerStatus::Covered)));
    QVector<TableColumn> all{
        tableColumn("name", CustomerColumnsWords::tr("Name"), wide, CustomerSort::Name),
        tableColumn("code", CustomerColumnsWords::tr("Code"), narrow, CustomerSort::Code),
        tableColumn("tier", CustomerColumnsWords::tr("Tier"), badges(), CustomerSort::Tier),
        tableColumn("status", CustomerColumnsWords::tr("Status"), states, CustomerSort::Status),
        tableColumn("region", CustomerColumnsWords::tr("Region"), region, CustomerSort::Region),
        tableColumn("industry", CustomerColumnsWords::tr("Industry"), people, CustomerSort::Industry),
        tableColumn("engineer", CustomerColumnsWords::tr("Engineer"), narrow, CustomerSort::Engineer),
        tableColumn("manager", CustomerColumnsWords::tr("Account manager"), people,
                    CustomerSort::AccountManager),
        defined(
            figureColumn("open", CustomerColumnsWords::tr("Requests"), narrow, CustomerSort::OpenRequests),
            CustomerColumnsWords::tr("How many requests are not resolved, closed or cancelled.")),
        defined(
            figureColumn("overdue", CustomerColumnsWords::tr("Overdue"), narrow, CustomerSort::OverdueSteps),
            CustomerColumnsWords::tr("How many next steps are not done though their day has passed.")),
        defined(figureColumn("health", CustomerColumnsWords::tr("Health"), least, CustomerSort::Health),
                healthDefinition()),
        tableColumn("last", CustomerColumnsWords::tr("Last visit"), dates, CustomerSort::LastVisit),
        tableColumn("next", CustomerColumnsWords::tr("Next visit"), dates, CustomerSort::NextVisit),
        tableColumn("ends", CustomerColumnsWords::tr("Contract to"), dates, CustomerSort::ContractEnds),
        defined(figureColumn("fee", CustomerColumnsWords::tr("Annual fee"), fees, CustomerSort::AnnualFee),
                CustomerColumnsWords::tr("In yuan a year, of the contracts in force today.")),
    };
    all[2].badge = true;
    all[2].greatestFirst = true;
    all[7].shown = false; // the account manager; one chooses it, or filters by it
    return all;
}

QVector<Cell> customerCells(const CustomerRow& c, const Clock& clock)
{
    return {{c.name, {}, c.archived ? Ink::Quiet : Ink::Plain},
            {c.code, {}, Ink::Soft},
            {tierWord(c.tierName, c.tierEnglishName), {}, Ink::Plain},
            {enumLabel(c.status), {}, Ink::Soft},
            {shortRegion(c.region), {}, Ink::Soft},
            {c.industry, {}, Ink::Soft},
            {c.engineerName, {}, Ink::Soft},
            {c.accountManager, {}, Ink::Soft},
            countCell(c.openRequests, Ink::Plain),
            countCell(c.overdueSteps, Ink::Amber),
            healthCell(c.health),
            dayCell(c.lastVisit, clock),
            dayCell(c.nextVisit, clock),
            endsCell(c.contractEnds, clock.today()),
            feeCell(c.annualFee)};
}

} // namespace zhike
