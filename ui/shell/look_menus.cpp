// SPDX-License-Identifier: GPL-3.0-or-later
// Menus of LookStyle: a tick or an icon, words, the key, and where it leads on.
#include "ui/shell/icons.h"
#include "ui/shell/key_hint.h"
#include "ui/shell/look.h"
#include "ui/shell/look_parts.h"
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyleOption>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int keyGap = space::x6; // between the words and the key

/// The width of the column for ticks and icons; none in a menu that has neither.
int markColumn(const QStyleOptionMenuItem& item)
{
    return item.menuHasCheckableItems || item.maxIconWidth > 0 ? metric::icon + space::x2 : 0;
}

void drawMark(QPainter& painter, const QRect& place, const QStyleOptionMenuItem& item, const Tokens& t)
{
    const bool enabled = item.state & QStyle::State_Enabled;
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked)
        drawIcon(painter, place, u"check"_s, enabled ? t.acc : t.disabledInk());
    else if (!item.icon.isNull())
        item.icon.paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

/// What stands at the right of an item: its key as everywhere else in the program, not in the words that Qt
/// has for it, or what its text says.
QString keyAtRight(const QStyleOptionMenuItem& item, const QWidget* widget)
{
    const auto* menu = qobject_cast<const QMenu*>(widget);
    const QAction* action = menu ? menu->actionAt(item.rect.center()) : nullptr;
    const QString said = item.text.section(u'\t', 1);
    return action && !said.isEmpty() && !action->shortcut().isEmpty() && !action->text().contains(u'\t')
               ? keyText(action->shortcut())
               : said;
}

} // namespace

QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& contents)
{
    const bool section = !item.text.isEmpty();
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return section ? QSize(2 * space::x2 + contents.width(), metric::chip)
                       : QSize(contents.width(), space::hair + 2 * space::x1);
    const bool hasKey = item.text.contains(u'\t');
    return {space::x2 + markColumn(item) + contents.width() + (hasKey ? keyGap : 0) + space::x6,
            metric::rowButton};
}

void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& item, const QWidget* widget)
{
    const Tokens& t = Look::of(widget);
    const QRect box = item.rect;
    if (item.menuItemType == QStyleOptionMenuItem::Separator && !item.text.isEmpty()) {
        painter.setFont(font(Face::Caption));
        painter.setPen(t.t3);
        painter.drawText(box.adjusted(space::x2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, item.text);
        return;
    }
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(box.x(), box.center().y(), box.width(), space::hair), t.line);
        return;
    }
    const bool enabled = item.state & QStyle::State_Enabled;
    const bool selected = enabled && item.state & QStyle::State_Selected;
    if (selected)
        drawBox(painter, box, radius::badge, t.sel, t.outlines ? t.acc : QColor());
    const QRect words = box.adjusted(space::x2 + markColumn(item), 0, -space::x6, 0);
    if (markColumn(item) > 0)
        drawMark(
            painter,
            {box.x() + space::x2, box.y() + (box.height() - metric::icon) / 2, metric::icon, metric::icon},
            item, t);
    painter.setFont(item.font);
    painter.setPen(enabled ? t.t1 : t.disabledInk());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine,
                     item.text.section(u'\t', 0, 0));
    painter.setPen(enabled ? t.t3 : t.disabledInk());
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, keyAtRight(item, widget));
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawIcon(painter,
                 QRect(box.right() + 1 - metric::iconSmall - space::x1,
                       box.y() + (box.height() - metric::iconSmall) / 2, metric::iconSmall,
                       metric::iconSmall),
                 u"chevron-right"_s, t.t3);
}

} // namespace zhike
