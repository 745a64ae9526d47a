// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/satisfaction/elements_query.h"
#include "core/store/deliver.h"
#include "ui/shell/context.h"

#include <QtWidgets/QWidget>

namespace zhike {

class RowList;
class ShortList;
class TextLabel;

/// 三要素 by engineer, beside the chart of everyone's: a table to sort, copy and export; each row opens the
/// surveys behind it. It reads by itself while it is seen.
class ElementsTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ElementsTable(const AppContext& context, QWidget* parent = nullptr);

    void setScope(const StatisticsScope& scope);
    [[nodiscard]] RowList* list() const { return m_list; }
    [[nodiscard]] const ElementsByEngineer& elements() const { return m_elements; }

Q_SIGNALS:
    /// The surveys behind a row are asked for.
    void opened(const QString& what, const zhike::ElementsBehind& behind);
    void shown(const zhike::ElementsByEngineer& elements); ///< new figures are

protected:
    void showEvent(QShowEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    void load();
    void take(Result<ElementsByEngineer> elements);
    [[nodiscard]] const EngineerElements* current() const;
    void openCurrent();

    AppContext m_context;
    Latest m_latest;
    StatisticsScope m_scope;
    ElementsByEngineer m_elements;
    bool m_stale = true;
    TextLabel* m_facts;
    RowList* m_list;
    ShortList* m_short;
};

} // namespace zhike
