// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <QtCore/QVector>

namespace zhike {

/// One column that a list can show as a table. Its place in the list of all columns is that of its cell in a
/// row.
struct TableColumn {
    QString key;   ///< stable
    QString title; ///< translated
    int width = 0; ///< to begin with
    bool number = false;
    bool badge = false;         ///< the row's tier badge instead of the cell's text
    bool shown = true;          ///< to begin with
    int order = -1;             ///< what it sorts by, as the screen counts orders; below 0: nothing
    bool greatestFirst = false; ///< the direction of the first click
};

} // namespace zhike
