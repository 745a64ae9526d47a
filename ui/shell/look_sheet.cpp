// SPDX-License-Identifier: GPL-3.0-or-later
// What Look makes of the tokens: the palette and the style sheet.
#include "ui/shell/look.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtGui/QPalette>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

using Values = QHash<QString, QString>;

QString text(const QColor& c)
{
    return u"rgba(%1,%2,%3,%4)"_s.arg(c.red()).arg(c.green()).arg(c.blue()).arg(c.alpha());
}

QString px(int value)
{
    return u"%1px"_s.arg(value);
}

void addColours(Values& v, const Tokens& t)
{
    const std::pair<QString, QColor> all[] = {
        {u"window"_s, t.window},
        {u"base"_s, t.base},
        {u"pane"_s, t.pane},
        {u"raised"_s, t.raised},
        {u"line"_s, t.line},
        {u"line2"_s, t.line2},
        {u"ctl"_s, t.ctl},
        {u"t1"_s, t.t1},
        {u"t2"_s, t.t2},
        {u"t3"_s, t.t3},
        {u"hover"_s, t.hover},
        {u"sel"_s, t.sel},
        {u"navsel"_s, t.navsel},
        {u"acc"_s, t.acc},
        {u"accfill"_s, t.accfill},
        {u"onacc"_s, t.onacc},
        {u"acct"_s, t.acct},
        {u"focus"_s, t.focus},
        {u"red"_s, t.red},
        {u"reddot"_s, t.reddot},
        {u"disabled"_s, t.disabledInk()},
        {u"pressed"_s, t.pressed(t.hover)},
        {u"accfillhover"_s, t.pressed(t.accfill)},
        {u"accfillpressed"_s, t.pressed(t.pressed(t.accfill))},
    };
    for (const auto& [name, colour] : all)
        v.insert(name, text(colour));
}

void addSizes(Values& v)
{
    constexpr int frame = 2 * space::hair; // what the border adds to a control's inner height
    const std::pair<QString, int> all[] = {
        {u"none"_s, 0},
        {u"hair"_s, space::hair},
        {u"tiny"_s, space::tiny},
        {u"x1"_s, space::x1},
        {u"x2"_s, space::x2},
        {u"x3"_s, space::x3},
        {u"x4"_s, space::x4},
        {u"x6"_s, space::x6},
        {u"x8"_s, space::x8},
        {u"smallPad"_s, space::x2},
        {u"rcontrol"_s, radius::control},
        {u"rbadge"_s, radius::badge},
        {u"icon"_s, metric::icon},
        {u"chip"_s, metric::chip},
        {u"buttonInner"_s, metric::button - frame},
        {u"rowButtonInner"_s, metric::rowButton - frame},
        {u"bigButtonInner"_s, metric::bigButton - frame},
        {u"fieldInner"_s, metric::field - frame},
        {u"menuItem"_s, metric::rowButton},
        {u"headerRow"_s, metric::groupHead},
        {u"scroll"_s, space::x2 + space::tiny},
        {u"scrollRadius"_s, space::tiny + space::hair},
        {u"progress"_s, metric::progress},
        {u"panelSize"_s, pixelSize(Face::Panel)},
        {u"captionSize"_s, pixelSize(Face::Caption)},
    };
    for (const auto& [name, value] : all)
        v.insert(name, px(value));
}

} // namespace

QString Look::styleSheet(const Tokens& tokens)
{
    Values values;
    addColours(values, tokens);
    addSizes(values);
    QFile file(u":/zhike/look/chrome.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString sheet = QString::fromUtf8(file.readAll());
    static const QRegularExpression name(u"\\$([A-Za-z0-9]+)"_s);
    QString out;
    qsizetype done = 0;
    for (auto it = name.globalMatch(sheet); it.hasNext();) {
        const auto match = it.next();
        out += QStringView(sheet).mid(done, match.capturedStart() - done);
        if (!values.contains(match.captured(1)))
            qWarning("the style sheet names no token: %s", qPrintable(match.captured(1)));
        out += values.value(match.captured(1));
        done = match.capturedEnd();
    }
    return out.append(QStringView(sheet).mid(done));
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
