// SPDX-License-Identifier: GPL-3.0-or-later
// Bars of LookStyle: scroll bars without arrows or a groove, and thin bars of progress.
#include "ui/shell/look.h"
#include "ui/shell/look_parts.h"
#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QWidget>

namespace zhike {

namespace {

constexpr int sweepMs = 1'600; // of a bar that does not know how far it is, to and fro
constexpr int frameMs = 33;
constexpr auto sweeping = "sweeping";

/// The handle along the bar: where it begins and how long it is.
std::pair<int, int> handleOf(const QStyleOptionSlider& bar, int length)
{
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    if (range <= 0)
        return {0, length};
    const qint64 share = qint64(length) * bar.pageStep / (range + bar.pageStep);
    const int handle = std::clamp(int(share), std::min<int>(space::x8, length), length);
    return {QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle,
                                            bar.upsideDown),
            handle};
}

/// Where a bar that does not know how far it is stands now, 0 to 1; in the middle where nothing may move.
double sweep()
{
    if (Look::isStill())
        return 0.5;
    QElapsedTimer now;
    now.start();
    const qint64 phase = now.msecsSinceReference() % (2 * sweepMs);
    return static_cast<double>(phase < sweepMs ? phase : 2 * sweepMs - phase) / sweepMs;
}

/// Asks for the next picture of it, once.
void goOn(QWidget* bar)
{
    if (!bar || !bar->isVisible() || Look::isStill() || bar->property(sweeping).toBool())
        return;
    bar->setProperty(sweeping, true);
    QTimer::singleShot(frameMs, bar, [bar] {
        bar->setProperty(sweeping, false);
        bar->update();
    });
}

} // namespace

QRect scrollBarRect(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const QRect box = bar.rect;
    const int length = across ? box.width() : box.height();
    const auto [start, handle] = handleOf(bar, length);
    const auto along = [&](int from, int to) {
        const QRect piece = across ? QRect(box.x() + from, box.y(), to - from, box.height())
                                   : QRect(box.x(), box.y() + from, box.width(), to - from);
        return QStyle::visualRect(bar.direction, box, piece);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, start + handle);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + handle, length);
    case QStyle::SC_ScrollBarGroove:
        return box;
    default:
        return {};
    }
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar, const QWidget* widget)
{
    if (bar.maximum <= bar.minimum)
        return;
    const Tokens& t = Look::of(widget);
    const bool held = bar.activeSubControls & QStyle::SC_ScrollBarSlider &&
                      bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRect handle = scrollBarRect(bar, QStyle::SC_ScrollBarSlider)
                             .adjusted(space::tiny, space::tiny, -space::tiny, -space::tiny);
    drawBox(painter, handle, space::tiny + space::hair, held ? t.ctl : t.line2, {});
}

void drawProgress(QPainter& painter, const QStyleOptionProgressBar& bar, const QWidget* widget)
{
    const Tokens& t = Look::of(widget);
    const QRect groove(bar.rect.x(), bar.rect.y() + (bar.rect.height() - metric::progress) / 2,
                       bar.rect.width(), metric::progress);
    drawBox(painter, groove, space::tiny, t.navsel, {});
    const int range = bar.maximum - bar.minimum;
    if (range > 0) {
        const int done = int(qint64(groove.width()) * (bar.progress - bar.minimum) / range);
        if (done > 0)
            drawBox(painter, QRect(groove.topLeft(), QSize(done, groove.height())), space::tiny, t.accfill,
                    {});
        return;
    }
    const int chunk = groove.width() / 4;
    const int at = int((groove.width() - chunk) * sweep());
    drawBox(painter, QRect(groove.x() + at, groove.y(), chunk, groove.height()), space::tiny, t.accfill, {});
    goOn(const_cast<QWidget*>(widget));
}

} // namespace zhike
