// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/complaint_list_pane.h"

#include "core/store/store.h"
#include "ui/complaint/complaint_columns.h"
#include "ui/complaint/complaint_selection.h"
#include "ui/customer/place_filters.h"
#include "ui/parts/row_list.h"
#include "ui/parts/states.h"

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

ComplaintFilter filterOf(const QVariantMap& chosen, bool openOnly, const QString& text)
{
    ComplaintFilter f;
    f.openOnly = openOnly;
    f.text = text;
    if (const QVariant v = chosen.value(u"level"_s); v.isValid())
        f.level = static_cast<ComplaintLevel>(v.toInt());
    if (const QVariant v = chosen.value(u"stage"_s); v.isValid())
        f.stage = static_cast<ComplaintStep>(v.toInt());
    f.engineer = Id<Engineer>(chosen.value(u"engineer"_s).value<Uuid>());
    f.tier = Id<Tier>(chosen.value(u"tier"_s).value<Uuid>());
    f.region = chosen.value(u"region"_s).toString();
    return f;
}

} // namespace

ComplaintListPane::ComplaintListPane(const AppContext& context, QWidget* parent)
    : RecordListPane(context, complaintListDesign(), parent)
{
    openChip()->setObjectName(u"openComplaints"_s);
    allChip()->setObjectName(u"allComplaints"_s);
    setParts(
        new ComplaintSelectionBar(context, list()),
        new EmptyState(
            u"complaint"_s, tr("No complaints here"),
            tr("What customers are not content with stands here until it is settled: said in passing or made "
               "formally.")),
        tr("Record a grievance"));
    begin();
}

void ComplaintListPane::readFilters()
{
    using Found = std::pair<std::vector<EngineerChoice>, CustomerPlaces>;
    auto read = [](Reader& r) -> Result<Found> {
        Found all;
        ZHIKE_ASSIGN(all.first, readEngineerChoices(r));
        ZHIKE_ASSIGN(all.second, customerPlaces(r, EntityKind::Complaint));
        return all;
    };
    deliver(this, m_latestFilters, context().store.read(std::move(read)), [this](const Result<Found>& all) {
        if (all)
            fillFilters(all->first, all->second);
    });
}

void ComplaintListPane::fillFilters(const std::vector<EngineerChoice>& engineers,
                                    const CustomerPlaces& places)
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
    showFilters({level, stage, owner, tierFilter(places), regionFilter(places)});
}

QString ComplaintListPane::summaryOf(int count, const QString& order) const
{
    return tr("%n complaint(s), ordered by: %1", nullptr, count).arg(order);
}

PagedSource ComplaintListPane::source(const Looking& looking) const
{
    Store& store = context().store;
    const Clock& clock = context().clock;
    const ComplaintFilter f = filterOf(looking.chosen, looking.openOnly, looking.text);
    const ComplaintOrder order{static_cast<ComplaintSort>(looking.order.by), looking.order.descending};
    PagedSource source;
    source.first = [&store, &clock, f, order](int limit) {
        return store.readAtOnce([&clock, f, order, limit](Reader& r) {
            return listedComplaints(firstComplaints(r, f, order, limit), clock);
        });
    };
    source.groups = [&store, f, order, grouping = static_cast<ComplaintGrouping>(looking.grouping)] {
        return store.read(
            [f, order, grouping](Reader& r) { return complaintGroupRows(r, f, order, grouping); });
    };
    source.ids = [&store, f, order] {
        return store.read([f, order](Reader& r) { return complaintIds(r, f, order); });
    };
    source.rows = [&store, &clock](QVector<Uuid> ids) {
        return store.readAtOnce(
            [&clock, ids](Reader& r) { return listedComplaints(complaintRows(r, ids), clock); });
    };
    return source;
}

void ComplaintListPane::refreshRow(Row& row) const
{
    refreshListedComplaint(row, context().clock);
}

} // namespace zhike
