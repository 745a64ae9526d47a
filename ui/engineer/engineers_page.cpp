// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/engineers_page.h"

#include "core/customer/region.h"
#include "core/store/store.h"
#include "ui/engineer/engineer_form.h"
#include "ui/engineer/engineer_view.h"
#include "ui/engineer/engineer_words.h"
#include "ui/engineer/rebalance_view.h"
#include "ui/engineer/team_places.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/remember.h"
#include "ui/parts/row_list.h"
#include "ui/parts/scroll_keeper.h"
#include "ui/parts/settle.h"
#include "ui/parts/states.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include <QtGui/QActionGroup>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct Answer {
    QVector<EngineerRow> rows;
    EngineerFacets facets;
};

QVector<Filter> filtersOf(const EngineerFacets& facets)
{
    Filter product{u"product"_s, EngineersPage::tr("Skill"), {}};
    for (const QString& name : facets.products)
        product.choices.append({name, name});
    Filter region{u"region"_s, EngineersPage::tr("Region"), {}};
    QStringList provinces;
    for (const QString& code : facets.regions) {
        if (!provinces.contains(code.left(2)))
            provinces.append(code.left(2));
    }
    for (const QString& code : std::as_const(provinces))
        region.choices.append({code, provinceName(code.leftJustified(6, u'0'))});
    Filter kind{u"kind"_s, EngineersPage::tr("Kind"), {}};
    for (const EnumName& name : EnumText<EngineerKind>::names)
        kind.choices.append({QString::fromLatin1(name.text), enumLabel(name)});
    Filter state{u"archived"_s, EngineersPage::tr("State"), {{true, EngineersPage::tr("Archived")}}};
    return {product, region, kind, state};
}

} // namespace

EngineersPage::EngineersPage(const AppContext& context, QWidget* parent)
    : Page(context, parent), m_header(new PageHeader(tr("Engineers"))), m_search(new QLineEdit),
      m_filters(new FilterBar), m_list(new RowList), m_model(new GroupedModel(this)),
      m_empty(new EmptyState(u"engineer"_s, tr("No engineers yet"))), m_view(new EngineerView(context)),
      m_splitter(new QSplitter)
{
    build();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(settle::list);
    m_typing.setSingleShot(true);
    m_typing.setInterval(duration::typing);
    connect(&m_refresh, &QTimer::timeout, this, &EngineersPage::read);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_filter.text = m_search->text();
        read();
    });
    connect(&this->context().store, &Store::changed, this, [this] {
        if (m_active)
            m_refresh.start();
    });
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_filters, &FilterBar::changed, this, &EngineersPage::takeFilters);
    connect(m_list, &RowList::currentIdChanged, this, [this](const Uuid& id) {
        showEngineer(id);
        Q_EMIT recordShown(EntityKind::Engineer, id);
    });
    connect(m_list, &RowList::openedBeside, this, [this](const Uuid& id, Beside where) {
        if (where == Beside::Window)
            this->context().navigator.openInWindow(EntityKind::Engineer, id);
        else
            this->context().navigator.openInTab(EntityKind::Engineer, id);
    });
    connect(m_list, &RowList::typed, this, [this](const QString& text) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->setText(text);
    });
    m_list->setSearchField(m_search);
    connect(m_view, &EngineerView::shown, this, &Page::titleChanged);
}

void EngineersPage::build()
{
    const auto order = context().memory.value(u"engineers/order"_s).toList();
    if (order.size() == 2)
        m_order = {static_cast<EngineerSort>(std::clamp(order[0].toInt(), 0, int(EngineerSort::Rating))),
                   order[1].toBool()};
    m_splitter->setHandleWidth(space::hair);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makePane());
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(1, 1);
    rememberSizes(m_splitter, context().memory, u"engineers/split"_s,
                  {metric::listPane, metric::windowWidth - metric::listPane});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_places = new TeamPlaces(context(), m_splitter);
    row->addWidget(m_places);
    connect(m_places, &TeamPlaces::chosen, this, &Page::titleChanged);
    connect(m_view, &EngineerView::handOverWanted, this,
            [this](const Engineer& engineer) { m_places->rebalance()->handOver(engineer); });
}

