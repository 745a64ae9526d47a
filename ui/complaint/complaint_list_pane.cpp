// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/complaint_list_pane.h"

#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/complaint/complaint_list_words.h"
#include "ui/complaint/complaint_words.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/marks.h"
#include "ui/parts/paged_list_model.h"
#include "ui/parts/remember.h"
#include "ui/parts/row_list.h"
#include "ui/parts/states.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

const QString sortKey = u"complaints/sort"_s;
const QString groupingKey = u"complaints/grouping"_s;
const QString openKey = u"complaints/open"_s;
const QString filtersKey = u"complaints/filters"_s;

Result<QVector<Row>> rowsFrom(const Result<QVector<ComplaintRow>>& found, const Clock& clock)
{
    if (!found)
        return tl::unexpected(found.error());
    QVector<Row> rows;
    rows.reserve(found->size());
    for (const ComplaintRow& r : *found)
        rows.append(rowOfComplaint(r, clock));
    return rows;
}

} // namespace

ComplaintListPane::ComplaintListPane(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_header(new PageHeader(tr("Complaints"))),
      m_filters(new FilterBar), m_search(new QLineEdit), m_open(new Chip(tr("Open"))),
      m_all(new Chip(tr("All"))), m_orderChip(new Chip({}, Chip::Kind::Menu)), m_orders(new QMenu(this)),
      m_list(new RowList), m_model(new PagedListModel(this))
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(duration::typing);
    connect(&m_typing, &QTimer::timeout, this, &ComplaintListPane::apply);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_filters, &FilterBar::changed, this, &ComplaintListPane::apply);
    connect(m_list, &RowList::currentIdChanged, this, [this](const Uuid& id) {
        m_kept = {};
        Q_EMIT chosen(id);
        Q_EMIT placeChanged();
    });
    connect(m_list, &RowList::typed, this, &ComplaintListPane::search);
    m_list->setSearchField(m_search);
    connect(m_model, &PagedListModel::loaded, this, &ComplaintListPane::showCount);
    connect(m_model, &PagedListModel::failed, this,
            [this](const Error& error) { m_context.navigator.showError(error); });
    deliver(this, m_context.store.read([](Reader& r) { return readEngineerChoices(r); }),
            [this](Result<std::vector<EngineerChoice>> engineers) {
                if (engineers)
                    fillFilters(*engineers);
            });
    recall();
}

