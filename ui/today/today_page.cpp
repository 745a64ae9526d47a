// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/store/store.h"
#include "ui/capture/capture_box.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/marks.h"
#include "ui/parts/paint.h"
#include "ui/parts/reading_width.h"
#include "ui/parts/remember.h"
#include "ui/parts/scroll_keeper.h"
#include "ui/parts/side_place.h"
#include "ui/parts/states.h"
#include "ui/shell/look.h"
#include "ui/shell/preferences.h"
#include "ui/today/today_delegate.h"
#include "ui/today/today_side.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// Wide enough for a customer, what is due and an amount.
constexpr TextMetric sideWidth{368, TextMetric::Half};

/// As wide as the widest clock with its caption, so that all stand in one column.
int rightCell(const QVector<RowGroup>& groups)
{
    int width = metric::todayClock;
    for (const RowGroup& group : groups)
        for (const Row& row : group.rows)
            if (row.share >= 0)
                width = std::max(width, lineWidth(row.right1, Face::Body) + space::x2 +
                                            lineWidth(row.right2, Face::Caption));
    return width;
}

/// As wide as the widest tag, so that all titles begin in one line.
int widestTag(const QVector<RowGroup>& groups)
{
    int width = 0;
    for (const RowGroup& group : groups)
        for (const Row& row : group.rows)
            if (!row.tag.isEmpty())
                width = std::max(width, tagWidth(row.tag) + space::x2);
    return width;
}

/// Whether one works on this day.
QString dayWord(const CalendarDate& day)
{
    if (day.working)
        return day.special ? TodayPage::tr("make-up working day") : TodayPage::tr("working day");
    return day.name.isEmpty() ? TodayPage::tr("day off") : day.name;
}

} // namespace

TodayPage::TodayPage(const AppContext& appContext, QWidget* parent)
    : Page(appContext, parent), m_header(new PageHeader(tr("Today"))), m_list(new RowList),
      m_delegate(new TodayDelegate(m_list)), m_model(new GroupedModel(this)),
      m_side(new TodaySide(appContext))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_side->setMinimumWidth(metric::sidePaneMin);
    m_side->setMaximumWidth(metric::sidePaneMax);
    auto* split = new QSplitter;
    split->setObjectName(u"todaySplit"_s);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(space::hair);
    split->addWidget(makeList());
    split->addWidget(m_side);
    split->setStretchFactor(0, 1);
    rememberSizes(split, context().memory, u"today/split"_s, {metric::windowWidth, sideWidth});
    row->addWidget(split);
    // The week is on the page of visits too.
    new SplitPlace(
        split, m_side, [] { return metric::leastMain + metric::todayClock + metric::todayAction; },
        SidePlace::Narrow::Away);
    recallKind();
    if (Preferences* preferences = context().preferences)
        connect(preferences, &Preferences::userNameChanged, this, [this] {
            if (isVisible())
                load();
        });
    connect(&context().store, &Store::changed, this, &TodayPage::noteChange);
}

QWidget* TodayPage::makeList()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* capture = m_header->setPrimary(tr("Quick capture"), u"add"_s);
    capture->setObjectName(u"quickCapture"_s);
    capture->setToolTip(tr("One line, who and what (Ctrl+Shift+N)"));
    connect(capture, &QPushButton::clicked, this, [this] { CaptureBox::openOver(window(), context()); });
    m_header->menu()->addAction(tr("New request"), this, &TodayPage::createRequest);
    column->addWidget(inRowWidth(m_header));
    column->addWidget(makeChips());
    column->addWidget(new Hairline);
    m_list->setItemDelegate(m_delegate);
    m_delegate->setMargin(space::pageMargin);
    m_delegate->setLeading(true, true);
    m_list->setObjectName(u"today"_s);
    m_list->setAccessibleName(tr("What has to be done"));
    m_list->setModel(m_model);
    new ScrollKeeper(m_list, context().memory, u"today/scroll"_s);
    auto* empty = new EmptyState(u"check"_s, tr("Nothing waits"),
                                 tr("Visits of today, open requests and overdue work stand here."));
    empty->setBeside();
    auto* first = empty->addStep(tr("New request"), u"add"_s);
    first->setObjectName(u"firstRequest"_s);
    connect(first, &QPushButton::clicked, this, &TodayPage::createRequest);
    m_list->setPlaceholder(empty);
    connect(m_list, &RowList::opened, this, [this](const QModelIndex& index) { open(index); });
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &RowList::customContextMenuRequested, this, &TodayPage::showMenu);
    connect(m_list, &RowList::actionTriggered, this, &TodayPage::act);
    connect(m_delegate, &RowDelegate::actionTriggered, this, &TodayPage::act);
    connect(m_delegate, &TodayDelegate::written, this, &TodayPage::saveWritten);
    connect(m_delegate, &TodayDelegate::cancelled, this, &TodayPage::endWriting);
    column->addWidget(m_list, 1);
    return left;
}

