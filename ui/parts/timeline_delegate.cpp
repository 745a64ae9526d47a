// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/timeline_delegate.h"

#include "ui/parts/paint.h"
#include "ui/parts/timeline.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr TextMetric headHeight = metric::groupHead;
constexpr TextMetric nodeX = metric::timelineTime;
constexpr TextMetric longestEntry{1240, TextMetric::Half}; ///< no line goes on without end in a wide window

void paintNode(QPainter& p, const QRect& rect, const TimelineEntry& e, bool last, const Tokens& t)
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
    p.drawEllipse(
        QRectF(x + 0.5, rect.y() + space::tiny + 0.5, metric::timelineNode - 1, metric::timelineNode - 1));
    p.setRenderHint(QPainter::Antialiasing, false);
    const int inset = (metric::timelineNode - metric::timelineIcon) / 2;
    drawIcon(p, QRect(x + inset, rect.y() + space::tiny + inset, metric::timelineIcon, metric::timelineIcon),
             e.icon, t.ink(e.ink));
}

void paintEntry(QPainter& p, const QStyleOptionViewItem& option, const QRect& rect, const TimelineEntry& e,
                bool last, const Tokens& t)
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
    QRect title(rect.x() + metric::timelineText, rect.y() + space::x1, rect.width() - metric::timelineText,
                lineHeight(Face::Body));
    if (const int tag = drawTag(p, title, e.tag, e.tagKind, t))
        title.setLeft(title.left() + tag + space::x2);
    drawLine(p, title, e.title, Face::Body, t.t1);
    const QRect second(rect.x() + metric::timelineText, title.bottom() + 1,
                       rect.width() - metric::timelineText, lineHeight(Face::Caption));
    const int taken = drawLine(p, second, e.subtitle, Face::Caption, t.t3);
    drawLine(p, second.adjusted(taken + (taken > 0 ? space::x1 : 0), 0, 0, 0), e.tail, Face::Caption,
             t.ink(e.tailInk));
}

} // namespace

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.data(GroupHeadRole).toBool())
        return {metric::listPaneMin, headHeight};
    const auto* view = qobject_cast<const TimelineView*>(option.widget);
    return {metric::listPaneMin, metric::timelineRow + (view ? view->detailHeight(index) : 0)};
}

void TimelineDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Tokens& t = Look::of(option.widget);
    const auto* model = qobject_cast<const TimelineModel*>(index.model());
    const TimelineEntry* entry = model ? model->entry(index) : nullptr;
    QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    rect.setWidth(std::min<int>(rect.width(), longestEntry));
    painter->save();
    if (!entry)
        drawLine(*painter, rect, index.data().toString(), Face::Caption, t.t3);
    else
        paintEntry(*painter, option, rect, *entry, index.data(FirstFreeRole).toBool(), t);
    painter->restore();
}

} // namespace zhike
