// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/row_list.h"

#include "ui/parts/group_heads.h"
#include "ui/parts/paged_list_model.h"
#include "ui/parts/states.h"
#include "ui/parts/sticky_head.h"
#include "ui/shell/look.h"
#include <QtCore/QMetaMethod>
#include <QtCore/QPointer>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace zhike {

RowList::RowList(QWidget* parent) : QListView(parent), m_delegate(new RowDelegate(this))
{
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setAttribute(Qt::WA_MacShowFocusRect, false);
    verticalScrollBar()->setSingleStep(metric::row);
    connect(m_delegate, &RowDelegate::actionTriggered, this, &RowList::actionTriggered);
    // Rows end at the edge of the pane, whether they have a scroll bar or not: it lies over their margin.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int least, int most) {
        const bool bar = most > least && verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        setViewportMargins(0, 0, bar ? -verticalScrollBar()->sizeHint().width() : 0, 0);
        verticalScrollBar()->parentWidget()->raise();
    });
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!m_opensOnClick && index.flags() & Qt::ItemIsSelectable)
            Q_EMIT opened(index);
    });
}

void RowList::setModel(QAbstractItemModel* model)
{
    if (QListView::model())
        disconnect(QListView::model(), nullptr, this, nullptr);
    auto* paged = qobject_cast<PagedListModel*>(model);
    const auto* heads = dynamic_cast<const GroupHeads*>(model);
    setUniformItemSizes(!qobject_cast<GroupedModel*>(model) && (!heads || heads->hasUniformRows()));
    m_delegate->setUniform(heads && heads->hasUniformRows());
    QListView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &RowList::keepCurrent);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowList::keepCurrent);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowList::updatePlaceholder);
    if (heads) {
        if (!m_sticky)
            m_sticky = new StickyHead(this);
        connect(model, &QAbstractItemModel::dataChanged, m_sticky, &StickyHead::follow);
        connect(model, &QAbstractItemModel::modelReset, m_sticky, &StickyHead::follow);
    }
    if (paged) {
        connect(paged, &PagedListModel::loaded, m_sticky, &StickyHead::follow);
        connect(paged, &PagedListModel::aboutToReplace, this, &RowList::keepSelection);
        connect(paged, &PagedListModel::loaded, this, &RowList::restoreSelection);
    }
    keepCurrent();
}

Uuid RowList::currentId() const
{
    return currentIndex().data(IdRole).value<Uuid>();
}

void RowList::setCurrentId(const Uuid& id)
{
    m_wanted = id;
    if (id.isNull()) {
        const QScopedValueRollback guard(m_restoring, true);
        setCurrentIndex({});
        clearSelection();
        return;
    }
    keepCurrent();
}

void RowList::setPane(bool pane)
{
    setProperty("look", pane ? u"pane"_s : QString());
    style()->polish(this); // the style looks at it again
}

void RowList::setPlaceholder(QWidget* widget)
{
    delete m_placeholder;
    m_placeholder = widget;
    if (m_placeholder)
        m_placeholder->setParent(viewport());
    updatePlaceholder();
}

void RowList::keepCurrent()
{
    updatePlaceholder();
    if (m_wanted.isNull() || !model() || currentId() == m_wanted)
        return;
    QModelIndex found;
    if (const auto* paged = qobject_cast<PagedListModel*>(model()))
        found = model()->index(paged->rowOf(m_wanted), 0);
    else
        for (int i = 0; i < model()->rowCount() && !found.isValid(); ++i)
            if (model()->index(i, 0).data(IdRole).value<Uuid>() == m_wanted)
                found = model()->index(i, 0);
    if (!found.isValid())
        return;
    const QScopedValueRollback guard(m_restoring, true);
    if (m_keptSelection.isEmpty())
        setCurrentIndex(found);
    else // the others that are chosen come back later
        selectionModel()->setCurrentIndex(found, QItemSelectionModel::Select);
    scrollTo(found);
}

void RowList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled,
                 m_composed.field() != nullptr); // views ask for it only while editing
    const Uuid id = current.data(IdRole).value<Uuid>();
    if (id.isNull() || (m_restoring && id == m_wanted && previous.isValid()))
        return;
    m_wanted = id;
    Q_EMIT currentIdChanged(id);
}

void RowList::keyPressEvent(QKeyEvent* event)
{
    m_keptSelection.clear();
    m_allWanted = false;
    if (groupKey(event))
        return;
    if (event->matches(QKeySequence::Copy)) {
        if (isSignalConnected(QMetaMethod::fromSignal(&RowList::copyRequested)))
            Q_EMIT copyRequested();
        else
            copyRows();
        return;
    }
    if (event->key() == Qt::Key_Escape && selectionMode() == ExtendedSelection &&
        selectionModel()->selection().size() > 0 && selectedIds().size() > 1) {
        selectCurrentOnly();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        const bool beside = event->modifiers() & Qt::ControlModifier;
        const bool window = event->modifiers() & Qt::ShiftModifier;
        openRow(currentIndex(), !beside ? Beside::No : window ? Beside::Window : Beside::Tab);
        return;
    }
    if (event->key() == Qt::Key_Space && !currentIndex().data(ActionRole).toString().isEmpty()) {
        Q_EMIT actionTriggered(currentIndex());
        return;
    }
    const QString text = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && !m_composed.isComposing() && !text.isEmpty() && text.at(0).isPrint() && text.at(0) != u' ') {
        if (isSignalConnected(QMetaMethod::fromSignal(&RowList::typed)))
            Q_EMIT typed(text);
        else
            event->ignore(); // the window searches everything
        return;
    }
    QListView::keyPressEvent(event);
}

