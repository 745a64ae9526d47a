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
         u"QColor\\(\\s*(0x|\\d|u?\"#)|\"#[0-9A-Fa-f]{6}\"|Qt::(red|green|blue|black|white|gray|darkGray|lightGray|yellow)\\b"_s)},
    {"a font size", QRegularExpression(u"set(Pixel|Point)SizeF?\\(\\s*\\d"_s)},
    {"a margin", QRegularExpression(u"setContentsMargins\\([^)a-zA-Z]*[1-9][^)a-zA-Z]*\\)"_s)},
    {"a spacing", QRegularExpression(u"(set|add)Spacing\\(\\s*[1-9]"_s)},
};

} // namespace

TEST(Tokens, NothingOutsideThemNamesAColourAFontSizeOrAMargin)
{
    if (qEnvironmentVariableIsEmpty("ZHIKE_SOURCE"))
        GTEST_SKIP() << "run by ctest, which says where the sources are";
    const QString root = qEnvironmentVariable("ZHIKE_SOURCE") + u"/ui"_s;
    for (QDirIterator it(root, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();) {
        const QString path = it.next();
        if (path.contains(u"/ui/print/"_s) || path.contains(u"/ui/shell/tokens."_s))
            continue;
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        int number = 0;
        for (const auto& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            ++number;
            for (const auto& [what, pattern] : forbidden)
                EXPECT_FALSE(pattern.match(line).hasMatch())
                    << qPrintable(path.mid(root.size())) << ':' << number << " names " << what << ": "
                    << qPrintable(line.trimmed());
        }
    }
}

} // namespace zhike
