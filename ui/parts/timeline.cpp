// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/timeline.h"

#include "ui/parts/paint.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int headHeight = metric::groupHead;
constexpr int nodeX = metric::timelineTime;

class TimelineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    int margin = space::pageMargin;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {metric::listPaneMin, index.data(GroupHeadRole).toBool() ? headHeight : metric::timelineRow};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = Look::of(option.widget);
        const auto* model = qobject_cast<const TimelineModel*>(index.model());
        const TimelineEntry* entry = model ? model->entry(index) : nullptr;
        const QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
        painter->save();
        if (!entry)
            drawLine(*painter, rect, index.data().toString(), Face::Caption, t.t3);
        else
            paintEntry(*painter, option, rect, *entry, index.data(FirstFreeRole).toBool(), t);
        painter->restore();
    }

private:
    static void paintNode(QPainter& p, const QRect& rect, const TimelineEntry& e, bool last, const Tokens& t)
    {
        const int x = rect.x() + nodeX;
        const int middle = x + metric::timelineNode / 2;
        if (!last)
            drawVerticalHairline(p, middle, rect.y() + metric::timelineNode + space::x1, rect.bottom() + 1,
                                 t.line2);
        const bool strong = e.ink == Ink::Red || e.ink == Ink::Amber;
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(strong ? t.ink(e.ink) : t.line2);
        p.setBrush(t.base);
        p.drawEllipse(QRectF(x + 0.5, rect.y() + space::tiny + 0.5, metric::timelineNode - 1,
                             metric::timelineNode - 1));
        p.setRenderHint(QPainter::Antialiasing, false);
        const int inset = (metric::timelineNode - metric::timelineIcon) / 2;
        drawIcon(p,
                 QRect(x + inset, rect.y() + space::tiny + inset, metric::timelineIcon, metric::timelineIcon),
                 e.icon, t.ink(e.ink));
    }

    static void paintEntry(QPainter& p, const QStyleOptionViewItem& option, const QRect& rect,
                           const TimelineEntry& e, bool last, const Tokens& t)
    {
        const QRect row = option.rect;
        const bool current = option.state & QStyle::State_HasFocus;
        const QRect ground(rect.x() + metric::timelineText - space::x2, row.y(),
                           rect.width() - metric::timelineText + 2 * space::x2, row.height() - space::x1);
        if (option.state & QStyle::State_MouseOver || current) {
            p.setRenderHint(QPainter::Antialiasing);
            p.setPen(Qt::NoPen);
            p.setBrush(current ? t.sel : t.hover);
            p.drawRoundedRect(ground, radius::control, radius::control);
            p.setRenderHint(QPainter::Antialiasing, false);
        }
        if (!e.wholeDay)
            drawLine(p, {rect.x(), rect.y() + space::x1, metric::timelineTime, lineHeight(Face::Body)},
                     e.at.toString(u"HH:mm"_s), Face::Caption, t.t3);
        paintNode(p, rect, e, last, t);
        QRect title(rect.x() + metric::timelineText, rect.y() + space::x1,
                    rect.width() - metric::timelineText, lineHeight(Face::Body));
        if (const int tag = drawTag(p, title, e.tag, e.tagKind, t))
            title.setLeft(title.left() + tag + space::x2);
        drawLine(p, title, e.title, Face::Body, t.t1);
        const QRect second(rect.x() + metric::timelineText, title.bottom() + 1,
                           rect.width() - metric::timelineText, lineHeight(Face::Caption));
        const int taken = drawLine(p, second, e.subtitle, Face::Caption, t.t3);
        drawLine(p, second.adjusted(taken + (taken > 0 ? space::x1 : 0), 0, 0, 0), e.tail, Face::Caption,
                 t.ink(e.tailInk));
    }
};

} // namespace

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

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QModelIndex index = currentIndex();
    if (enter && index.isValid())
        Q_EMIT opened(index.data(KindRole).toInt(), index.data(IdRole).value<Uuid>());
    else
        QListView::keyPressEvent(event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.flags() & Qt::ItemIsSelectable)
        Q_EMIT opened(index.data(KindRole).toInt(), index.data(IdRole).value<Uuid>());
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::Leave)
        viewport()->update();
    return QListView::viewportEvent(event);
}

} // namespace zhike
