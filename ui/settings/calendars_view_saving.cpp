// SPDX-License-Identifier: GPL-3.0-or-later
// How working calendars are kept: as drafts while they are changed, then saved as one step.
#include "ui/settings/calendars_view.h"

#include "core/store/drafts.h"
#include "core/store/store.h"
#include "ui/settings/calendar_drafts.h"
#include "ui/settings/calendar_fields.h"
#include "ui/settings/calendar_import.h"
#include "ui/settings/calendar_year.h"

using namespace Qt::StringLiterals;

namespace zhike {

QString CalendarsView::draftKey() const
{
    return u"calendar/"_s + (m_row == newRow() ? u"new"_s : m_row.toString());
}

void CalendarsView::keepDraft()
{
    m_keep.stop();
    if (!m_context.drafts)
        return;
    if (isDirty())
        m_context.drafts->keep(draftKey(), tr("Working calendar %1").arg(m_sheet.calendar.name),
                               toDraft(m_sheet));
    else
        m_context.drafts->discard(draftKey());
}

void CalendarsView::archive()
{
    auto work = [id = m_saved.calendar.id](UnitOfWork& unit) -> Result<QString> {
        ZHIKE_TRY(archiveCalendar(unit, id));
        return unit.title();
    };
    deliver(this, m_context.store.write(tr("Archive a working calendar"), std::move(work)),
            [this](const Result<QString>& title) {
                if (title)
                    m_context.navigator.showStatus(*title, true);
                else
                    m_context.navigator.showError(title.error());
            });
}

void CalendarsView::importDays()
{
    if (m_row != newRow() && !isDirty())
        CalendarImport::start(m_context, this, m_saved.calendar.id);
}

void CalendarsView::showErrors(const std::vector<Error>& errors)
{
    if (m_fields->showErrors(errors))
        return;
    for (const Error& error : errors) {
        if (!error.field.startsWith(u"hours"_s))
            m_year->showError(error.message);
    }
}

void CalendarsView::save()
{
    if (m_writing || !isDirty())
        return;
    if (const auto errors = validate(m_sheet); !errors.empty())
        return showErrors(errors);
    m_writing = true;
    using Saved = Result<std::pair<Id<Calendar>, QString>>;
    auto work = [draft = draftOf(m_sheet)](UnitOfWork& unit) -> Saved {
        ZHIKE_ASSIGN(const Id<Calendar> id, saveCalendar(unit, draft));
        return std::pair(id, unit.title());
    };
    deliver(this, m_context.store.write(tr("Save a working calendar"), std::move(work)),
            [this](const Saved& result) { saved(result); });
}

void CalendarsView::saved(const Result<std::pair<Id<Calendar>, QString>>& result)
{
    m_writing = false;
    if (!result)
        return showErrors({result.error()});
    m_keep.stop();
    if (m_context.drafts)
        m_context.drafts->discard(draftKey());
    m_row = result->first.uuid;
    m_sheet.calendar.id = result->first;
    m_saved = m_sheet;
    m_context.navigator.showStatus(result->second, true);
    showSheet();
    load();
}

void CalendarsView::discard()
{
    m_keep.stop();
    if (m_context.drafts)
        m_context.drafts->discard(draftKey());
    if (m_row == newRow()) {
        m_row = {};
        m_sheet = m_saved = {};
        showList();
        return;
    }
    m_sheet = m_saved;
    showSheet();
}

} // namespace zhike
