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

/// Threads that share a queue, each with a connection of its own. Tasks posted run in order of posting (on
/// several threads, they start in that order). The destructor finishes what is queued.
class Worker
{
public:
    /// A task gets its thread's connection, or nullptr if it could not be opened.
    using Task = std::function<void(Connection*)>;
    using Opener = std::function<std::unique_ptr<Connection>()>;

    /// `open` runs on each thread before its first task.
    Worker(int threads, Opener open);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void post(Task task);

private:
    void run();

    Opener m_open;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace zhike
