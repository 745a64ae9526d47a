// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/today.h"
#include "ui/shell/context.h"
#include <QtWidgets/QWidget>

namespace zhike {

class GroupedModel;
class LinkLabel;
class RowList;
class SectionTitle;

/// 60 天内续签与收款: what comes in soon, with what stands in its way.
class FeesPane : public QWidget
{
    Q_OBJECT
public:
    explicit FeesPane(const AppContext& context, QWidget* parent = nullptr);
    void show(const Today& today);
    /// How many rows there are to show, and how many may be shown at most.
    [[nodiscard]] int wanted() const { return static_cast<int>(m_rows); }
    void setMostRows(int most);
    /// What it takes besides its rows.
    [[nodiscard]] int frameHeight() const;
    [[nodiscard]] RowList* list() const { return m_list; }
    [[nodiscard]] LinkLabel* others() const { return m_others; }

private:
    void fill();

    AppContext m_context;
    std::optional<Today> m_today;
    qsizetype m_rows = 0;
    int m_most = 0;
    SectionTitle* m_title;
    QWidget* m_head;
    RowList* m_list;
    GroupedModel* m_model;
    QWidget* m_foot;
    LinkLabel* m_others;
};

} // namespace zhike
