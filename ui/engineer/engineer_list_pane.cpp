// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/engineer_list_pane.h"

#include "core/customer/region.h"
#include "core/engineer/bulk.h"
#include "core/store/store.h"
#include "ui/customer/bulk_forms.h"
#include "ui/engineer/engineer_lines.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/remember.h"
#include "ui/parts/row_list.h"
#include "ui/parts/scroll_keeper.h"
#include "ui/parts/selection_bar.h"
#include "ui/parts/settle.h"
#include "ui/parts/states.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

const QString filtersKey = u"engineers/filters"_s;

struct Answer {
    QVector<EngineerRow> rows;
    EngineerFacets facets;
};

QVector<Filter> filtersOf(const EngineerFacets& facets)
{
    Filter product{u"product"_s, EngineerListPane::tr("Skill"), {}};
    for (const QString& name : facets.products)
        product.choices.append({name, name});
    Filter region{u"region"_s, EngineerListPane::tr("Region"), {}};
    QStringList provinces;
    for (const QString& code : facets.regions) {
        if (!provinces.contains(code.left(2)))
            provinces.append(code.left(2));
    }
    for (const QString& code : std::as_const(provinces))
        region.choices.append({code, provinceName(code.leftJustified(6, u'0'))});
    Filter kind{u"kind"_s, EngineerListPane::tr("Kind"), {}};
    for (const EnumName& name : EnumText<EngineerKind>::names)
        kind.choices.append({QString::fromLatin1(name.text), enumLabel(name)});
    Filter state{u"archived"_s, EngineerListPane::tr("State"), {{true, EngineerListPane::tr("Archived")}}};
    return {product, region, kind, state};
}

} // namespace

EngineerListPane::EngineerListPane(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_header(new PageHeader(tr("Engineers"))), m_search(new QLineEdit),
      m_filters(new FilterBar), m_list(new RowList),
      m_empty(new EmptyState(u"engineer"_s, tr("No engineers yet")))
{
    m_list->setObjectName(u"engineers"_s);
    m_short = new ShortList(m_list, context, engineerListDesign(), this);
    build();
    connectList();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(settle::list);
    m_typing.setSingleShot(true);
    m_typing.setInterval(duration::typing);
    connect(&m_refresh, &QTimer::timeout, this, &EngineerListPane::read);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_filter.text = m_search->text();
        read();
        Q_EMIT stateChanged();
    });
    connect(&m_context.store, &Store::changed, this, [this] {
        if (m_active)
            m_refresh.start();
    });
}

void EngineerListPane::connectList()
{
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_filters, &FilterBar::changed, this, &EngineerListPane::takeFilters);
    connect(m_list, &RowList::currentIdChanged, this, &EngineerListPane::chosen);
    connect(m_list, &RowList::typed, this, &EngineerListPane::search);
    m_list->setSearchField(m_search);
    connect(m_short, &ShortList::changed, this, &EngineerListPane::stateChanged);
    connect(m_short, &ShortList::tableChanged, this, [this](bool table) {
        m_list->setPane(!table);
        update();
    });
    connect(m_short, &ShortList::menuWanted, this, [this](QMenu* menu) {
        menu->addSeparator();
        connect(menu->addAction(tr("Save this view as …")), &QAction::triggered, this,
                &EngineerListPane::saveViewWanted);
    });
}

