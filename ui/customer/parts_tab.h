// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/row_list.h"
#include "ui/shell/context.h"
#include <QtWidgets/QWidget>
#include <functional>

class QMenu;
class QPushButton;

namespace zhike {

class EmptyState;
class FlowLayout;

/// A tab that lists what belongs to a customer: buttons to add above, groups of rows below. Enter, a double
/// click or the button in the row opens; the menu of a row says what else can be done with it. Typing looks
/// for rows; several can be chosen and copied.
class PartsTab : public QWidget
{
    Q_OBJECT
public:
    PartsTab(const AppContext& context, const QString& name, EmptyState* empty, QWidget* parent = nullptr);
    QPushButton* addButton(const QString& text, const QString& icon, const QString& objectName);
    /// What stands there while there is nothing.
    [[nodiscard]] EmptyState* empty() const { return m_empty; }
    void setGroups(const QVector<RowGroup>& groups);
    [[nodiscard]] RowList* list() const { return m_list; }
    /// Fills the menu of a row.
    void setMenu(std::function<void(QMenu&, const Row&)> fill) { m_fillMenu = std::move(fill); }

Q_SIGNALS:
    void opened(const zhike::Uuid& id);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    EmptyState* m_empty;
    QWidget* m_head; ///< the buttons
    FlowLayout* m_bar;
    RowList* m_list;
    GroupedModel* m_model;
    std::function<void(QMenu&, const Row&)> m_fillMenu;
};

} // namespace zhike
