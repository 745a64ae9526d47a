// SPDX-License-Identifier: GPL-3.0-or-later
// What Look makes of the tokens: the palette of all widgets, and those of some kinds.
#include "ui/shell/look.h"
#include "ui/shell/look_parts.h"

#include <QtGui/QPalette>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

namespace zhike {

namespace {

/// What is chosen in a text, or in a calendar, is filled with the accent.
QPalette withStrongChoice(QPalette p, const Tokens& t)
{
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        p.setColor(group, QPalette::Base, t.raised);
        p.setColor(group, QPalette::Highlight, t.accfill);
        p.setColor(group, QPalette::HighlightedText, t.onacc);
    }
    return p;
}

} // namespace

void applyPalette(const Tokens& tokens)
{
    const QPalette all = Look::palette(tokens);
    QApplication::setPalette(all);
    const QPalette fields = withStrongChoice(all, tokens);
    for (const char* kind : {"QLineEdit", "QPlainTextEdit", "QTextEdit", "QCalendarView"})
        QApplication::setPalette(fields, kind);
    QApplication::setPalette(all, "QMenu"); // the desktop has one of its own
    QToolTip::setPalette(all);
}

QPalette Look::palette(const Tokens& t)
{
    QPalette p;
    const std::pair<QPalette::ColorRole, QColor> all[] = {
        {QPalette::Window, t.window},
        {QPalette::WindowText, t.t1},
        {QPalette::Base, t.base},
        {QPalette::AlternateBase, t.pane},
        {QPalette::Text, t.t1},
        {QPalette::Button, t.raised},
        {QPalette::ButtonText, t.t1},
        {QPalette::BrightText, t.onacc},
        {QPalette::ToolTipBase, t.raised},
        {QPalette::ToolTipText, t.t1},
        {QPalette::PlaceholderText, t.t3},
        {QPalette::Highlight, t.sel},
        {QPalette::HighlightedText, t.t1},
        {QPalette::Link, t.acc},
        {QPalette::LinkVisited, t.acc},
        {QPalette::Light, t.raised},
        {QPalette::Midlight, t.line},
        {QPalette::Mid, t.line2},
        {QPalette::Dark, t.ctl},
        {QPalette::Shadow, t.line2},
    };
    for (const auto& [role, colour] : all)
        p.setColor(role, colour);
    p.setColor(QPalette::Inactive, QPalette::Highlight, t.navsel);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, t.disabledInk());
    p.setColor(QPalette::Disabled, QPalette::Base, t.base);
    return p;
}

} // namespace zhike
