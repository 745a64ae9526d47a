// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/unexplained_figures.h"

#include "ui/charts/chart_view.h"
#include "ui/customer/fact_column.h"
#include "ui/parts/labels.h"
#include "ui/parts/table_header.h"

using namespace Qt::StringLiterals;

namespace zhike::test {

namespace {

void addColumns(QStringList& found, const TableHeader& header)
{
    for (const int column : header.shown()) {
        const TableColumn& each = header.columns()[column];
        const QString hover = header.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        const bool counts = each.number && each.key != "number"_L1; // what merely numbers rows needs no words
        if (counts && hover.isEmpty())
            found << u"the column “%1” does not say what its figures are"_s.arg(each.title);
    }
}

} // namespace

QStringList unexplainedFigures(QWidget& window)
{
    QStringList found;
    for (const auto* card : window.findChildren<FigureCard*>())
        if (card->isVisible() && card->accessibleDescription().isEmpty())
            found << u"the card “%1” does not say how it is reckoned"_s.arg(card->accessibleName());
    for (const auto* fact : window.findChildren<FactColumn*>())
        if (fact->isVisible() && fact->toolTip().isEmpty())
            found << u"the fact “%1” says nothing on hover"_s.arg(fact->accessibleName());
    for (const auto* chart : window.findChildren<ChartView*>())
        if (chart->isVisible() && chart->definition().isEmpty())
            found << u"the chart “%1” does not say what it draws"_s.arg(chart->accessibleName());
    for (const auto* header : window.findChildren<TableHeader*>())
        if (header->isVisible())
            addColumns(found, *header);
    return found;
}

} // namespace zhike::test
