// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendar_import.h"

#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/row_list.h"
#include "ui/settings/year_view.h"
#include "ui/shell/look.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr qint64 mostBytes = 16 * 1024 * 1024; // more is no calendar of holidays
constexpr int yearsRepeated = 5;               // into the future, of what returns every year
constexpr int listRows = 12;

Result<QByteArray> contentsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io,
                       CalendarImport::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > mostBytes)
        return failure(ErrorKind::Invalid, CalendarImport::tr("%1 is too large to be a calendar.").arg(path));
    return file.readAll();
}

DayKind kindOf(const CalendarDay& day)
{
    return day.kind == CalendarDayKind::Holiday ? DayKind::Holiday : DayKind::MakeUp;
}

Row rowOf(const DayChange& change)
{
    Row row;
    row.id = makeUuid(change.after.day.toJulianDay());
    row.oneLine = true;
    row.title = format::date(change.after.day);
    row.tag = YearView::markOf(kindOf(change.after));
    row.tagKind = change.after.kind == CalendarDayKind::Holiday ? TagKind::Red : TagKind::Accent;
    const QString after = format::joined({YearView::kindName(kindOf(change.after)), change.after.name});
    row.subtitle =
        !change.before
            ? after
            : CalendarImport::tr("%1, until now %2")
                  .arg(after,
                       format::joined({YearView::kindName(kindOf(*change.before)), change.before->name}));
    return row;
}

} // namespace

void CalendarImport::start(const AppContext& context, QWidget* over, Id<Calendar> calendar)
{
    const FileRequest request{tr("Import holidays"), {}, {tr("iCalendar files (*.ics)")}, u"ics"_s};
    context.files.open(over, request, [context, over, calendar](const QString& file) {
        new CalendarImport(context, over, calendar, file); // belongs to its form
    });
}

CalendarImport::CalendarImport(const AppContext& context, QWidget* over, Id<Calendar> calendar,
                               const QString& file)
    : m_context(context), m_calendar(calendar),
      m_form(new FormPanel(over, tr("Import %1").arg(QFileInfo(file).fileName()))),
      m_counts(new TextLabel(tr("Reading the file …"))), m_list(new RowList), m_model(new GroupedModel(this))
{
    setParent(m_form);
    m_counts->setObjectName(u"calendar.import.counts"_s);
    m_counts->setWordWrap(true);
    m_list->setObjectName(u"calendar.import.days"_s);
    m_list->setAccessibleName(tr("Days that change"));
    m_list->setModel(m_model);
    m_list->rows()->setMargin(space::none);
    fitToText(m_list, [this] { m_list->setMinimumHeight(listRows * metric::shortRow); });
    m_form->addWidget(m_counts);
    m_form->addWidget(m_list);
    m_form->setSaveText(tr("Import"));
    m_form->open();
    m_form->setBusy(true);
    connect(m_form, &FormPanel::saveRequested, this, &CalendarImport::write);
    deliver(this, m_context.store.readLong([calendar, file](Reader& r) { return plan(r, calendar, file); }),
            [this](const Result<Plan>& plan) {
                m_form->setBusy(false);
                if (plan)
                    return show(*plan);
                m_counts->clear();
                m_form->showError(plan.error());
            });
}

Result<CalendarImport::Plan> CalendarImport::plan(const Reader& reader, Id<Calendar> calendar,
                                                  const QString& file)
{
    ZHIKE_ASSIGN(const QByteArray text, contentsOf(file));
    Plan plan;
    ZHIKE_ASSIGN(plan.days, readIcs(text, reader.clock().today().year() + yearsRepeated));
    ZHIKE_ASSIGN(const CalendarDraft draft, readCalendar(reader, calendar));
    plan.name = draft.calendar.name;
    plan.changes = changesBy(draft, plan.days);
    plan.unchanged = static_cast<std::int64_t>(plan.days.size() - plan.changes.size());
    return plan;
}

void CalendarImport::show(const Plan& plan)
{
    RowGroup added{tr("New"), {}, Mark::None, {}};
    RowGroup changed{tr("Changed"), {}, Mark::Amber, {}};
    for (const DayChange& change : plan.changes)
        (change.before ? changed : added).rows << rowOf(change);
    QVector<RowGroup> groups;
    for (RowGroup* group : {&added, &changed}) {
        group->note = format::count(group->rows.size());
        if (!group->rows.isEmpty())
            groups << *group;
    }
    m_model->setGroups(groups);
    m_list->setVisible(!groups.isEmpty());
    m_counts->setText(tr("Of %1: %2 days in the file, %3 new, %4 changed, %5 as they are.")
                          .arg(plan.name, format::count(static_cast<qint64>(plan.days.size())),
                               format::count(added.rows.size()), format::count(changed.rows.size()),
                               format::count(plan.unchanged)));
    if (plan.changes.empty())
        return; // there is nothing to import, and write() says so
    m_days = plan.days;
    m_form->setSaveText(tr("Import %1 days").arg(format::count(static_cast<qint64>(plan.changes.size()))));
}

void CalendarImport::write()
{
    if (m_days.empty()) {
        m_form->showError(
            {ErrorKind::Invalid, tr("There is nothing to import: no day would change."), {}, {}});
        return;
    }
    m_form->setBusy(true);
    auto work = [calendar = m_calendar, days = m_days](UnitOfWork& unit) -> Result<QString> {
        ZHIKE_TRY(importDays(unit, calendar, days));
        return unit.title();
    };
    deliver(this, m_context.store.write(tr("Import holidays"), std::move(work)),
            [this](const Result<QString>& title) {
                if (!title)
                    return m_form->showError(title.error());
                m_context.navigator.showStatus(*title, true);
                m_form->dismiss();
            });
}

} // namespace zhike