QWidget* EngineersPage::makePane()
{
    m_header->setCompact(true);
    auto* add = makeIconButton(u"add"_s, tr("New engineer"));
    add->setObjectName(u"newEngineer"_s);
    auto* sort = makeIconButton(u"sort"_s, tr("Order"));
    sort->setPopupMode(QToolButton::InstantPopup);
    sort->setMenu(makeSortMenu());
    m_header->addRight(add);
    m_header->addRight(sort);
    connect(add, &QToolButton::clicked, this, &EngineersPage::createEngineer);
    m_search->setObjectName(u"searchEngineers"_s);
    m_search->setPlaceholderText(tr("Name, pinyin, number"));
    m_search->setAccessibleName(tr("Search engineers"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(u"search"_s, Ink::Quiet), QLineEdit::LeadingPosition);
    m_list->setModel(m_model);
    new ScrollKeeper(m_list, context().memory, u"engineers/scroll"_s);
    m_list->setPane(true);
    m_list->setMulti(true);
    connect(m_list, &RowList::copied, this, [this](int rows) {
        context().navigator.showStatus(tr("Copied %n row(s) as a table", nullptr, rows));
    });
    m_list->setObjectName(u"engineers"_s);
    m_list->setAccessibleName(tr("Engineers"));
    m_first = m_empty->addStep(tr("New engineer"), u"add"_s);
    m_first->setObjectName(u"firstEngineer"_s);
    connect(m_first, &QPushButton::clicked, this, &EngineersPage::createEngineer);
    m_list->setPlaceholder(m_empty);
    m_empty->hide();
    auto* bars = new QVBoxLayout;
    bars->setContentsMargins(space::listMargin, 0, space::listMargin, space::x2);
    bars->addWidget(m_search);
    bars->addWidget(m_filters);
    auto* pane = new QWidget;
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::AlternateBase);
    fitToText(pane, [pane] { pane->setMinimumWidth(TextMetric{metric::listPaneMin}); });
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(bars);
    column->addWidget(m_list, 1);
    return pane;
}

QMenu* EngineersPage::makeSortMenu()
{
    auto* menu = new QMenu(this);
    auto* group = new QActionGroup(menu);
    const std::pair<QString, EngineerOrder> orders[] = {
        {tr("Name"), {EngineerSort::Name, false}},
        {tr("Number"), {EngineerSort::Number, false}},
        {tr("Customers, most first"), {EngineerSort::Customers, true}},
        {tr("Load, highest first"), {EngineerSort::Load, true}},
        {tr("Recent rating, best first"), {EngineerSort::Rating, true}}};
    for (const auto& [text, order] : orders) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(order == m_order);
        connect(action, &QAction::triggered, this, [this, order = order] {
            m_order = order;
            context().memory.remember(u"engineers/order"_s,
                                      QVariantList{static_cast<int>(order.by), order.descending});
            read();
        });
    }
    return menu;
}

QString EngineersPage::title() const
{
    const EngineerPage* page = m_view->page();
    return page ? format::joined({tr("Engineers"), page->engineer.name}) : tr("Engineers");
}

void EngineersPage::activate()
{
    m_active = true;
    read();
    m_places->activate();
}

void EngineersPage::openTab(const QString& tab)
{
    m_places->choose(tab); // one of the team, or one of the engineer shown
    m_view->openTab(tab);
}

void EngineersPage::open(EntityKind, const Uuid& id)
{
    m_places->choose(u"people"_s);
    m_list->setCurrentId(id);
    showEngineer(id);
}

