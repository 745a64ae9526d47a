// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/small_list.h"

#include "ui/parts/list_search.h"
#include "ui/parts/row_list.h"
#include "ui/parts/selection_bar.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

SmallList::SmallList(RowList* list, GroupedModel* model, const AppContext& context)
    : QObject(list), m_list(list), m_search(new ListSearch(list, model)),
      m_bar(new SelectionBar(list->parentWidget()))
{
    m_list->setMulti(true);
    connect(m_search, &ListSearch::changed, this, &SmallList::searched);
    connect(m_bar->addAction(tr("Copy"), u"copy"_s, m_list->objectName() + u"Copy"_s), &QPushButton::clicked,
            m_list, &RowList::copyRows);
    connect(m_bar->more()->addAction(tr("Copy as a table") + u"\tCtrl+C"_s), &QAction::triggered, m_list,
            &RowList::copyRows);
    connect(m_bar, &SelectionBar::clearRequested, this, [this] {
        m_list->selectCurrentOnly();
        m_list->setFocus();
    });
    connect(m_list, &RowList::selectionMoved, this, &SmallList::follow);
    connect(m_list, &RowList::copied, this, [&navigator = context.navigator](int rows) {
        navigator.showStatus(tr("Copied %n row(s) as a table", nullptr, rows));
    });
}

void SmallList::addTo(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::pageMargin, 0, space::pageMargin, 0);
    row->addWidget(m_search->field());
    column->addLayout(row);
    column->addWidget(m_list, 1);
    column->addWidget(m_bar);
}

bool SmallList::isSearched() const
{
    return !m_search->text().trimmed().isEmpty();
}

void SmallList::follow()
{
    const auto rows = m_list->selectionModel()->selectedIndexes();
    const auto chosen = std::ranges::count_if(
        rows, [](const QModelIndex& index) { return !index.data(GroupHeadRole).toBool(); });
    if (chosen < 2)
        m_bar->hide();
    else
        m_bar->setCount(tr("%n chosen", nullptr, static_cast<int>(chosen)));
}

} // namespace zhike
