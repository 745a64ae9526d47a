// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "ui/shell/tokens.h"
#include <QtCore/QMetaType>
#include <QtCore/QString>
#include <QtCore/QVariant>
#include <QtCore/QVector>

namespace zhike {

/// What one column of a table shows of a row.
struct Cell {
    QString text;
    QString plain{}; ///< as other programs read it (128000.00, nothing for –); null: the text
    Ink ink = Ink::Plain;
};

/// What one row of a list shows. A name over what matters about it; marks at fixed places at the right.
struct Row {
    Uuid id;
    int kind = -1; ///< the EntityKind it opens, as int; -1: none
    QString title;
    QString subtitle;
    Ink subtitleInk = Ink::Quiet;
    QString icon; ///< left of the text, by name of lineIcon
    Ink iconInk = Ink::Soft;
    QString tag; ///< a small word before the title: P1, 内部
    TagKind tagKind = TagKind::Grey;
    QString badge;      ///< the tier's name
    int badgeRank = -1; ///< the tier's rank, 0 … 3; below 0: no badge
    int health = -1;    ///< 0 … 100; below 0: none
    Mark dot = Mark::None;
    QString right1; ///< at the right, upper line
    Ink right1Ink = Ink::Plain;
    QString right2; ///< at the right, lower line
    Ink right2Ink = Ink::Quiet;
    double share = -1; ///< 0 … 1: bar under the right cell (a clock's used share); below 0: none
    Mark shareMark = Mark::Accent;
    QString action;        ///< text of a button in the row
    QString initials;      ///< an avatar instead of an icon
    bool archived = false; ///< drawn quiet
    bool oneLine = false;  ///< a row of 32 px with the subtitle beside the title
    int emphasisStart = 0; ///< the part of the title that was searched for
    int emphasisLength = 0;
    QString keys; ///< a key cap at the right
    QString toolTip;
    QVector<Cell> cells; ///< where the list can be a table, by column
    QVariant extra;      ///< whatever the screen needs to know again
};

/// How models hand a row to delegates. `RowRole` gives the whole row, as `const Row*` in a QVariant that is
/// valid until the model changes; the others give its parts, for tests, accessibility and other delegates.
enum RowRoles {
    RowRole = Qt::UserRole + 1,
    IdRole,
    KindRole,
    TitleRole,
    SubtitleRole,
    BadgeRole,
    BadgeKindRole,
    HealthRole,
    Right1Role,
    Right2Role,
    TagRole,
    TagKindRole,
    IconRole,
    DotRole,
    ActionRole,
    ExtraRole,
    GroupHeadRole, ///< bool: the row is a head of a group
    FirstFreeRole, ///< screens number their own roles from here
};

/// The value of `role` in `row`; display, tool tip and accessible text included.
[[nodiscard]] QVariant rowValue(const Row& row, int role);

} // namespace zhike

Q_DECLARE_METATYPE(const zhike::Row*)
Q_DECLARE_METATYPE(zhike::Uuid)
