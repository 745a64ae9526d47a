// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tokens.h"
#include <QtCore/QRect>
#include <QtCore/QString>
#include <QtWidgets/QStyle>

class QAbstractItemView;
class QPainter;
class QStyleOption;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QWidget;

// The parts of LookStyle, one file for each kind of control.

namespace zhike {

/// Gives the application the palette of the tokens, and some kinds of widgets their own.
void applyPalette(const Tokens& tokens);

/// What a control is more than its class says; empty for the usual.
[[nodiscard]] QString lookOf(const QWidget* widget);
/// A filled box with a line around it, within `box`; without a line where `border` is invalid.
void drawBox(QPainter& painter, const QRect& box, int corner, const QColor& ground, const QColor& border);

/// The colours of a push button in its state.
struct ButtonColours {
    QColor ground, border, text;
};
[[nodiscard]] ButtonColours buttonColours(QStyle::State state, const QString& look, const Tokens& tokens);
[[nodiscard]] QSize buttonSize(const QSize& contents, const QString& look);

/// The ground of a field, with the line that says its state.
void drawField(QPainter& painter, const QStyleOption& option, const QWidget* widget);
/// From the edge of a field to its text.
[[nodiscard]] int fieldInset();
/// Whether a frame around `widget` is a field's: of a text of several lines, or of a list to choose in.
[[nodiscard]] bool isFieldFrame(const QWidget* widget);
/// Whether it is the popup of a box, or a list in it.
[[nodiscard]] bool isComboPopup(const QWidget* widget);

/// The frame around a field, or around the list of a box; others have none.
void drawFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget);
/// The ground of a list, which is that of its frame and of its scroll bar too.
void setListGround(QAbstractItemView& list);
/// A row of a list that has no painter of its own.
void drawItemGround(QPainter& painter, const QStyleOption& option, const QWidget* widget);

/// The ground of one head of a table.
void drawHeaderSection(QPainter& painter, const QRect& box, const QWidget* widget);

void drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& item, const QWidget* widget);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& contents);

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar, const QWidget* widget);
[[nodiscard]] QRect scrollBarRect(const QStyleOptionSlider& bar, QStyle::SubControl part);
void drawProgress(QPainter& painter, const QStyleOptionProgressBar& bar, const QWidget* widget);

} // namespace zhike
