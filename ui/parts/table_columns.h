// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/value.h"
#include "ui/parts/paint.h"
#include <QtCore/QString>
#include <QtCore/QVector>
#include <cmath>

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
    QString definition = {};    ///< what its figures are: their unit, and what they are counted from
};

/// A column of words, which sorts by `order` in the numbers or the enum of the screen.
template <class Order>
[[nodiscard]] TableColumn tableColumn(const char* key, const QString& title, int width, Order order)
{
    TableColumn column;
    column.key = QString::fromLatin1(key);
    column.title = title;
    column.width = width;
    column.order = static_cast<int>(order);
    return column;
}

/// One that sorts by nothing.
[[nodiscard]] inline TableColumn tableColumn(const char* key, const QString& title, int width)
{
    return tableColumn(key, title, width, -1);
}

/// The same, and what its figures are, for the tool tip of its head.
[[nodiscard]] inline TableColumn defined(TableColumn column, const QString& definition)
{
    column.definition = definition;
    return column;
}

/// A column of figures: at the right, and at the first click the greatest come first.
template <class Order>
[[nodiscard]] TableColumn figureColumn(const char* key, const QString& title, int width, Order order)
{
    TableColumn column = tableColumn(key, title, width, order);
    column.number = true;
    column.greatestFirst = true;
    return column;
}

/// The width, at the designed size of text, in which each of these words fits; at least `least`.
[[nodiscard]] inline int columnFor(const QStringList& words, int least)
{
    for (const QString& word : words)
        least = std::max(least, 2 * space::x2 + int(std::ceil(lineWidth(word, Face::Body) / textScale())));
    return least;
}

/// As columnFor, for all words of an enum.
template <class E>
[[nodiscard]] int columnFor(int least)
{
    QStringList words;
    for (const EnumName& name : EnumText<E>::names)
        words << enumLabel(name);
    return columnFor(words, least);
}

} // namespace zhike
