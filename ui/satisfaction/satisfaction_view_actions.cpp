// SPDX-License-Identifier: GPL-3.0-or-later
// What a tab shows, what opens beside it, and what can be done with all of its charts at once.
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_panel.h"
#include "ui/parts/header.h"
#include "ui/parts/marks.h"
#include "ui/satisfaction/behind_pane.h"
#include "ui/satisfaction/kano_view.h"
#include "ui/satisfaction/key_figures.h"
#include "ui/satisfaction/satisfaction_view.h"
#include "ui/satisfaction/scope_bar.h"
#include "ui/satisfaction/survey_form.h"
#include "ui/satisfaction/survey_pane.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QMenu>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

/// A part of a file's name: without what file systems do not take.
QString fileWord(QString word)
{
    for (QChar& c : word) {
        if (u"/\\:*?\"<>|"_s.contains(c))
            c = u' ';
    }
    return word.simplified();
}

} // namespace

void SatisfactionView::fillMenu(QMenu* menu)
{
    auto* save = menu->addAction(tr("Save all charts…"), this, &SatisfactionView::saveCharts);
    save->setObjectName(u"saveCharts"_s);
    auto* print = menu->addAction(tr("Print all charts to PDF…"), this, &SatisfactionView::printCharts);
    print->setObjectName(u"printCharts"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, save, print] {
        const bool any = !m_charts->shownPanels().empty();
        save->setEnabled(any);
        print->setEnabled(any);
    });
}

void SatisfactionView::saveCharts()
{
    const auto panels = m_charts->shownPanels();
    if (panels.empty())
        return;
    FileRequest request;
    request.title = tr("Save all charts, one file each");
    request.suggestion = tr("Satisfaction") + u".png"_s;
    request.filters = {tr("Pictures (*.png)"), tr("Drawings (*.svg)")};
    request.suffix = u"png"_s;
    m_context.files.save(this, request, [this](const QString& path) {
        const QFileInfo chosen(path);
        int number = 0;
        for (ChartPanel* panel : m_charts->shownPanels()) {
            const QString name = u"%1-%2-%3.%4"_s.arg(chosen.completeBaseName())
                                     .arg(++number)
                                     .arg(fileWord(panel->caption().title), chosen.suffix());
            const auto saved =
                saveChart(panel->chart(), panel->caption(), panel->size(), chosen.dir().filePath(name));
            if (!saved)
                return m_context.navigator.showError(saved.error());
        }
        m_context.navigator.showStatus(
            tr("Saved %n chart(s) beside %1.", nullptr, number).arg(chosen.absolutePath()));
    });
}

void SatisfactionView::printCharts()
{
    if (m_charts->shownPanels().empty())
        return;
    FileRequest request;
    request.title = tr("Print all charts to a PDF file");
    request.suggestion = tr("Satisfaction") + u".pdf"_s;
    request.filters = {tr("PDF (*.pdf)")};
    request.suffix = u"pdf"_s;
    m_context.files.save(this, request, [this](const QString& path) {
        std::vector<PrintedChart> charts;
        for (ChartPanel* panel : m_charts->shownPanels())
            charts.push_back({&panel->chart(), panel->caption()});
        if (const auto printed = printChartsTo(charts, path))
            m_context.navigator.showStatus(tr("Printed the charts to %1.").arg(path));
        else
            m_context.navigator.showError(printed.error());
    });
}

/// Each tab has the figures that belong to its charts.
void SatisfactionView::showTabParts(const QString& tab)
{
    m_charts->showTab(tab);
    const bool overview = m_charts->currentIndex() == 0;
    const bool times = m_charts->currentIndex() == 1;
    m_figures->setVisible(overview);
    m_times->setVisible(times);
    m_figureLine->setVisible(overview || times);
    m_scopeBar->setPeriodShown(tab != u"kano"_s);
    showBody();
}

/// Without anything said or done in the period there is nothing to show but the Kano studies.
void SatisfactionView::showBody()
{
    m_body->setCurrentIndex(m_nothing && m_tabs->current() != u"kano"_s ? 1 : 0);
}

void SatisfactionView::showAnswers(const QString& what, const KanoBehind& behind)
{
    m_survey->hide();
    m_behind->showAnswers(what, behind);
}

void SatisfactionView::showElements(const QString& what, const ElementsBehind& behind)
{
    m_survey->hide();
    m_behind->showElements(what, behind);
}

void SatisfactionView::showTab(const QString& tab)
{
    m_tabs->setCurrent(tab);
}

void SatisfactionView::showBehind(const QString& what, const StatisticsScope& scope, Measure measure)
{
    m_survey->hide();
    m_behind->show(what, scope, measure);
}

void SatisfactionView::showClocks(const QString& what, const ClockScope& scope)
{
    m_survey->hide();
    m_behind->showClocks(what, scope);
}

void SatisfactionView::showSurvey(const Uuid& survey)
{
    m_behind->hide();
    m_survey->show(Id<Survey>(survey));
}

void SatisfactionView::recordSurvey()
{
    openSurveyForm(m_context, this, m_customer.value_or(Id<Customer>{}), m_customerName);
}

} // namespace zhike
