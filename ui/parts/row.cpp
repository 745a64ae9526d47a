// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/row.h"

#include "ui/parts/format.h"
#include <QtCore/QCoreApplication>

namespace zhike {

QVariant rowValue(const Row& row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return format::joined(
            {row.tag, row.title, row.subtitle, row.badge,
             row.health < 0 ? QString() : QCoreApplication::translate("Row", "Health %1").arg(row.health),
             row.right1, row.right2});
    case Qt::ToolTipRole:
        return row.toolTip.isEmpty() ? QVariant() : QVariant(row.toolTip);
    case RowRole:
        return QVariant::fromValue(&row);
    case IdRole:
        return QVariant::fromValue(row.id);
    case KindRole:
        return row.kind;
    case SubtitleRole:
        return row.subtitle;
    case BadgeRole:
        return row.badge;
    case BadgeKindRole:
        return row.badgeRank;
    case HealthRole:
        return row.health;
    case Right1Role:
        return row.right1;
    case Right2Role:
        return row.right2;
    case TagRole:
        return row.tag;
    case TagKindRole:
        return int(row.tagKind);
    case IconRole:
        return row.icon;
    case DotRole:
        return int(row.dot);
    case ActionRole:
        return row.action;
    case ExtraRole:
        return row.extra;
    case GroupHeadRole:
        return false;
    default:
        return {};
    }
}

} // namespace zhike
