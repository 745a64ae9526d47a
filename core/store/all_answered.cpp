// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/all_answered.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace zhike {

namespace {

using SteadyTime = std::chrono::steady_clock::time_point;

/// All threads of the store at one place: then none of them is at anything else, and what they were given
/// before is done.
class Meeting
{
public:
    Meeting(int invited, SteadyTime end) : m_missing(invited), m_end(end) {}

    /// Comes, and waits for the others; false if the time ran out first.
    bool attend()
    {
        std::unique_lock lock(m_mutex);
        if (--m_missing == 0)
            m_complete.notify_all();
        const bool complete = m_complete.wait_until(lock, m_end, [this] { return m_missing == 0; });
        if (!complete)
            ++m_missing; // has left: the same thread may come for another one, but not instead of others
        return complete;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_complete;
    int m_missing;
    SteadyTime m_end;
};

} // namespace

QFuture<Result<bool>> allAnswered(Store& store, int mostMs)
{
    const int readers = store.options().readers;
    const auto meeting = std::make_shared<Meeting>(readers + 1, std::chrono::steady_clock::now() +
                                                                    std::chrono::milliseconds(mostMs));
    const auto attend = [meeting](Reader&) { return Result<bool>(meeting->attend()); };
    for (int i = 0; i < readers; ++i)
        (void)store.read(attend);
    return store.maintain(attend);
}

} // namespace zhike
