// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/column_chooser.h"

#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/table_header.h"
#include "ui/shell/tokens.h"
#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

ColumnChooser::ColumnChooser(QWidget* anchor, TableHeader* header)
    : AnchoredPopup(anchor), m_header(header), m_list(new QListWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x1, space::x2, space::x1, space::x2);
    column->setSpacing(space::x1);
    m_list->setObjectName(u"columnChoices"_s);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setProperty("look", u"popup"_s);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::x2, 0, space::x2, 0);
    foot->addWidget(new TextLabel(tr("Drag to move, or Alt+↑ ↓"), Face::Caption, Ink::Quiet), 1);
    auto* again = new LinkLabel(tr("As at first"), Face::Caption);
    again->setObjectName(u"resetColumns"_s);
    foot->addWidget(again);
    column->addLayout(foot);
    fill();
    connect(again, &LinkLabel::clicked, this, [this] {
        m_header->reset();
        Q_EMIT m_header->columnsChanged();
        fill();
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (m_filling)
            return;
        const int changed = item->data(Qt::UserRole).toInt();
        m_header->setShown(changed, item->checkState() == Qt::Checked);
        if (m_header->isShown(changed) != (item->checkState() == Qt::Checked))
            fill(); // the last one stays
    });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::takeSequence);
}

void ColumnChooser::open()
{
    AnchoredPopup::open(
        {metric::listPaneMin, m_list->count() * metric::rowButton + metric::button + 3 * space::x2}, m_list);
    m_list->setCurrentRow(0);
}

void ColumnChooser::fill()
{
    const QScopedValueRollback guard(m_filling, true);
    const int current = m_list->currentRow();
    m_list->clear();
    for (const int column : m_header->sequence()) {
        auto* item = new QListWidgetItem(m_header->columns()[column].title, m_list);
        item->setData(Qt::UserRole, column);
        item->setCheckState(m_header->isShown(column) ? Qt::Checked : Qt::Unchecked);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setSizeHint({0, metric::rowButton});
    }
    m_list->setCurrentRow(current);
}

void ColumnChooser::takeSequence()
{
    if (m_filling)
        return;
    for (int place = 0; place < m_list->count(); ++place)
        m_header->move(m_list->item(place)->data(Qt::UserRole).toInt(), place);
}

void ColumnChooser::moveCurrent(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QScopedValueRollback guard(m_filling, true);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    takeSequence();
}

QWidget* makeColumnRow(TableHeader* header)
{
    auto* all = new QWidget;
    all->setAutoFillBackground(true);
    all->setBackgroundRole(QPalette::Base);
    auto* choose = makeIconButton(u"settings"_s, ColumnChooser::tr("Choose columns"));
    choose->setObjectName(u"chooseColumns"_s);
    QObject::connect(choose, &QToolButton::clicked, header,
                     [choose, header] { (new ColumnChooser(choose, header))->open(); });
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, space::x2, 0);
    row->setSpacing(0);
    row->addWidget(header, 1);
    row->addWidget(choose);
    column->addLayout(row);
    column->addWidget(new Hairline);
    all->hide();
    return all;
}

bool ColumnChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() & Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return AnchoredPopup::eventFilter(watched, event);
}

} // namespace zhike
