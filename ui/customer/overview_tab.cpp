// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/overview_tab.h"

#include "core/customer/note.h"
#include "core/store/store.h"
#include "ui/customer/customer_words.h"
#include "ui/customer/overview_side.h"
#include "ui/customer/record_form.h"
#include "ui/customer/touch_detail.h"
#include "ui/parts/chip.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/format.h"
#include "ui/parts/side_place.h"
#include "ui/parts/states.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int thingsAtOnce = 200; // things read at once
constexpr int shownPlanned = 2;   // planned things that may stand above today

} // namespace

OverviewTab::OverviewTab(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(new TimelineModel(this)), m_view(new TimelineView),
      m_empty(
          new EmptyState(u"history"_s, tr("Nothing has happened yet"),
                         tr("Visits, requests, surveys and changes of tier and engineers appear here, newest "
                            "first."))),
      m_side(new OverviewSide(context))
{
    m_view->setModel(m_model);
    m_view->setObjectName(u"timeline"_s);
    m_view->setAccessibleName(tr("Timeline"));
    m_view->setMargin(space::pageMargin);
    connect(m_side, &OverviewSide::tabRequested, this, &OverviewTab::tabRequested);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(makeChips());
    left->addWidget(m_view, 1);
    left->addWidget(m_empty, 1);
    m_empty->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(m_side);
    connect(m_view, &TimelineView::unfolding, this, &OverviewTab::unfold);
    new SidePlace(this, row, m_side, metric::sidePane, SidePlace::Narrow::Below);
    connect(m_view, &TimelineView::opened, this, &OverviewTab::opened);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > m_view->verticalScrollBar()->maximum() - m_view->height())
            more();
    });
}

QWidget* OverviewTab::makeChips()
{
    auto* bar = new QWidget;
    auto* row = new FlowLayout(space::gap, bar);
    row->setContentsMargins(space::pageMargin, space::x3, space::pageMargin, space::x2);
    m_chips = new QButtonGroup(this);
    const std::pair<QString, TouchKinds> kinds[] = {
        {tr("All"), everyTouch},
        // Notes are what one heard of them between visits; a chip of their own has no room with large text.
        {tr("Visits"), only(TouchKind::Visit) | only(TouchKind::NextStep) | only(TouchKind::Noted)},
        {tr("Requests"), only(TouchKind::Request)},
        {tr("Complaints"), only(TouchKind::Complaint)},
        {tr("Satisfaction"), only(TouchKind::Survey)},
        {tr("Tier, engineers"), only(TouchKind::TierChange) | only(TouchKind::EngineerChange)},
        {tr("Changes"), only(TouchKind::Changed)}};
    for (const auto& [text, set] : kinds) {
        auto* chip = new Chip(text);
        chip->setCheckable(true);
        chip->setChecked(set == everyTouch);
        m_chips->addButton(chip, static_cast<int>(set));
        row->addWidget(chip);
    }
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int id) { choose(static_cast<TouchKinds>(id)); });
    return bar;
}

void OverviewTab::show(std::shared_ptr<const CustomerPage> page)
{
    const bool other = !m_page || m_page->customer.id != page->customer.id;
    m_page = std::move(page);
    if (other) {
        m_view->foldAll();
        m_kinds = everyTouch;
        if (auto* all = m_chips->button(static_cast<int>(everyTouch)))
            all->setChecked(true);
    }
    if (m_kinds == everyTouch)
        take(m_page->timeline, false);
    else
        choose(m_kinds);
    if (other)
        scrollToToday();
    m_side->show(m_page);
    chainTabs(m_view, m_side->widget());
}

void OverviewTab::choose(TouchKinds kinds)
{
    m_kinds = kinds;
    auto read = m_context.store.read([id = m_page->customer.id, kinds](Reader& r) {
        return customerTimeline(r, id, kinds, thingsAtOnce);
    });
    deliver(this, m_requests, std::move(read), [this](const Result<Timeline>& timeline) {
        if (timeline)
            take(*timeline, false);
        else
            m_context.navigator.showError(timeline.error());
    });
}

void OverviewTab::more()
{
    if (m_asking || !m_timeline.next)
        return;
    m_asking = true;
    auto read =
        m_context.store.read([id = m_page->customer.id, kinds = m_kinds, after = m_timeline.next](Reader& r) {
            return customerTimeline(r, id, kinds, thingsAtOnce, after);
        });
    deliver(this, m_requests, std::move(read), [this](const Result<Timeline>& timeline) {
        if (timeline)
            take(*timeline, true);
        m_asking = false;
    });
}

