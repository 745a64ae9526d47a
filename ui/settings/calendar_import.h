// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/ics.h"
#include "ui/shell/context.h"

#include <QtCore/QObject>

namespace zhike {

class FormPanel;
class GroupedModel;
class RowList;
class TextLabel;

/// Shows which days of a calendar an .ics file would change, and imports them as one step. Deletes itself
/// with its form.
class CalendarImport : public QObject
{
    Q_OBJECT
public:
    /// Asks for the file first.
    static void start(const AppContext& context, QWidget* over, Id<Calendar> calendar);

private:
    struct Plan {
        QString name;
        std::vector<CalendarDay> days;
        std::vector<DayChange> changes;
        std::int64_t unchanged = 0;
    };
    CalendarImport(const AppContext& context, QWidget* over, Id<Calendar> calendar, const QString& file);
    static Result<Plan> plan(const Reader& reader, Id<Calendar> calendar, const QString& file);
    void show(const Plan& plan);
    void write();

    AppContext m_context;
    Id<Calendar> m_calendar;
    FormPanel* m_form;
    TextLabel* m_counts;
    RowList* m_list;
    GroupedModel* m_model;
    std::vector<CalendarDay> m_days;
};

} // namespace zhike
