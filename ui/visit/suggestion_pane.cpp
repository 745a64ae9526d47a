// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/suggestion_pane.h"
#include "core/store/store.h"
#include "ui/parts/bar_layout.h"
#include "ui/parts/chip.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/list_search.h"
#include "ui/parts/marks.h"
#include "ui/parts/paint.h"
#include "ui/parts/row_list.h"
#include "ui/parts/states.h"
#include "ui/shell/long_work.h"
#include "ui/shell/look.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr int pageRows = 200;

/// A row stands for a customer and a kind: the kind is kept in the last byte of a copy of the id.
Uuid rowId(const Suggestion& s)
{
    Uuid id = s.customer.uuid;
    id.bytes[15] ^= s.kind == RhythmKind::CareCall ? 0x55 : 0xaa;
    return id;
}

struct Found {
    std::vector<Suggestion> rows;
    qint64 all = 0;
};

} // namespace

SuggestionPane::SuggestionPane(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_count(new TextLabel({}, Face::Caption, Ink::Quiet)),
      m_list(new RowList), m_model(new GroupedModel(this))
{
    setObjectName(u"suggestions"_s);
    m_list->setObjectName(u"suggestionList"_s);
    m_search = new ListSearch(m_list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Hairline);
    m_list->setAccessibleName(tr("Visits to be planned"));
    m_list->setPane(true);
    m_list->setMulti(true);
    m_list->setModel(m_model);
    m_list->setPlaceholder(
        new EmptyState(u"check"_s, tr("Nothing is due"),
                       tr("What the tier promises is done or planned for the coming month.")));
    column->addWidget(m_list, 1);
    column->addWidget(new Hairline);
    column->addWidget(makeFoot());
    connect(m_list, &RowList::selectionMoved, this, &SuggestionPane::showChosen);
    connect(m_list, &RowList::opened, this, [this](const QModelIndex& index) {
        for (const Suggestion& each : m_shown)
            if (rowId(each) == index.data(IdRole).value<Uuid>())
                Q_EMIT customerWanted(each.customer.uuid);
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_list->verticalScrollBar()->maximum() && qint64(m_shown.size()) < m_all)
            read(true);
    });
}

QWidget* SuggestionPane::makeHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(space::x4, space::x3, space::x4, space::x3);
    column->setSpacing(space::x2);
    auto* first = new BarLayout(space::x2);
    first->addWidget(new TextLabel(tr("To be planned"), Face::Panel, Ink::Plain, Weight::Bold));
    first->addWidget(m_count);
    first->addSpring();
    auto* close = makeIconButton(u"close"_s, tr("Close"));
    close->setObjectName(u"closeSuggestions"_s);
    connect(close, &QToolButton::clicked, this, &SuggestionPane::closed);
    first->addWidget(close);
    column->addLayout(first);
    auto* chips = new FlowLayout(space::x2);
    m_kinds = {new Chip(tr("All")), new Chip(enumLabel(VisitKind::CareCall)),
               new Chip(enumLabel(VisitKind::Inspection))};
    auto* group = new QButtonGroup(this);
    group->setExclusive(true);
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i]->setCheckable(true);
        m_kinds[i]->setObjectName(u"suggested%1"_s.arg(i));
        group->addButton(m_kinds[i]);
        chips->addWidget(m_kinds[i]);
        connect(m_kinds[i], &Chip::clicked, this, [this, i] { setKind(int(i)); });
    }
    m_kinds[0]->setChecked(true);
    column->addLayout(chips);
    column->addWidget(m_search->field());
    connect(m_search, &ListSearch::changed, this, &SuggestionPane::load);
    return head;
}

QWidget* SuggestionPane::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new BarLayout(space::betweenButtons, foot);
    row->setContentsMargins(space::x4, space::x2, space::x4, space::x2);
    m_hint = new TextLabel({}, Face::Caption, Ink::Quiet);
    m_hint->setElided(true);
    auto* all = makeButton(tr("Choose all"), ButtonLook::Small);
    all->setObjectName(u"chooseAll"_s);
    m_plan = makeButton(tr("Plan"), ButtonLook::Small, u"visit"_s);
    m_plan->setObjectName(u"planSuggestions"_s);
    m_plan->setEnabled(false);
    connect(all, &QPushButton::clicked, m_list, &RowList::selectAll);
    connect(m_plan, &QPushButton::clicked, this, &SuggestionPane::plan);
    row->addWidget(m_hint);
    row->addSpring();
    row->addWidget(all);
    row->addWidget(m_plan);
    return foot;
}

void SuggestionPane::setEngineer(Id<Engineer> engineer)
{
    if (m_engineer == engineer)
        return;
    m_engineer = engineer;
    if (isVisible())
        load();
}

