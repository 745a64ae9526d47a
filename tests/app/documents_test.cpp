// SPDX-License-Identifier: GPL-3.0-or-later
// What the READMEs and the man page say about the command line is what the program has.
#include "core/store/entity.h"
#include "tests/app/program.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto documents = {"README.md", "README.zh_CN.md", "packaging/zhike.1"};

/// A document without the marks that keep groff from taking a hyphen for a break.
QString textOf(const QString& document)
{
    QFile file(qEnvironmentVariable("ZHIKE_SOURCE") + u'/' + document);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << document.toStdString();
    return QString::fromUtf8(file.readAll()).remove(u'\\');
}

bool names(const QString& text, const QString& word)
{
    const QRegularExpression whole(u"(?<![\\w-])%1(?![\\w-])"_s.arg(QRegularExpression::escape(word)));
    return whole.match(text).hasMatch();
}

} // namespace

TEST(Documents, NameEveryKindOfRecord)
{
    for (const auto* document : documents) {
        const QString text = textOf(QString::fromLatin1(document));
        for (const zhike::EntityDescription* kind : zhike::allDescriptions())
            if (!kind->isPart())
                EXPECT_TRUE(names(text, QString::fromLatin1(kind->plural))) << document << kind->plural;
    }
}

TEST(Documents, NameEveryCommand)
{
    const QString help = QString::fromUtf8(zhike::test::Program().run({u"--help"_s}).out);
    QStringList commands;
    for (auto line = QRegularExpression(u"^  ([a-z][a-z-]*) "_s, QRegularExpression::MultilineOption)
                         .globalMatch(help);
         line.hasNext();)
        commands += line.next().captured(1);
    EXPECT_GT(commands.size(), 20);
    for (const auto* document : documents) {
        const QString text = textOf(QString::fromLatin1(document));
        for (const QString& command : commands)
            EXPECT_TRUE(names(text, command)) << document << command.toStdString();
    }
}
