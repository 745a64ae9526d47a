// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/engineer_lines.h"

#include "core/customer/region.h"
#include "ui/customer/customer_words.h"
#include "ui/engineer/engineer_words.h"
#include "ui/parts/format.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct EngineerLinesWords {
    Q_DECLARE_TR_FUNCTIONS(EngineerLines)
};

constexpr int names = 112, numbers = 80, regions = 96, counts = 72, loads = 88, skills = 320, days = 120;
constexpr double nearlyFull = 0.8; ///< of the capacity

/// What the list sorts by; also the places of the columns.
enum Column {
    ByNumber,
    ByName,
    ByRegion,
    ByKind,
    ByPrimary,
    ByBackup,
    ByOther,
    ByLoad,
    ByRating,
    ByAnswers,
    BySkills,
    ByLastDay
};

/// How full an engineer is; nothing where no capacity is known.
std::optional<double> fullness(const EngineerRow& e)
{
    return e.capacity > 0 ? std::optional(double(e.load) / e.capacity) : std::nullopt;
}

GroupPlace loadGroup(const EngineerRow& e)
{
    const auto full = fullness(e);
    if (!full)
        return {u"3"_s, EngineerLinesWords::tr("Capacity not known")};
    if (*full > 1)
        return {u"0"_s, EngineerLinesWords::tr("Over their capacity"), {}, Mark::Red};
    if (*full >= nearlyFull)
        return {u"1"_s, EngineerLinesWords::tr("Nearly full"), {}, Mark::Amber};
    return {u"2"_s, EngineerLinesWords::tr("With room"), {}, Mark::Green};
}

GroupPlace regionGroup(const EngineerRow& e)
{
    const QString code = e.region.left(2);
    if (code.isEmpty())
        return {u"~"_s, EngineerLinesWords::tr("Without a region")};
    const QString name = provinceName(code.leftJustified(6, u'0'));
    return {code, name.isEmpty() ? code : name};
}

GroupPlace kindGroup(const EngineerRow& e)
{
    return e.kind ? GroupPlace{QString::number(int(*e.kind)), enumLabel(*e.kind)}
                  : GroupPlace{u"~"_s, EngineerLinesWords::tr("Without a kind")};
}

QVector<SortKey> keysOf(const EngineerRow& e)
{
    const auto full = fullness(e);
    return {SortKey::ofText(e.number),
            SortKey::ofName(e.name),
            SortKey::ofText(e.region),
            e.kind ? SortKey::of(int(*e.kind)) : SortKey(),
            SortKey::of(e.primary),
            SortKey::of(e.backup),
            SortKey::of(e.other),
            full ? SortKey::of(*full) : SortKey(),
            e.rating.n > 0 ? SortKey::of(e.rating.mean) : SortKey(),
            SortKey::of(e.rating.n),
            SortKey::of(double(e.products.size())),
            SortKey::of(e.leftOn)};
}

Cell countCell(int n)
{
    return {n > 0 ? QString::number(n) : u"–"_s, QString::number(n), n > 0 ? Ink::Plain : Ink::Quiet};
}

QVector<Cell> cellsOf(const EngineerRow& e)
{
    const bool over = e.capacity > 0 && e.load > e.capacity;
    const QString load = e.capacity > 0 ? u"%1 / %2"_s.arg(e.load).arg(e.capacity) : QString::number(e.load);
    const bool few = e.rating.n < RecentRating::few;
    return {{e.number, {}, Ink::Soft},
            {e.name, {}, Ink::Plain},
            {shortRegion(e.region), {}, Ink::Soft},
            {e.kind ? enumLabel(*e.kind) : u"–"_s, e.kind ? QString() : u""_s, Ink::Soft},
            countCell(e.primary),
            countCell(e.backup),
            countCell(e.other),
            {load, {}, over ? Ink::Amber : Ink::Plain},
            {few ? u"–"_s : QString::number(e.rating.mean, 'f', 1), few ? u""_s : QString(),
             few ? Ink::Quiet : Ink::Plain},
            countCell(e.rating.n),
            {e.products.join(EngineerLinesWords::tr(", ")), {}, Ink::Soft},
            {e.leftOn.isValid() ? format::plainDate(e.leftOn) : u"–"_s, e.leftOn.toString(Qt::ISODate),
             e.leftOn.isValid() ? Ink::Amber : Ink::Quiet}};
}

QString sumsOf(const QVector<const ListLine*>& lines)
{
    int primary = 0;
    int backup = 0;
    for (const ListLine* line : lines) {
        primary += int(line->keys[ByPrimary].number);
        backup += int(line->keys[ByBackup].number);
    }
    return format::joined({EngineerLinesWords::tr("primary of %1").arg(primary),
                           EngineerLinesWords::tr("backup of %1").arg(backup)});
}

} // namespace

ShortListDesign engineerListDesign()
{
    ShortListDesign design;
    design.key = u"engineers/list"_s;
    design.kind = EntityKind::Engineer;
    design.fileName = EngineerLinesWords::tr("engineers");
    design.columns = {tableColumn("number", EngineerLinesWords::tr("Number"), numbers, ByNumber),
                      tableColumn("name", EngineerLinesWords::tr("Name"), names, ByName),
                      tableColumn("region", EngineerLinesWords::tr("Region"), regions, ByRegion),
                      tableColumn("kind", EngineerLinesWords::tr("Kind"), regions, ByKind),
                      figureColumn("primary", EngineerLinesWords::tr("Primary of"), counts, ByPrimary),
                      figureColumn("backup", EngineerLinesWords::tr("Backup of"), counts, ByBackup),
                      figureColumn("other", EngineerLinesWords::tr("Other roles"), counts, ByOther),
                      figureColumn("load", EngineerLinesWords::tr("Load"), loads, ByLoad),
                      figureColumn("rating", EngineerLinesWords::tr("Recent rating"), loads, ByRating),
                      figureColumn("answers", EngineerLinesWords::tr("Answers"), counts, ByAnswers),
                      tableColumn("skills", EngineerLinesWords::tr("Skills"), skills, BySkills),
                      tableColumn("lastDay", EngineerLinesWords::tr("Last day"), days, ByLastDay)};
    design.columns[ByOther].shown = false;
    for (const auto column : {ByPrimary, ByBackup, ByOther})
        design.columns[column].definition =
            EngineerLinesWords::tr("Customers with an assignment of this role in force today.");
    design.columns[ByLoad].definition =
        EngineerLinesWords::tr("Sum of the weights of the customers they look after as primary engineer: 1, "
                               "2, 4 or 8 by tier; behind it "
                               "the most they should carry.");
    design.columns[ByRating].definition =
        EngineerLinesWords::tr("Mean of the recent ratings, 1 to 5, that customers gave about them.");
    design.columns[ByAnswers].definition = EngineerLinesWords::tr("How many ratings their mean is made of.");
    design.columns[BySkills].greatestFirst = true;
    design.groupings = {EngineerLinesWords::tr("By region"), EngineerLinesWords::tr("By kind"),
                        EngineerLinesWords::tr("By load")};
    design.sums = sumsOf;
    return design;
}

QVector<ListLine> engineerLines(const QVector<EngineerRow>& engineers)
{
    QVector<ListLine> lines;
    lines.reserve(engineers.size());
    for (const EngineerRow& e : engineers) {
        ListLine line{engineerRowOf(e), keysOf(e), {regionGroup(e), kindGroup(e), loadGroup(e)}};
        line.row.cells = cellsOf(e);
        lines.append(std::move(line));
    }
    return lines;
}

} // namespace zhike
