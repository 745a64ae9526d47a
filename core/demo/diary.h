// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/demo/demo_time.h"
#include <cstdint>

namespace zhike::demo {

/// When and how long a visit is; `city` where, −1 by phone.
struct Appointment {
    int day = 0;
    int start = 0;  ///< minute of the day
    int length = 0; ///< minutes
    int city = -1;
};

/// Who is where on which day, so that nobody is sent to two places at once, or to two cities on one day.
class Diary
{
public:
    /// Keeps the days from `first` to `last`, of so many engineers.
    Diary(int engineers, int first, int last);

    [[nodiscard]] bool isFree(int engineer, const Appointment& a) const;
    void book(int engineer, const Appointment& a);
    /// On leave, or gone.
    void bookAway(int engineer, int from, int to);
    /// Whether they have something to do that day, and are there.
    [[nodiscard]] bool isBooked(int engineer, int day) const;

private:
    struct Page {
        std::uint32_t halfHours = 0; ///< that are taken
        std::int16_t city = nowhere;
    };
    static constexpr std::int16_t nowhere = -1;
    static constexpr std::uint32_t wholeDay = ~std::uint32_t{0};
    [[nodiscard]] static std::uint32_t maskOf(const Appointment& a);
    [[nodiscard]] bool knows(int engineer, int day) const
    {
        return day >= m_first && day <= m_last && engineer >= 0 && engineer < m_engineers;
    }
    [[nodiscard]] size_t at(int engineer, int day) const
    {
        return static_cast<size_t>(engineer) * static_cast<size_t>(m_last - m_first + 1) +
               static_cast<size_t>(day - m_first);
    }

    int m_engineers;
    int m_first;
    int m_last;
    std::vector<Page> m_pages;
};

} // namespace zhike::demo
