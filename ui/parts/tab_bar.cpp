// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/header.h"
#include "ui/parts/paint.h"
#include "ui/shell/look.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace zhike {

TabBar::TabBar(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Tabs"));
}

void TabBar::addTab(const QString& id, const QString& text)
{
    m_tabs << Tab{.id = id, .text = text};
    if (m_current < 0)
        m_current = 0;
    updateGeometry();
    update();
}

void TabBar::setCount(const QString& id, int count)
{
    for (auto& tab : m_tabs)
        if (tab.id == id)
            tab.count = count;
    update();
}

void TabBar::setCurrent(const QString& id)
{
    for (int i = 0; i < int(m_tabs.size()); ++i)
        if (m_tabs[i].id == id)
            choose(i);
}

QString TabBar::current() const
{
    return m_current < 0 ? QString() : m_tabs[m_current].id;
}

QStringList TabBar::ids() const
{
    QStringList ids;
    for (const auto& tab : m_tabs)
        ids << tab.id;
    return ids;
}

QString TabBar::text(const QString& id) const
{
    const auto found =
        std::find_if(m_tabs.begin(), m_tabs.end(), [&](const auto& tab) { return tab.id == id; });
    return found == m_tabs.end() ? QString() : found->text;
}

QSize TabBar::sizeHint() const
{
    const int width = m_tabs.isEmpty() ? 0 : rectOf(int(m_tabs.size()) - 1).right() + 1;
    return {width, metric::tabs};
}

QSize TabBar::minimumSizeHint() const
{
    return {metric::sparkWidth, metric::tabs};
}

QRect TabBar::rectOf(int index) const
{
    int x = 0;
    for (int i = 0;; ++i) {
        int width = lineWidth(m_tabs[i].text, Face::Body, Weight::Bold);
        if (m_tabs[i].count >= 0)
            width += space::x1 + lineWidth(QString::number(m_tabs[i].count), Face::Body);
        if (i == index)
            return {x, 0, width, metric::tabs};
        x += width + metric::tabGap;
    }
}

QRect TabBar::tabRect(const QString& id) const
{
    return rectOf(int(ids().indexOf(id)));
}

int TabBar::indexAt(const QPoint& at) const
{
    for (int i = 0; i < int(m_tabs.size()); ++i)
        if (rectOf(i).adjusted(-metric::tabGap / 2, 0, metric::tabGap / 2, 0).contains(at))
            return i;
    return -1;
}

void TabBar::choose(int index)
{
    if (index < 0 || index >= m_tabs.size() || index == m_current)
        return;
    m_current = index;
    update();
    Q_EMIT currentChanged(m_tabs[index].id);
}

void TabBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Look::of(this);
    drawHairline(painter, 0, width(), height() - space::hair, t.line);
    for (int i = 0; i < int(m_tabs.size()); ++i) {
        const QRect box = rectOf(i);
        const bool chosen = i == m_current;
        const QColor ink = chosen || i == m_hovered ? t.t1 : t.t2;
        const int taken = drawLine(painter, box.adjusted(0, 0, space::x1, 0), m_tabs[i].text, Face::Body, ink,
                                   Qt::AlignLeft, chosen ? Weight::Bold : Weight::Normal);
        if (m_tabs[i].count >= 0)
            drawLine(painter, box.adjusted(taken + space::x1, 0, space::x2, 0),
                     QString::number(m_tabs[i].count), Face::Body, t.t3);
        if (chosen)
            painter.fillRect(QRect(box.x(), height() - metric::tabRule, box.width(), metric::tabRule), t.acc);
        if (chosen && hasFocus() && m_keyboard) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(t.focus, metric::focusRing));
            painter.drawRoundedRect(box.adjusted(-space::x1, space::gap, space::x1, -space::gap),
                                    radius::control, radius::control);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
}

void TabBar::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(indexAt(event->position().toPoint()));
}

void TabBar::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = indexAt(event->position().toPoint());
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void TabBar::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void TabBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left)
        choose(m_current - 1);
    else if (event->key() == Qt::Key_Right)
        choose(m_current + 1);
    else if (event->key() == Qt::Key_Home)
        choose(0);
    else if (event->key() == Qt::Key_End)
        choose(int(m_tabs.size()) - 1);
    else
        QWidget::keyPressEvent(event);
}

void TabBar::focusInEvent(QFocusEvent* event)
{
    m_keyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void TabBar::focusOutEvent(QFocusEvent*)
{
    update();
}

} // namespace zhike
