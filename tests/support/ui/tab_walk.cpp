// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/tab_walk.h"

#include "tests/support/ui/window_world.h"
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFocusFrame>

using namespace Qt::StringLiterals;

namespace zhike::test {

namespace {

constexpr int mostStops = 400;

QRect onScreen(const QWidget* widget)
{
    return {widget->mapToGlobal(QPoint(0, 0)), widget->size()};
}

/// The parts of the nearest whole that holds both, in which they are.
std::pair<const QWidget*, const QWidget*> partsOf(const QWidget* one, const QWidget* other)
{
    const QWidget* a = one;
    for (; a && a->parentWidget(); a = a->parentWidget()) {
        const QWidget* whole = a->parentWidget();
        if (whole == other || !whole->isAncestorOf(other))
            continue;
        const QWidget* b = other;
        while (b->parentWidget() != whole)
            b = b->parentWidget();
        return {a, b};
    }
    return {nullptr, nullptr};
}

/// Whether one sees that it has the keyboard: by the ring around it, or by what it is drawn like then.
bool hasRing(const QWidget* widget)
{
    for (const QFocusFrame* ring : widget->window()->findChildren<QFocusFrame*>()) {
        const QWidget* around = ring->widget();
        if (around && ring->isVisible() &&
            (around == widget || around->isAncestorOf(widget) || widget->isAncestorOf(around)))
            return true;
    }
    return false;
}

bool isBefore(const QRect& a, const QRect& b)
{
    const int both = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    const bool sideBySide = both > std::min(a.height(), b.height()) / 2;
    return sideBySide ? a.left() < b.left() : a.top() < b.top();
}

} // namespace

QString nameOfStop(const QWidget* widget)
{
    if (!widget)
        return u"nothing"_s;
    return QStringList{QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                       widget->accessibleName(), widget->property("text").toString()}
        .join(u' ');
}

TabWalk walkTabs(WindowWorld& world, bool look)
{
    TabWalk walk;
    QWidget* const begin = QApplication::focusWidget();
    if (!begin)
        return walk;
    for (QPointer<QWidget> at = begin; !walk.back && walk.stops.size() < mostStops;) {
        walk.stops.append(at);
        if (qobject_cast<QCheckBox*>(at)) // its ring, once it has been scrolled into view; nothing else tells
            std::ignore = world.until([&] { return !at || hasRing(at); });
        if (!at)
            break;
        const bool drawn = look && !hasRing(at);
        const QImage with = drawn ? at->grab().toImage() : QImage();
        world.press(Qt::Key_Tab);
        QWidget* const next = QApplication::focusWidget();
        if (drawn && at && next != at && with == at->grab().toImage())
            walk.unseen.append(nameOfStop(at) +
                               (at->visibleRegion().isEmpty() ? u" (out of sight)"_s : QString()));
        at = next;
        walk.back = at == begin;
        if (!at)
            break;
    }
    return walk;
}

QStringList orderFaults(const TabWalk& walk, const QWidget* first)
{
    QStringList faults;
    for (qsizetype i = 0; i < walk.stops.size(); ++i) {
        const QWidget* from = walk.stops[i];
        const QWidget* to = walk.stops[(i + 1) % walk.stops.size()];
        if (!from || !to || to == first)
            continue;
        const auto [a, b] = partsOf(from, to);
        if (!a || onScreen(a).intersects(onScreen(b)))
            continue;
        if (!isBefore(onScreen(a), onScreen(b)))
            faults.append(nameOfStop(from) + u" → "_s + nameOfStop(to));
    }
    return faults;
}

} // namespace zhike::test
