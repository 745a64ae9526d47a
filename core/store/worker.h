// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/connection.h"
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace zhike {

/// How soon a task is wanted.
enum class Haste {
    Usual,
    AtOnce, ///< somebody waits for it with a key pressed
};

/// Threads that share a queue, each with a connection of its own. Tasks posted run in order of posting (on
/// several threads, they start in that order); those wanted at once go before the others, and threads can be
/// kept for them, so that they wait for nothing that takes long. The destructor finishes what is queued.
class Worker
{
public:
    /// A task gets its thread's connection, or nullptr if it could not be opened.
    using Task = std::function<void(Connection*)>;
    using Opener = std::function<std::unique_ptr<Connection>()>;

    /// `open` runs on each thread before its first task. `keptForHaste` more threads do what is wanted at
    /// once and nothing else.
    Worker(int threads, Opener open, int keptForHaste = 0);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void post(Task task, Haste haste = Haste::Usual);

private:
    void run(bool onlyHaste);
    [[nodiscard]] Task next(bool onlyHaste); ///< waits for it; empty at the end

    Opener m_open;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    std::deque<Task> m_hasty;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace zhike
