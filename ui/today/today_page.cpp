// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/store/store.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/marks.h"
#include "ui/parts/remember.h"
#include "ui/parts/scroll_keeper.h"
#include "ui/parts/side_place.h"
#include "ui/parts/states.h"
#include "ui/shell/look.h"
#include "ui/today/today_delegate.h"
#include "ui/today/week_pane.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>

using namespace Qt::StringLiterals;

namespace zhike {

TodayPage::TodayPage(const AppContext& appContext, QWidget* parent)
    : Page(appContext, parent), m_header(new PageHeader(tr("Today"))), m_list(new RowList),
      m_delegate(new TodayDelegate(m_list)), m_model(new GroupedModel(this)), m_week(new WeekPane(appContext))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_week->setMinimumWidth(metric::sidePaneMin);
    m_week->setMaximumWidth(metric::sidePaneMax);
    auto* split = new QSplitter;
    split->setObjectName(u"todaySplit"_s);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(space::hair);
    split->addWidget(makeList());
    split->addWidget(m_week);
    split->setStretchFactor(0, 1);
    rememberSizes(split, context().memory, u"today/split"_s,
                  {metric::windowWidth, metric::sidePane + space::x4});
    row->addWidget(split);
    // The week is on the page of visits too.
    new SplitPlace(
        split, m_week, [] { return metric::leastMain + metric::todayClock + metric::todayAction; },
        SidePlace::Narrow::Away);
    const int kind = context().memory.value(u"today/kind"_s).toInt();
    setKind(static_cast<TodayKind>(std::clamp(kind, 0, static_cast<int>(m_chips.size()) - 1)));
    connect(&context().store, &Store::changed, this, &TodayPage::noteChange);
}

QWidget* TodayPage::makeList()
{
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* create = m_header->setPrimary(tr("New request"), u"add"_s);
    connect(create, &QPushButton::clicked, this, &TodayPage::createRequest);
    column->addWidget(m_header);
    column->addWidget(makeChips());
    column->addWidget(new Hairline);
    m_list->setItemDelegate(m_delegate);
    m_delegate->setMargin(space::pageMargin);
    m_delegate->setLeading(true, true);
    m_delegate->setColumns(metric::todayClock, metric::todayAction);
    m_list->setObjectName(u"today"_s);
    m_list->setAccessibleName(tr("What has to be done"));
    m_list->setModel(m_model);
    new ScrollKeeper(m_list, context().memory, u"today/scroll"_s);
    auto* empty = new EmptyState(u"check"_s, tr("Nothing waits"),
                                 tr("Visits of today, open requests and overdue work stand here."));
    auto* first = empty->addStep(tr("New request"), u"add"_s);
    first->setObjectName(u"firstRequest"_s);
    connect(first, &QPushButton::clicked, this, &TodayPage::createRequest);
    m_list->setPlaceholder(empty);
    connect(m_list, &RowList::opened, this, [this](const QModelIndex& index) { open(index); });
    connect(m_list, &RowList::actionTriggered, this, &TodayPage::act);
    connect(m_delegate, &RowDelegate::actionTriggered, this, &TodayPage::act);
    connect(m_delegate, &TodayDelegate::written, this, &TodayPage::saveResponse);
    connect(m_delegate, &TodayDelegate::cancelled, this, &TodayPage::endResponse);
    column->addWidget(m_list, 1);
    return left;
}

QWidget* TodayPage::makeChips()
{
    auto* line = new QWidget;
    fitToText(line, [line] { line->setFixedHeight(metric::filterRow); });
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::x2);
    row->setSpacing(space::x2);
    constexpr std::array<QStringView, 4> names{u"chipAll", u"chipRequests", u"chipVisits", u"chipSteps"};
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i] = new Chip({});
        m_chips[i]->setCheckable(true);
        m_chips[i]->setObjectName(names[i].toString());
        connect(m_chips[i], &Chip::clicked, this, [this, i] { setKind(static_cast<TodayKind>(i)); });
        row->addWidget(m_chips[i]);
    }
    row->addStretch(1);
    m_chips[0]->setChecked(true);
    return line;
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
    deliver(this, m_latest, context().store.read([](Reader& r) { return readToday(r); }),
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
    m_header->setNote(format::joined({format::date(day), tr("week %1").arg(day.weekNumber())}));
    m_week->show(*m_today);
    showCounts();
    fill();
    if (m_list->currentId().isNull() && m_model->rowCount() > 1)
        m_list->setCurrentIndex(m_model->index(1, 0)); // below the first head
}

void TodayPage::showCounts()
{
    const TodayCounts c = countsOf(*m_today);
    m_chips[0]->setText(tr("All %1").arg(format::count(c.everything)));
    m_chips[1]->setText(tr("Requests %1").arg(format::count(c.requests)));
    m_chips[2]->setText(tr("Visits %1").arg(format::count(c.visits)));
    m_chips[3]->setText(tr("Next steps %1").arg(format::count(c.steps)));
}

void TodayPage::fill()
{
    if (m_today)
        m_model->setGroups(todayGroups(*m_today, m_kind, m_delegate->editing(), context().clock));
}

void TodayPage::setKind(TodayKind kind)
{
    endResponse();
    m_kind = kind;
    context().memory.remember(u"today/kind"_s, static_cast<int>(kind));
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(static_cast<size_t>(kind) == i);
    fill();
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
        TodayPage::tr("Unanswered requests, visits of today, work due or overdue, proposals to decide");
    entry.count = [](const AppContext& context, QObject* receiver, const std::function<void(int)>& answer) {
        deliver(receiver, context.store.read([](Reader& r) { return countToday(r); }),
                [answer](Result<int> count) {
                    if (count)
                        answer(*count);
                });
    };
    return entry;
}

} // namespace zhike
