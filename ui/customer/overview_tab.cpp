// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/overview_tab.h"

#include "core/store/store.h"
#include "ui/customer/customer_words.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/states.h"
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int stretch = 200;    // things read at once
constexpr int shownPlanned = 2; // planned things that may stand above today
constexpr size_t shownOpen = 8;
constexpr size_t shownContacts = 4;

/// A row of the side pane: widgets at the left, one at the right.
QWidget* sideRow(const std::vector<QWidget*>& left, QWidget* right)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::x2);
    for (size_t i = 0; i < left.size(); ++i)
        layout->addWidget(left[i], i + 1 == left.size() ? 1 : 0);
    if (right)
        layout->addWidget(right);
    row->setFixedHeight(metric::factRow);
    return row;
}

TextLabel* elidedLabel(const QString& text, Ink ink = Ink::Plain)
{
    auto* label = new TextLabel(text, Face::Body, ink);
    label->setElided(true);
    return label;
}

} // namespace

OverviewTab::OverviewTab(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(new TimelineModel(this)), m_view(new TimelineView),
      m_empty(
          new EmptyState(u"history"_s, tr("Nothing has happened yet"),
                         tr("Visits, requests, surveys and changes of tier and engineers appear here, newest "
                            "first."))),
      m_side(new SidePane)
{
    m_view->setModel(m_model);
    m_view->setObjectName(u"timeline"_s);
    m_view->setAccessibleName(tr("Timeline"));
    m_view->setMargin(space::pageMargin);
    m_side->setFixedWidth(metric::sidePane);
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
    connect(m_view, &TimelineView::opened, this, &OverviewTab::opened);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > m_view->verticalScrollBar()->maximum() - m_view->height())
            more();
    });
}

QWidget* OverviewTab::makeChips()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::pageMargin, space::x3, space::pageMargin, space::x2);
    row->setSpacing(space::gap);
    m_chips = new QButtonGroup(this);
    const std::pair<QString, TouchKinds> kinds[] = {
        {tr("All"), everyTouch},
        {tr("Visits"), only(TouchKind::Visit) | only(TouchKind::NextStep)},
        {tr("Requests"), only(TouchKind::Request)},
        {tr("Satisfaction"), only(TouchKind::Survey)},
        {tr("Tier and engineers"), only(TouchKind::TierChange) | only(TouchKind::EngineerChange)}};
    for (const auto& [text, set] : kinds) {
        auto* chip = new Chip(text);
        chip->setCheckable(true);
        chip->setChecked(set == everyTouch);
        m_chips->addButton(chip, static_cast<int>(set));
        row->addWidget(chip);
    }
    row->addStretch(1);
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int id) { choose(static_cast<TouchKinds>(id)); });
    return bar;
}

