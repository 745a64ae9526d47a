// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/request_list_pane.h"

#include "core/store/store.h"
#include "ui/customer/place_filters.h"
#include "ui/parts/format.h"
#include "ui/parts/row_list.h"
#include "ui/parts/states.h"
#include "ui/request/request_columns.h"
#include "ui/request/request_selection.h"
#include "ui/request/request_words.h"

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

RequestFilter filterOf(const QVariantMap& chosen, bool openOnly, const QString& text)
{
    RequestFilter f;
    f.openOnly = openOnly;
    f.text = text;
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

} // namespace

RequestListPane::RequestListPane(const AppContext& context, QWidget* parent)
    : RecordListPane(context, requestListDesign(), parent), m_mine(new Chip(tr("Mine")))
{
    openChip()->setObjectName(u"openOnly"_s);
    allChip()->setObjectName(u"allRequests"_s);
    addMine();
    setParts(new RequestSelectionBar(context, list()),
             new EmptyState(u"request"_s, tr("No requests here"),
                            tr("What customers ask for stands here until it is resolved.")),
             tr("New request"));
    begin();
}

void RequestListPane::addMine()
{
    m_mine->setObjectName(u"myRequests"_s);
    m_mine->setToolTip(tr("On which you work"));
    m_mine->setCheckable(true);
    m_mine->hide();
    filters()->addLeading(m_mine);
    connect(m_mine, &Chip::clicked, this, [this] {
        filters()->choose(u"engineer"_s, m_mine->isChecked() ? QVariant::fromValue(m_me.uuid) : QVariant());
    });
}

void RequestListPane::readFilters()
{
    const Uuid chosen = filters()->chosen().value(u"customer"_s).value<Uuid>();
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
    deliver(this, m_latestFilters, context().store.read(std::move(read)),
            [this](const Result<FilterSource>& all) {
                if (all)
                    fillFilters(*all);
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
    const QString person = context().store.options().author.who;
    for (const EngineerChoice& e : all.engineers) {
        engineer.choices.append({QVariant::fromValue(e.id.uuid), e.name});
        if (e.name == person)
            m_me = e.id;
    }
    Filter customer{u"customer"_s, tr("Customer"), {}};
    for (const auto& facet : all.facets.customers)
        customer.choices.append(
            {QVariant::fromValue(facet.value.uuid), facet.name, format::count(facet.count)});
    m_mine->setVisible(!m_me.isNull());
    showFilters({priority, state, engineer, tierFilter(all.facets.places), regionFilter(all.facets.places),
                 customer});
}

/// The chip of one's own follows the filter of engineers.
void RequestListPane::filtersShown()
{
    m_mine->setChecked(m_me && filters()->chosen().value(u"engineer"_s).value<Uuid>() == m_me.uuid);
}

QString RequestListPane::summaryOf(int count, const QString& order) const
{
    return tr("%n request(s), ordered by: %1", nullptr, count).arg(order);
}

PagedSource RequestListPane::source(const Looking& looking) const
{
    Store& store = context().store;
    const Clock& clock = context().clock;
    const RequestFilter f = filterOf(looking.chosen, looking.openOnly, looking.text);
    const RequestOrder order{static_cast<RequestSort>(looking.order.by), looking.order.descending};
    PagedSource source;
    source.first = [&store, &clock, f, order](int limit) {
        return store.readAtOnce([&clock, f, order, limit](Reader& r) {
            return listedRequests(firstRequests(r, f, order, limit), clock);
        });
    };
    source.groups = [&store, f, order, grouping = static_cast<RequestGrouping>(looking.grouping)] {
        return store.read(
            [f, order, grouping](Reader& r) { return requestGroupRows(r, f, order, grouping); });
    };
    source.ids = [&store, f, order] {
        return store.read([f, order](Reader& r) { return requestIds(r, f, order); });
    };
    source.rows = [&store, &clock](QVector<Uuid> ids) {
        return store.readAtOnce(
            [&clock, ids](Reader& r) { return listedRequests(requestRows(r, ids), clock); });
    };
    return source;
}

void RequestListPane::refreshRow(Row& row) const
{
    zhike::refreshTimes(row, context().clock);
}

} // namespace zhike
