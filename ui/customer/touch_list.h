// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/timeline.h"
#include "core/store/deliver.h"
#include "ui/shell/context.h"
#include <QtWidgets/QWidget>

class QPushButton;

namespace zhike {

class EmptyState;
class GroupedModel;
class RowList;
class SmallList;

/// The visits of a customer, or the requests: a list, newest first, that goes on as one scrolls. Enter or a
/// double click opens.
class TouchList : public QWidget
{
    Q_OBJECT
public:
    TouchList(const AppContext& context, TouchKind kind, QWidget* parent = nullptr);
    void show(Id<Customer> customer);
    using QWidget::show;
    [[nodiscard]] RowList* list() const { return m_list; }

Q_SIGNALS:
    void addRequested();

private:
    void read(bool append);
    void showRows();

    AppContext m_context;
    TouchKind m_kind;
    Id<Customer> m_customer;
    QPushButton* m_add;
    RowList* m_list;
    GroupedModel* m_model;
    SmallList* m_small = nullptr;
    EmptyState* m_empty;
    Timeline m_timeline;
    Latest m_requests;
    bool m_asking = false;
};

} // namespace zhike
