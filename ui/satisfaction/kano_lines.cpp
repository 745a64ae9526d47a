// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/kano_lines.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/kano_marks.h"
#include "ui/parts/format.h"

#include <QtCore/QCoreApplication>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

struct KanoWords {
    Q_DECLARE_TR_FUNCTIONS(KanoLines)
};

constexpr int ranks = 56, itemNames = 168, kinds = 108, tallies = 56, shares = 68, allTallies = 200;

enum KanoOrder { ByNumber, ByItemName, ByKanoClass, ByAnswers, ByBetter, ByWorse, ByFirstCount };

TableColumn kanoColumn(const QString& key, const QString& title, int width, int order, bool number = true)
{
    TableColumn c;
    c.key = key;
    c.title = title;
    c.width = width;
    c.order = order;
    c.number = number;
    c.greatestFirst = number && order != ByNumber && order != ByWorse;
    return c;
}

Cell shareCell(const std::optional<double>& share)
{
    if (!share)
        return {u"–"_s, u""_s, Ink::Quiet};
    const QString figure = QLocale().toString(std::abs(*share) * 100, 'f', 0) + u'%';
    return {*share < 0 ? u'−' + figure : figure, QString::number(*share, 'f', 4), Ink::Plain};
}

/// Few or many R and Q say that the item or its question is not understood.
Cell countCell(std::int64_t count, KanoClass kind)
{
    const bool against = kind == KanoClass::Reverse || kind == KanoClass::Questionable;
    return count == 0 ? Cell{u"–"_s, u"0"_s, Ink::Quiet}
                      : Cell{format::count(count), {}, against ? Ink::Amber : Ink::Plain};
}

SortKey keyOf(const std::optional<double>& value)
{
    return value ? SortKey::of(*value) : SortKey();
}

QString toolTipOf(const KanoItemResult& one)
{
    QStringList lines{one.item.name};
    if (!one.item.note.isEmpty())
        lines << one.item.note;
    QStringList who;
    for (const KanoSaid& said : one.contradictory)
        who << said.who();
    if (!who.isEmpty())
        lines << KanoWords::tr("Contradict themselves: %1").arg(who.join(KanoWords::tr(", ")));
    return lines.join(u'\n');
}

ListLine lineOf(const KanoItemResult& one, int number)
{
    const KanoFigures& figures = one.figures;
    ListLine line;
    line.row.id = one.item.id.uuid;
    line.row.kind = static_cast<int>(EntityKind::KanoItem);
    line.row.title = one.item.name;
    line.row.subtitle = kanomarks::counts(one.counts);
    line.row.toolTip = toolTipOf(one);
    const Cell kind = figures.kind
                          ? Cell{kanomarks::text(*figures.kind), QString(enumText(*figures.kind)), Ink::Plain}
                      : figures.n > 0 ? Cell{KanoWords::tr("too few"), u""_s, Ink::Quiet}
                                      : Cell{u"–"_s, u""_s, Ink::Quiet};
    line.row.right1 = kind.text;
    line.row.right1Ink = kind.ink;
    line.row.right2 = charttext::count(figures.n);
    line.row.cells = {{QString::number(number), {}, Ink::Quiet},
                      {one.item.name, {}, Ink::Plain},
                      kind,
                      {format::count(figures.n), {}, figures.kind ? Ink::Plain : Ink::Quiet},
                      shareCell(figures.better),
                      shareCell(figures.worse),
                      {kanomarks::counts(one.counts), {}, Ink::Soft}};
    line.keys = {SortKey::of(number),
                 SortKey::ofName(one.item.name),
                 figures.kind ? SortKey::of(static_cast<int>(*figures.kind)) : SortKey(),
                 SortKey::of(static_cast<double>(figures.n)),
                 keyOf(figures.better),
                 keyOf(figures.worse)};
    for (std::size_t i = 0; i < kKanoClasses; ++i) {
        line.row.cells << countCell(one.counts[i], static_cast<KanoClass>(i));
        line.keys << SortKey::of(static_cast<double>(one.counts[i]));
    }
    return line;
}

} // namespace

ShortListDesign kanoListDesign()
{
    QStringList classes;
    for (std::size_t i = 0; i < kKanoClasses; ++i)
        classes << kanomarks::text(static_cast<KanoClass>(i));
    ShortListDesign design;
    design.key = u"satisfaction/kano-list"_s;
    design.kind = EntityKind::KanoItem;
    design.fileName = KanoWords::tr("service items");
    design.usual = KanoWords::tr("As they are asked");
    design.columns = {
        kanoColumn(u"number"_s, KanoWords::tr("No."), ranks, ByNumber),
        kanoColumn(u"item"_s, KanoWords::tr("Service item"), itemNames, ByItemName, false),
        kanoColumn(u"class"_s, KanoWords::tr("Class"), columnFor(classes, kinds), ByKanoClass, false),
        kanoColumn(u"n"_s, u"n"_s, tallies, ByAnswers),
        kanoColumn(u"better"_s, KanoWords::tr("Better"), shares, ByBetter),
        kanoColumn(u"worse"_s, KanoWords::tr("Worse"), shares, ByWorse),
    };
    design.columns << kanoColumn(u"counts"_s, KanoWords::tr("Answers by class"), allTallies, -1, false);
    design.columns[ByAnswers].definition =
        KanoWords::tr("Respondents who answered both questions about the item; under 5: too few.");
    design.columns[ByBetter].definition =
        KanoWords::tr("(A + O) / (A + O + M + I): how much having it satisfies, 0 to 100%.");
    design.columns[ByWorse].definition =
        KanoWords::tr("−(O + M) / (A + O + M + I): how much missing it dissatisfies, 0 to −100%.");
    for (std::size_t i = 0; i < kKanoClasses; ++i) { // to sort by one, and for other programs
        const QString letter(enumText(static_cast<KanoClass>(i)));
        design.columns << kanoColumn(letter, letter, tallies, ByFirstCount + static_cast<int>(i));
        design.columns.last().shown = false;
    }
    return design;
}

QVector<ListLine> kanoLines(const KanoResult& result)
{
    QVector<ListLine> lines;
    int number = 0;
    for (const KanoItemResult& one : result.items)
        lines << lineOf(one, ++number);
    return lines;
}

} // namespace zhike
