// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/parts_tab.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/header.h"
#include "ui/parts/small_list.h"
#include "ui/parts/states.h"
#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace zhike {

PartsTab::PartsTab(const AppContext& context, const QString& name, EmptyState* empty, QWidget* parent)
    : QWidget(parent), m_empty(empty), m_head(new QWidget), m_bar(new FlowLayout(space::betweenButtons)),
      m_list(new RowList), m_model(new GroupedModel(this))
{
    auto* bar = new QHBoxLayout(m_head); // buttons go on in a second line where there is no room
    bar->setContentsMargins(space::pageMargin, space::x3, space::pageMargin, space::x2);
    bar->addLayout(m_bar, 1);
    m_list->setModel(m_model);
    m_list->rows()->setMargin(space::pageMargin);
    m_list->setAccessibleName(name);
    m_list->setPlaceholder(empty);
    empty->setBeside(); // the customer has a primary action already
    empty->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    auto* small = new SmallList(m_list, m_model, context);
    small->addTo(column);
    const auto open = [this](const QModelIndex& index) { Q_EMIT opened(index.data(IdRole).value<Uuid>()); };
    connect(m_list, &RowList::opened, this, open);
    connect(m_list, &RowList::actionTriggered, this, open);
    chainTabs(nullptr, this); // the buttons are added later
}

QPushButton* PartsTab::addButton(const QString& text, const QString& icon, const QString& objectName)
{
    auto* button = makeButton(text, ButtonLook::Plain, icon);
    button->setObjectName(objectName);
    m_bar->addWidget(button);
    return button;
}

void PartsTab::setGroups(const QVector<RowGroup>& groups)
{
    const bool atFirstStep = m_empty->isAncestorOf(QApplication::focusWidget());
    m_model->setGroups(groups);
    if (atFirstStep && !groups.isEmpty()) // it goes, and the keyboard stays with what it has made
        m_list->setFocus(Qt::OtherFocusReason);
    // What could be added is offered once: while there is nothing, by what says so.
    m_head->setVisible(!groups.isEmpty() || m_bar->count() > 1 || !m_empty->findChild<QPushButton*>());
}

void PartsTab::contextMenuEvent(QContextMenuEvent* event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = keyboard
                                  ? m_list->currentIndex()
                                  : m_list->indexAt(m_list->viewport()->mapFromGlobal(event->globalPos()));
    const Row* row = m_model->row(index);
    if (!row || !m_fillMenu)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_fillMenu(*menu, *row);
    const QPoint at = keyboard ? m_list->viewport()->mapToGlobal(m_list->visualRect(index).bottomLeft())
                               : event->globalPos();
    menu->popup(at);
}

} // namespace zhike
