// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/progress.h"
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <atomic>
#include <memory>

namespace zhike {

class StatusLine;

/// Work that takes more than a moment, shown at the right of the status line: what is done, how far it is,
/// and Cancel. Keep it as long as the work is under way; when it goes, so does the line, and work that still
/// runs is told to stop.
class LongWork : public QObject
{
    Q_OBJECT
public:
    /// Without a line nobody sees it, and only its end stops the work.
    explicit LongWork(const QString& text, StatusLine* line = nullptr);
    ~LongWork() override;

    /// To be called by the thread that works; outlives this.
    [[nodiscard]] WorkProgress progress() const;
    [[nodiscard]] bool isCancelled() const;
    void cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);

private:
    struct State {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic_bool stop = false;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
    QPointer<StatusLine> m_line;
    QTimer m_look; ///< the thread does not wait for the screen: the screen looks
};

} // namespace zhike
