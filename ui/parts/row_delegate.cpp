// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/paint.h"
#include "ui/parts/reading_width.h"
#include "ui/parts/row_list.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

namespace zhike {

namespace {

/// The title, with what was searched for in it bold and in the accent.
int drawTitle(QPainter& painter, QRect box, const Row& row, const Tokens& tokens)
{
    const QColor ink = row.archived ? tokens.t3 : tokens.t1;
    if (row.emphasisLength <= 0)
        return drawLine(painter, box, row.title, Face::Body, ink);
    const int left = box.left();
    const QString before = row.title.left(row.emphasisStart);
    const QString found = row.title.mid(row.emphasisStart, row.emphasisLength);
    box.setLeft(box.left() + drawLine(painter, box, before, Face::Body, ink));
    box.setLeft(box.left() +
                drawLine(painter, box, found, Face::Body, tokens.acc, Qt::AlignLeft, Weight::Bold));
    return box.left() - left +
           drawLine(painter, box, row.title.mid(row.emphasisStart + row.emphasisLength), Face::Body, ink);
}

} // namespace

/// Where everything of one row lies.
struct RowDelegate::Places {
    QRect icon, tag, title, subtitle, cell, badge, health, action, keys;
};

RowDelegate::RowDelegate(QObject* parent) : QStyledItemDelegate(parent), m_margin(space::listMargin) {}

void RowDelegate::setColumns(int rightCell, int action)
{
    m_rightCell = rightCell;
    m_action = action;
}

void RowDelegate::setLeading(bool icons, bool tags, int forTags)
{
    m_tagColumn = forTags;
    m_icons = icons;
    m_tags = tags;
}

int RowDelegate::tagColumn() const
{
    return std::max<int>(metric::todayTag, m_tagColumn);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (m_uniform)
        return {metric::listPaneMin, metric::row};
    if (index.data(GroupHeadRole).toBool())
        return {metric::listPaneMin, metric::groupHead};
    const auto* row = index.data(RowRole).value<const Row*>();
    return {metric::listPaneMin, row && row->oneLine ? metric::shortRow : metric::row};
}

/// Where there is little room, what stands beside the title goes before the title does.
RowDelegate::Places RowDelegate::places(const QRect& rect, const Row& row) const
{
    const int least = std::min<int>(lineWidth(row.title, Face::Body), metric::factLabel);
    Places p = places(rect, row, All);
    for (const Beside beside : {WithoutBadge, WithoutFigures})
        if (p.title.width() < least)
            p = places(rect, row, beside);
    return p;
}

RowDelegate::Places RowDelegate::places(const QRect& rect, const Row& row, Beside beside) const
{
    Places p;
    const int top = rect.y() + space::x1;
    int left = rect.x() + m_margin;
    int right = rect.x() + std::min<int>(rect.width(), widestRow) - m_margin;
    const auto takeLeft = [&](int width) {
        const QRect taken(left, rect.y(), width, rect.height() - space::hair);
        left += width;
        return taken;
    };
    const auto takeRight = [&](int width, int gap) {
        right -= width;
        const QRect taken(right, rect.y(), width, rect.height() - space::hair);
        right -= gap;
        return taken;
    };
    if (!row.initials.isEmpty())
        p.icon = takeLeft(metric::avatar + space::x3);
    else if (m_icons || !row.icon.isEmpty() || row.dot != Mark::None)
        p.icon = takeLeft(metric::todayIcon);
    if (m_tags)
        p.tag = takeLeft(std::max(tagColumn(), row.tag.isEmpty() ? 0 : tagWidth(row.tag) + space::x2));
    const int button = rowButtonWidth(row.action);
    if (m_action > 0 || button > 0) {
        const QRect column = takeRight(std::max(m_action, button), space::x4);
        p.action = QRect(column.right() + 1 - button, rect.y() + (rect.height() - metric::rowButton) / 2,
                         button, metric::rowButton);
    }
    const int upper = lineWidth(row.right1, Face::Body);
    const int lower = lineWidth(row.right2, Face::Caption);
    const int clock = row.share >= 0 ? upper + space::x2 + lower : 0; // both stand in one line
    if (beside != WithoutFigures && (m_rightCell > 0 || upper > 0 || lower > 0))
        p.cell =
            takeRight(std::max(clock, m_rightCell > 0 ? m_rightCell : std::max(upper, lower)), space::x3);
    if (row.health >= 0 && beside != WithoutFigures)
        p.health = takeRight(metric::health, space::x3);
    if (row.badgeRank >= 0 && m_badgeColumn && beside == All)
        p.badge = takeRight(tierBadgeWidth(), space::x2);
    if (!row.keys.isEmpty())
        p.keys = takeRight(lineWidth(row.keys, Face::Caption) + space::x4, space::x2);
    if (row.oneLine) {
        p.title = QRect(left, rect.y(), right - left, rect.height());
        p.subtitle = p.title;
        return p;
    }
    p.title = QRect(left, top, right - left, lineHeight(Face::Body));
    p.subtitle = QRect(left, top + lineHeight(Face::Body), right - left, lineHeight(Face::Caption));
    return p;
}

QRect RowDelegate::actionRect(const QRect& rect, const Row& row) const
{
    return row.action.isEmpty() ? QRect() : places(rect, row).action;
}

void RowDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                              const Tokens& tokens) const
{
    const bool selected = option.state & QStyle::State_Selected;
    // A list that never has the keyboard (answers under a field) shows its choice as if it had it.
    // So does one whose row is being edited.
    const QWidget* list = option.widget;
    const bool focused = list && (list->hasFocus() || list->focusPolicy() == Qt::NoFocus ||
                                  list->isAncestorOf(QApplication::focusWidget()));
    if (selected)
        painter.fillRect(option.rect, focused ? tokens.sel : tokens.navsel);
    if (selected && tokens.outlines) // a tint alone is not seen by everyone
        painter.fillRect(QRect(option.rect.topLeft(), QSize(space::x1, option.rect.height())), tokens.acc);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, tokens.hover);
    if (m_hairlines)
        drawHairline(painter, option.rect.x(), option.rect.right() + 1, option.rect.bottom(), tokens.line);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter.setPen(tokens.acc);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(1, 1, -2, -3));
    }
}

