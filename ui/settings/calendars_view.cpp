// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendars_view.h"

#include "core/store/drafts.h"
#include "core/store/store.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/row_list.h"
#include "ui/parts/settle.h"
#include "ui/settings/calendar_drafts.h"
#include "ui/settings/calendar_fields.h"
#include "ui/settings/calendar_year.h"
#include "ui/settings/year_view.h"
#include "ui/shell/look.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int mostRows = 5;    // seen at once
constexpr int leastRows = 2;   ///< where there is little room
constexpr int keepAfter = 500; // ms: a keystroke is on the disk half a second later

QString useText(const CalendarUse& use)
{
    QStringList facts;
    if (use.policies > 0)
        facts << CalendarsView::tr("used by %n policies", nullptr, static_cast<int>(use.policies));
    if (use.contracts > 0)
        facts << CalendarsView::tr("used by %n contracts", nullptr, static_cast<int>(use.contracts));
    return facts.isEmpty() ? CalendarsView::tr("not used yet") : format::joined(facts);
}

CalendarSheet blankSheet(const Clock& clock)
{
    CalendarSheet sheet;
    sheet.calendar.zone = QString::fromLatin1(clock.zone().id());
    std::fill_n(sheet.hours.begin(), 5, u"09:00-12:00 13:00-18:00"_s);
    return sheet;
}

} // namespace

Uuid CalendarsView::newRow()
{
    return Uuid::fromString(u"00000000-0000-7000-8000-0000000000ff").value_or(Uuid{});
}

CalendarsView::CalendarsView(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(new GroupedModel(this)), m_list(new RowList),
      m_draftNote(new TextLabel({}, Face::Caption, Ink::Amber)), m_new(new LinkLabel(tr("New"))),
      m_copy(new LinkLabel(tr("Copy"))), m_archive(new LinkLabel(tr("Archive"))),
      m_fields(new CalendarFields), m_year(new CalendarYear(context.clock.today())), m_side(new QWidget)
{
    build();
    m_later.setSingleShot(true);
    m_later.setInterval(settle::list);
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfter);
    connect(&m_later, &QTimer::timeout, this, &CalendarsView::load);
    connect(&m_keep, &QTimer::timeout, this, &CalendarsView::keepDraft);
    connect(&context.store, &Store::changed, this, [this] {
        if (m_started)
            m_later.start();
    });
    connect(m_list, &RowList::currentIdChanged, this, &CalendarsView::choose);
    connect(m_list, &RowList::opened, this, &CalendarsView::goToName);
    connect(m_fields, &CalendarFields::edited, this, &CalendarsView::noteEdit);
    connect(m_year, &CalendarYear::edited, this, &CalendarsView::noteEdit);
    connect(m_year, &CalendarYear::saveWanted, this, &CalendarsView::save);
    connect(m_year, &CalendarYear::discardWanted, this, &CalendarsView::discard);
    connect(m_year, &CalendarYear::importWanted, this, &CalendarsView::importDays);
    connect(m_new, &LinkLabel::clicked, this, [this] { add(blankSheet(m_context.clock)); });
    connect(m_copy, &LinkLabel::clicked, this, &CalendarsView::copy);
    connect(m_archive, &LinkLabel::clicked, this, &CalendarsView::archive);
}

QWidget* CalendarsView::makeLinks()
{
    auto* links = new QWidget;
    auto* row = new QHBoxLayout(links);
    row->setContentsMargins(space::listMargin, space::x1, space::listMargin, space::x2);
    row->setSpacing(space::x4);
    m_new->setObjectName(u"calendar.new"_s);
    m_copy->setObjectName(u"calendar.copy"_s);
    m_archive->setObjectName(u"calendar.archive"_s);
    for (LinkLabel* link : {m_new, m_copy, m_archive})
        row->addWidget(link);
    row->addStretch(1);
    return links;
}

void CalendarsView::build()
{
    m_list->setObjectName(u"calendar.list"_s);
    m_list->setAccessibleName(tr("Working calendars"));
    m_list->setModel(m_model);
    fitToText(m_list, [this] { fitList(); });
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::listMargin, space::x3, space::listMargin, space::x4);
    column->setSpacing(space::x2);
    m_draftNote->setWordWrap(true);
    m_draftNote->setText(tr("Changed and not saved yet."));
    m_draftNote->setObjectName(u"calendar.unsaved"_s);
    column->addWidget(m_draftNote);
    column->addWidget(m_fields);
    column->addStretch(1);
    auto* pane = new QScrollArea;
    pane->setWidgetResizable(true);
    pane->setFrameShape(QFrame::NoFrame);
    pane->setFocusPolicy(Qt::NoFocus);
    pane->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    pane->setWidget(body);
    body->setAutoFillBackground(false); // the page's ground shows through
    pane->viewport()->setAutoFillBackground(false);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_list, 1);
    side->addWidget(makeLinks());
    side->addWidget(new Hairline);
    side->addWidget(pane, 1);
    fitToText(this, [this] { m_side->setFixedWidth(metric::sidePane); });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_year, 1);
}

void CalendarsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_started, true))
        load();
}

