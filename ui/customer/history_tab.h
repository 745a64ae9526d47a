// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/customer.h"
#include "core/store/deliver.h"
#include "ui/parts/row_list.h"
#include "ui/shell/context.h"
#include <QtWidgets/QWidget>

namespace zhike {

class EmptyState;
class SmallList;

/// Who changed which field when, old → new, of a record and of everything that belongs to it; each unit of
/// work with "undo this".
class HistoryTab : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryTab(const AppContext& context, QWidget* parent = nullptr);
    void show(EntityKind kind, const Uuid& id);
    using QWidget::show;
    [[nodiscard]] RowList* list() const { return m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void undoAt(const QModelIndex& index);
    void read(bool append);
    void undo(qint64 unit);

    AppContext m_context;
    RowList* m_list;
    GroupedModel* m_model;
    SmallList* m_small = nullptr;
    EmptyState* m_empty;
    QVector<RowGroup> m_groups;
    EntityKind m_kind = EntityKind::None;
    Uuid m_id;
    qint64 m_oldest = 0; ///< unit; 0 when there is nothing older
    bool m_asking = false;
    Latest m_requests;
};

} // namespace zhike
