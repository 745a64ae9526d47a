// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/request_detail_view.h"

#include "core/store/store.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/remember.h"
#include "ui/parts/side_place.h"
#include "ui/parts/states.h"
#include "ui/parts/timeline.h"
#include "ui/request/request_facts.h"
#include "ui/request/request_words.h"
#include "ui/request/sla_section.h"
#include "ui/request/status_band.h"
#include "ui/shell/look.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// What the view shows, read at one moment.
struct RequestReading {
    RequestDetail detail;
    RequestSla sla;
};

Result<RequestReading> readAll(Reader& reader, Id<Request> id)
{
    RequestReading reading;
    ZHIKE_ASSIGN(reading.detail, readRequest(reader, id));
    ZHIKE_ASSIGN(reading.sla, readSla(reader, id));
    return reading;
}

QWidget* section(const QString& title, TextLabel* text)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x1);
    column->addWidget(new TextLabel(title, Face::Body, Ink::Plain, Weight::Bold));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text);
    return box;
}

} // namespace

RequestDetailView::RequestDetailView(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_empty(new EmptyState(u"request"_s, tr("No request chosen"),
                             tr("Choose one in the list, or open a new one."))),
      m_content(new QWidget), m_facts(new RequestFacts(context))
{
    auto* layers = new QStackedLayout(this);
    layers->addWidget(m_empty);
    layers->addWidget(m_content);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Hairline);
    column->addWidget(makeBody(), 1);
    fitToText(m_facts, [this] { m_facts->setMaximumWidth(metric::sidePaneMax); });
    auto* split = new QSplitter;
    split->setObjectName(u"requestFacts"_s);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(space::hair);
    split->addWidget(left);
    split->addWidget(m_facts);
    split->setStretchFactor(0, 1);
    rememberSizes(split, context.memory, u"requests/facts"_s,
                  {metric::windowWidth, metric::sidePaneMin + space::x6});
    new SplitPlace(
        split, m_facts, [] { return int(metric::leastMain); }, SidePlace::Narrow::Below);
    auto* row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(split);
}

QWidget* RequestDetailView::makeHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(space::pageMargin, space::x3, space::pageMargin, space::x3);
    column->setSpacing(space::x2);
    auto* above = new QHBoxLayout;
    m_number = new TextLabel({}, Face::Caption, Ink::Quiet);
    m_number->setElided(true);
    m_place = new TextLabel({}, Face::Caption, Ink::Quiet);
    auto* up = makeIconButton(u"arrow-up"_s, tr("The one before"));
    auto* down = makeIconButton(u"arrow-down"_s, tr("The next one"));
    connect(up, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(down, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    above->addWidget(m_number, 1);
    above->addWidget(m_place);
    above->addWidget(up);
    above->addWidget(down);
    column->addLayout(above);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::x2);
    m_priority = new Tag;
    m_title = new TextLabel({}, Face::Page, Ink::Plain, Weight::Bold);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"requestTitle"_s);
    m_state = new Tag;
    line->addWidget(m_priority, 0, Qt::AlignTop);
    line->addWidget(m_title, 1);
    line->addWidget(m_state, 0, Qt::AlignTop);
    column->addLayout(line);
    column->addLayout(makeButtons());
    return head;
}

QLayout* RequestDetailView::makeButtons()
{
    m_buttons = new FlowLayout(space::betweenButtons);
    m_primary = makeButton({}, ButtonLook::Primary);
    m_primary->setObjectName(u"goOn"_s);
    connect(m_primary, &QPushButton::clicked, this, &RequestDetailView::goOn);
    auto* more = makeIconButton(u"more"_s, tr("More"));
    m_more = new QMenu(this);
    more->setMenu(m_more);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setProperty("look", u"outline"_s);
    fitToText(more, [more] { more->setFixedSize(metric::button, metric::button); });
    m_buttons->addWidget(m_primary);
    m_buttons->addWidget(more);
    return m_buttons;
}

