// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

QString textOfFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TEST(Translations, OfWidgetsAreFiledUnderTheClassWithItsNamespace)
{
    // tr() of a QObject looks under "zhike::Class"; a catalogue made without -I . says "Class" and is never
    // found.
    const QDir source(qEnvironmentVariable("ZHIKE_SOURCE"));
    if (qEnvironmentVariableIsEmpty("ZHIKE_SOURCE"))
        GTEST_SKIP() << "run by ctest, which says where the sources are";
    static const QRegularExpression context(u"<name>([^<]+)</name>"_s);
    static const QRegularExpression unfinished(u"type=\"(unfinished|vanished|obsolete)\""_s);
    const QDir catalogues(source.filePath(u"resources/i18n"_s));
    for (const auto& name : catalogues.entryList({u"ui_*.ts"_s})) {
        const QString folder = name.section(u'_', 1, 1);
        QSet<QString> classes;
        const QDir headers(source.filePath(u"ui/"_s + folder));
        for (const auto& header : headers.entryList({u"*.h"_s})) {
            static const QRegularExpression declared(u"class (\\w+)[^;{]*\\{\\s*Q_OBJECT"_s);
            for (auto it = declared.globalMatch(textOfFile(headers.filePath(header))); it.hasNext();)
                classes << it.next().captured(1);
        }
        const QString text = textOfFile(catalogues.filePath(name));
        for (auto it = context.globalMatch(text); it.hasNext();) {
            const QString found = it.next().captured(1);
            EXPECT_FALSE(classes.contains(found)) << qPrintable(name) << ": " << qPrintable(found);
        }
        EXPECT_FALSE(unfinished.match(text).hasMatch()) << qPrintable(name);
    }
}

} // namespace zhike
