// SPDX-License-Identifier: GPL-3.0-or-later
// What the visits can be narrowed by, and what there is to choose from.
#include "core/base/pinyin.h"
#include "core/store/store.h"
#include "ui/customer/place_filters.h"
#include "ui/parts/chip.h"
#include "ui/parts/remember.h"
#include "ui/visit/visit_page.h"
#include <QtCore/QSet>
#include <tuple>

using namespace Qt::StringLiterals;

namespace zhike {

void VisitPage::activate()
{
    if (hasNews())
        readFilters();
    load();
}

void VisitPage::readFilters()
{
    using Found = std::pair<std::vector<EngineerChoice>, CustomerPlaces>;
    auto read = [](Reader& r) -> Result<Found> {
        Found all;
        ZHIKE_ASSIGN(all.first, readEngineerChoices(r));
        ZHIKE_ASSIGN(all.second, customerPlaces(r, EntityKind::Visit));
        return all;
    };
    deliver(this, context().store.read(std::move(read)), [this](Result<Found> found) {
        if (found) {
            std::tie(m_engineers, m_customerPlaces) = *std::move(found);
            fillFilters();
            recallFilters();
        }
    });
}

void VisitPage::recallFilters()
{
    if (std::exchange(m_recalled, true))
        return;
    const QVariantMap chosen = recallChosen(context().memory, u"visits/filters"_s);
    if (m_wanted.isNull()) // a visit that was asked for must be among them
        for (auto it = chosen.begin(); it != chosen.end(); ++it)
            m_filters->choose(it.key(), *it);
    connect(m_filters, &FilterBar::changed, this, [this](QVariantMap now) {
        now.remove(u"customer"_s); // of a few days, not of a habit
        rememberChosen(context().memory, u"visits/filters"_s, now);
    });
}

void VisitPage::fillFilters()
{
    Filter engineer{u"engineer"_s, tr("Engineer"), {}};
    for (const EngineerChoice& choice : m_engineers)
        engineer.choices.append({QVariant::fromValue(choice.id.uuid), choice.name});
    Filter customer{u"customer"_s, tr("Customer"), {}};
    for (const auto& [id, name] : m_customers)
        customer.choices.append({QVariant::fromValue(id), name});
    Filter kind{u"kind"_s, tr("Kind"), {}};
    int value = 0;
    for (const EnumName& name : EnumText<VisitKind>::names)
        kind.choices.append({value++, enumLabel(name)});
    Filter state{u"state"_s, tr("State"), {}};
    for (const VisitState each : {VisitState::Planned, VisitState::Done, VisitState::Cancelled})
        state.choices.append({int(each), enumLabel(each)});
    m_filters->setFilters(
        {engineer, customer, tierFilter(m_customerPlaces), regionFilter(m_customerPlaces), kind, state});
}

/// Customers are chosen from those who are visited in these days.
void VisitPage::noteCustomers()
{
    if (m_filters->chosen().contains(u"customer"_s))
        return; // only that one is shown
    QSet<Uuid> seen;
    std::vector<std::tuple<QString, Uuid, QString>> sorted; // each key is made once
    for (const AgendaEntry& entry : m_entries) {
        if (seen.contains(entry.customer.uuid))
            continue;
        seen.insert(entry.customer.uuid);
        sorted.emplace_back(pinyinSortKey(entry.customerName), entry.customer.uuid, entry.customerName);
    }
    std::ranges::sort(sorted);
    std::vector<std::pair<Uuid, QString>> customers;
    for (auto& [key, id, name] : sorted)
        customers.emplace_back(id, std::move(name));
    if (customers == m_customers)
        return;
    m_customers = std::move(customers);
    fillFilters();
}

} // namespace zhike
