// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/calendar_query.h"
#include "ui/shell/tokens.h"
#include <QtCore/QRect>

class QPainter;

namespace zhike {

/// Measured parts of the calendars; they grow with the text.
namespace calendar {
inline constexpr TextMetric gutter{56}, head{48}, hour{56}, bar{26}, monthHead{28}, entryLine{20};
inline constexpr int inset = 3, kindBar = 4, edge = 6;
inline constexpr int snap = 15; ///< minutes
inline constexpr int dayMinutes = 24 * 60, morning = 8 * 60;
} // namespace calendar

/// The colour of a kind of visit; its word always stands beside it.
[[nodiscard]] QColor kindColour(VisitKind kind, const Tokens& tokens);

/// How a visit is painted.
struct VisitBlock {
    const AgendaEntry* entry = nullptr;
    QString times; ///< 10:30, or 27–29 日
    std::optional<ConflictKind> conflict;
    bool chosen = false;
    bool focused = false; ///< chosen, and the keyboard is here
    bool moving = false;
    bool timesFirst = false; ///< on one line, where lines of a day stand in their order
    bool openLeft = false;   ///< goes on beyond what is shown
    bool openRight = false;
    QVector<QRect> covers{}; ///< what lies on it: its words stand beside that
};

/// A visit in a box of several lines: customer; kind and time; who; what is in the way. As many as fit.
void drawVisitBlock(QPainter& painter, const QRect& box, const VisitBlock& block, const Tokens& tokens);
/// The same on one line.
void drawVisitLine(QPainter& painter, const QRect& box, const VisitBlock& block, const Tokens& tokens);
/// A dashed outline where something came from or goes to.
void drawVisitGhost(QPainter& painter, const QRect& box, const Tokens& tokens);

/// "Two places at once", in two or three words.
[[nodiscard]] QString conflictWord(ConflictKind kind);

/// 休 or 班 of a day that is not what its weekday says; empty for others.
[[nodiscard]] QString dayMark(const CalendarDate& date);
[[nodiscard]] TagKind dayMarkKind(const CalendarDate& date);

} // namespace zhike
