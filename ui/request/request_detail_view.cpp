// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/request_detail_view.h"

#include "core/store/store.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/reading_width.h"
#include "ui/parts/remember.h"
#include "ui/parts/side_place.h"
#include "ui/parts/states.h"
#include "ui/request/composer.h"
#include "ui/request/request_facts.h"
#include "ui/request/request_head.h"
#include "ui/request/sla_section.h"
#include "ui/request/status_band.h"
#include "ui/request/thread_view.h"
#include "ui/shell/look.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedLayout>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr TextMetric leastMainHeight{420}; ///< lower, and the composer is a line until it is used

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
      m_content(new QWidget), m_head(new RequestHead), m_main(new QWidget), m_facts(new RequestFacts(context))
{
    auto* layers = new QStackedLayout(this);
    layers->addWidget(m_empty);
    layers->addWidget(m_content);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(inReadingWidth(m_head));
    column->addWidget(new Hairline);
    auto* main = new QVBoxLayout(m_main);
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(0);
    main->addWidget(makeBody(), 1);
    main->addWidget(makeComposer());
    m_main->installEventFilter(this);
    column->addWidget(inReadingWidth(m_main), 1);
    makeSplit(left);
    auto* row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_split);
    connectHead();
}

void RequestDetailView::makeSplit(QWidget* left)
{
    fitToText(m_facts, [this] {
        if (m_beside)
            m_facts->setMaximumWidth(metric::sidePaneMax);
    });
    m_split = new QSplitter;
    m_split->setObjectName(u"requestFacts"_s);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(space::hair);
    m_split->addWidget(left);
    m_split->addWidget(m_facts);
    m_split->setStretchFactor(0, 1);
    rememberSizes(m_split, m_context.memory, u"requests/facts"_s,
                  {metric::windowWidth, metric::sidePaneMin + space::x6});
    auto* place = new SplitPlace(
        m_split, m_facts, [] { return int(metric::leastMain); }, SidePlace::Narrow::Away);
    connect(place, &SplitPlace::placed, this, &RequestDetailView::placeFacts);
}

bool RequestDetailView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_main && event->type() == QEvent::Resize)
        m_composer->setCompact(m_main->height() < leastMainHeight);
    return QWidget::eventFilter(watched, event);
}

/// Where there is no room beside, a button in the head shows the facts instead of the request.
void RequestDetailView::placeFacts(bool beside)
{
    const QList<int> sizes = m_split->sizes();
    const bool changed = std::exchange(m_beside, beside) != beside;
    m_head->setFactsAway(!beside);
    const bool instead = !beside && m_head->showsFacts();
    m_main->parentWidget()->setVisible(!instead);
    m_facts->setVisible(beside || instead);
    if (!changed)
        return;
    m_split->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    m_facts->setMaximumWidth(beside ? int(metric::sidePaneMax) : QWIDGETSIZE_MAX);
    if (beside)
        m_split->setSizes(m_wide);
    else
        m_wide = sizes;
}

void RequestDetailView::connectHead()
{
    connect(m_head, &RecordHead::moveWanted, this, &RequestDetailView::moveWanted);
    connect(m_head, &RecordHead::listWanted, this, &RequestDetailView::listWanted);
    connect(m_head, &RecordHead::goOnWanted, this, &RequestDetailView::goOn);
    connect(m_head, &RequestHead::stateWanted, this, &RequestDetailView::changeState);
    connect(m_head, &RequestHead::assignWanted, this, &RequestDetailView::assign);
    connect(m_head, &RequestHead::planVisitWanted, this, &RequestDetailView::planVisit);
    connect(m_head, &RequestHead::editWanted, this, &RequestDetailView::edit);
    connect(m_head, &RequestHead::archiveWanted, this, &RequestDetailView::archive);
    connect(m_head, &RecordHead::factsToggled, this, [this] { placeFacts(m_beside); });
}

QWidget* RequestDetailView::makeBody()
{
    m_area = new QScrollArea;
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus); // what is in it has the keyboard
    m_area->setBackgroundRole(QPalette::Base);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::pageMargin, space::x4, space::pageMargin, space::x4);
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
    m_thread = new ThreadView(m_context);
    for (QWidget* part : {static_cast<QWidget*>(m_promised), static_cast<QWidget*>(m_band),
                          static_cast<QWidget*>(m_doubt), m_what, m_outcome, static_cast<QWidget*>(m_thread)})
        column->addWidget(part);
    column->addStretch(1);
    m_area->setWidget(body);
    connect(m_thread, &ThreadView::filled, this, [this] {
        const auto& lines = m_thread->thread().entries;
        const bool shown = std::ranges::any_of(
            lines, [](const ThreadEntry& entry) { return entry.kind == ThreadKind::Opened; });
        m_what->setVisible(m_detail && !m_detail->request.description.isEmpty() && !shown);
    });
    connect(m_thread, &ThreadView::grown, this, [this] {
        QTimer::singleShot(0, m_area, [area = m_area] { // once the new line has its place
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        });
    });
    return m_area;
}

QWidget* RequestDetailView::makeComposer()
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::x3);
    m_composer = new Composer(m_context);
    column->addWidget(m_composer);
    return holder;
}

void RequestDetailView::write(MessageDirection direction)
{
    if (!m_detail)
        return;
    m_head->hideFacts();
    m_composer->setDirection(direction);
    m_composer->setFocus(Qt::OtherFocusReason);
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
    const bool another = std::exchange(m_filledFor, r.id) != r.id;
    m_head->show(d);
    m_promised->show(sla);
    if (m_promised->isHidden())
        m_band->show(d);
    else
        m_band->hide(); // the picture of the promises has the states too
    m_doubt->setVisible(r.doubtful);
    m_description->setText(r.description);
    m_cause->setText(r.rootCause);
    m_cause->parentWidget()->setVisible(!r.rootCause.isEmpty());
    m_solution->setText(r.solution);
    m_solution->parentWidget()->setVisible(!r.solution.isEmpty());
    m_outcome->setVisible(!r.rootCause.isEmpty() || !r.solution.isEmpty());
    m_thread->show(d);
    m_composer->show(d);
    m_facts->show(d, sla.targets.calendar);
    if (another) {
        m_what->hide(); // the thread says whether it tells it
        m_area->verticalScrollBar()->setValue(0);
    }
    Q_EMIT shown();
}

void RequestDetailView::refreshTimes()
{
    if (!m_detail)
        return;
    m_promised->tick();
    if (m_promised->isHidden())
        m_band->show(*m_detail);
    m_facts->refreshTimes();
}

void RequestDetailView::setPlace(int at, int of)
{
    m_head->setPlace(at, of);
}

} // namespace zhike
