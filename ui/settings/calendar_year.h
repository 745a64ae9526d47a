// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/calendar_sheet.h"

#include <QtWidgets/QWidget>

class QAbstractButton;
class QPushButton;

namespace zhike {

class ChoiceEditor;
class InlineError;
class LinkLabel;
class TextEditor;
class TextLabel;
class YearView;

/// The dated days of a working calendar: a year with ways to the one before and after, and below it what the
/// chosen day is, which can be changed.
class CalendarYear : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarYear(QDate today, QWidget* parent = nullptr);

    /// Shows the sheet; the chosen day and year stay.
    void setSheet(const CalendarSheet& sheet);
    [[nodiscard]] const std::vector<CalendarDay>& days() const { return m_sheet.days; }
    void showError(const QString& sentence); ///< about the days; an empty one takes it away
    void setDirty(bool dirty);
    [[nodiscard]] YearView* view() const { return m_view; }

Q_SIGNALS:
    void edited(); ///< days() are others now
    void saveWanted();
    void discardWanted();
    void importWanted();

private:
    void build();
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QWidget* makeLegend();
    [[nodiscard]] QWidget* makeDayLine();
    void goToYear(int year);
    void turn(QDate day);
    void showDay();
    void takeDay();
    void showYear();

    QDate m_today;
    CalendarSheet m_sheet;
    int m_year;
    YearView* m_view;
    TextLabel* m_yearLabel;
    QWidget* m_lacking;
    TextLabel* m_lackingText;
    QPushButton* m_import;
    QPushButton* m_discard;
    QPushButton* m_save;
    TextLabel* m_dayLabel;
    ChoiceEditor* m_kind;
    TextEditor* m_name;
    TextEditor* m_hours;
    InlineError* m_error;
};

} // namespace zhike
