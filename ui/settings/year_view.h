// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/calendar_sheet.h"
#include "ui/parts/choice_strip.h"

#include <QtWidgets/QWidget>

namespace zhike {

struct Tokens;

/// A year of a working calendar, month by month, each day by its ground and its mark: 休 on holidays, 班 on
/// make-up working days, sunken where the week is off. Arrows move by day and week, Page Up and Down by
/// month, Home and End inside the month; Enter or a double click turns the chosen day.
class YearView : public QWidget, public ChoiceStrip
{
    Q_OBJECT
public:
    explicit YearView(QWidget* parent = nullptr);

    void setYear(std::vector<YearDay> days, QDate today);
    void setChosen(QDate day); ///< without emitting
    [[nodiscard]] QDate chosen() const { return m_chosen; }
    [[nodiscard]] int year() const { return m_days.empty() ? 0 : m_days.front().day.year(); }
    [[nodiscard]] QRect dayRect(QDate day) const;
    /// What a day is, as a sentence: 2026-10-01 周四・休假・国庆节.
    [[nodiscard]] QString dayText(const YearDay& day) const;
    /// The mark of a day: 休, 班, or nothing.
    [[nodiscard]] static QString markOf(DayKind kind);
    /// What the marks mean, as a line of words.
    [[nodiscard]] static QString kindName(DayKind kind);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

    // ChoiceStrip
    [[nodiscard]] int choiceCount() const override { return static_cast<int>(m_days.size()); }
    [[nodiscard]] QString choiceName(int index) const override;
    [[nodiscard]] QRect choiceRect(int index) const override;
    [[nodiscard]] int chosenOne() const override;
    void press(int index) override;

Q_SIGNALS:
    void chosenChanged(QDate day);
    void turned(QDate day);    ///< Enter, Space, or a double click
    void yearWanted(int year); ///< the arrows left this year; the chosen day lies in that one

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Grid {
        int columns;
        int cellWidth;
        int cellHeight;
        int monthWidth;
        int monthHeight;
    };
    [[nodiscard]] Grid gridFor(int width) const;
    [[nodiscard]] QRect monthRect(const Grid& grid, int month) const;
    [[nodiscard]] QDate dayAt(const QPoint& at) const;
    [[nodiscard]] const YearDay* find(QDate day) const;
    void paintMonth(QPainter& painter, const Grid& grid, int month) const;
    void paintDay(QPainter& painter, const YearDay& day, const Tokens& tokens) const;
    void choose(QDate day);

    std::vector<YearDay> m_days;
    QDate m_today;
    QDate m_chosen;
    QDate m_hovered;
};

} // namespace zhike
