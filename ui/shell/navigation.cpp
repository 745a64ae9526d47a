// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/paint.h"
#include "ui/parts/states.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include "ui/shell/page.h"
#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

int brandHeight()
{
    return metric::topBar + space::x2;
}
constexpr TextMetric textLeft{34};

} // namespace

NavEntry::NavEntry(const QString& icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    fitToText(this, [this] { setFixedHeight(metric::navEntry); });
    describe();
}

void NavEntry::setCount(int count)
{
    m_count = count;
    describe();
    update();
}

void NavEntry::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    describe();
    update();
}

void NavEntry::setBelow(bool below)
{
    m_below = below;
    setCheckable(!below);
    fitToText(this, [this] { setFixedHeight(m_below ? metric::rowButton : metric::navEntry); });
}

void NavEntry::contextMenuEvent(QContextMenuEvent* event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(keyboard ? mapToGlobal(QPoint(textLeft, height())) : event->globalPos());
}

void NavEntry::setKey(const QString& key)
{
    m_key = key;
    describe();
}

void NavEntry::setCountMeaning(const QString& meaning)
{
    m_counted = meaning;
    describe();
}

void NavEntry::describe()
{
    setAccessibleName(m_count > 0 ? u"%1 %2"_s.arg(text()).arg(m_count) : text());
    // Words that are there need no repetition; the key is news in both states.
    QStringList tip{m_collapsed ? text() : QString(), m_key};
    if (m_count > 0 && !m_counted.isEmpty())
        tip.insert(1, tr("%1: %2").arg(m_counted, format::count(m_count)));
    else if (m_count > 0 && m_collapsed)
        tip.insert(1, format::count(m_count));
    tip.removeAll(QString());
    setToolTip(tip.join(u"  "_s));
}

QSize NavEntry::sizeHint() const
{
    return {metric::navWidth - 2 * space::x2, metric::navEntry};
}

void NavEntry::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Look::of(this);
    const QRect box = rect();
    if (isChecked() || underMouse()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(isChecked() && t.outlines ? QPen(t.acc) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? t.navsel : t.hover);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (m_below) {
        drawLine(painter, box.adjusted(textLeft, 0, -space::x2, 0), text(), Face::Body,
                 hasFocus() ? t.acc : t.t2);
        return;
    }
    const int iconX = m_collapsed ? (width() - metric::icon) / 2 : space::x2;
    drawIcon(painter, QRect(iconX, (height() - metric::icon) / 2, metric::icon, metric::icon), m_icon,
             isChecked() ? t.acc : t.t2);
    if (m_collapsed)
        return;
    const QString count = m_count > 0 ? format::count(m_count) : QString();
    const int taken = count.isEmpty() ? 0 : lineWidth(count, Face::Caption) + space::x2;
    drawLine(painter, box.adjusted(textLeft, 0, -space::x2 - taken, 0), text(), Face::Body,
             isChecked() ? t.t1 : t.t2);
    drawLine(painter, box.adjusted(0, 0, -space::x2, 0), count, Face::Caption, t.t3, Qt::AlignRight);
}

void NavEntry::enterEvent(QEnterEvent*)
{
    update();
}

void NavEntry::leaveEvent(QEvent*)
{
    update();
}

void NavEntry::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (m_below && (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Delete ||
                         (event->key() == Qt::Key_F10 && event->modifiers() & Qt::ShiftModifier)))
        Q_EMIT menuRequested(mapToGlobal(QPoint(textLeft, height())));
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QAbstractButton::keyPressEvent(event);
}

