// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_side.h"

#include "ui/shell/look.h"
#include "ui/today/fees_pane.h"
#include "ui/today/week_pane.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <algorithm>

namespace zhike {

SharedRows sharedRows(int room, int upperWanted, int lowerWanted)
{
    room = std::max(room, 0);
    const int lower = std::min(lowerWanted, std::max(room / 2, room - upperWanted));
    return {std::min(upperWanted, room - lower), lower};
}

TodaySide::TodaySide(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_week(new WeekPane(context)), m_fees(new FeesPane(context))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::hair, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_week);
    column->addWidget(m_fees);
    column->addStretch(1);
    connect(m_week, &WeekPane::rowsChanged, this, &TodaySide::share);
    connect(&context.look, &Look::sized, this, &TodaySide::share);
}

void TodaySide::show(const Today& today)
{
    m_week->show(today);
    m_fees->show(today);
    m_fees->setVisible(m_fees->wanted() > 0);
    share();
}

void TodaySide::share()
{
    const int frames = m_week->frameHeight() + (m_fees->wanted() > 0 ? m_fees->frameHeight() : 0);
    const int room = (height() - frames) / std::max(1, int(metric::row));
    const SharedRows rows = sharedRows(room, m_week->wanted(), m_fees->wanted());
    m_week->setMostRows(rows.upper);
    m_fees->setMostRows(rows.lower);
}

void TodaySide::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Look::of(this).pane);
}

void TodaySide::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    share();
}

} // namespace zhike
