// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit_view.h"
#include <span>

namespace zhike {

/// A visit in the hours of one day. Visits that overlap lie one on another, each indented; where more than
/// three do, or one would hide the first line of another, they stand side by side.
struct WeekPiece {
    size_t entry = 0; ///< which of the entries
    int day = 0;      ///< 0 is the first
    int from = 0;     ///< minutes from midnight
    int to = 0;       ///< at most 1,440
    int level = 0;    ///< how many it lies on, or its column
    int depth = 1;    ///< how many lie there at once at most
    bool begins = true;
    bool ends = true;
    bool column = false; ///< stands beside the others instead of on them
    int span = 1;        ///< columns it takes, where those beside it are free
};

/// A visit of several days, in the rows above the hours.
struct WeekBar {
    size_t entry = 0;
    int firstDay = 0;
    int lastDay = 0;
    int lane = 0;
    bool cutLeft = false; ///< it began before these days
    bool cutRight = false;
};

/// Visits that do not fit beside those of the same hours.
struct WeekMore {
    int day = 0;
    int from = 0;
    int to = 0;
    int count = 0;
};

/// Where the visits of some days lie; all of it in days and minutes, none in pixels.
struct WeekLayout {
    static constexpr int mostColumns = 4; ///< side by side; the last one says how many more there are
    static constexpr int mostLanes = 4;

    std::vector<WeekPiece> pieces; ///< in the order of painting: what begins later lies on what began before
    std::vector<WeekBar> bars;
    std::vector<WeekMore> more;
    int lanes = 0;
    int hiddenBars = 0; ///< that found no lane
};

/// Whether a visit stands above the hours: it lasts half a day or more and into another day.
[[nodiscard]] bool isOfDays(const AgendaEntry& entry, const QTimeZone& zone);

[[nodiscard]] WeekLayout layOutWeek(std::span<const AgendaEntry> entries, QDate first, int days,
                                    const QTimeZone& zone);

} // namespace zhike
