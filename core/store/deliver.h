// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include <QtCore/QFuture>
#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>
#include <functional>
#include <memory>
#include <utility>

namespace zhike {

/// Numbers the requests of one receiver, so that only the answer to the latest is delivered. What was asked
/// before is stopped by the next request, and when the receiver goes.
class Latest
{
public:
    Latest() = default;
    ~Latest() { stop(); }
    Q_DISABLE_COPY_MOVE(Latest)

    /// The number of a new request, which `stop` stops.
    [[nodiscard]] quint64 next(std::function<void()> stop = {})
    {
        this->stop();
        m_stop = std::move(stop);
        return ++m_number;
    }
    [[nodiscard]] bool is(quint64 number) const { return number == m_number; }
    /// Nobody waits for the latest request any more; it is not delivered.
    void stop()
    {
        if (const auto stop = std::exchange(m_stop, {}))
            stop();
    }

private:
    quint64 m_number = 0;
    std::function<void()> m_stop;
};

/// Calls `fn(Result<T>)` on the thread of `receiver` once the future is there; never if the receiver is gone
/// by then, or if the future was cancelled.
template <class R, class Fn>
void deliver(QObject* receiver, QFuture<R> future, Fn fn)
{
    auto* watcher = new QFutureWatcher<R>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, fn = std::move(fn)]() mutable {
                         watcher->deleteLater();
                         // A cancelled future may hold an answer that cannot be taken any more.
                         QFuture<R> answered = watcher->future();
                         if (answered.isValid() && !answered.isCanceled() && answered.resultCount() > 0)
                             fn(answered.takeResult());
                     });
    watcher->setFuture(std::move(future));
}

/// The same for what is read, but dropped if a newer request was made through `latest` in the meantime, which
/// stops the read too. `latest` must be a member of the receiver.
template <class R, class Fn>
void deliver(QObject* receiver, Latest& latest, QFuture<R> future, Fn fn)
{
    const quint64 number = latest.next([future]() mutable { future.cancel(); });
    deliver(receiver, std::move(future), [&latest, number, fn = std::move(fn)](R result) mutable {
        if (latest.is(number))
            fn(std::move(result));
    });
}

} // namespace zhike
