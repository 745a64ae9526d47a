// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/visit/calendar_view.h"

class QPainter;

namespace zhike {

struct Tokens;
struct VisitBlock;

/// A month in whole weeks: each day with its visits, as many as fit, and how many more there are. A visit is
/// dragged to another day; arrows go from visit to visit and from day to day, Alt and an arrow moves a visit.
class MonthView : public CalendarView
{
    Q_OBJECT
public:
    explicit MonthView(const Clock& clock, QWidget* parent = nullptr);

    /// The month around a day.
    void setMonth(QDate day);
    [[nodiscard]] QDate month() const { return m_month; } ///< its first day
    /// First and last day shown: whole weeks.
    [[nodiscard]] static QDate firstShown(QDate month);
    [[nodiscard]] static QDate lastShown(QDate month);
    [[nodiscard]] QDate currentDay() const override { return m_day; }
    void setCurrentDay(QDate day) override;
    [[nodiscard]] VisitTimes slot() const override;
    [[nodiscard]] QRect choiceRect(int index) const override;
    [[nodiscard]] QRect dayRect(QDate day) const; ///< in the viewport
    /// Where "+3" of a day stands; empty where everything fits.
    [[nodiscard]] QRect moreRect(QDate day) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void layOut() override;
    void reveal(const Uuid& id) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Cell {
        std::vector<size_t> entries; ///< of that day, those of several days first
        int hidden = 0;              ///< that have no line
    };
    struct Drag {
        Uuid id;
        QPoint from;
        QDate day;
        VisitTimes times;
        bool begun = false;
    };

    [[nodiscard]] int weeks() const;
    [[nodiscard]] int bodyHeight() const;
    void keepInSight();              ///< the day where the keyboard is
    [[nodiscard]] int lines() const; ///< of visits that fit into a day
    [[nodiscard]] Cell* cell(QDate day);
    [[nodiscard]] const Cell* cell(QDate day) const { return const_cast<MonthView*>(this)->cell(day); }
    [[nodiscard]] int shownIn(const Cell& cell) const;
    [[nodiscard]] QRect lineRect(QDate day, int line) const;
    [[nodiscard]] QDate dayAt(const QPoint& at) const;
    [[nodiscard]] const AgendaEntry* entryAt(const QPoint& at) const;
    void paintDay(QPainter& painter, QDate day, const Tokens& tokens) const;
    void paintDayHead(QPainter& painter, QDate day, const Tokens& tokens) const;
    [[nodiscard]] VisitBlock blockOf(const AgendaEntry& entry, QDate day) const;
    void drag(const QPoint& to);
    void goTo(QDate day);
    void goAlong(int by);
    bool moveKey(const QKeyEvent& event);

    QDate m_month;
    QDate m_day; ///< where the keyboard is
    std::vector<Cell> m_cells;
    Drag m_drag;
};

} // namespace zhike
