// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "core/tier/segments.h"
#include "ui/tier/tier_view.h"

class QVBoxLayout;

namespace zhike {

class AdviceCache;
class EmptyState;
class FilterBar;
class PagedListModel;
class RowList;
class SectionTitle;
class SegmentMatrix;

/// 分群: customers by economic strength and IT maturity, the customers of one cell beside, and how one talks
/// to the customers of the region below.
class SegmentsView final : public TierView
{
    Q_OBJECT
public:
    SegmentsView(const AppContext& context, AdviceCache& cache, QWidget* parent = nullptr);

    void activate() override;
    [[nodiscard]] QVector<KeyHelp> keyHelp() const override;
    [[nodiscard]] QWidget* focusTarget() override;

private:
    [[nodiscard]] QWidget* makeMain();
    [[nodiscard]] QWidget* makeSide();
    void take();
    void setFilters();
    void filterChanged(const QVariantMap& chosen);
    void fill();
    void showCustomers();
    void readTalk();
    void showTalk(const QVector<TalkingPoint>& points);

    AppContext m_context;
    AdviceCache& m_cache;
    SegmentFilter m_filter;
    Latest m_latest;
    FilterBar* m_filters;
    SegmentMatrix* m_matrix;
    SectionTitle* m_talkTitle;
    QWidget* m_talkBox;
    QVBoxLayout* m_talk;
    SectionTitle* m_cellTitle;
    RowList* m_list;
    PagedListModel* m_model;
    EmptyState* m_empty;
    QVector<Uuid> m_shown; ///< in the list
};

} // namespace zhike
