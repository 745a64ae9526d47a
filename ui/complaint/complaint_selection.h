// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/record_selection_bar.h"

namespace zhike {

/// What can be done with all complaints chosen in the list, as one step with one undo: given to an owner, put
/// into another stage, archived; and copied as a table, exported.
class ComplaintSelectionBar : public RecordSelectionBar
{
    Q_OBJECT
public:
    ComplaintSelectionBar(const AppContext& context, RowList* list, QWidget* parent = nullptr);
    void openOwner();
    void openStage();

private:
    void archive();
};

} // namespace zhike
