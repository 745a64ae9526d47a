// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/diary.h"

#include <algorithm>

namespace zhike::demo {

Diary::Diary(int engineers, int first, int last)
    : m_engineers(engineers), m_first(first), m_last(last),
      m_pages(static_cast<size_t>(engineers) * static_cast<size_t>(last - first + 1))
{
}

/// The half hours it takes, from 7:00 on; with one more on site, to get there.
std::uint32_t Diary::maskOf(const Appointment& a)
{
    constexpr int opens = 7 * 60;
    const int way = a.city >= 0 ? 30 : 0;
    const int first = std::clamp((a.start - way - opens) / 30, 0, 31);
    const int last = std::clamp((a.start + a.length - opens - 1) / 30, first, 31);
    std::uint32_t mask = 0;
    for (int i = first; i <= last; ++i)
        mask |= std::uint32_t{1} << i;
    return mask;
}

bool Diary::isFree(int engineer, const Appointment& a) const
{
    if (!knows(engineer, a.day))
        return true;
    const Page& page = m_pages[at(engineer, a.day)];
    const bool elsewhere = a.city >= 0 && page.city != nowhere && page.city != a.city;
    return !elsewhere && (page.halfHours & maskOf(a)) == 0;
}

void Diary::book(int engineer, const Appointment& a)
{
    if (!knows(engineer, a.day))
        return;
    Page& page = m_pages[at(engineer, a.day)];
    page.halfHours |= maskOf(a);
    if (a.city >= 0)
        page.city = static_cast<std::int16_t>(a.city);
}

void Diary::bookAway(int engineer, int from, int to)
{
    for (int day = std::max(from, m_first); day <= std::min(to, m_last); ++day)
        m_pages[at(engineer, day)].halfHours = wholeDay;
}

bool Diary::isBooked(int engineer, int day) const
{
    if (!knows(engineer, day))
        return false;
    const Page& page = m_pages[at(engineer, day)];
    return page.halfHours != 0 && page.halfHours != wholeDay;
}

} // namespace zhike::demo
