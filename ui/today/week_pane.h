// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/today.h"
#include "ui/parts/choice_strip.h"
#include "ui/shell/context.h"
#include <QtWidgets/QWidget>

namespace zhike {

class GroupedModel;
class LinkLabel;
class RowList;
class SectionTitle;

/// Seven days with a dot for each visit; one may be chosen. Arrow keys move, a second click takes the choice
/// back.
class DayStrip : public QWidget, public ChoiceStrip
{
    Q_OBJECT
public:
    explicit DayStrip(QWidget* parent = nullptr);
    void setWeek(QDate monday, QDate today, const std::array<int, 7>& counts);
    void setChosen(QDate day); ///< an invalid day: the whole week
    [[nodiscard]] QDate chosen() const { return m_chosen; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QRect dayRect(int day) const; ///< 0 is Monday

    // ChoiceStrip
    [[nodiscard]] int choiceCount() const override;
    [[nodiscard]] QString choiceName(int index) const override;
    [[nodiscard]] QRect choiceRect(int index) const override;
    [[nodiscard]] int chosenOne() const override;
    void press(int index) override;

Q_SIGNALS:
    void chosenChanged(QDate day);

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void paintDay(QPainter& painter, int day) const;
    void choose(QDate day);

    QDate m_monday;
    QDate m_today;
    QDate m_chosen;
    std::array<int, 7> m_counts{};
};

/// 本周拜访: the week's visits by day.
class WeekPane : public QWidget
{
    Q_OBJECT
public:
    explicit WeekPane(const AppContext& context, QWidget* parent = nullptr);
    void show(const Today& today);
    /// How many rows there are to show, and how many may be shown at most.
    [[nodiscard]] int wanted() const;
    void setMostRows(int most);
    /// What it takes besides its rows.
    [[nodiscard]] int frameHeight() const;
    [[nodiscard]] DayStrip* strip() const { return m_strip; }
    [[nodiscard]] RowList* list() const { return m_list; }

    [[nodiscard]] LinkLabel* others() const { return m_others; }

Q_SIGNALS:
    /// Another day is chosen: there are more or fewer rows to show.
    void rowsChanged();

private:
    void fill();

    AppContext m_context;
    std::optional<Today> m_today;
    int m_most = 0;
    SectionTitle* m_title;
    QWidget* m_head;
    DayStrip* m_strip;
    RowList* m_list;
    GroupedModel* m_model;
    QWidget* m_foot;
    LinkLabel* m_others;
};

} // namespace zhike
