// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// What only the tokens may name, as it would look elsewhere. On paper (ui/print) lengths are millimetres.
const std::pair<const char*, QRegularExpression> forbidden[] = {
    {"a colour",
     QRegularExpression(
         u"QColor\\(\\s*(0x|\\d|u?\"|Qt::)|QColor\\{\\s*(0x|\\d|u?\")|\"#[0-9A-Fa-f]{3,8}\"|"
         "Qt::(dark|light)?(red|green|blue|cyan|magenta|yellow|gray|black|white)\\b|QColorConstants|"
         "setNamedColor|QColor::from|qRgba?\\("_s,
         QRegularExpression::CaseInsensitiveOption)},
    {"a font size", QRegularExpression(u"set(Pixel|Point)SizeF?\\(\\s*\\d|QFont\\(\\s*u?\"|font-size"_s)},
};

/// Calls whose numbers are distances and sizes: none of them stands there as a figure.
const std::pair<const char*, QRegularExpression> measured[] = {
    {"a margin", QRegularExpression(u"set(?:Contents|Viewport)Margins\\(([^;]*)\\)"_s)},
    {"a spacing", QRegularExpression(u"(?:set|add)(?:Horizontal|Vertical)?Spacing\\(([^;]*)\\)"_s)},
    {"a size", QRegularExpression(u"set(?:Fixed|Minimum|Maximum)(?:Width|Height|Size)\\(([^;]*)\\)"_s)},
    {"a row's height",
     QRegularExpression(u"(?:setDefaultSectionSize|setRowHeight|setIconSize)\\(([^;]*)\\)"_s)},
};

/// A figure that is no factor and no divisor: those may stand beside a token ("2 * space::x2").
bool namesAFigure(QString arguments)
{
    static const QRegularExpression factor(u"\\d+\\s*\\*|[*/]\\s*\\d+|\\w*[A-Za-z_]\\w*"_s);
    static const QRegularExpression figure(
        u"\\b[2-9]\\b|\\b[1-9]\\d+\\b"_s); // 0 is nothing, 1 is unset in tests of Qt
    return figure.match(arguments.remove(factor)).hasMatch();
}

QString namedIn(const QString& line)
{
    for (const auto& [what, pattern] : forbidden)
        if (pattern.match(line).hasMatch())
            return QString::fromLatin1(what);
    for (const auto& [what, pattern] : measured)
        if (const auto match = pattern.match(line); match.hasMatch() && namesAFigure(match.captured(1)))
            return QString::fromLatin1(what);
    return {};
}

QString contents(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST(Tokens, NothingOutsideThemNamesAColourAFontSizeOrAMargin)
{
    if (qEnvironmentVariableIsEmpty("ZHIKE_SOURCE"))
        GTEST_SKIP() << "run by ctest, which says where the sources are";
    const QString root = qEnvironmentVariable("ZHIKE_SOURCE");
    for (const auto& folder : {u"/ui"_s, u"/app"_s})
        for (QDirIterator it(root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
             it.hasNext();) {
            const QString path = it.next();
            if (path.contains(u"/ui/print/"_s) || path.contains(u"/ui/shell/token"_s))
                continue;
            int number = 0;
            for (const auto& line : contents(path).split(u'\n')) {
                ++number;
                const QString named = namedIn(line);
                EXPECT_TRUE(named.isEmpty())
                    << qPrintable(path.mid(root.size())) << ':' << number << " names " << qPrintable(named)
                    << ": " << qPrintable(line.trimmed());
            }
        }
}

TEST(Tokens, TheSearchForFiguresFindsThem)
{
    for (const auto& line : {u"painter.setPen(QColor(12, 13, 14));"_s, u"painter.setPen(Qt::darkRed);"_s,
                             u"QColor c(u\"#fff\"_s);"_s, u"f.setPixelSize(14);"_s,
                             u"row->setContentsMargins(0, 12, space::x2, 0);"_s, u"row->setSpacing(6);"_s,
                             u"label->setFixedWidth(96);"_s, u"w->setMinimumSize(40, metric::row);"_s,
                             u"QColor::fromRgb(1, 2, 3)"_s})
        EXPECT_FALSE(namedIn(line).isEmpty()) << qPrintable(line);
    for (const auto& line :
         {u"row->setContentsMargins(0, space::x1, 0, 0);"_s, u"row->setSpacing(2 * space::x1);"_s,
          u"p.fillRect(r, Qt::transparent);"_s, u"w->setFixedHeight(metric::row / 2);"_s})
        EXPECT_TRUE(namedIn(line).isEmpty()) << qPrintable(line);
}

} // namespace zhike