void RowList::openRow(const QModelIndex& index, Beside where)
{
    if (where == Beside::No) {
        Q_EMIT opened(index);
    } else if (leadsBeside()) {
        Q_EMIT openedBeside(index.data(IdRole).value<Uuid>(), where);
    } else {
        QPointer<QWidget> top = window();
        top->setProperty(besideProperty, static_cast<int>(where));
        Q_EMIT opened(index);
        if (top)
            top->setProperty(besideProperty, {});
    }
}

bool RowList::leadsBeside() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&RowList::openedBeside));
}

bool RowList::asksForTab(const QMouseEvent& event) const
{
    // Where several rows can be chosen, Ctrl and the mouse choose.
    return event.button() == Qt::MiddleButton ||
           (event.button() == Qt::LeftButton && event.modifiers() == Qt::ControlModifier &&
            selectionMode() == SingleSelection);
}

void RowList::mousePressEvent(QMouseEvent* event)
{
    if (asksForTab(*event))
        return; // what is chosen here stays chosen
    m_keptSelection.clear();
    m_allWanted = false;
    if (headAt(event->position().toPoint()) < 0) // a click on a head leaves what is chosen alone
        QListView::mousePressEvent(event);
}

void RowList::setSearchField(QWidget* field, std::function<void()> show)
{
    m_composed.setField(field, std::move(show));
    setAttribute(Qt::WA_InputMethodEnabled, field != nullptr);
}

void RowList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled, m_composed.field() != nullptr);
}

void RowList::inputMethodEvent(QInputMethodEvent* event)
{
    if (!m_composed.take(*event))
        event->ignore();
}

QVariant RowList::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (!m_composed.field() || query == Qt::ImEnabled)
        return QListView::inputMethodQuery(query);
    return m_composed.query(query, *this);
}

void RowList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index =
        keyboard ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    const Uuid id = index.data(IdRole).value<Uuid>();
    if (!leadsBeside() || id.isNull()) {
        event->ignore(); // whoever holds the list may have a menu
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::tuple<QString, QString, Beside> ways[] = {
        {tr("Open in a new tab"), u"Ctrl+Return"_s, Beside::Tab},
        {tr("Open in a new window"), u"Ctrl+Shift+Return"_s, Beside::Window}};
    for (const auto& [text, key, where] : ways) {
        QAction* action = menu->addAction(text);
        action->setShortcut(QKeySequence(key));
        connect(action, &QAction::triggered, this, [this, id, way = where] { Q_EMIT openedBeside(id, way); });
    }
    menu->popup(keyboard ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void RowList::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (const int head = headAt(event->position().toPoint()); head >= 0) {
        if (event->button() == Qt::LeftButton && event->modifiers() & Qt::ControlModifier)
            selectGroup(head);
        else if (event->button() == Qt::LeftButton)
            toggleGroup(head);
        return;
    }
    if (asksForTab(*event)) {
        if (index.isValid() && index.flags() & Qt::ItemIsSelectable)
            openRow(index, Beside::Tab);
        return;
    }
    const auto* row = index.data(RowRole).value<const Row*>();
    const bool onAction =
        row && m_delegate->actionRect(visualRect(index), *row).contains(event->position().toPoint());
    QListView::mouseReleaseEvent(event);
    if (m_opensOnClick && event->button() == Qt::LeftButton && index.isValid() && !onAction &&
        index.flags() & Qt::ItemIsSelectable)
        Q_EMIT opened(index);
}

void RowList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    const QRect current = visualRect(currentIndex());
    if (current.bottom() < event->oldSize().height() && current.bottom() >= viewport()->height() &&
        current.top() >= 0)
        QMetaObject::invokeMethod( // it was seen, and is cut now; the bar learns last how far it goes
            this, [this] { scrollTo(currentIndex()); }, Qt::QueuedConnection);
    updatePlaceholder();
    if (m_sticky)
        m_sticky->follow();
}

bool RowList::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::Leave)
        viewport()->update();
    return QListView::viewportEvent(event);
}

void RowList::updatePlaceholder()
{
    const bool none = !model() || model()->rowCount() == 0;
    if (m_placeholder) {
        m_placeholder->setVisible(none && !m_searched);
        m_placeholder->setGeometry(viewport()->rect());
    }
    if (none && m_searched && !m_notFound)
        m_notFound =
            new EmptyState(u"search"_s, tr("Nothing found"), tr("Esc shows all of them again."), viewport());
    if (m_notFound) {
        m_notFound->setVisible(none && m_searched);
        m_notFound->setGeometry(viewport()->rect());
    }
}

void RowList::setSearched(bool searched)
{
    m_searched = searched;
    updatePlaceholder();
}

} // namespace zhike
