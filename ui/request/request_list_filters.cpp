// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of requests is narrowed to, and how it is looked at as plain values: for saved views.
#include "core/customer/region.h"
#include "core/store/store.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/remember.h"
#include "ui/parts/table_header.h"
#include "ui/request/request_list_pane.h"
#include "ui/shell/search_answer.h"
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

const QString filtersKey = u"requests/filters"_s;
constexpr int regionDigits = 6;

QVector<FilterChoice> tierChoices(const RequestFacets& facets)
{
    QVector<FilterChoice> choices;
    for (const auto& facet : facets.tiers) {
        if (facet.value)
            choices.append({QVariant::fromValue(facet.value.uuid), tierWord(facet.name, facet.englishName),
                            format::count(facet.count)});
    }
    return choices;
}

QVector<FilterChoice> regionChoices(const RequestFacets& facets)
{
    QVector<FilterChoice> choices;
    for (const auto& facet : facets.regions) {
        const QString name = provinceName(facet.value.leftJustified(regionDigits, u'0'));
        choices.append({facet.value, name.isEmpty() ? facet.value : name, format::count(facet.count)});
    }
    return choices;
}

} // namespace

void RequestListPane::buildChips(FilterBar* bar)
{
    m_open->setObjectName(u"openOnly"_s);
    m_all->setObjectName(u"allRequests"_s);
    m_mine->setObjectName(u"myRequests"_s);
    m_mine->setToolTip(tr("On which you work"));
    m_mine->hide();
    for (Chip* chip : {m_open, m_all, m_mine}) {
        chip->setCheckable(true);
        bar->addLeading(chip);
    }
    m_open->setChecked(true);
    connect(m_open, &Chip::clicked, this, [this] { setOpenOnly(true); });
    connect(m_all, &Chip::clicked, this, [this] { setOpenOnly(false); });
    connect(m_mine, &Chip::clicked, this, [this] {
        m_filters->choose(u"engineer"_s, m_mine->isChecked() ? QVariant::fromValue(m_me.uuid) : QVariant());
    });
    connect(m_orders, &QMenu::aboutToShow, this, &RequestListPane::fillOrders);
    m_orderChip->setMenu(m_orders);
    m_orderChip->setObjectName(u"requestOrder"_s);
    bar->addTrailing(m_orderChip);
}

void RequestListPane::readFilters()
{
    const Uuid chosen = m_filters->chosen().value(u"customer"_s).value<Uuid>();
    auto read = [chosen](Reader& r) -> Result<FilterSource> {
        FilterSource all;
        ZHIKE_ASSIGN(all.engineers, readEngineerChoices(r));
        ZHIKE_ASSIGN(all.facets, requestFacets(r));
        const auto same = [&](const Facet<Id<Customer>>& facet) { return facet.value.uuid == chosen; };
        if (!chosen.isNull() && std::ranges::none_of(all.facets.customers, same))
            all.facets.customers.append(
                {Id<Customer>(chosen), r.titleOf(EntityKind::Customer, chosen), 0, {}});
        return all;
    };
    deliver(this, m_latestFilters, m_context.store.read(std::move(read)),
            [this](const Result<FilterSource>& all) {
                if (all)
                    fillFilters(*all);
                recallFilters();
            });
}

void RequestListPane::fillFilters(const FilterSource& all)
{
    Filter priority{u"priority"_s, tr("Priority"), {}};
    for (int i = 0; i < 4; ++i)
        priority.choices.append({i, enumLabel(static_cast<Priority>(i))});
    Filter state{u"state"_s, tr("State"), {}};
    for (int i = 0; i < 7; ++i)
        state.choices.append({i, enumLabel(static_cast<RequestState>(i))});
    Filter engineer{u"engineer"_s, tr("Engineer"), {}};
    const QString person = m_context.store.options().author.who;
    for (const EngineerChoice& e : all.engineers) {
        engineer.choices.append({QVariant::fromValue(e.id.uuid), e.name});
        if (e.name == person)
            m_me = e.id;
    }
    Filter customer{u"customer"_s, tr("Customer"), {}};
    for (const auto& facet : all.facets.customers)
        customer.choices.append(
            {QVariant::fromValue(facet.value.uuid), facet.name, format::count(facet.count)});
    m_filters->setFilters({priority,
                           state,
                           engineer,
                           {u"tier"_s, tr("Tier"), tierChoices(all.facets)},
                           {u"region"_s, tr("Region"), regionChoices(all.facets)},
                           customer});
    m_mine->setVisible(!m_me.isNull());
    showMine();
}

/// The chip of one's own follows the filter of engineers.
void RequestListPane::showMine()
{
    m_mine->setChecked(m_me && m_filters->chosen().value(u"engineer"_s).value<Uuid>() == m_me.uuid);
}

RequestFilter RequestListPane::filter() const
{
    const QVariantMap chosen = m_filters->chosen();
    RequestFilter f;
    f.openOnly = m_openOnly;
    f.text = m_search->text();
    if (const QVariant v = chosen.value(u"state"_s); v.isValid())
        f.state = static_cast<RequestState>(v.toInt());
    if (const QVariant v = chosen.value(u"priority"_s); v.isValid())
        f.priority = static_cast<Priority>(v.toInt());
    f.engineer = Id<Engineer>(chosen.value(u"engineer"_s).value<Uuid>());
    f.customer = Id<Customer>(chosen.value(u"customer"_s).value<Uuid>());
    f.tier = Id<Tier>(chosen.value(u"tier"_s).value<Uuid>());
    f.region = chosen.value(u"region"_s).toString();
    return f;
}

void RequestListPane::recallFilters()
{
    if (std::exchange(m_recalled, true))
        return;
    const QVariantMap chosen = recallChosen(m_context.memory, filtersKey);
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        m_filters->choose(it.key(), *it);
}

/// What the person chose before anything was recalled stands.
void RequestListPane::takeFilters(const QVariantMap& now)
{
    m_recalled = true;
    rememberChosen(m_context.memory, filtersKey, now);
    showMine();
    apply();
    Q_EMIT stateChanged();
}

void RequestListPane::setName(const QString& name)
{
    m_header->setTitle(name.isEmpty() ? tr("Requests") : name);
}

QVariantMap RequestListPane::state() const
{
    return {{u"filters"_s, packChosen(m_filters->chosen())},
            {u"text"_s, m_search->text()},
            {u"open"_s, m_openOnly},
            {u"order"_s, static_cast<int>(m_order.by)},
            {u"descending"_s, m_order.descending},
            {u"grouping"_s, static_cast<int>(m_grouping)},
            {u"table"_s, m_isTable},
            {u"columns"_s, m_columns->state()}};
}

void RequestListPane::setState(const QVariantMap& state)
{
    setOpenOnly(state.value(u"open"_s, true).toBool());
    const int by = state.value(u"order"_s).toInt();
    if (by >= 0 && by < requestSorts)
        setOrder({static_cast<RequestSort>(by), state.value(u"descending"_s).toBool()});
    setGrouping(static_cast<RequestGrouping>(
        std::clamp(state.value(u"grouping"_s).toInt(), 0, requestGroupings - 1)));
    m_columns->setState(state.value(u"columns"_s).toList());
    setTable(state.value(u"table"_s).toBool());
    const QVariantMap chosen = unpackChosen(state.value(u"filters"_s).toString());
    rememberChosen(m_context.memory, filtersKey, chosen); // what there is to choose from may come later
    m_filters->clear();
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        m_filters->choose(it.key(), *it);
    m_search->setText(state.value(u"text"_s).toString());
    apply();
}

} // namespace zhike
