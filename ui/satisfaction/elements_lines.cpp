// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/elements_lines.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/elements_chart.h"
#include "ui/parts/format.h"

#include <QtCore/QCoreApplication>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

struct ElementsWords {
    Q_DECLARE_TR_FUNCTIONS(ElementsLines)
};

constexpr int names = 124, numbers = 72, tallies = 56, means = 124, differences = 108;

enum ElementsOrder { ByEngineerName, ByEngineerNumber, ByTally, ByElement, ByDifference = ByElement + 3 };

Cell meanCell(const std::optional<double>& mean, bool few)
{
    if (!mean)
        return {u"–"_s, u""_s, Ink::Quiet};
    return {QLocale().toString(*mean, 'f', 2), QString::number(*mean, 'f', 3), few ? Ink::Quiet : Ink::Plain};
}

Cell differenceCell(const std::optional<double>& difference, bool few)
{
    if (!difference)
        return {few ? ElementsWords::tr("too few") : u"–"_s, u""_s, Ink::Quiet};
    return {format::signedNumber(*difference, 2), QString::number(*difference, 'f', 3), Ink::Plain};
}

SortKey keyOfMean(const std::optional<double>& value)
{
    return value ? SortKey::of(*value) : SortKey();
}

ListLine elementsLine(const ElementsByEngineer& all, const EngineerElements& one)
{
    const bool few = one.tooFew();
    const auto difference = all.difference(one);
    ListLine line;
    line.row.id = elementsRowId(one);
    line.row.kind = one.engineer.isNull() ? -1 : static_cast<int>(EntityKind::Engineer);
    line.row.title = elementsName(one);
    const QStringList words = elementsWords(one.elements);
    line.row.subtitle = format::joined(words);
    line.row.toolTip =
        (QStringList{line.row.title, ElementsWords::tr("%n survey(s)", nullptr, static_cast<int>(one.n))} +
         words)
            .join(u'\n');
    if (few)
        line.row.toolTip += u'\n' + ElementsWords::tr("Under 5 surveys say too little to be compared.");
    line.row.cells = {{line.row.title, {}, one.engineer.isNull() ? Ink::Quiet : Ink::Plain},
                      {one.number, {}, Ink::Soft},
                      {format::count(one.n), QString::number(one.n), few ? Ink::Quiet : Ink::Plain}};
    line.keys = {SortKey::ofName(line.row.title), SortKey::ofText(one.number),
                 SortKey::of(static_cast<double>(one.n))};
    for (const Tally& tally : one.elements.answers) {
        line.row.cells << meanCell(tally.mean(), few);
        line.keys << keyOfMean(tally.mean());
    }
    line.row.cells << differenceCell(difference, few);
    line.keys << keyOfMean(difference);
    line.row.right1 = line.row.cells.last().text;
    line.row.right1Ink = line.row.cells.last().ink;
    line.row.right2 = charttext::count(one.n);
    return line;
}

} // namespace

Uuid elementsRowId(const EngineerElements& one)
{
    if (!one.engineer.isNull())
        return one.engineer.uuid;
    Uuid nobody;
    nobody.bytes[15] = 1; // no record's: those carry the time they were made at
    return nobody;
}

QString elementsName(const EngineerElements& one)
{
    return one.engineer.isNull() ? ElementsWords::tr("Nobody named") : one.name;
}

QStringList elementsWords(const ThreeElements& elements)
{
    QStringList words;
    for (int i = 0; i < static_cast<int>(kElementCount); ++i) {
        const Tally& tally = elements.answers[static_cast<std::size_t>(i)];
        const auto mean = tally.mean();
        words << ElementsWords::tr("%1 %2, n %3")
                     .arg(ElementsChart::elementName(i), mean ? QLocale().toString(*mean, 'f', 2) : u"–"_s,
                          format::count(tally.n));
    }
    return words;
}

ShortListDesign elementsListDesign()
{
    ShortListDesign design;
    design.key = u"satisfaction/elements-list"_s;
    design.kind = EntityKind::None; // figures, not records
    design.fileName = ElementsWords::tr("three elements by engineer");
    design.usual = ElementsWords::tr("By name");
    design.columns = {tableColumn("engineer", ElementsWords::tr("Engineer"), names, ByEngineerName),
                      tableColumn("number", ElementsWords::tr("No."), numbers, ByEngineerNumber),
                      figureColumn("n", u"n"_s, tallies, ByTally)};
    design.columns[1].shown = false; // for other programs
    static constexpr std::array keys{"skill", "attitude", "alertness"};
    for (int i = 0; i < static_cast<int>(kElementCount); ++i)
        design.columns << figureColumn(keys[static_cast<std::size_t>(i)], ElementsChart::elementName(i),
                                       means, ByElement + i);
    design.columns << figureColumn("difference", ElementsWords::tr("From everyone"), differences,
                                   ByDifference);
    design.columns[ByTally].definition =
        ElementsWords::tr("Surveys that name the engineer and have at least one of the three answers.");
    for (int i = 0; i < static_cast<int>(kElementCount); ++i)
        design.columns[ByElement + i].definition = ElementsWords::tr("Mean of the answers, 1 to 5.");
    design.columns[ByDifference].definition = ElementsWords::tr(
        "Mean of all answers about the engineer, less that of all answers; under 5 surveys: too few.");
    return design;
}

QVector<ListLine> elementsLines(const ElementsByEngineer& elements)
{
    QVector<ListLine> lines;
    for (const EngineerElements& one : elements.engineers)
        lines << elementsLine(elements, one);
    return lines;
}

} // namespace zhike