void RowDelegate::paintHead(QPainter& painter, const QStyleOptionViewItem& option, const Row& row,
                            const Tokens& tokens) const
{
    const QRect rect = option.rect;
    QRect box = rect.adjusted(m_margin, 0, -m_margin, 0);
    if (!row.icon.isEmpty()) {
        paintGround(painter, option, tokens);
        drawIcon(painter,
                 QRectF(box.x(), box.y() + (box.height() - metric::icon) / 2.0, metric::icon, metric::icon),
                 row.icon, tokens.t3);
        box.setLeft(box.left() + metric::icon + space::x2);
    }
    if (row.dot != Mark::None) {
        drawDot(painter, {box.x(), box.y(), metric::dot, box.height()}, row.dot, tokens);
        box.setLeft(box.left() + metric::dot + space::x2);
    }
    if (!m_hairlines) {
        drawLine(painter, box, row.title + u' ' + row.subtitle, Face::Caption, tokens.t3);
        return;
    }
    const int taken = drawLine(painter, box, row.title, Face::Body, tokens.t1, Qt::AlignLeft, Weight::Bold);
    drawLine(painter, box.adjusted(taken + space::x2, 0, 0, 0), row.subtitle, Face::Caption, tokens.t3);
    drawHairline(painter, rect.x(), rect.right() + 1, rect.bottom(), tokens.line);
}

void RowDelegate::paintText(QPainter& painter, const Places& p, const Row& row, const Tokens& tokens) const
{
    if (!row.initials.isEmpty())
        drawAvatar(painter, p.icon.adjusted(0, 0, 0, space::hair), row.initials, tokens);
    else if (!row.icon.isEmpty())
        drawIcon(
            painter,
            QRect(p.icon.x(), p.icon.y() + (p.icon.height() - metric::icon) / 2, metric::icon, metric::icon),
            row.icon, tokens.ink(row.iconInk));
    else if (row.dot != Mark::None)
        drawDot(painter, {p.icon.x(), p.icon.y(), metric::dot, p.icon.height()}, row.dot, tokens);
    QRect title = p.title;
    if (m_tags)
        drawTag(painter, p.tag, row.tag, row.tagKind, tokens);
    else if (const int tag = drawTag(painter, title, row.tag, row.tagKind, tokens))
        title.setLeft(title.left() + tag + space::x2);
    const int taken = drawTitle(painter, title, row, tokens);
    const QRect second = row.oneLine ? title.adjusted(taken + space::x2, 0, 0, 0) : p.subtitle;
    drawLine(painter, second, row.subtitle, Face::Caption, tokens.ink(row.subtitleInk));
}

