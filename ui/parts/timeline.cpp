// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/timeline.h"

#include "ui/parts/labels.h"
#include "ui/parts/timeline_delegate.h"
#include "ui/parts/timeline_detail.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <utility>

using namespace Qt::StringLiterals;

namespace zhike {

TimelineView::TimelineView(QWidget* parent) : QListView(parent)
{
    setItemDelegate(new TimelineDelegate(this));
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Timeline"));
    verticalScrollBar()->setSingleStep(metric::timelineRow);
}

void TimelineView::setMargin(int margin)
{
    static_cast<TimelineDelegate*>(itemDelegate())->margin = margin;
    viewport()->update();
}

TimelineView::~TimelineView() = default;

void TimelineView::setModel(QAbstractItemModel* model)
{
    QListView::setModel(model);
    if (model)
        connect(model, &QAbstractItemModel::modelReset, this, &TimelineView::restoreBoxes);
}

int TimelineView::detailHeight(const QModelIndex& index) const
{
    const auto* box = qobject_cast<const TimelineDetailBox*>(indexWidget(index));
    return box ? box->heightIn(viewport()->width()) : 0;
}

void TimelineView::setDetail(const Uuid& id, const TimelineDetail& detail)
{
    m_details.insert(id, detail);
    const auto* timeline = qobject_cast<const TimelineModel*>(model());
    const QModelIndex index = timeline ? timeline->indexOf(id) : QModelIndex();
    if (!index.isValid())
        return;
    placeBox(index, detail);
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
    if (index == currentIndex())
        scrollTo(index);
}

void TimelineView::placeBox(const QModelIndex& index, const TimelineDetail& detail)
{
    const int margin = static_cast<TimelineDelegate*>(itemDelegate())->margin;
    auto* box = new TimelineDetailBox(detail, margin);
    connect(box, &TimelineDetailBox::linkClicked, this,
            [this, at = QPersistentModelIndex(index)] { openPage(at); });
    setIndexWidget(index, box);
    if (box->link())
        setTabOrder(this, box->link());
}

void TimelineView::restoreBoxes()
{
    const auto* timeline = qobject_cast<const TimelineModel*>(model());
    for (auto it = m_details.begin(); timeline && it != m_details.end();) {
        const QModelIndex index = timeline->indexOf(it.key());
        if (index.isValid()) {
            placeBox(index, *it);
            ++it;
        } else {
            it = m_details.erase(it);
        }
    }
    scheduleDelayedItemsLayout();
}

void TimelineView::fold(const Uuid& id)
{
    if (!m_details.remove(id))
        return;
    if (const auto* timeline = qobject_cast<const TimelineModel*>(model())) {
        const QModelIndex index = timeline->indexOf(id);
        const QWidget* box = indexWidget(index);
        if (box && box->isAncestorOf(QApplication::focusWidget()))
            setFocus(Qt::OtherFocusReason);
        setIndexWidget(index, nullptr);
    }
    scheduleDelayedItemsLayout();
}

void TimelineView::foldAll()
{
    for (const Uuid& id : unfolded())
        fold(id);
}

void TimelineView::unfold(const QModelIndex& index)
{
    Q_EMIT unfolding(index.data(KindRole).toInt(), index.data(IdRole).value<Uuid>());
}

void TimelineView::openPage(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT opened(index.data(KindRole).toInt(), index.data(IdRole).value<Uuid>());
}

void TimelineView::toggle(const QModelIndex& index)
{
    const Uuid id = index.data(IdRole).value<Uuid>();
    if (isUnfolded(id))
        fold(id);
    else
        unfold(index);
}

bool TimelineView::keyPressed(int key)
{
    const QModelIndex index = currentIndex();
    const bool open = index.isValid() && isUnfolded(index.data(IdRole).value<Uuid>());
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open)
            openPage(index);
        else if (index.isValid())
            unfold(index);
        return index.isValid();
    case Qt::Key_Space:
        if (index.isValid())
            toggle(index);
        return index.isValid();
    case Qt::Key_Right:
        if (index.isValid() && !open)
            unfold(index);
        return true;
    case Qt::Key_Left:
        fold(index.data(IdRole).value<Uuid>());
        return true;
    case Qt::Key_Escape:
        if (m_details.isEmpty())
            return false;
        if (open)
            fold(index.data(IdRole).value<Uuid>());
        else
            foldAll();
        return true;
    default:
        return false;
    }
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const QString text = event->text();
    const bool typed = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) &&
                       !text.isEmpty() && text.at(0).isPrint() && text.at(0) != u' ';
    if (plain && keyPressed(event->key()))
        return;
    if (typed)
        event->ignore(); // the window searches everything
    else
        QListView::keyPressEvent(event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const bool onHead = at.y() < visualRect(index).top() + metric::timelineRow;
    if (!std::exchange(m_opening, false) && event->button() == Qt::LeftButton && onHead &&
        index.flags() & Qt::ItemIsSelectable)
        toggle(index);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_opening = event->button() == Qt::LeftButton && index.flags() & Qt::ItemIsSelectable;
    if (m_opening)
        openPage(index);
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (!m_details.isEmpty())
        scheduleDelayedItemsLayout();
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::Leave)
        viewport()->update();
    return QListView::viewportEvent(event);
}

} // namespace zhike
