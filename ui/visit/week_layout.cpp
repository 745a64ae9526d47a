// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/week_layout.h"
#include "core/visit/visit_conflict.h"
#include <algorithm>

namespace zhike {
namespace {

constexpr int wholeDay = 1440;
constexpr int shortest = 20;  ///< what is shorter takes this much room beside others
constexpr int firstLine = 30; ///< minutes that a line of text and its margin take
constexpr int mostLayers = 3; ///< one on another
constexpr qint64 halfDay = 43'200'000;

int minuteOf(const QDateTime& at)
{
    return at.time().hour() * 60 + at.time().minute();
}

class Layout
{
public:
    Layout(std::span<const AgendaEntry> entries, QDate first, int days, const QTimeZone& zone)
        : m_entries(entries), m_first(first), m_days(days), m_zone(zone)
    {
    }

    WeekLayout make()
    {
        for (size_t i = 0; i < m_entries.size(); ++i) {
            if (isOfDays(m_entries[i], m_zone))
                addBar(i);
            else
                addPieces(i);
        }
        std::ranges::stable_sort(m_out.pieces, [](const WeekPiece& a, const WeekPiece& b) {
            return std::tuple(a.day, a.from, -a.to) < std::tuple(b.day, b.from, -b.to);
        });
        placeBars();
        placePieces();
        return std::move(m_out);
    }

private:
    void addBar(size_t i)
    {
        const AgendaEntry& e = m_entries[i];
        const auto first = int(m_first.daysTo(e.start.dateIn(m_zone)));
        const auto last = int(m_first.daysTo(e.end->plusMs(-1).dateIn(m_zone)));
        if (last < 0 || first >= m_days)
            return;
        m_out.bars.push_back(
            {i, std::max(first, 0), std::min(last, m_days - 1), 0, first < 0, last >= m_days});
    }

    void addPieces(size_t i)
    {
        const QDateTime from = m_entries[i].start.in(m_zone);
        const QDateTime to = assumedEnd(m_entries[i].start, m_entries[i].end).in(m_zone);
        for (QDate day = from.date(); day <= to.date(); day = day.addDays(1)) {
            const auto index = int(m_first.daysTo(day));
            const bool begins = day == from.date();
            const bool ends = day == to.date();
            const int until = ends ? minuteOf(to) : wholeDay;
            if (index < 0 || index >= m_days || (!begins && until == 0))
                continue;
            m_out.pieces.push_back({i, index, begins ? minuteOf(from) : 0, until, 0, 1, begins, ends});
        }
    }

    void placeBars()
    {
        std::ranges::stable_sort(m_out.bars, [](const WeekBar& a, const WeekBar& b) {
            return std::tuple(a.firstDay, -a.lastDay) < std::tuple(b.firstDay, -b.lastDay);
        });
        std::vector<int> busyUntil; // by lane
        for (WeekBar& bar : m_out.bars) {
            const auto lane = std::ranges::find_if(busyUntil, [&](int last) { return last < bar.firstDay; });
            bar.lane = int(lane - busyUntil.begin());
            if (lane == busyUntil.end())
                busyUntil.push_back(bar.lastDay);
            else
                *lane = bar.lastDay;
        }
        m_out.hiddenBars = int(
            std::erase_if(m_out.bars, [](const WeekBar& bar) { return bar.lane >= WeekLayout::mostLanes; }));
        m_out.lanes = std::min(int(busyUntil.size()), WeekLayout::mostLanes);
    }

    /// Pieces that overlap one after another are placed together.
    void placePieces()
    {
        std::vector<WeekPiece> all = std::move(m_out.pieces);
        m_out.pieces.clear();
        for (size_t i = 0; i < all.size();) {
            size_t end = i;
            int reach = 0;
            while (end < all.size() && all[end].day == all[i].day && (end == i || all[end].from < reach)) {
                reach = std::max(reach, reachOf(all[end]));
                ++end;
            }
            placeTogether(std::span(all).subspan(i, end - i));
            i = end;
        }
    }

    static int reachOf(const WeekPiece& piece) { return std::max(piece.to, piece.from + shortest); }

    static bool overlap(const WeekPiece& a, const WeekPiece& b)
    {
        return a.from < reachOf(b) && b.from < reachOf(a);
    }

    /// Whether one would lie on the line with the name of another.
    static bool hidesALine(std::span<const WeekPiece> group)
    {
        for (size_t i = 0; i < group.size(); ++i)
            for (size_t k = i + 1; k < group.size() && group[k].from - group[i].from < firstLine; ++k)
                if (overlap(group[i], group[k]))
                    return true;
        return false;
    }

    /// Its own column and the free ones at its right.
    static int spanOf(const WeekPiece& piece, std::span<const WeekPiece> group)
    {
        int end = piece.depth;
        for (const WeekPiece& other : group)
            if (other.level > piece.level && overlap(piece, other))
                end = std::min(end, other.level);
        return end - piece.level;
    }

    void placeTogether(std::span<WeekPiece> group)
    {
        std::vector<int> busyUntil;
        for (WeekPiece& piece : group) {
            const auto free = std::ranges::find_if(busyUntil, [&](int to) { return to <= piece.from; });
            piece.level = int(free - busyUntil.begin());
            if (free == busyUntil.end())
                busyUntil.push_back(reachOf(piece));
            else
                *free = reachOf(piece);
        }
        const auto depth = int(busyUntil.size());
        WeekMore more{group.front().day, wholeDay, 0, 0};
        const bool tooMany = depth > WeekLayout::mostColumns;
        const bool aside = depth > mostLayers || hidesALine(group);
        for (WeekPiece& piece : group) {
            piece.depth = std::min(depth, WeekLayout::mostColumns);
            piece.column = aside;
            piece.span = aside && !tooMany ? spanOf(piece, group) : 1;
            if (tooMany && piece.level >= WeekLayout::mostColumns - 1) {
                more.from = std::min(more.from, piece.from);
                more.to = std::max(more.to, piece.to);
                ++more.count;
            } else {
                m_out.pieces.push_back(piece);
            }
        }
        if (more.count > 0)
            m_out.more.push_back(more);
    }

    std::span<const AgendaEntry> m_entries;
    QDate m_first;
    int m_days;
    QTimeZone m_zone;
    WeekLayout m_out;
};

} // namespace

bool isOfDays(const AgendaEntry& entry, const QTimeZone& zone)
{
    return entry.end && entry.end->ms - entry.start.ms >= halfDay &&
           entry.end->plusMs(-1).dateIn(zone) != entry.start.dateIn(zone);
}

WeekLayout layOutWeek(std::span<const AgendaEntry> entries, QDate first, int days, const QTimeZone& zone)
{
    return Layout(entries, first, days, zone).make();
}

} // namespace zhike