void OverviewTab::take(const Timeline& timeline, bool append)
{
    if (append) {
        m_timeline.points.insert(m_timeline.points.end(), timeline.points.begin(), timeline.points.end());
        m_timeline.next = timeline.next;
    } else {
        m_timeline = timeline;
        m_asking = false;
        (void)m_requests.next(); // an answer under way belongs to what was shown before
    }
    showEntries();
}

void OverviewTab::showEntries()
{
    QVector<TimelineEntry> entries;
    entries.reserve(static_cast<qsizetype>(m_timeline.points.size()));
    for (const TouchPoint& p : m_timeline.points)
        entries.append(timelineEntryOf(p, m_page->tiers, m_context.clock));
    const int at = m_view->verticalScrollBar()->value();
    m_model->setEntries(std::move(entries), m_context.clock.today());
    m_view->verticalScrollBar()->setValue(at);
    for (const TouchPoint& p : m_timeline.points) // what is unfolded may say something else now
        if (m_view->isUnfolded(p.id))
            unfold(m_model->indexOf(p.id).data(KindRole).toInt(), p.id);
    m_view->setVisible(!m_timeline.points.empty());
    m_empty->setVisible(m_timeline.points.empty());
}

/// What is planned stands above; with much of it, the eye should still fall on today first.
void OverviewTab::scrollToToday()
{
    m_view->scrollToTop();
    const QDate today = m_context.clock.today();
    int planned = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const TimelineEntry* entry = m_model->entry(m_model->index(row));
        if (!entry)
            continue;
        if (entry->at.date() > today) {
            ++planned;
            continue;
        }
        if (planned > shownPlanned)
            m_view->scrollTo(m_model->index(std::max(0, row - 1)), QAbstractItemView::PositionAtTop);
        return;
    }
}

void OverviewTab::unfold(int kind, const Uuid& id)
{
    auto read = m_context.store.read(
        [entity = static_cast<EntityKind>(kind), id](Reader& r) { return touchDetail(r, entity, id); });
    deliver(this, std::move(read),
            [this, id, customer = m_page->customer.id](const Result<TimelineDetail>& detail) {
                if (!detail)
                    m_context.navigator.showError(detail.error());
                else if (m_page->customer.id == customer && m_model->indexOf(id).isValid())
                    m_view->setDetail(id, *detail);
            });
}

void OverviewTab::opened(int kind, const Uuid& id)
{
    const auto entity = static_cast<EntityKind>(kind);
    if (entity == EntityKind::Visit || entity == EntityKind::Request || entity == EntityKind::Complaint) {
        m_context.navigator.open(entity, id);
    } else if (entity == EntityKind::TierAssignment || entity == EntityKind::EngineerAssignment) {
        Q_EMIT tabRequested(u"contract"_s);
    } else if (entity == EntityKind::Survey) {
        Q_EMIT tabRequested(u"satisfaction"_s);
    } else if (entity == EntityKind::Change) {
        Q_EMIT tabRequested(u"risks"_s);
    } else if (entity == EntityKind::NextStep) {
        openVisitOfStep(id);
    } else if (entity == EntityKind::CustomerNote) {
        editNote(id);
    }
}

void OverviewTab::editNote(const Uuid& note)
{
    auto read = m_context.store.read([note](Reader& r) -> Result<RecordFormInput> {
        RecordFormInput input;
        ZHIKE_ASSIGN(input.record, r.record(EntityKind::CustomerNote, note));
        const Uuid customer = uuidOf(input.record.value("customer"));
        input.ownerName = r.titleOf(EntityKind::Customer, customer);
        input.titles.insert(u"contact"_s,
                            r.titleOf(EntityKind::Contact, uuidOf(input.record.value("contact"))));
        ZHIKE_ASSIGN(const auto people, r.where<Contact>("customer", Value(customer)));
        QVector<FilterChoice> choices;
        for (const Contact& person : people)
            if (!person.archivedAt)
                choices << FilterChoice{QVariant::fromValue(person.id.uuid), person.name, person.title};
        input.choices.insert(u"contact"_s, choices);
        return input;
    });
    deliver(this, std::move(read), [this](const Result<RecordFormInput>& input) {
        if (input)
            openRecordForm(m_context, this, *input);
        else
            m_context.navigator.showError(input.error());
    });
}

void OverviewTab::openVisitOfStep(const Uuid& step)
{
    auto read = m_context.store.read([step](Reader& r) { return r.find(Id<NextStep>(step)); });
    deliver(this, std::move(read), [this](const Result<NextStep>& found) {
        if (!found)
            m_context.navigator.showError(found.error());
        else if (found->visit)
            m_context.navigator.open(EntityKind::Visit, found->visit.uuid);
    });
}

} // namespace zhike