void EngineerListPane::build()
{
    buildHeader();
    buildList();
    buildBar();
    m_search->setObjectName(u"searchEngineers"_s);
    m_search->setPlaceholderText(tr("Name, pinyin, number"));
    m_search->setAccessibleName(tr("Search engineers"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(u"search"_s, Ink::Quiet), QLineEdit::LeadingPosition);
    auto* bars = new QVBoxLayout;
    bars->setContentsMargins(space::listMargin, 0, space::listMargin, space::x2);
    bars->setSpacing(space::x2 + space::tiny);
    bars->addWidget(m_search);
    bars->addWidget(m_filters);
    fitToText(this, [this] { setMinimumWidth(TextMetric{metric::listPaneMin}); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(bars);
    column->addWidget(m_short->columnRow());
    column->addWidget(m_list, 1);
    column->addWidget(m_short->bar());
}

void EngineerListPane::buildHeader()
{
    m_header->setCompact(true);
    auto* add = makeIconButton(u"add"_s, tr("New engineer"));
    add->setObjectName(u"newEngineer"_s);
    for (QToolButton* button : {add, m_short->menuButton(), m_short->tableButton()})
        m_header->addRight(button);
    connect(add, &QToolButton::clicked, this, &EngineerListPane::createWanted);
}

void EngineerListPane::buildList()
{
    new ScrollKeeper(m_list, m_context.memory, u"engineers/scroll"_s);
    m_list->setPane(!m_short->isTable());
    m_list->setAccessibleName(tr("Engineers"));
    m_first = m_empty->addStep(tr("New engineer"), u"add"_s);
    m_first->setObjectName(u"firstEngineer"_s);
    connect(m_first, &QPushButton::clicked, this, &EngineerListPane::createWanted);
    m_list->setPlaceholder(m_empty);
    m_empty->hide();
}

void EngineerListPane::buildBar()
{
    QMenu* more = m_short->bar()->more();
    more->addSeparator();
    m_archive = more->addAction(tr("Archive"));
    connect(m_archive, &QAction::triggered, this, &EngineerListPane::archiveChosen);
}

void EngineerListPane::archiveChosen()
{
    const QVector<Uuid> ids = m_list->selectedIds();
    runBulk(m_context, m_short->bar()->busy(), ids.size(), m_archive->text(),
            [ids, archived = !m_filter.archived](UnitOfWork& u, const BulkProgress& progress) {
                return archiveEngineers(u, ids, archived, progress);
            });
}

bool EngineerListPane::isTable() const
{
    return m_short->isTable();
}

void EngineerListPane::load()
{
    m_active = true;
    read();
}

void EngineerListPane::read()
{
    auto answer = m_context.store.read([filter = m_filter](Reader& r) -> Result<Answer> {
        ZHIKE_ASSIGN(auto rows, engineerRows(r, filter));
        ZHIKE_ASSIGN(auto facets, engineerFacets(r));
        return Answer{std::move(rows), std::move(facets)};
    });
    deliver(this, m_requests, std::move(answer), [this](const Result<Answer>& result) {
        if (!result) {
            m_context.navigator.showError(result.error());
            return;
        }
        m_filters->setFilters(filtersOf(result->facets));
        take(result->rows);
        recallFilters();
    });
}

void EngineerListPane::take(const QVector<EngineerRow>& engineers)
{
    const bool narrowed = m_filter != EngineerFilter();
    m_first->setVisible(!narrowed);
    m_empty->setTexts(narrowed ? tr("No engineer fits") : tr("No engineers yet"),
                      narrowed ? tr("Take a filter away, or search for something else.")
                               : tr("Who looks after the customers, and what they know."));
    m_short->setLines(engineerLines(engineers));
    m_header->setNote(format::count(engineers.size()));
    m_archive->setText(m_filter.archived ? tr("Restore") : tr("Archive"));
    if (m_pick && m_list->currentId().isNull() && !engineers.isEmpty()) {
        m_pick = false;
        m_list->setCurrentId(m_short->model()->firstId());
    }
}

void EngineerListPane::recallFilters()
{
    if (std::exchange(m_recalled, true))
        return;
    const QVariantMap chosen = recallChosen(m_context.memory, filtersKey);
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        m_filters->choose(it.key(), *it);
    connect(m_filters, &FilterBar::changed, this, [this](const QVariantMap& now) {
        rememberChosen(m_context.memory, filtersKey, now);
        Q_EMIT stateChanged();
    });
}

void EngineerListPane::takeFilters(const QVariantMap& chosen)
{
    m_filter.product = chosen.value(u"product"_s).toString();
    m_filter.region = chosen.value(u"region"_s).toString();
    m_filter.kind = enumFromText<EngineerKind>(chosen.value(u"kind"_s).toString());
    m_filter.archived = chosen.value(u"archived"_s).toBool();
    read();
}

void EngineerListPane::select(const Uuid& id)
{
    m_pick = false;
    m_list->setCurrentId(id);
}

void EngineerListPane::search(const QString& text)
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    if (!text.isEmpty())
        m_search->setText(text);
}

void EngineerListPane::setName(const QString& name)
{
    m_header->setTitle(name.isEmpty() ? tr("Engineers") : name);
}

QVariantMap EngineerListPane::state() const
{
    return {{u"list"_s, m_short->state()},
            {u"filters"_s, packChosen(m_filters->chosen())},
            {u"text"_s, m_search->text()}};
}

void EngineerListPane::setState(const QVariantMap& state)
{
    m_short->setState(state.value(u"list"_s).toMap());
    const QVariantMap chosen = unpackChosen(state.value(u"filters"_s).toString());
    rememberChosen(m_context.memory, filtersKey, chosen); // what there is to choose from may come later
    m_filters->clear();
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        m_filters->choose(it.key(), *it);
    m_search->setText(state.value(u"text"_s).toString());
}

void EngineerListPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_search->hasFocus()) {
        m_search->clear();
        m_list->setFocus();
    } else if (event->key() == Qt::Key_Down && m_search->hasFocus()) {
        m_list->setFocus(Qt::TabFocusReason);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void EngineerListPane::paintEvent(QPaintEvent*)
{
    const Tokens& t = Look::of(this);
    QPainter(this).fillRect(rect(), isTable() ? t.base : t.pane);
}

} // namespace zhike
