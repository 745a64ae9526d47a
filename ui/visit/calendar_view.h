// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/calendar_query.h"
#include "ui/parts/choice_strip.h"
#include <QtCore/QTimer>
#include <QtWidgets/QAbstractScrollArea>

namespace zhike {

/// From when to when a visit is planned.
struct VisitTimes {
    Instant start;
    std::optional<Instant> end;
    bool operator==(const VisitTimes&) const = default;
};

/// What the week and the month have in common: the visits they show, which one is chosen, one that is being
/// moved, and how both are told of. What a person moves stays where they put it until it is read anew.
class CalendarView : public QAbstractScrollArea, public ChoiceStrip
{
    Q_OBJECT
public:
    explicit CalendarView(const Clock& clock, QWidget* parent = nullptr);

    void setContent(const VisitCalendar& calendar);
    /// What stands in the way of visits; comes after them.
    void setConflicts(const std::vector<VisitConflict>& conflicts);
    [[nodiscard]] const std::vector<AgendaEntry>& entries() const { return m_entries; }
    [[nodiscard]] Uuid currentId() const { return m_current; }
    /// Chooses without telling; shows it.
    void setCurrentId(const Uuid& id);
    /// The day where the keyboard is.
    [[nodiscard]] virtual QDate currentDay() const = 0;
    virtual void setCurrentDay(QDate day) = 0;
    /// A move that was asked for is done, or is not.
    void settle(bool done);
    /// When a visit planned with the keyboard would be.
    [[nodiscard]] virtual VisitTimes slot() const = 0;
    /// What is in the way of a visit, in sentences.
    [[nodiscard]] QStringList conflictsOf(const Uuid& id) const;

    // ChoiceStrip: the visits as the days show them.
    [[nodiscard]] int choiceCount() const override { return int(m_entries.size()); }
    [[nodiscard]] QString choiceName(int index) const override;
    [[nodiscard]] QRect choiceRect(int index) const override = 0;
    [[nodiscard]] int chosenOne() const override;
    void press(int index) override;

Q_SIGNALS:
    void currentIdChanged(const zhike::Uuid& id); ///< by the person
    void opened(const zhike::Uuid& id);
    void moveWanted(const zhike::Uuid& id, const zhike::VisitTimes& to);
    void planWanted(const zhike::VisitTimes& at);
    void dayWanted(QDate day); ///< all of its visits
    void turned(int pages);    ///< earlier or later

protected:
    virtual void layOut() = 0; ///< entries, days or sizes are others
    virtual void reveal(const Uuid& id) = 0;
    void choose(const Uuid& id); ///< by the person
    [[nodiscard]] const AgendaEntry* entry(const Uuid& id) const;
    [[nodiscard]] const CalendarDate* date(QDate day) const;
    [[nodiscard]] std::optional<ConflictKind> conflict(const Uuid& id) const;
    [[nodiscard]] QTimeZone zone() const { return m_clock.zone(); }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// Shows a visit at other times, as long as it is dragged or nudged.
    void shift(const Uuid& id, const VisitTimes& to);
    void unshift();
    [[nodiscard]] bool isShifted(const Uuid& id) const { return m_shifted && m_shifted->first == id; }
    [[nodiscard]] const AgendaEntry* beforeShift() const; ///< what is moved, as it was
    void askForMove();
    /// Moves the chosen visit, and its end if told so, by days and minutes; asks for it when the keys rest.
    void nudge(int days, int minutes, bool endOnly);
    [[nodiscard]] static bool canMove(const AgendaEntry& entry) { return entry.state == VisitState::Planned; }
    /// Tool tip: everything about a visit.
    [[nodiscard]] QString describe(const AgendaEntry& entry) const;

    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    /// Keys that every calendar knows; false for others.
    bool commonKey(QKeyEvent* event);

private:
    void showShifted();

    const Clock& m_clock;
    std::vector<AgendaEntry> m_read;    ///< as they are
    std::vector<AgendaEntry> m_entries; ///< as they are shown
    std::vector<CalendarDate> m_dates;
    std::vector<VisitConflict> m_conflicts;
    QHash<Uuid, ConflictKind> m_kinds;
    Uuid m_current;
    std::optional<std::pair<Uuid, VisitTimes>> m_shifted;
    bool m_settled = false; ///< what was moved is to be read
    QTimer m_ask;
};

} // namespace zhike
