// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/satisfaction/survey_list.h"
#include "core/store/deliver.h"
#include "ui/shell/context.h"

#include <QtWidgets/QWidget>

namespace zhike {

class FilterBar;
class ListSearch;
class PagedListModel;
class RowList;
class TableHeader;
class TextLabel;
struct EngineerChoice;

/// 明细: the surveys behind the figures as a table – of the period, region, tier and customer that are chosen
/// above – narrowed by answer, subject, engineer and words; each opens, and what is listed copies and
/// exports.
class SurveysView final : public QWidget
{
    Q_OBJECT

public:
    /// Of one customer, or of all: then the table has a column for customers.
    SurveysView(const AppContext& context, bool ofOneCustomer, QWidget* parent = nullptr);

    void setScope(const StatisticsScope& scope);
    /// Asks anew; rows and choice stay until the answer has come.
    void reload();
    [[nodiscard]] RowList* list() const { return m_list; }
    [[nodiscard]] FilterBar* filters() const { return m_filters; }
    /// Those that are listed, as a table for other programs.
    void copyTable();
    /// Asks for a file and writes those that are listed, or the several chosen ones, as CSV.
    void exportCsv();

Q_SIGNALS:
    void opened(const zhike::Uuid& survey);

protected:
    void showEvent(QShowEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void build();
    void fillFilters(const std::vector<EngineerChoice>& engineers);
    void apply();
    void setOrder(SurveyOrder order);
    void showCount(int count);
    [[nodiscard]] SurveyFilter filter() const;
    void write(const std::vector<Uuid>& ids);

    AppContext m_context;
    bool m_ofOne;
    StatisticsScope m_scope;
    SurveyOrder m_order;
    bool m_stale = true;
    FilterBar* m_filters;
    TableHeader* m_columns;
    RowList* m_list;
    PagedListModel* m_model;
    TextLabel* m_count;
    ListSearch* m_search = nullptr;
};

} // namespace zhike