void SuggestionPane::setKind(int index)
{
    m_kind = index;
    load();
}

SuggestionFilter SuggestionPane::filter() const
{
    SuggestionFilter filter{m_context.clock.today().addDays(suggestedDays), m_engineer};
    if (m_kind > 0)
        filter.kind = m_kind == 1 ? RhythmKind::CareCall : RhythmKind::Inspection;
    filter.limit = pageRows;
    filter.text = m_search->text();
    return filter;
}

void SuggestionPane::load()
{
    read(false);
}

void SuggestionPane::read(bool more)
{
    if (more && m_reading)
        return;
    m_reading = true;
    SuggestionFilter wanted = filter();
    if (more && !m_shown.empty())
        wanted.after = m_shown.back();
    else
        wanted.limit = std::max(pageRows, int(m_shown.size()));
    auto fetch = [wanted](Reader& r) -> Result<Found> {
        Found page;
        ZHIKE_ASSIGN(page.rows, readSuggestions(r, wanted));
        ZHIKE_ASSIGN(page.all, countSuggestions(r, wanted));
        return page;
    };
    deliver(this, m_latest, m_context.store.read(std::move(fetch)), [this, more](Result<Found> page) {
        m_reading = false;
        if (!page) {
            m_context.navigator.showError(page.error());
            return;
        }
        if (!more)
            m_shown.clear();
        m_shown.insert(m_shown.end(), page->rows.begin(), page->rows.end());
        m_all = page->all;
        show();
    });
}

void SuggestionPane::show()
{
    const QDate today = m_context.clock.today();
    int cell = 0; // the widest
    QVector<Row> rows;
    for (const Suggestion& each : m_shown) {
        Row row;
        row.id = rowId(each);
        row.title = each.customerName;
        const bool call = each.kind == RhythmKind::CareCall;
        row.icon = call ? u"phone"_s : u"visit"_s;
        row.subtitle = format::joined(
            {enumLabel(visitKindOf(each.kind)),
             call ? tr("every %n day(s)", nullptr, each.everyDays)
                  : tr("%1 of %2", "which inspection of the year").arg(each.due.number).arg(each.due.of),
             each.engineerName});
        row.badge = each.tier;
        row.badgeRank = each.tierRank;
        const auto late = int(each.due.by.daysTo(today));
        row.right1 = format::shortDate(each.due.by, today);
        row.right1Ink = late > 0 ? Ink::Red : Ink::Plain;
        row.right2 = late > 0              ? tr("%n day(s) late", nullptr, late)
                     : each.last.isValid() ? tr("last %1").arg(format::dayAndMonth(each.last))
                                           : tr("never yet");
        row.right2Ink = late > 0 ? Ink::Red : Ink::Quiet;
        cell = std::max({cell, lineWidth(row.right1, Face::Body), lineWidth(row.right2, Face::Caption)});
        rows += row;
    }
    m_list->rows()->setColumns(cell, 0); // so that the badges stand below each other
    m_model->setRows(rows);
    m_count->setText(format::count(m_all));
    showChosen();
}

std::vector<SuggestionKey> SuggestionPane::chosen() const
{
    const QVector<Uuid> ids = m_list->selectedIds();
    std::vector<SuggestionKey> keys;
    for (const Suggestion& each : m_shown)
        if (ids.contains(rowId(each)))
            keys.push_back({each.customer, each.kind});
    return keys;
}

void SuggestionPane::showChosen()
{
    const auto count = int(chosen().size());
    m_plan->setText(count > 0 ? tr("Plan %n visit(s)", nullptr, count) : tr("Plan"));
    m_plan->setEnabled(count > 0 && !m_work);
    m_hint->setText(qint64(m_shown.size()) < m_all
                        ? tr("%1 of %2 shown").arg(m_shown.size()).arg(format::count(m_all))
                        : QString());
}

void SuggestionPane::plan()
{
    std::vector<SuggestionKey> keys = chosen();
    if (keys.empty() || m_work)
        return;
    m_work = m_context.navigator.beginWork(tr("Planning what is due"));
    showChosen();
    auto write = [keys = std::move(keys), progress = m_work->progress()](UnitOfWork& unit) {
        return planSuggestions(unit, keys, progress);
    };
    deliver(this, m_context.store.write(tr("Plan what is due"), std::move(write)),
            [this](Result<PlannedSuggestions> done) {
                m_work.reset();
                showChosen();
                if (!done) {
                    m_context.navigator.showError(done.error());
                    return;
                }
                m_context.navigator.showStatus(done->title, true);
                load();
            });
}

void SuggestionPane::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Look::of(this).pane);
}

void SuggestionPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Return && event->modifiers() & Qt::ControlModifier)
        plan();
    else
        QWidget::keyPressEvent(event);
}

} // namespace zhike