void ComplaintListPane::build()
{
    fitToText(this, [this] { setMinimumWidth(TextMetric{metric::listPaneMin}); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header->setCompact(true);
    connect(m_header->setPrimary(tr("Record"), u"add"_s), &QPushButton::clicked, this,
            &ComplaintListPane::newWanted);
    column->addWidget(m_header);
    m_search->setObjectName(u"complaintSearch"_s);
    m_search->setPlaceholderText(tr("Filter complaints"));
    m_search->setAccessibleName(tr("Filter complaints"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(u"search"_s, Ink::Quiet), QLineEdit::LeadingPosition);
    auto* field = new QHBoxLayout;
    field->setContentsMargins(space::listMargin, 0, space::listMargin, space::x1);
    field->addWidget(m_search);
    column->addLayout(field);
    buildChips();
    auto* chips = new QHBoxLayout;
    chips->setContentsMargins(space::listMargin, 0, space::listMargin, 0);
    chips->addWidget(m_filters);
    column->addLayout(chips);
    column->addWidget(new Hairline);
    m_list->setObjectName(u"complaints"_s);
    m_list->setAccessibleName(tr("Complaints"));
    m_list->setPane(true);
    m_list->setModel(m_model);
    m_list->rows()->setBadgeColumn(false);
    auto* empty = new EmptyState(
        u"complaint"_s, tr("No complaints here"),
        tr("What customers are not content with stands here until it is settled: said in passing or made "
           "formally."));
    connect(empty->addStep(tr("Record a grievance"), u"add"_s), &QPushButton::clicked, this,
            &ComplaintListPane::newWanted);
    m_list->setPlaceholder(empty);
    column->addWidget(m_list, 1);
}

void ComplaintListPane::buildChips()
{
    m_open->setObjectName(u"openComplaints"_s);
    m_all->setObjectName(u"allComplaints"_s);
    for (Chip* chip : {m_open, m_all}) {
        chip->setCheckable(true);
        m_filters->addLeading(chip);
    }
    connect(m_open, &Chip::clicked, this, [this] { setOpenOnly(true); });
    connect(m_all, &Chip::clicked, this, [this] { setOpenOnly(false); });
    connect(m_orders, &QMenu::aboutToShow, this, &ComplaintListPane::fillOrders);
    m_orderChip->setMenu(m_orders);
    m_orderChip->setObjectName(u"complaintOrder"_s);
    m_filters->addTrailing(m_orderChip);
}

void ComplaintListPane::fillFilters(const std::vector<EngineerChoice>& engineers)
{
    Filter level{u"level"_s, tr("Level"), {}};
    for (const auto one : {ComplaintLevel::Complaint, ComplaintLevel::Grievance})
        level.choices.append({static_cast<int>(one), enumLabel(one)});
    Filter stage{u"stage"_s, tr("Stage"), {}};
    for (int i = 0; i < complaintSteps; ++i)
        stage.choices.append({i, enumLabel(static_cast<ComplaintStep>(i))});
    Filter owner{u"engineer"_s, tr("Owner"), {}};
    for (const EngineerChoice& e : engineers)
        owner.choices.append({QVariant::fromValue(e.id.uuid), e.name});
    m_filters->setFilters({level, stage, owner});
    const QVariantMap chosen = recallChosen(m_context.memory, filtersKey);
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        m_filters->choose(it.key(), *it);
    connect(m_filters, &FilterBar::changed, this,
            [this](const QVariantMap& now) { rememberChosen(m_context.memory, filtersKey, now); });
}

void ComplaintListPane::recall()
{
    const Memory& memory = m_context.memory;
    m_grouping = static_cast<ComplaintGrouping>(
        std::clamp(memory.value(groupingKey).toInt(), 0, complaintGroupings - 1));
    m_openOnly = memory.value(openKey, true).toBool();
    m_open->setChecked(m_openOnly);
    m_all->setChecked(!m_openOnly);
    m_sort = static_cast<ComplaintSort>(std::clamp(memory.value(sortKey).toInt(), 0, complaintSorts - 1));
    m_orderChip->setText(complaintSortName(m_sort));
}

void ComplaintListPane::fillOrders()
{
    m_orders->clear();
    for (int i = 0; i < complaintSorts; ++i) {
        const auto sort = static_cast<ComplaintSort>(i);
        QAction* action = m_orders->addAction(complaintSortName(sort));
        action->setCheckable(true);
        action->setChecked(sort == m_sort);
        connect(action, &QAction::triggered, this, [this, sort] { setSort(sort); });
    }
    m_orders->addSeparator();
    for (int i = 0; i < complaintGroupings; ++i) {
        const auto grouping = static_cast<ComplaintGrouping>(i);
        QAction* action = m_orders->addAction(complaintGroupingName(grouping));
        action->setCheckable(true);
        action->setChecked(grouping == m_grouping);
        connect(action, &QAction::triggered, this, [this, grouping] { setGrouping(grouping); });
    }
}

void ComplaintListPane::setSort(ComplaintSort sort)
{
    m_sort = sort;
    m_orderChip->setText(complaintSortName(sort));
    m_context.memory.remember(sortKey, static_cast<int>(sort));
    apply();
}

void ComplaintListPane::setGrouping(ComplaintGrouping grouping)
{
    m_grouping = grouping;
    m_context.memory.remember(groupingKey, static_cast<int>(grouping));
    apply();
}

void ComplaintListPane::setOpenOnly(bool openOnly)
{
    m_openOnly = openOnly;
    m_context.memory.remember(openKey, openOnly);
    m_open->setChecked(openOnly);
    m_all->setChecked(!openOnly);
    apply();
}

ComplaintFilter ComplaintListPane::filter() const
{
    const QVariantMap chosen = m_filters->chosen();
    ComplaintFilter f;
    f.openOnly = m_openOnly;
    f.text = m_search->text();
    if (const QVariant v = chosen.value(u"level"_s); v.isValid())
        f.level = static_cast<ComplaintLevel>(v.toInt());
    if (const QVariant v = chosen.value(u"stage"_s); v.isValid())
        f.stage = static_cast<ComplaintStep>(v.toInt());
    f.engineer = Id<Engineer>(chosen.value(u"engineer"_s).value<Uuid>());
    return f;
}

void ComplaintListPane::apply()
{
    Store& store = m_context.store;
    const Clock& clock = m_context.clock;
    const ComplaintFilter f = filter();
    const ComplaintSort sort = m_sort;
    PagedSource source;
    source.first = [&store, &clock, f, sort](int limit) {
        return store.read([&clock, f, sort, limit](Reader& r) {
            return rowsFrom(firstComplaints(r, f, sort, limit), clock);
        });
    };
    if (m_grouping != ComplaintGrouping::None)
        source.groups = [&store, f, sort, grouping = m_grouping] {
            return store.read(
                [f, sort, grouping](Reader& r) { return complaintGroupRows(r, f, sort, grouping); });
        };
    source.ids = [&store, f, sort] {
        return store.read([f, sort](Reader& r) { return complaintIds(r, f, sort); });
    };
    source.rows = [&store, &clock](QVector<Uuid> ids) {
        return store.read([&clock, ids](Reader& r) { return rowsFrom(complaintRows(r, ids), clock); });
    };
    m_model->setSource(std::move(source));
}

void ComplaintListPane::reload()
{
    if (m_model->rowCount() == 0 && !m_model->isLoading())
        apply();
    else
        m_model->refresh();
}

void ComplaintListPane::refreshTimes()
{
    m_model->rewrite([this](Row& row) { refreshComplaintTimes(row, m_context.clock); });
}

void ComplaintListPane::search(const QString& text)
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->insert(text);
}

void ComplaintListPane::showCount(int count)
{
    m_header->setNote(format::count(count));
    if (m_list->currentId().isNull() && m_kept.isNull() && count > 0)
        m_list->setCurrentIndex(m_model->index(m_model->isGrouped() ? 1 : 0, 0));
    Q_EMIT placeChanged();
}

Uuid ComplaintListPane::currentId() const
{
    return m_list->currentId();
}

void ComplaintListPane::setCurrentId(const Uuid& id)
{
    m_kept = id;
    m_list->setCurrentId({}); // so that none is marked if this one is not in the list
    m_list->setCurrentId(id);
}

void ComplaintListPane::move(int rows)
{
    const int row = m_list->currentIndex().row() + rows;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row, 0));
}

std::pair<int, int> ComplaintListPane::place() const
{
    return {m_list->currentIndex().row(), m_model->rowCount()};
}

void ComplaintListPane::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Look::of(this).pane);
}

} // namespace zhike
