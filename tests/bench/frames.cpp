// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/frames.h"

#include "tests/bench/bench.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QThread>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike::bench {

namespace {

constexpr double pictureMs = 1000.0 / 60;
constexpr double idleMs = 0.1; ///< a turn of the loop in which nothing happened

} // namespace

double since(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double atShare(const std::vector<double>& sorted, double share)
{
    return sorted[size_t(share * static_cast<double>(sorted.size() - 1))];
}

void press(QWidget* widget, int key, const QString& text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &up);
}

void Frames::step(const std::function<void()>& work)
{
    QElapsedTimer frame;
    frame.start();
    work();
    QCoreApplication::processEvents();
    m_times.push_back(since(frame));
    while (since(frame) < pictureMs)
        turn();
}

double Frames::until(const std::function<bool()>& condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (since(timer) > 30'000)
            giveUp({ErrorKind::Internal, u"The window did not answer within 30 s."_s, {}, {}});
        turn();
    }
    return since(timer);
}

void Frames::rest(double milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (since(timer) < milliseconds)
        turn();
}

void Frames::say(const char* what)
{
    std::sort(m_times.begin(), m_times.end());
    std::printf("%-46s p50 %7.2f  p99 %7.2f  worst %7.2f ms  (%zu frames)\n", what, atShare(m_times, 0.5),
                atShare(m_times, 0.99), m_times.back(), m_times.size());
    std::fflush(stdout);
}

void Frames::turn()
{
    QElapsedTimer timer;
    timer.start();
    QCoreApplication::processEvents();
    if (since(timer) > idleMs)
        m_times.push_back(since(timer));
    else
        QThread::usleep(100);
}

} // namespace zhike::bench
