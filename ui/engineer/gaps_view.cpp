// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/gaps_view.h"

#include "core/customer/region.h"
#include "core/store/store.h"
#include "core/visit/visit_text.h"
#include "ui/customer/customer_words.h"
#include "ui/customer/decision_forms.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/list_search.h"
#include "ui/parts/row_list.h"
#include "ui/parts/states.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr TextMetric primaryWidth{72};

/// A customer can have several gaps, and rows need an id each: the customer's with the gap in its last byte.
Uuid rowId(const CareGapLine& line)
{
    Uuid id = line.customer.id.uuid;
    id.bytes.back() = static_cast<std::uint8_t>(id.bytes.back() ^ (static_cast<int>(line.gap) + 1));
    return id;
}

Row rowOf(const CareGapLine& line)
{
    Row row;
    row.id = rowId(line);
    row.title = line.customer.name;
    row.subtitle = format::joined({shortRegion(line.customer.region), line.reason});
    row.tag = enumLabel(line.gap);
    row.tagKind = line.gap == CareGap::NoPrimary ? TagKind::Red : TagKind::Amber;
    row.right1 = line.primaryName;
    row.right1Ink = Ink::Soft;
    row.badge = VisitText::tier(line.customer.tierName, line.customer.tierEnglishName);
    row.badgeRank = line.customer.tierRank;
    row.action = GapsWidget::tr("Assign");
    row.toolTip = line.reason;
    return row;
}

} // namespace

GapsWidget::GapsWidget(const AppContext& ctx)
    : TeamWidget(ctx), m_header(new PageHeader(tr("What is missing"))), m_filters(new FilterBar),
      m_list(new RowList), m_model(new GroupedModel(this)),
      m_empty(new EmptyState(u"check"_s, tr("Nothing is missing"),
                             tr("Every customer has the engineers that the tier demands.")))
{
    m_list->setModel(m_model);
    m_list->setObjectName(u"careGaps"_s);
    m_list->setAccessibleName(tr("What is missing"));
    m_list->rows()->setMargin(space::pageMargin);
    m_list->rows()->setColumns(primaryWidth, 0);
    m_list->setPlaceholder(m_empty);
    m_empty->hide();
    m_filters->addTrailing((new ListSearch(m_list, m_model))->field());
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::x2);
    bar->addWidget(m_filters);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(bar);
    column->addWidget(m_list, 1);
    connect(m_filters, &FilterBar::changed, this, &GapsWidget::narrow);
    connect(m_list, &RowList::actionTriggered, this,
            [this](const QModelIndex& index) { assign(index.data(IdRole).value<Uuid>()); });
    connect(m_list, &RowList::opened, this,
            [this](const QModelIndex& index) { assign(index.data(IdRole).value<Uuid>()); });
}

QWidget* GapsWidget::focusTarget()
{
    return m_list;
}

void GapsWidget::read()
{
    fetch(context().store.read([](Reader& r) { return careGaps(r); }),
          [this](std::vector<CareGapLine> gaps) { take(std::move(gaps)); });
}

void GapsWidget::take(std::vector<CareGapLine> gaps)
{
    m_gaps = std::move(gaps);
    fillFilters();
    narrow();
    Q_EMIT countChanged(static_cast<int>(m_gaps.size()));
}

void GapsWidget::fillFilters()
{
    Filter gap{u"gap"_s, tr("Missing"), {}};
    QMap<int, std::pair<QString, int>> tiers;
    QMap<QString, int> provinces;
    std::array<int, std::size(EnumText<CareGap>::names)> counts{};
    for (const CareGapLine& line : m_gaps) {
        ++counts[static_cast<size_t>(line.gap)];
        auto& tier = tiers[line.customer.tierRank];
        tier.first = VisitText::tier(line.customer.tierName, line.customer.tierEnglishName);
        ++tier.second;
        if (line.customer.region.size() >= 2)
            ++provinces[line.customer.region.left(2)];
    }
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            gap.choices.append(
                {static_cast<int>(i), enumLabel(static_cast<CareGap>(i)), format::count(counts[i])});
    }
    Filter tier{u"tier"_s, tr("Tier"), {}};
    for (auto it = tiers.begin(); it != tiers.end(); ++it)
        tier.choices.append({it.key(), it->first, format::count(it->second)});
    Filter region{u"region"_s, tr("Region"), {}};
    for (auto it = provinces.begin(); it != provinces.end(); ++it)
        region.choices.append({it.key(), provinceName(it.key().leftJustified(6, u'0')), format::count(*it)});
    m_filters->setFilters({gap, tier, region});
}

bool GapsWidget::passes(const CareGapLine& line) const
{
    const QVariantMap chosen = m_filters->chosen();
    const QVariant gap = chosen.value(u"gap"_s);
    const QVariant tier = chosen.value(u"tier"_s);
    return (!gap.isValid() || gap.toInt() == static_cast<int>(line.gap)) &&
           (!tier.isValid() || tier.toInt() == line.customer.tierRank) &&
           line.customer.region.startsWith(chosen.value(u"region"_s).toString());
}

void GapsWidget::narrow()
{
    QVector<Row> rows;
    for (const CareGapLine& line : m_gaps) {
        if (passes(line))
            rows.append(rowOf(line));
    }
    m_model->setRows(rows);
    m_header->setNote(format::count(rows.size()));
    const bool narrowed = !m_filters->chosen().isEmpty();
    m_empty->setTexts(narrowed ? tr("Nothing of that is missing") : tr("Nothing is missing"),
                      narrowed ? tr("Take a filter away to see the others.")
                               : tr("Every customer has the engineers that the tier demands."));
}

void GapsWidget::assign(const Uuid& row)
{
    const auto found =
        std::ranges::find_if(m_gaps, [&](const CareGapLine& line) { return rowId(line) == row; });
    if (found != m_gaps.end())
        openEngineerFormFor(context(), this, found->customer.id, roleFor(found->gap));
}

std::vector<PageAction> GapsWidget::actions()
{
    const Uuid row = m_list->currentId();
    if (row.isNull())
        return {};
    const auto found =
        std::ranges::find_if(m_gaps, [&](const CareGapLine& line) { return rowId(line) == row; });
    if (found == m_gaps.end())
        return {};
    return {{tr("Open %1").arg(found->customer.name), u"customer"_s, QKeySequence(u"Ctrl+O"_s),
             [this, id = found->customer.id.uuid] { context().navigator.open(EntityKind::Customer, id); }}};
}

} // namespace zhike
