// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/places.h"
#include "core/visit/visit_view.h"
#include "ui/parts/record_list_pane.h"

namespace zhike {

/// The list of complaints: what it shows of them and what it can be narrowed by.
class ComplaintListPane : public RecordListPane
{
    Q_OBJECT
public:
    explicit ComplaintListPane(const AppContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] PagedSource source(const Looking& looking) const override;
    void refreshRow(Row& row) const override;
    void readFilters() override;
    [[nodiscard]] QString summaryOf(int count, const QString& order) const override;

private:
    void fillFilters(const std::vector<EngineerChoice>& engineers, const CustomerPlaces& places);

    Latest m_latestFilters;
};

} // namespace zhike
