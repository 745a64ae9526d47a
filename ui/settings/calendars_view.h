// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/calendar_list.h"
#include "core/calendar/calendar_sheet.h"
#include "core/store/deliver.h"
#include "ui/shell/page.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace zhike {

class CalendarFields;
class CalendarYear;
class GroupedModel;
class LinkLabel;
class RowList;
class TextLabel;

/// 工作日历: the calendars there are, and the chosen one to be changed: names, hours of the week, and a year
/// that shows each day. What is changed is saved as one step; until then it survives a crash as a draft.
class CalendarsView : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarsView(const AppContext& context, QWidget* parent = nullptr);

    /// Reads anew; what is not saved yet stays.
    void load();
    [[nodiscard]] std::vector<PageAction> actions();
    [[nodiscard]] QVector<KeyHelp> keyHelp() const;
    [[nodiscard]] QWidget* focusTarget() const;
    /// Something is changed and not saved.
    [[nodiscard]] bool isDirty() const { return m_sheet != m_saved; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// The row of a calendar that is not there yet.
    [[nodiscard]] static Uuid newRow();
    void build();
    [[nodiscard]] QWidget* makeLinks();
    void showList();
    void fitList();
    void choose(const Uuid& row);
    void take(const CalendarDraft& draft);
    void showSheet();
    void noteEdit();
    void keepDraft();
    void add(CalendarSheet sheet);
    void copy();
    void goToName();
    void archive();
    void importDays();
    void save();
    void discard();
    void saved(const Result<std::pair<Id<Calendar>, QString>>& result);
    void showErrors(const std::vector<Error>& errors);
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] const CalendarSummary* summary() const;

    AppContext m_context;
    Latest m_lists;
    Latest m_sheets;
    QTimer m_later;
    QTimer m_keep;
    std::vector<CalendarSummary> m_all;
    CalendarSheet m_saved; ///< as it is in the database; of a new one: empty
    CalendarSheet m_sheet; ///< as it is filled in
    Uuid m_row;            ///< chosen in the list
    bool m_started = false;
    bool m_writing = false;
    GroupedModel* m_model;
    RowList* m_list;
    TextLabel* m_draftNote;
    LinkLabel* m_new;
    LinkLabel* m_copy;
    LinkLabel* m_archive;
    CalendarFields* m_fields;
    CalendarYear* m_year;
    QWidget* m_side;
};

} // namespace zhike
