// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/care_gaps.h"
#include "ui/engineer/team_view_widget.h"

namespace zhike {

class EmptyState;
class FilterBar;
class GroupedModel;
class PageHeader;
class RowList;
struct Row;

/// What the tiers demand of engineers and customers do not have; each line names who fits and assigns them.
class GapsWidget : public TeamWidget
{
    Q_OBJECT
public:
    explicit GapsWidget(const AppContext& context);
    [[nodiscard]] QWidget* focusTarget() override;
    [[nodiscard]] std::vector<PageAction> actions() override;
    [[nodiscard]] RowList* list() const { return m_list; }

protected:
    void read() override;

private:
    void take(std::vector<CareGapLine> gaps);
    void narrow();
    void fillFilters();
    void assign(const Uuid& row);
    [[nodiscard]] bool passes(const CareGapLine& line) const;

    PageHeader* m_header;
    FilterBar* m_filters;
    RowList* m_list;
    GroupedModel* m_model;
    EmptyState* m_empty;
    std::vector<CareGapLine> m_gaps;
};

} // namespace zhike
