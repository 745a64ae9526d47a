// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QPointer>
#include <QtCore/QStringList>
#include <QtCore/QVector>
#include <QtWidgets/QWidget>

namespace zhike::test {

class WindowWorld;

/// What Tab comes to, one after the other, until it is back where it began.
struct TabWalk {
    QVector<QPointer<QWidget>> stops; ///< null: it is gone by now
    QStringList unseen;               ///< what looks the same with the keyboard as without
    bool back = false;                ///< it came back: nothing holds the keyboard
};

/// Presses Tab from what has the keyboard now. Where `look` is on, each stop is drawn with the keyboard and
/// without.
[[nodiscard]] TabWalk walkTabs(WindowWorld& world, bool look);

/// Class, name and accessible name of a widget, for messages.
[[nodiscard]] QString nameOfStop(const QWidget* widget);

/// Steps of a walk that go against the order in which a screen is read: of two parts of the same whole, the
/// upper comes before the lower and, side by side, the left before the right. The step to `first`, with which
/// the screen begins, is the one from its end.
[[nodiscard]] QStringList orderFaults(const TabWalk& walk, const QWidget* first);

} // namespace zhike::test
