// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_panel.h"

#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/shell/look.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QToolButton>

namespace zhike {

using namespace Qt::StringLiterals;

ChartPanel::ChartPanel(const AppContext& context, ChartView* chart, QWidget* parent)
    : QWidget(parent), m_context(context), m_chart(chart),
      m_title(new TextLabel({}, Face::Panel, Ink::Plain, Weight::Bold, this)),
      m_subtitle(new TextLabel({}, Face::Caption, Ink::Quiet, Weight::Normal, this)),
      m_controls(new QHBoxLayout)
{
    m_title->setElided(true);
    m_subtitle->setElided(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::x2);
    head->addWidget(m_title);
    head->addWidget(m_subtitle, 1);
    head->addLayout(m_controls);
    fitToText(m_title, [this] { fitTitle(); });
    addButton(head, u"copy"_s, tr("Copy the chart"), "copyChart", &ChartPanel::copy);
    addButton(head, u"export"_s, tr("Save the chart as PNG or SVG"), "saveChart", &ChartPanel::save);
    addButton(head, u"print"_s, tr("Print the chart to PDF"), "printChart", &ChartPanel::print);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x6, space::x2, space::x4, space::x2);
    column->setSpacing(space::x1);
    column->addLayout(head);
    column->addWidget(chart, 1);

    chart->setLook(ChartLook::of(context.look.tokens()));
    connect(&context.look, &Look::changed, this, &ChartPanel::wearLook);
}

/// A chart takes long to dress; nobody waits for one that is not to be seen.
void ChartPanel::wearLook()
{
    m_outdated = !isVisible();
    if (!m_outdated)
        m_chart->setLook(ChartLook::of(m_context.look.tokens()));
}

void ChartPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        wearLook();
}

QToolButton* ChartPanel::addButton(QHBoxLayout* row, const QString& icon, const QString& text,
                                   const char* name, void (ChartPanel::*action)())
{
    auto* button = makeIconButton(icon, text, this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QToolButton::clicked, this, action);
    row->addWidget(button);
    return button;
}

void ChartPanel::setCaption(const ChartCaption& caption)
{
    m_caption = caption;
    m_title->setText(caption.title);
    fitTitle();
    m_subtitle->setText(caption.subtitle);
    m_subtitle->setToolTip(m_chart->definition());
}

void ChartPanel::addControl(QWidget* control)
{
    m_controls->addWidget(control);
}

/// So much of the title is left beside the buttons.
void ChartPanel::fitTitle()
{
    m_title->setMinimumWidth(std::min<int>(metric::factLabel, m_title->sizeHint().width()));
    m_title->updateGeometry();
}

void ChartPanel::copy()
{
    QGuiApplication::clipboard()->setImage(chartImage(*m_chart, m_caption, size(), 2, ChartLook::paper()));
    m_context.navigator.showStatus(tr("Copied the chart “%1”.").arg(m_caption.title));
}

void ChartPanel::save()
{
    FileRequest request;
    request.title = tr("Save the chart");
    request.suggestion = m_caption.title + u".png"_s;
    request.filters = {tr("Picture (*.png)"), tr("Drawing (*.svg)")};
    request.suffix = u"png"_s;
    m_context.files.save(this, request, [this](const QString& path) {
        if (const auto saved = saveChart(*m_chart, m_caption, size(), path))
            m_context.navigator.showStatus(tr("Saved the chart as %1.").arg(path));
        else
            m_context.navigator.showError(saved.error());
    });
}

void ChartPanel::print()
{
    FileRequest request;
    request.title = tr("Print the chart to a PDF file");
    request.suggestion = m_caption.title + u".pdf"_s;
    request.filters = {tr("PDF (*.pdf)")};
    request.suffix = u"pdf"_s;
    m_context.files.save(this, request, [this](const QString& path) {
        if (const auto printed = printChartTo(*m_chart, m_caption, path))
            m_context.navigator.showStatus(tr("Printed the chart to %1.").arg(path));
        else
            m_context.navigator.showError(printed.error());
    });
}

} // namespace zhike
