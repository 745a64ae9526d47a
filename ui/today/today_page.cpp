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
#include "ui/shell/preferences.h"
#include "ui/today/today_delegate.h"
#include "ui/today/today_side.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

const QString kindKey = u"today/only"_s;
const QString mineKey = u"today/mine"_s;

struct KindChip {
    TodayKind kind;
    QStringView name;
};
constexpr KindChip kindChips[] = {
    {TodayKind::Requests, u"chipRequests"}, {TodayKind::Visits, u"chipVisits"},
    {TodayKind::Calls, u"chipCalls"},       {TodayKind::Complaints, u"chipComplaints"},
    {TodayKind::Steps, u"chipSteps"},       {TodayKind::Proposals, u"chipProposals"}};

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
    rememberSizes(split, context().memory, u"today/split"_s,
                  {metric::windowWidth, metric::sidePane + space::x4});
    row->addWidget(split);
    // The week is on the page of visits too.
    new SplitPlace(
        split, m_side, [] { return metric::leastMain + metric::todayClock + metric::todayAction; },
        SidePlace::Narrow::Away);
    const int kind = context().memory.value(kindKey).toInt();
    setKind(static_cast<TodayKind>(std::clamp(kind, 0, static_cast<int>(m_chips.size()))));
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
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &RowList::customContextMenuRequested, this, &TodayPage::showMenu);
    connect(m_list, &RowList::actionTriggered, this, &TodayPage::act);
    connect(m_delegate, &RowDelegate::actionTriggered, this, &TodayPage::act);
    connect(m_delegate, &TodayDelegate::written, this, &TodayPage::saveWritten);
    connect(m_delegate, &TodayDelegate::cancelled, this, &TodayPage::endWriting);
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
    m_mine = new Chip({});
    m_everyone = new Chip({});
    m_mine->setObjectName(u"chipMine"_s);
    m_everyone->setObjectName(u"chipAll"_s);
    for (Chip* scope : {m_mine, m_everyone}) {
        scope->setCheckable(true);
        connect(scope, &Chip::clicked, this, [this, mine = scope == m_mine] { setMine(mine); });
        row->addWidget(scope);
    }
    m_mine->hide(); // until it is known who is here
    row->addSpacing(space::x1);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addSpacing(space::x1);
    for (const KindChip& each : kindChips) {
        auto* chip = new Chip({});
        chip->setCheckable(true);
        chip->setObjectName(each.name.toString());
        connect(chip, &Chip::clicked, this, [this, kind = each.kind] {
            setKind(m_kind == kind ? TodayKind::Everything : kind); // a second click takes it back
        });
        row->addWidget(chip);
        m_chips[static_cast<size_t>(each.kind) - 1] = chip;
    }
    row->addStretch(1);
    return line;
}

TodayScope TodayPage::scopeOf(const AppContext& context)
{
    return {context.preferences ? context.preferences->userName() : QString(),
            context.memory.value(mineKey, true).toBool()};
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
    m_header->setNote(format::joined({format::date(day), tr("week %1").arg(day.weekNumber())}));
    m_side->show(*m_today);
    showCounts();
    fill();
    Q_EMIT countChanged(m_today->counts().all());
    if (m_list->currentId().isNull() && m_model->rowCount() > 1)
        m_list->setCurrentIndex(m_model->index(1, 0)); // below the first head
}

void TodayPage::showCounts()
{
    const TodayCounts c = m_today->counts();
    const bool mine = !m_today->whose.isEveryone();
    m_mine->setVisible(m_today->known);
    m_mine->setChecked(mine);
    m_everyone->setChecked(!mine);
    m_mine->setText(tr("Mine %1").arg(format::count(mine ? c.all() : m_today->mine)));
    m_everyone->setText(tr("All %1").arg(format::count(mine ? m_today->everyones : c.all())));
    m_everyone->setToolTip(
        m_today->known ? QString()
                       : tr("Give your name as the engineers or account managers have it in the settings, "
                            "and this page shows what is yours."));
    m_chips[0]->setText(tr("Requests %1").arg(format::count(c.requests)));
    m_chips[1]->setText(tr("Visits %1").arg(format::count(c.visits)));
    m_chips[2]->setText(tr("Care calls %1").arg(format::count(c.calls)));
    m_chips[3]->setText(tr("Next steps %1").arg(format::count(c.steps)));
    m_chips[4]->setText(tr("To decide %1").arg(format::count(c.proposals)));
    m_chips[5]->setText(tr("Complaints %1").arg(format::count(c.complaints)));
}

void TodayPage::fill()
{
    if (m_today)
        m_model->setGroups(todayGroups(*m_today, m_kind, m_delegate->editing(), context().clock));
}

void TodayPage::setKind(TodayKind kind)
{
    endWriting();
    m_kind = kind;
    context().memory.remember(kindKey, static_cast<int>(kind));
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(static_cast<size_t>(kind) == i + 1);
    fill();
}

void TodayPage::setMine(bool mine)
{
    endWriting();
    m_mine->setChecked(mine);
    m_everyone->setChecked(!mine);
    context().memory.remember(mineKey, mine);
    load();
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
