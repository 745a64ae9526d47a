// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/scroll_keeper.h"

#include "ui/parts/paged_list_model.h"
#include "ui/parts/row_list.h"
#include "ui/parts/short_list_model.h"
#include "ui/shell/context.h"
#include <QtCore/QEvent>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int restMs = 400;
constexpr int fewRows = 3; // of which one is no head

Uuid idAt(const RowList& list, int row)
{
    return list.model()->index(row, 0).data(IdRole).value<Uuid>();
}

int rowOf(const RowList& list, const Uuid& id)
{
    if (const auto* paged = qobject_cast<const PagedListModel*>(list.model()))
        return paged->rowOf(id);
    if (const auto* lines = qobject_cast<const ShortListModel*>(list.model()))
        return lines->indexOf(id).row();
    if (const auto* grouped = qobject_cast<const GroupedModel*>(list.model()))
        return grouped->indexOf(id).row();
    return -1;
}

} // namespace

ScrollKeeper::ScrollKeeper(RowList* list, Memory& memory, const QString& key)
    : QObject(list), m_list(list), m_memory(memory), m_key(key)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &ScrollKeeper::remember);
    connect(list->verticalScrollBar(), &QScrollBar::valueChanged, &m_rest, qOverload<>(&QTimer::start));
    list->installEventFilter(this);
    // When everything else that follows from new rows is done.
    const auto come = [this] {
        QMetaObject::invokeMethod(this, &ScrollKeeper::bringBack, Qt::QueuedConnection);
    };
    if (auto* paged = qobject_cast<PagedListModel*>(list->model()))
        connect(paged, &PagedListModel::loaded, this, come);
    else
        connect(list->model(), &QAbstractItemModel::modelReset, this, come);
}

bool ScrollKeeper::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Hide && m_rest.isActive())
        remember();
    return QObject::eventFilter(watched, event);
}

void ScrollKeeper::remember()
{
    m_rest.stop();
    if (m_waiting)
        return; // what is remembered has yet to be brought back
    const QModelIndex top = m_list->indexAt(QPoint(0, 0));
    for (int row = top.row();
         top.isValid() && row < std::min(top.row() + fewRows, m_list->model()->rowCount()); ++row) {
        const Uuid id = idAt(*m_list, row);
        if (id.isNull())
            continue;
        m_memory.remember(m_key,
                          QVariantMap{{u"top"_s, id.toString()},
                                      {u"at"_s, m_list->visualRect(m_list->model()->index(row, 0)).y()},
                                      {u"current"_s, m_list->currentId().toString()}});
        return;
    }
}

void ScrollKeeper::bringBack()
{
    if (!m_waiting || m_list->model()->rowCount() == 0 || !m_list->isVisible())
        return;
    m_waiting = false;
    m_rest.start();
    const QVariantMap kept = m_memory.value(m_key).toMap();
    const auto id = Uuid::fromString(kept.value(u"top"_s).toString());
    // Another row chosen since then wins; where none was or is chosen yet, nothing speaks against the place.
    const auto chosen = Uuid::fromString(kept.value(u"current"_s).toString());
    const Uuid now = m_list->currentId();
    const bool same = !chosen || chosen->isNull() || now.isNull() || *chosen == now;
    const int row = id && same ? rowOf(*m_list, *id) : -1;
    if (row < 0)
        return;
    auto* bar = m_list->verticalScrollBar();
    const QModelIndex index = m_list->model()->index(row, 0);
    m_list->scrollTo(index, QAbstractItemView::PositionAtTop);
    bar->setValue(bar->value() + m_list->visualRect(index).y() - kept.value(u"at"_s).toInt());
}

} // namespace zhike
