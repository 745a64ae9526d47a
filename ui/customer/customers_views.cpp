// SPDX-License-Identifier: GPL-3.0-or-later
// The ways of looking at the customers: list, table and board, and those that have a name.
#include "ui/customer/customer_view.h"
#include "ui/customer/customers_page.h"
#include "ui/customer/list_pane.h"
#include "ui/parts/header.h"
#include "ui/parts/row_list.h"
#include "ui/shell/saved_views.h"
#include "ui/tier/advice_cache.h"
#include "ui/tier/board_view.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

const QString boardKey = u"customers/board"_s;

} // namespace

void CustomersPage::buildViews()
{
    m_views = new SavedViews(this, u"customers"_s,
                             {[this] { return m_pane->state().toMap(); },
                              [this](const QVariantMap& state) {
                                  setBoard(false);
                                  m_pane->setState(CustomerListState::fromMap(state));
                                  m_pane->list()->setFocus(Qt::OtherFocusReason);
                              }});
    connect(m_views, &SavedViews::changed, m_pane, &CustomerListPane::showTitle);
    connect(m_pane, &CustomerListPane::boardWanted, this, [this] { setBoard(true); });
    if (context().memory.value(boardKey).toBool())
        setBoard(true);
}

void CustomersPage::makeBoard()
{
    m_boardPlace = new QWidget;
    auto* header = new PageHeader(tr("Customers"));
    auto* list = makeIconButton(u"list"_s, tr("As a list"));
    auto* table = makeIconButton(u"table"_s, tr("As a table"));
    auto* board = makeIconButton(u"board"_s, tr("As a board by tier"));
    list->setObjectName(u"boardToList"_s);
    table->setObjectName(u"boardToTable"_s);
    board->setCheckable(true);
    board->setChecked(true);
    for (QToolButton* button : {board, table, list})
        header->addRight(button);
    connect(list, &QToolButton::clicked, this, [this] {
        setBoard(false);
        m_pane->setTable(false);
    });
    connect(table, &QToolButton::clicked, this, [this] {
        setBoard(false);
        m_pane->setTable(true);
    });
    connect(board, &QToolButton::clicked, board, [board] { board->setChecked(true); });
    m_board = new BoardView(context(), *new AdviceCache(context().store, this));
    connect(m_board, &TierView::noteChanged, this, [this, header](const QString& note) {
        header->setNote(note);
        m_boardSummary = note;
        sumUp();
    });
    auto* column = new QVBoxLayout(m_boardPlace);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_board->takeHead(header);
    column->addWidget(m_board, 1);
    m_places->addWidget(m_boardPlace);
}

bool CustomersPage::isBoard() const
{
    return m_boardPlace && m_places->currentWidget() == m_boardPlace;
}

/// What the way of looking that is in front holds, for the status line.
void CustomersPage::sumUp()
{
    setSummary(isBoard() ? m_boardSummary : m_listSummary);
}

void CustomersPage::setBoard(bool board)
{
    if (board == isBoard())
        return;
    if (board && !m_boardPlace)
        makeBoard();
    m_places->setCurrentWidget(board ? m_boardPlace : static_cast<QWidget*>(m_splitter));
    context().memory.remember(boardKey, board);
    sumUp();
    const bool hereNow = isVisible();
    if (board && hereNow) {
        m_board->activate();
        Q_EMIT recordShown(EntityKind::None, {}); // a board comes back as a board
    } else if (hereNow) {
        activate();
    }
    if (hereNow)
        focusTarget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT titleChanged();
}

void CustomersPage::saveView()
{
    m_views->save(m_pane->findChild<QToolButton*>(u"sortCustomers"_s));
}

void CustomersPage::openView(const QString& id)
{
    m_views->open(id);
}

void CustomersPage::fillViewMenu(const QString& id, QMenu& menu)
{
    m_views->fillMenu(id, menu);
}

} // namespace zhike
