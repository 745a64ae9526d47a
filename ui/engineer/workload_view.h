// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/team_view.h"
#include "ui/engineer/team_view_widget.h"
#include "ui/parts/row_list.h"

namespace zhike {

class EmptyState;
class PageHeader;

/// What a row of the workload shows as a bar; in Row::extra.
struct LoadBar {
    std::array<int, 4> weights{}; ///< by rank of the tier
    int capacity = 0;
    int scale = 1; ///< weight that the bar's whole width stands for
};

/// A name at the left, at the right a bar of the load in the tiers' colours with a tick at the capacity.
class LoadDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintBar(QPainter& painter, const QRect& box, const LoadBar& bar, const QWidget* widget) const;
};

/// Who carries how much, the fullest first.
class WorkloadWidget : public TeamWidget
{
    Q_OBJECT
public:
    explicit WorkloadWidget(const AppContext& context);
    [[nodiscard]] QWidget* focusTarget() override;
    [[nodiscard]] RowList* list() const { return m_list; }

protected:
    void read() override;

private:
    void take(const std::vector<Workload>& loads);

    PageHeader* m_header;
    RowList* m_list;
    GroupedModel* m_model;
    EmptyState* m_empty;
};

} // namespace zhike

Q_DECLARE_METATYPE(zhike::LoadBar)