void CalendarsView::load()
{
    deliver(this, m_lists, m_context.store.read([](Reader& r) { return readCalendars(r); }),
            [this](Result<std::vector<CalendarSummary>> all) {
                if (!all)
                    return m_context.navigator.showError(all.error());
                m_all = *std::move(all);
                showList();
            });
}

const CalendarSummary* CalendarsView::summary() const
{
    const auto found =
        std::ranges::find(m_all, m_row, [](const CalendarSummary& s) { return s.calendar.id.uuid; });
    return found == m_all.end() ? nullptr : &*found;
}

void CalendarsView::fitList()
{
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    m_list->setMinimumHeight(std::min(rows, leastRows) * metric::row);
    m_list->setMaximumHeight(rows * metric::row);
}

void CalendarsView::showList()
{
    QVector<Row> rows;
    for (const CalendarSummary& one : m_all) {
        Row row;
        row.id = one.calendar.id.uuid;
        row.title = one.calendar.name;
        row.subtitle = format::joined({one.calendar.code, useText(one.use)});
        rows << row;
    }
    if (m_row == newRow()) {
        Row row;
        row.id = newRow();
        row.title = m_sheet.calendar.name.isEmpty() ? tr("New working calendar") : m_sheet.calendar.name;
        row.subtitle = tr("not saved yet");
        row.subtitleInk = Ink::Amber;
        rows << row;
    }
    {
        const QSignalBlocker quiet(m_list); // new rows choose nothing by themselves
        m_model->setRows(rows);
    }
    fitList();
    const bool gone = m_row != newRow() && !summary();
    if (gone && !m_all.empty())
        m_row = m_all.front().calendar.id.uuid;
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentId(m_row);
    }
    choose(m_row);
}

void CalendarsView::choose(const Uuid& row)
{
    if (row.isNull())
        return;
    if (row != m_row && m_keep.isActive())
        keepDraft();
    const bool another = row != m_row;
    m_row = row;
    if (row == newRow()) {
        showSheet();
        return;
    }
    if (isDirty() && !another && m_sheet.calendar.id.uuid == row)
        return; // somebody is at work here
    deliver(this, m_sheets,
            m_context.store.read([id = Id<Calendar>(row)](Reader& r) { return readCalendar(r, id); }),
            [this](const Result<CalendarDraft>& draft) {
                if (draft)
                    take(*draft);
                else
                    m_context.navigator.showError(draft.error());
            });
}

void CalendarsView::take(const CalendarDraft& draft)
{
    m_saved = sheetOf(draft);
    m_sheet = m_saved;
    if (m_context.drafts)
        if (const auto kept = m_context.drafts->find(draftKey()))
            m_sheet = fromDraft(m_saved, kept->values);
    showSheet();
}

void CalendarsView::showSheet()
{
    m_fields->clearErrors();
    m_year->showError({});
    m_fields->setSheet(m_sheet);
    m_year->setSheet(m_sheet);
    m_year->setDirty(isDirty());
    m_draftNote->setVisible(isDirty());
    const CalendarSummary* known = summary();
    m_copy->setVisible(known != nullptr);
    m_archive->setVisible(known && !known->use.any());
}

void CalendarsView::noteEdit()
{
    m_fields->fill(m_sheet);
    m_sheet.days = m_year->days();
    m_fields->clearErrors();
    m_year->showError({});
    if (sender() == m_fields)
        m_year->setSheet(m_sheet);
    m_year->setDirty(isDirty());
    m_draftNote->setVisible(isDirty());
    m_keep.start();
}

void CalendarsView::add(CalendarSheet sheet)
{
    if (m_keep.isActive())
        keepDraft();
    m_row = newRow();
    m_saved = {};
    m_sheet = std::move(sheet);
    if (m_context.drafts && m_sheet.days.empty())
        if (const auto kept = m_context.drafts->find(draftKey()))
            m_sheet = fromDraft(m_sheet, kept->values);
    showList();
    goToName();
}

void CalendarsView::goToName()
{
    if (auto* name = m_fields->findChild<QWidget*>(u"calendar.name"_s))
        name->setFocus(Qt::OtherFocusReason);
}

void CalendarsView::copy()
{
    add(copyOf(m_sheet));
}

std::vector<PageAction> CalendarsView::actions()
{
    return {{tr("New working calendar"), u"add"_s, QKeySequence(u"Ctrl+N"_s),
             [this] { add(blankSheet(m_context.clock)); }},
            {tr("Import holidays from .ics"), u"import"_s, {}, [this] { importDays(); }},
            {tr("Save the working calendar"), u"save"_s, QKeySequence(u"Ctrl+S"_s), [this] { save(); }}};
}

QVector<KeyHelp> CalendarsView::keyHelp() const
{
    return {{tr("Next day, next week"), tr("Arrow keys")},
            {tr("Holiday, make-up working day, as the week says"), tr("Enter")}};
}

QWidget* CalendarsView::focusTarget() const
{
    return m_year->view();
}

void CalendarsView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        return save();
    QWidget::keyPressEvent(event);
}

} // namespace zhike