Navigation::Navigation(QWidget* parent)
    : QWidget(parent), m_entries(new QVBoxLayout(this)), m_foot(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_toggle(makeIconButton(u"chevron-left"_s, tr("Icons only")))
{
    m_entries->setSpacing(metric::navGap);
    m_entries->addStretch(1);
    m_entries->addLayout(m_foot);
    m_foot->setSpacing(metric::navGap);
    m_toggle->setObjectName(u"nav.toggle"_s);
    m_foot->addWidget(m_toggle, 0, Qt::AlignCenter);
    connect(m_toggle, &QToolButton::clicked, this, &Navigation::toggleWanted);
    fitToText(this, [this] { setCollapsed(m_collapsed); });
    setAccessibleName(tr("Navigation"));
    setCollapsed(false);
}

NavEntry* Navigation::addEntry(const QString& id, const QString& icon, const QString& text, bool atFoot)
{
    auto* entry = new NavEntry(icon, text, this);
    entry->setObjectName(u"nav.%1"_s.arg(id));
    entry->setCollapsed(m_collapsed);
    if (atFoot)
        m_foot->insertWidget(m_foot->count() - 1, entry, 1);
    else
        m_entries->insertWidget(m_entries->count() - 2, entry);
    chainTabs(nullptr, this);
    connect(entry, &NavEntry::clicked, this, [this, id] { Q_EMIT chosen(id); });
    return entry;
}

NavEntry* Navigation::entry(const QString& id) const
{
    return findChild<NavEntry*>(u"nav.%1"_s.arg(id));
}

void Navigation::setCount(const QString& id, int count)
{
    if (auto* found = entry(id))
        found->setCount(count);
}

void Navigation::setViews(const QString& id, const std::vector<PageView>& views)
{
    for (auto* old : findChildren<NavEntry*>()) {
        if (old->isBelow() && old->property("page") == id) {
            old->hide();
            old->setObjectName({}); // nobody finds it any more
            old->deleteLater();
            m_entries->removeWidget(old);
        }
    }
    int place = m_entries->indexOf(entry(id));
    for (const PageView& view : views) {
        auto* below = new NavEntry({}, view.name);
        below->setBelow(true);
        below->setProperty("page", id);
        below->setObjectName(u"view.%1"_s.arg(view.id));
        below->setToolTip(view.name);
        below->setVisible(!m_collapsed);
        m_entries->insertWidget(++place, below);
        connect(below, &NavEntry::clicked, this, [this, id, key = view.id] { Q_EMIT viewChosen(id, key); });
        connect(below, &NavEntry::menuRequested, this,
                [this, id, key = view.id](const QPoint& at) { Q_EMIT viewMenuRequested(id, key, at); });
    }
    chainTabs(nullptr, this);
}

QWidget* Navigation::lastStop() const
{
    return m_toggle;
}

void Navigation::setCurrent(const QString& id)
{
    if (auto* found = entry(id))
        found->setChecked(true);
}

void Navigation::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    const int side = collapsed ? space::x1 : space::x2;
    m_entries->setContentsMargins(side, brandHeight(), side, space::x2);
    m_foot->setDirection(collapsed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setFixedWidth(collapsed ? metric::navCollapsed : metric::navWidth);
    const QString name = collapsed ? tr("Show the words") : tr("Icons only");
    m_toggle->setIcon(lineIcon(collapsed ? u"chevron-right"_s : u"chevron-left"_s));
    m_toggle->setToolTip(name + u"  Ctrl+B"_s);
    m_toggle->setAccessibleName(name);
    for (auto* entry : findChildren<NavEntry*>()) {
        if (entry->isBelow())
            entry->setVisible(!collapsed && !entry->objectName().isEmpty());
        else
            entry->setCollapsed(collapsed);
    }
    update();
}

/// Where the window is low and its text large, the entries give way, so that the foot stays in it.
void Navigation::fitEntries()
{
    int column = 0;
    int foot = 0;
    for (const auto* entry : findChildren<NavEntry*>()) {
        const bool atFoot = m_foot->indexOf(entry) >= 0;
        foot += atFoot ? 1 : 0;
        column += !atFoot && !entry->isHidden() ? 1 : 0;
    }
    const int toggle = std::max(m_toggle->sizeHint().height(), m_toggle->minimumHeight());
    const int stacked = m_collapsed ? foot : 0;
    const int apart = brandHeight() + space::x2 + (column + stacked + 2) * metric::navGap + toggle;
    const int room = std::max(0, height() - apart) / std::max(1, column + stacked);
    const int tall =
        std::clamp(room, std::min(lineHeight(Face::Body), int(metric::navEntry)), int(metric::navEntry));
    for (auto* entry : findChildren<NavEntry*>())
        if (entry->height() != tall || entry->maximumHeight() != tall)
            entry->setFixedHeight(tall);
}

void Navigation::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitEntries();
}

bool Navigation::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) // entries came or went, or the text has another size
        fitEntries();
    return QWidget::event(event);
}

void Navigation::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Look::of(this);
    painter.fillRect(rect(), t.window);
    drawVerticalHairline(painter, width() - space::hair, 0, height(), t.line);
    const QRect mark(m_collapsed ? (width() - metric::avatar) / 2 : space::x4, space::x4, metric::avatar,
                     metric::avatar);
    programIcon().paint(&painter, mark);
    if (!m_collapsed)
        drawLine(painter, QRect(mark.right() + space::x2, mark.y(), width(), mark.height()),
                 //: The program's name beside its mark
                 tr("Zhike"), Face::Panel, t.t1, Qt::AlignLeft, Weight::Bold);
}

} // namespace zhike
