// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QElapsedTimer>
#include <QtCore/QString>
#include <functional>
#include <vector>

class QWidget;

namespace zhike {
class MainWindow;
}

namespace zhike::bench {

/// Milliseconds that a timer has run.
[[nodiscard]] double since(const QElapsedTimer& timer);
/// Of sorted times, the one below which this share of them lies.
[[nodiscard]] double atShare(const std::vector<double>& sorted, double share);
/// A key on a widget, pressed and let go.
void press(QWidget* widget, int key, const QString& text = {});

/// Times of frames, and what is said of them. Between frames the loop rests as it does between two pictures
/// of a screen, and lets the threads of the store work.
class Frames
{
public:
    /// Does something and draws what follows from it; then what else comes until the next picture is due.
    void step(const std::function<void()>& work);
    /// Runs the event loop until the condition holds; the time that took.
    double until(const std::function<bool()>& condition);
    /// Runs the event loop for so long.
    void rest(double milliseconds);
    void say(const char* what);

private:
    void turn();
    std::vector<double> m_times;
};

/// The search over everything: each key to its first answer, then to the whole one.
void benchSearch(MainWindow& window);

} // namespace zhike::bench
