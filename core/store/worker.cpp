// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/worker.h"

#include <sys/resource.h>

namespace zhike {

namespace {

/// Niceness of threads that do what can wait: on a machine with few cores, what is read for a page must not
/// hold up the window's thread, which draws meanwhile.
constexpr int politeness = 10;

} // namespace

Worker::Worker(int threads, Opener open, int keptForHaste) : m_open(std::move(open))
{
    for (int i = 0; i < threads + keptForHaste; ++i)
        m_threads.emplace_back([this, onlyHaste = i >= threads] { run(onlyHaste); });
}

Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread& t : m_threads)
        t.join();
}

void Worker::post(Task task, Haste haste)
{
    {
        const std::lock_guard lock(m_mutex);
        (haste == Haste::AtOnce ? m_hasty : m_tasks).push_back(std::move(task));
    }
    m_wake.notify_all(); // not every thread may take it
}

Worker::Task Worker::next(bool onlyHaste)
{
    std::unique_lock lock(m_mutex);
    const auto ready = [&] { return !m_hasty.empty() || (!onlyHaste && !m_tasks.empty()); };
    m_wake.wait(lock, [&] { return m_stopping || ready(); });
    if (!ready())
        return {};
    auto& queue = m_hasty.empty() ? m_tasks : m_hasty;
    Task task = std::move(queue.front());
    queue.pop_front();
    return task;
}

void Worker::run(bool onlyHaste)
{
    if (!onlyHaste)
        (void)setpriority(PRIO_PROCESS, 0, politeness); // of this thread alone: Linux keeps it for each
    std::unique_ptr<Connection> connection;
    while (Task task = next(onlyHaste)) {
        if (!connection)
            connection = m_open();
        task(connection.get());
    }
}

} // namespace zhike