void EngineersPage::read()
{
    auto answer = context().store.read([filter = m_filter, order = m_order](Reader& r) -> Result<Answer> {
        ZHIKE_ASSIGN(auto rows, engineerRows(r, filter, order));
        ZHIKE_ASSIGN(auto facets, engineerFacets(r));
        return Answer{std::move(rows), std::move(facets)};
    });
    deliver(this, m_requests, std::move(answer), [this](const Result<Answer>& result) {
        if (!result) {
            context().navigator.showError(result.error());
            return;
        }
        m_filters->setFilters(filtersOf(result->facets));
        take(result->rows);
        recallFilters();
    });
}

void EngineersPage::take(const QVector<EngineerRow>& engineers)
{
    QVector<Row> rows;
    rows.reserve(engineers.size());
    for (const EngineerRow& engineer : engineers)
        rows.append(engineerRowOf(engineer));
    const bool narrowed = m_filter != EngineerFilter();
    m_first->setVisible(!narrowed);
    m_empty->setTexts(narrowed ? tr("No engineer fits") : tr("No engineers yet"),
                      narrowed ? tr("Take a filter away, or search for something else.")
                               : tr("Who looks after the customers, and what they know."));
    m_model->setRows(rows);
    m_header->setNote(format::count(rows.size()));
    if (m_list->currentId().isNull() && !m_view->page() && !rows.isEmpty() && !m_search->hasFocus())
        m_list->setCurrentId(rows.first().id);
}

void EngineersPage::recallFilters()
{
    if (std::exchange(m_recalled, true))
        return;
    const QVariantMap chosen = recallChosen(context().memory, u"engineers/filters"_s);
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        m_filters->choose(it.key(), *it);
    connect(m_filters, &FilterBar::changed, this, [this](const QVariantMap& now) {
        rememberChosen(context().memory, u"engineers/filters"_s, now);
    });
}

void EngineersPage::takeFilters(const QVariantMap& chosen)
{
    m_filter.product = chosen.value(u"product"_s).toString();
    m_filter.region = chosen.value(u"region"_s).toString();
    m_filter.kind = enumFromText<EngineerKind>(chosen.value(u"kind"_s).toString());
    m_filter.archived = chosen.value(u"archived"_s).toBool();
    read();
}

void EngineersPage::showEngineer(const Uuid& id)
{
    m_view->open(Id<Engineer>(id));
}

void EngineersPage::createEngineer()
{
    openEngineerRecordForm(context(), this, std::nullopt,
                           [this](const Uuid& id) { context().navigator.open(EntityKind::Engineer, id); });
}

std::vector<PageAction> EngineersPage::actions()
{
    std::vector<PageAction> all{
        {tr("New engineer"), u"add"_s, QKeySequence(u"Ctrl+N"_s), [this] { createEngineer(); }},
        {tr("Search engineers"), u"search"_s, QKeySequence(u"Ctrl+F"_s),
         [this] { m_search->setFocus(Qt::ShortcutFocusReason); }}};
    if (m_places->view())
        all.pop_back();
    else
        std::ranges::move(m_view->actions(), std::back_inserter(all));
    std::ranges::move(m_places->actions(), std::back_inserter(all));
    return all;
}

QVector<KeyHelp> EngineersPage::keyHelp() const
{
    if (m_places->current() != u"matrix" && m_places->current() != u"continuity")
        return {};
    return {{tr("Sort by the column, strongest first; the other way; back"), u"S"_s}};
}

QWidget* EngineersPage::focusTarget()
{
    return m_places->view() ? m_places->view()->focusTarget() : m_list;
}

void EngineersPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_search->hasFocus()) {
        m_search->clear();
        m_list->setFocus();
    } else if (event->key() == Qt::Key_Down && m_search->hasFocus()) {
        m_list->setFocus(Qt::TabFocusReason);
    } else {
        Page::keyPressEvent(event);
    }
}

PageEntry engineersEntry()
{
    PageEntry entry;
    entry.id = u"engineers"_s;
    entry.label = EngineersPage::tr("Engineers");
    entry.icon = u"engineer"_s;
    entry.opens = {EntityKind::Engineer};
    entry.make = [](const AppContext& context, QWidget* parent) -> Page* {
        return new EngineersPage(context, parent);
    };
    return entry;
}

} // namespace zhike
