// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_viewer.h"

#include "ui/parts/header.h"
#include "ui/parts/marks.h"
#include "ui/print/page_preview.h"
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace zhike {

PaperViewer::PaperViewer(const QString& printText, QWidget* parent)
    : QWidget(parent), m_header(new PageHeader), m_preview(new PagePreview), m_scroll(new QScrollArea)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(new Hairline);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_preview);
    m_scroll->viewport()->setBackgroundRole(QPalette::Window);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the keys that scroll come from the buttons
    column->addWidget(m_scroll, 1);
    m_back = m_header->addButton(tr("Back"), u"arrow-left"_s);
    m_back->setObjectName(u"back"_s);
    auto* save = m_header->addButton(tr("Save as PDF…"), u"save"_s);
    save->setObjectName(u"savePdf"_s);
    auto* print = m_header->setPrimary(printText, u"print"_s);
    connect(m_back, &QPushButton::clicked, this, &PaperViewer::closed);
    connect(save, &QPushButton::clicked, this, &PaperViewer::saveWanted);
    connect(print, &QPushButton::clicked, this, &PaperViewer::printWanted);
}

void PaperViewer::showPages(const QString& title, std::vector<PrintPage> pages)
{
    m_header->setTitle(title);
    m_preview->setPages(std::move(pages));
}

QWidget* PaperViewer::focusTarget() const
{
    return m_back;
}

void PaperViewer::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = m_scroll->verticalScrollBar();
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_PageDown)
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    else
        QWidget::keyPressEvent(event);
}

} // namespace zhike
