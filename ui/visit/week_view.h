// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/visit/calendar_view.h"
#include "ui/visit/week_layout.h"
#include <QtCore/QBasicTimer>

class QPainter;

namespace zhike {

struct Tokens;
struct VisitBlock;

/// Seven days with their hours: heads with the number of visits, visits of several days above, the others at
/// their times. What is planned is dragged to other times and to another length, in steps of 15 minutes; a
/// stretch of free time that is dragged plans a visit there. Arrows go from visit to visit and from slot to
/// slot, Alt and an arrow moves the visit, with Shift its end.
class WeekView : public CalendarView
{
    Q_OBJECT
public:
    static constexpr int days = 7;

    explicit WeekView(const Clock& clock, QWidget* parent = nullptr);

    void setFirstDay(QDate monday);
    [[nodiscard]] QDate firstDay() const { return m_first; }
    [[nodiscard]] QDate currentDay() const override { return m_first.addDays(m_day); }
    void setCurrentDay(QDate day) override;
    [[nodiscard]] VisitTimes slot() const override;
    [[nodiscard]] QRect choiceRect(int index) const override; ///< its first piece
    /// Where a moment of a day is, in the viewport.
    [[nodiscard]] QPoint placeOf(int day, int minute) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void layOut() override;
    void reveal(const Uuid& id) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Grip { None, Whole, Start, End, Slot };
    struct Hit {
        const AgendaEntry* entry = nullptr;
        Grip grip = Grip::None;
        bool bar = false;
        bool more = false;
    };
    struct Drag {
        Grip grip = Grip::None;
        bool bar = false;
        bool begun = false; ///< moved far enough to be one
        QPoint from;
        Uuid id;
        VisitTimes times;
        int day = 0; ///< where it was taken
        int minute = 0;
        int untilDay = 0; ///< of a slot
        int until = 0;
    };

    // Geometry
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int barsHeight() const;
    [[nodiscard]] int gridTop() const { return headHeight() + barsHeight(); }
    [[nodiscard]] int dayLeft(int day) const;
    [[nodiscard]] int yOf(int minute) const;
    [[nodiscard]] QRect pieceRect(const WeekPiece& piece) const;
    [[nodiscard]] QRect barRect(const WeekBar& bar) const;
    [[nodiscard]] QRect moreRect(const WeekMore& more) const;
    [[nodiscard]] QRect headRect(int day) const;
    [[nodiscard]] int dayAt(int x) const;
    [[nodiscard]] int minuteAt(int y) const;
    [[nodiscard]] Hit hitAt(const QPoint& at) const;

    // Painting
    void paintGrid(QPainter& painter, const Tokens& tokens) const;
    void paintHours(QPainter& painter, const Tokens& tokens) const;
    void paintPieces(QPainter& painter, const Tokens& tokens) const;
    void paintSlot(QPainter& painter, const Tokens& tokens) const;
    void paintNow(QPainter& painter, const Tokens& tokens) const;
    void paintHeads(QPainter& painter, const Tokens& tokens) const;
    void paintHead(QPainter& painter, int day, const Tokens& tokens) const;
    void paintBars(QPainter& painter, const Tokens& tokens) const;
    [[nodiscard]] VisitBlock blockOf(const AgendaEntry& entry) const;
    [[nodiscard]] std::vector<QRect> coversOf(const WeekPiece& piece) const;

    // Keyboard
    void goUp();
    void goDown();
    void goAside(int days);
    void goToEdge(bool last);
    void stand(int day, int minute);
    bool chooseAt(int day, int minute);
    [[nodiscard]] std::vector<const WeekPiece*> piecesOf(int day) const;
    [[nodiscard]] const WeekBar* barOf(int day) const;
    bool moveKey(const QKeyEvent& event);

    // Dragging
    void drag(const QPoint& to);
    void dragBar(const QPoint& to);
    void drop();
    void endDrag();
    [[nodiscard]] Instant at(int day, int minute) const;
    void scrollBeside(const QPoint& at);

    QDate m_first;
    int m_day = 0;         ///< where the keyboard is
    int m_minute = 9 * 60; ///< and when
    WeekLayout m_layout;
    Drag m_drag;
    QBasicTimer m_scroll;
    QPoint m_pointer;
    bool m_shown = false; ///< was scrolled to the morning
};

} // namespace zhike
