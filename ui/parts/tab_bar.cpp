// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/header.h"
#include "ui/parts/paint.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <numeric>

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
    const int gaps = std::max(0, int(m_tabs.size()) - 1) * metric::tabGap;
    return {textWidths() + gaps, metric::tabs};
}

QSize TabBar::minimumSizeHint() const
{
    return {metric::sparkWidth, metric::tabs};
}

int TabBar::widthOf(const Tab& tab) const
{
    int width = lineWidth(tab.text, Face::Body, Weight::Bold);
    if (tab.count >= 0)
        width += space::x1 + lineWidth(QString::number(tab.count), Face::Body);
    return width;
}

int TabBar::textWidths() const
{
    return std::accumulate(m_tabs.begin(), m_tabs.end(), 0,
                           [this](int sum, const Tab& tab) { return sum + widthOf(tab); });
}

/// Where there is little room the tabs move together first …
int TabBar::gap() const
{
    const int gaps = int(m_tabs.size()) - 1;
    return gaps < 1 ? int(metric::tabGap)
                    : std::clamp<int>((width() - textWidths()) / gaps, space::x3, metric::tabGap);
}

QRect TabBar::unscrolled(int index) const
{
    const int between = gap(); // measures all tabs: once is enough
    int x = 0;
    for (int i = 0; i < index; ++i)
        x += widthOf(m_tabs[i]) + between;
    return {x, 0, widthOf(m_tabs[index]), metric::tabs};
}

/// … and then to the left, until the chosen one is seen.
int TabBar::scrolledBy() const
{
    if (m_tabs.isEmpty())
        return 0;
    const int over = unscrolled(int(m_tabs.size()) - 1).right() + 1 - width();
    if (over <= 0 || m_current < 0)
        return 0;
    return std::clamp(unscrolled(m_current).right() + 1 + space::x8 - width(), 0, over);
}

QRect TabBar::rectOf(int index) const
{
    return unscrolled(index).translated(-scrolledBy(), 0);
}

void TabBar::paintMore(QPainter& painter, const Tokens& tokens) const
{
    const int side = metric::icon;
    const auto mark = [&](int x, const QString& icon) {
        painter.fillRect(QRect(x, 0, side, height() - space::hair), tokens.base);
        drawIcon(painter, QRect(x, (height() - side) / 2, side, side), icon, tokens.t3);
    };
    if (!m_tabs.isEmpty() && rectOf(0).x() < 0)
        mark(0, u"chevron-left"_s);
    if (!m_tabs.isEmpty() && rectOf(int(m_tabs.size()) - 1).right() >= width())
        mark(width() - side, u"chevron-right"_s);
}

QRect TabBar::tabRect(const QString& id) const
{
    return rectOf(int(ids().indexOf(id)));
}

int TabBar::indexAt(const QPoint& at) const
{
    for (int i = 0; i < int(m_tabs.size()); ++i)
        if (rectOf(i).adjusted(-gap() / 2, 0, gap() / 2, 0).contains(at))
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

int TabBar::choiceCount() const
{
    return int(m_tabs.size());
}

QString TabBar::choiceName(int index) const
{
    const Tab& tab = m_tabs[index];
    return tab.count < 0 ? tab.text : u"%1 %2"_s.arg(tab.text).arg(tab.count);
}

QRect TabBar::choiceRect(int index) const
{
    return rectOf(index);
}

int TabBar::chosenOne() const
{
    return m_current;
}

void TabBar::press(int index)
{
    choose(index);
}

void TabBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Look::of(this);
    drawHairline(painter, 0, width(), height() - space::hair, t.line);
    const int between = gap();
    int x = -scrolledBy();
    for (int i = 0; i < int(m_tabs.size()); ++i) {
        const QRect box(x, 0, widthOf(m_tabs[i]), metric::tabs);
        x += box.width() + between;
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
    paintMore(painter, t);
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
