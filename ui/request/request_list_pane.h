// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/request_facets.h"
#include "core/visit/visit_view.h"
#include "ui/parts/record_list_pane.h"

namespace zhike {

/// The list of requests: what it shows of them, what it can be narrowed by, and the chip of one's own.
class RequestListPane : public RecordListPane
{
    Q_OBJECT
public:
    explicit RequestListPane(const AppContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] PagedSource source(const Looking& looking) const override;
    void refreshRow(Row& row) const override;
    void readFilters() override;
    void filtersShown() override;
    [[nodiscard]] QString summaryOf(int count, const QString& order) const override;

private:
    /// What filters are made of.
    struct FilterSource {
        std::vector<EngineerChoice> engineers;
        RequestFacets facets;
    };
    void addMine();
    void fillFilters(const FilterSource& all);

    Chip* m_mine; ///< there is an engineer with the name of the person at the keyboard
    Id<Engineer> m_me;
    Latest m_latestFilters;
};

} // namespace zhike