QString TodayPage::title() const
{
    return tr("Today");
}

QWidget* TodayPage::focusTarget()
{
    return m_list;
}

std::vector<PageAction> TodayPage::actions()
{
    std::vector<PageAction> all{{tr("New request"), u"add"_s, {}, [this] { createRequest(); }}};
    const QModelIndex index = m_list->currentIndex();
    const Row* row = m_model->row(index);
    if (row && !row->action.isEmpty())
        all.push_back({tr("%1: %2").arg(row->action, row->title), u"check"_s, {}, [this] {
                           act(m_list->currentIndex());
                       }});
    return all;
}

void TodayPage::activate()
{
    load();
}

void TodayPage::timePassed(bool newDay)
{
    if (newDay || !m_today)
        return load();
    if (!m_delegate->editing().isNull())
        return; // what is being written must not be taken away
    m_today->moveTo(context().clock.now());
    showCounts();
    fill();
}

void TodayPage::noteChange(const Change&)
{
    if (isVisible())
        load();
}

void TodayPage::load()
{
    if (!m_delegate->editing().isNull()) {
        m_changedMeanwhile = true; // what is being written must not be taken away
        return;
    }
    m_changedMeanwhile = false;
    deliver(this, m_latest,
            context().store.read([scope = scopeOf(context())](Reader& r) { return readToday(r, scope); }),
            [this](Result<Today> today) {
                if (today)
                    show(std::move(*today));
                else
                    context().navigator.showError(today.error());
            });
}

void TodayPage::show(Today today)
{
    if (!m_delegate->editing().isNull()) {
        m_changedMeanwhile = true;
        return;
    }
    m_today = std::move(today);
    const QDate day = m_today->date;
    m_header->setNote(
        format::joined({format::date(day), tr("week %1").arg(day.weekNumber()), dayWord(m_today->day)}));
    m_side->show(*m_today);
    showCounts();
    fill();
    Q_EMIT countChanged(m_today->counts().all());
    if (m_list->currentId().isNull() && m_model->rowCount() > 1)
        m_list->setCurrentIndex(m_model->index(1, 0)); // below the first head
}

void TodayPage::fill()
{
    if (!m_today)
        return;
    const auto groups = todayGroups(*m_today, m_kind, m_delegate->editing(), context().clock);
    m_delegate->setColumns(rightCell(groups), metric::todayAction);
    m_delegate->setLeading(true, true, widestTag(groups));
    m_model->setGroups(groups);
}

PageEntry todayEntry()
{
    PageEntry entry;
    entry.id = u"today"_s;
    entry.label = TodayPage::tr("Today");
    entry.icon = u"today"_s;
    entry.make = [](const AppContext& context, QWidget* parent) -> Page* {
        return new TodayPage(context, parent);
    };
    entry.countMeans =
        TodayPage::tr("Requests that press, complaints to answer, visits of today, care calls and work due, "
                      "proposals to decide");
    entry.count = [](const AppContext& context, QObject* receiver, const std::function<void(int)>& answer) {
        deliver(receiver, context.store.read([scope = TodayPage::scopeOf(context)](Reader& r) {
            return countToday(r, scope);
        }),
                [answer](Result<int> count) {
                    if (count)
                        answer(*count);
                });
    };
    return entry;
}

} // namespace zhike
