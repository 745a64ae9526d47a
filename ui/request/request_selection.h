// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/request_view.h"
#include "ui/parts/paged_list_model.h"
#include "ui/parts/record_selection_bar.h"

namespace zhike {

class RowList;

/// What the list of requests can be divided by, in words.
[[nodiscard]] QString requestGroupingName(RequestGrouping grouping);
/// The groups of the list with their heads.
[[nodiscard]] Result<QVector<PagedGroup>> requestGroupRows(const Reader& reader, const RequestFilter& filter,
                                                           RequestOrder order, RequestGrouping grouping);

/// What can be done with all requests chosen in the list, as one step with one undo: given to an engineer,
/// archived; and copied as a table, exported.
class RequestSelectionBar : public RecordSelectionBar
{
    Q_OBJECT
public:
    RequestSelectionBar(const AppContext& context, RowList* list, QWidget* parent = nullptr);
    void openEngineer();

private:
    void archive();
};

} // namespace zhike
