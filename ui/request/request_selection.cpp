// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/request_selection.h"

#include "core/request/request_bulk.h"
#include "core/request/request_facets.h"
#include "ui/customer/bulk_forms.h"
#include "ui/customer/pickers.h"
#include "ui/customer/place_filters.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/format.h"
#include "ui/request/request_columns.h"
#include "ui/request/request_words.h"
#include "ui/shell/search_answer.h"
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

QString titleOf(const RequestGroup& group, RequestGrouping grouping)
{
    switch (grouping) {
    case RequestGrouping::Priority:
        if (const auto priority = enumFromText<Priority>(group.key))
            return enumLabel(*priority);
        break;
    case RequestGrouping::State:
        if (const auto state = enumFromText<RequestState>(group.key))
            return enumLabel(*state);
        break;
    case RequestGrouping::Engineer:
        return group.key.isEmpty() ? RequestSelectionBar::tr("Without an engineer") : group.name;
    case RequestGrouping::Month:
        return group.key.isEmpty() ? RequestSelectionBar::tr("Opening unknown") : group.key;
    case RequestGrouping::Tier:
        return tierGroupTitle(tierWord(group.name, group.englishName));
    case RequestGrouping::Region:
        return regionGroupTitle(group.key);
    case RequestGrouping::None:
        break;
    }
    return group.key;
}

RecordSelectionBar::Design selectionDesign()
{
    RecordSelectionBar::Design design;
    design.kind = EntityKind::Request;
    design.fileName = RequestSelectionBar::tr("requests");
    design.columns = requestColumns();
    design.rows = [](const Reader& r, const QVector<Uuid>& ids) {
        return listedRequests(requestRows(r, ids), r.clock());
    };
    design.sums = [](const Reader& r, const QVector<Uuid>& ids) -> Result<QString> {
        ZHIKE_ASSIGN(const RequestSums sums, requestSums(r, ids));
        return format::joined({RequestSelectionBar::tr("%1 open").arg(format::count(sums.open)),
                               RequestSelectionBar::tr("P1 and P2: %1").arg(format::count(sums.urgent)),
                               RequestSelectionBar::tr("%n customer(s)", nullptr, int(sums.customers))});
    };
    return design;
}

} // namespace

QString requestGroupingName(RequestGrouping grouping)
{
    switch (grouping) {
    case RequestGrouping::None:
        break;
    case RequestGrouping::Priority:
        return RequestSelectionBar::tr("Groups by priority");
    case RequestGrouping::State:
        return RequestSelectionBar::tr("Groups by state");
    case RequestGrouping::Engineer:
        return RequestSelectionBar::tr("Groups by engineer");
    case RequestGrouping::Month:
        return RequestSelectionBar::tr("Groups by month of opening");
    case RequestGrouping::Tier:
        return RequestSelectionBar::tr("Groups by tier");
    case RequestGrouping::Region:
        return RequestSelectionBar::tr("Groups by region");
    }
    return RequestSelectionBar::tr("No groups");
}

Result<QVector<PagedGroup>> requestGroupRows(const Reader& reader, const RequestFilter& filter,
                                             RequestOrder order, RequestGrouping grouping)
{
    ZHIKE_ASSIGN(auto groups, requestGroups(reader, filter, order, grouping));
    QVector<PagedGroup> all;
    for (RequestGroup& group : groups) {
        PagedGroup paged;
        paged.key = group.key;
        paged.head.title = titleOf(group, grouping);
        paged.head.subtitle = format::count(group.ids.size());
        paged.ids = std::move(group.ids);
        all.append(std::move(paged));
    }
    return all;
}

RequestSelectionBar::RequestSelectionBar(const AppContext& context, RowList* list, QWidget* parent)
    : RecordSelectionBar(context, list, selectionDesign(), parent)
{
    connect(addAction(tr("Engineer"), u"engineer"_s, u"assignRequests"_s), &QPushButton::clicked, this,
            &RequestSelectionBar::openEngineer);
    addCopying(u"copyRequests"_s);
    more()->addSeparator();
    connect(more()->addAction(tr("Archive")), &QAction::triggered, this, &RequestSelectionBar::archive);
}

void RequestSelectionBar::archive()
{
    const QVector<Uuid> all = ids();
    runBulk(context(), busy(), all.size(), tr("Archive"), [all](UnitOfWork& u, const BulkProgress& progress) {
        return archiveRequests(u, all, true, progress);
    });
}

void RequestSelectionBar::openEngineer()
{
    const QVector<Uuid> all = ids();
    auto* form =
        new FormPanel(this, tr("Give %n request(s) to an engineer", nullptr, static_cast<int>(all.size())));
    form->addField(u"engineer"_s, tr("Engineer"),
                   new ReferenceEditor(engineerCompletion(context(), form), tr("Name, pinyin or number")),
                   FormPanel::Required);
    openBulkForm(context(), form, all.size(), tr("Assign"), [all](const FormPanel& filled) {
        const Id<Engineer> engineer(filled.value(u"engineer"_s).value<Uuid>());
        return [all, engineer](UnitOfWork& u, const BulkProgress& progress) {
            return assignRequests(u, all, engineer, progress);
        };
    });
}

} // namespace zhike