void RowDelegate::paintRight(QPainter& painter, const Places& p, const Row& row, const Tokens& tokens) const
{
    if (p.health.isValid())
        drawHealth(painter, p.health, row.health, tokens);
    if (!row.keys.isEmpty())
        drawKey(painter, p.keys, row.keys, tokens);
    if (p.badge.isValid())
        drawTierBadge(painter, p.badge, row.badge, row.badgeRank, tokens);
    if (!p.cell.isValid())
        return;
    if (row.share >= 0) { // a clock: caption at the left, what remains at the right, the bar below
        const QRect line(p.cell.x(), p.cell.y() + space::x2, p.cell.width(), lineHeight(Face::Body));
        const int verdict = lineWidth(row.right1, Face::Body) + space::x2;
        drawLine(painter, line.adjusted(0, 0, -verdict, 0), row.right2, Face::Caption,
                 tokens.ink(row.right2Ink));
        drawLine(painter, line, row.right1, Face::Body, tokens.ink(row.right1Ink), Qt::AlignRight);
        drawBar(painter, {line.x(), line.bottom() + space::x1, line.width(), metric::clockBar}, row.share,
                tokens.mark(row.shareMark), tokens);
        return;
    }
    const QRect upper(p.cell.x(), p.title.y(), p.cell.width(), p.title.height());
    const QRect lower(p.cell.x(), p.subtitle.y(), p.cell.width(), p.subtitle.height());
    drawLine(painter, row.right2.isEmpty() ? p.cell : upper, row.right1, Face::Body,
             tokens.ink(row.right1Ink), Qt::AlignRight);
    drawLine(painter, row.right1.isEmpty() ? p.cell : lower, row.right2, Face::Caption,
             tokens.ink(row.right2Ink), Qt::AlignRight);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = Look::of(option.widget);
    const auto* row = index.data(RowRole).value<const Row*>();
    painter->save();
    if (row && index.data(GroupHeadRole).toBool()) {
        paintHead(*painter, option, *row, tokens);
        painter->restore();
        return;
    }
    paintGround(*painter, option, tokens);
    if (row) {
        const Places p = places(option.rect, *row);
        paintText(*painter, p, *row, tokens);
        paintRight(*painter, p, *row, tokens);
        if (!row->action.isEmpty())
            drawRowButton(*painter, p.action, row->action, m_hoveredAction == index, m_pressedAction == index,
                          tokens);
    } else {
        paintComing(*painter, option.rect, tokens);
    }
    painter->restore();
}

void RowDelegate::paintComing(QPainter& painter, const QRect& rect, const Tokens& tokens) const
{
    const int width = std::min<int>(rect.width() / 3, metric::listPane / 3);
    painter.fillRect(QRect(rect.x() + m_margin, rect.y() + space::x3, width, space::x2), tokens.line);
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                            const QModelIndex& index)
{
    const auto* row = index.data(RowRole).value<const Row*>();
    if (!row || event->type() != QEvent::ToolTip || !row->toolTip.isEmpty() ||
        index.data(GroupHeadRole).toBool())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString cut = cutText(option.rect, *row);
    QToolTip::showText(event->globalPos(), cut, view);
    return !cut.isEmpty();
}

QString RowDelegate::cutText(const QRect& rect, const Row& row) const
{
    const Places p = places(rect, row);
    const int tag = m_tags || row.tag.isEmpty() ? 0 : tagWidth(row.tag) + space::x2;
    const int title = lineWidth(row.title, Face::Body) + tag;
    const int besideIt = row.oneLine ? title + space::x2 : 0;
    if (title <= p.title.width() && besideIt + lineWidth(row.subtitle, Face::Caption) <= p.subtitle.width())
        return {};
    return row.subtitle.isEmpty() ? row.title : row.title + u'\n' + row.subtitle;
}

bool RowDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    const auto* row = index.data(RowRole).value<const Row*>();
    if (!row || row->action.isEmpty())
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto type = event->type();
    if (type != QEvent::MouseMove && type != QEvent::MouseButtonPress && type != QEvent::MouseButtonRelease)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const bool inside = actionRect(option.rect, *row).contains(mouse->position().toPoint());
    m_hoveredAction = inside ? QPersistentModelIndex(index) : QPersistentModelIndex();
    const bool click = type == QEvent::MouseButtonRelease && inside && m_pressedAction == index;
    if (type == QEvent::MouseButtonPress)
        m_pressedAction = inside ? QPersistentModelIndex(index) : QPersistentModelIndex();
    else if (type == QEvent::MouseButtonRelease)
        m_pressedAction = QPersistentModelIndex();
    if (click)
        Q_EMIT actionTriggered(index);
    return inside && type != QEvent::MouseMove;
}

} // namespace zhike