void OverviewTab::show(std::shared_ptr<const CustomerPage> page)
{
    const bool other = !m_page || m_page->customer.id != page->customer.id;
    m_page = std::move(page);
    if (other) {
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
    fillSide();
}

void OverviewTab::choose(TouchKinds kinds)
{
    m_kinds = kinds;
    auto read = m_context.store.read(
        [id = m_page->customer.id, kinds](Reader& r) { return customerTimeline(r, id, kinds, stretch); });
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
            return customerTimeline(r, id, kinds, stretch, after);
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

void OverviewTab::opened(int kind, const Uuid& id)
{
    const auto entity = static_cast<EntityKind>(kind);
    if (entity == EntityKind::Visit || entity == EntityKind::Request) {
        m_context.navigator.open(entity, id);
    } else if (entity == EntityKind::TierAssignment || entity == EntityKind::EngineerAssignment) {
        Q_EMIT tabRequested(u"contract"_s);
    } else if (entity == EntityKind::Survey) {
        Q_EMIT tabRequested(u"satisfaction"_s);
    } else if (entity == EntityKind::NextStep) {
        for (const OpenStep& step : m_page->openSteps) {
            if (step.id.uuid == id && step.visit)
                m_context.navigator.open(EntityKind::Visit, step.visit.uuid);
        }
    }
}

void OverviewTab::fillSide()
{
    m_side->clear();
    addOpen();
    m_side->addRule();
    addTalk();
    m_side->addRule();
    addContacts();
}

void OverviewTab::addOpen()
{
    const int total = m_page->openRequestCount + m_page->openStepCount;
    auto* title = new SectionTitle(tr("Open and overdue"), format::count(total));
    m_side->add(title);
    if (total == 0)
        m_side->add(new TextLabel(tr("Nothing is open."), Face::Body, Ink::Quiet));
    size_t shown = 0;
    for (const OpenRequest& r : m_page->openRequests) {
        if (++shown > shownOpen)
            break;
        auto* link = new LinkLabel(r.title.simplified());
        link->setElided(true);
        connect(link, &LinkLabel::clicked, this,
                [this, id = r.id] { m_context.navigator.open(EntityKind::Request, id.uuid); });
        const QString age =
            r.openedAt ? format::relativeDay(r.openedAt->dateIn(m_context.clock.zone()), m_page->today)
                       : QString();
        m_side->add(sideRow({new Tag(enumLabel(r.priority), priorityTag(r.priority)), link},
                            new TextLabel(age, Face::Caption, Ink::Quiet)));
    }
    for (const OpenStep& s : m_page->openSteps) {
        if (++shown > shownOpen)
            break;
        const bool late = s.dueOn < m_page->today;
        auto* text = elidedLabel(s.text.simplified());
        text->setToolTip(format::joined({s.text, s.engineerName, format::date(s.dueOn)}));
        m_side->add(sideRow(
            {new Tag(tr("Step"), late ? TagKind::Amber : TagKind::Grey), text},
            new TextLabel(dueWords(s.dueOn, m_page->today), Face::Caption, late ? Ink::Red : Ink::Quiet)));
    }
    if (total > static_cast<int>(shownOpen)) {
        LinkLabel* rest = title->addLink(tr("%n more", nullptr, total - static_cast<int>(shownOpen)));
        connect(rest, &LinkLabel::clicked, this, [this] { Q_EMIT tabRequested(u"requests"_s); });
    }
}

void OverviewTab::addTalk()
{
    auto* title = new SectionTitle(tr("How to talk to them"));
    connect(title->addLink(tr("Edit")), &LinkLabel::clicked, this, &OverviewTab::editRequested);
    m_side->add(title);
    const QString points = m_page->customer.talkingPoints;
    auto* text = new TextLabel(points.isEmpty() ? tr("Not written down yet.") : points.left(2000), Face::Body,
                               points.isEmpty() ? Ink::Quiet : Ink::Soft);
    text->setWordWrap(true);
    m_side->add(text);
}

void OverviewTab::addContacts()
{
    auto* title = new SectionTitle(tr("Main contacts"));
    m_side->add(title);
    size_t shown = 0;
    for (const Contact& c : m_page->contacts) {
        if (c.archivedAt || ++shown > shownContacts)
            continue;
        const QString role = c.role ? enumLabel(*c.role) : QString();
        const QString number = c.mobile.isEmpty() ? c.phone : c.mobile;
        LinkLabel* link = nullptr;
        if (!number.isEmpty()) {
            link = new LinkLabel(format::phone(number));
            link->setToolTip(tr("Copy the number"));
            connect(link, &LinkLabel::clicked, this, [this, number] { copy(number); });
        }
        m_side->add(
            sideRow({new TextLabel(c.name), elidedLabel(format::joined({c.title, role}), Ink::Quiet)}, link));
    }
    if (shown == 0)
        m_side->add(new TextLabel(tr("Nobody is named yet."), Face::Body, Ink::Quiet));
    connect(title->addLink(shown > shownContacts ? tr("All %1").arg(shown) : tr("Contacts")),
            &LinkLabel::clicked, this, [this] { Q_EMIT tabRequested(u"contacts"_s); });
}

void OverviewTab::copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    m_context.navigator.showStatus(tr("Copied %1").arg(text));
}

} // namespace zhike