QWidget* RequestDetailView::makeBody()
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // the timeline in it has the keyboard
    area->setBackgroundRole(QPalette::Base);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::pageMargin, space::x4, space::pageMargin, space::x6);
    column->setSpacing(space::x4);
    m_promised = new SlaSection(m_context.clock);
    m_band = new StatusBand(m_context.clock);
    m_doubt = new TextLabel(
        tr("The times of this request contradict each other. It is left out of the statistics until "
           "they are corrected."),
        Face::Body, Ink::Amber);
    m_doubt->setWordWrap(true);
    m_description = new TextLabel({}, Face::Body, Ink::Soft);
    m_cause = new TextLabel({}, Face::Body, Ink::Soft);
    m_solution = new TextLabel({}, Face::Body, Ink::Soft);
    m_what = section(tr("What happened"), m_description);
    m_outcome = new QWidget;
    auto* outcome = new QVBoxLayout(m_outcome);
    outcome->setContentsMargins(0, 0, 0, 0);
    outcome->setSpacing(space::x4);
    outcome->addWidget(section(tr("Root cause"), m_cause));
    outcome->addWidget(section(tr("Solution"), m_solution));
    m_timeline = new TimelineModel(this);
    m_timelineView = new TimelineView;
    m_timelineView->setMargin(0);
    m_timelineView->setModel(m_timeline);
    m_timelineView->setObjectName(u"requestHistory"_s);
    m_timelineView->setAccessibleName(tr("Course"));
    m_timelineView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_promised);
    column->addWidget(m_band);
    column->addWidget(m_doubt);
    column->addWidget(m_what);
    column->addWidget(m_outcome);
    column->addWidget(new TextLabel(tr("Course"), Face::Body, Ink::Plain, Weight::Bold));
    column->addWidget(m_timelineView);
    column->addStretch(1);
    area->setWidget(body);
    return area;
}

void RequestDetailView::show(Id<Request> request)
{
    m_wanted = request;
    if (!request) {
        m_detail.reset();
        static_cast<QStackedLayout*>(layout())->setCurrentWidget(m_empty);
        Q_EMIT shown();
        return;
    }
    reload();
}

void RequestDetailView::reload()
{
    if (!m_wanted)
        return;
    deliver(this, m_latest, m_context.store.read([id = m_wanted](Reader& r) { return readAll(r, id); }),
            [this](Result<RequestReading> reading) {
                if (!reading) {
                    show({});
                    m_context.navigator.showError(reading.error());
                    return;
                }
                m_detail = std::move(reading->detail);
                fill(reading->sla);
            });
}

void RequestDetailView::fill(const RequestSla& sla)
{
    const RequestDetail& d = *m_detail;
    const Request& r = d.request;
    static_cast<QStackedLayout*>(layout())->setCurrentWidget(m_content);
    m_number->setText(format::joined({r.number, d.customerName, r.archivedAt ? tr("archived") : QString()}));
    m_priority->setTag(enumLabel(r.priority), requestPriorityTag(r.priority));
    m_title->setText(r.title);
    m_state->setTag(enumLabel(r.state), stateTag(r.state));
    fillButtons();
    m_promised->show(sla);
    if (m_promised->isHidden())
        m_band->show(d);
    else
        m_band->hide(); // the picture of the promises has the states too
    m_doubt->setVisible(r.doubtful);
    m_description->setText(r.description);
    m_what->setVisible(!r.description.isEmpty());
    m_cause->setText(r.rootCause);
    m_cause->parentWidget()->setVisible(!r.rootCause.isEmpty());
    m_solution->setText(r.solution);
    m_solution->parentWidget()->setVisible(!r.solution.isEmpty());
    m_outcome->setVisible(!r.rootCause.isEmpty() || !r.solution.isEmpty());
    m_timeline->setEntries(statusTimeline(d, m_context.clock), m_context.clock.today());
    int height = 2 * m_timelineView->frameWidth();
    for (int i = 0; i < m_timeline->rowCount(); ++i)
        height += m_timelineView->sizeHintForRow(i);
    m_timelineView->setFixedHeight(height + space::x1);
    m_facts->show(d);
    Q_EMIT shown();
}

void RequestDetailView::refreshTimes()
{
    if (!m_detail)
        return;
    m_promised->tick();
    if (m_promised->isHidden())
        m_band->show(*m_detail);
    m_timeline->setEntries(statusTimeline(*m_detail, m_context.clock), m_context.clock.today());
}

void RequestDetailView::setPlace(int at, int of)
{
    m_place->setText(at >= 0 ? tr("%1 / %2").arg(format::count(at + 1), format::count(of)) : QString());
}

} // namespace zhike
