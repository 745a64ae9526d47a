// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the sources has a finished Chinese translation that the program finds.
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <gtest/gtest.h>
#include <map>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QStringList translations; ///< one, or one for each plural form
    bool finished = true;
};
/// Context, source and comment → message.
using Messages = std::map<std::tuple<QString, QString, QString>, Message>;

QString source()
{
    return qEnvironmentVariable("ZHIKE_SOURCE");
}

Message readTranslation(QXmlStreamReader& xml)
{
    Message message;
    const auto type = xml.attributes().value("type"_L1);
    message.finished = type != u"unfinished";
    QString text;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation")) {
        if (xml.isCharacters())
            text += xml.text();
        else if (xml.isStartElement() && xml.name() == u"numerusform")
            message.translations += xml.readElementText();
    }
    if (message.translations.isEmpty())
        message.translations = {text};
    return message;
}

Messages readCatalogue(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    Messages messages;
    QString context;
    QString text;
    QString comment;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            text.clear();
            comment.clear();
        } else if (xml.name() == u"source") {
            text = xml.readElementText();
        } else if (xml.name() == u"comment") {
            comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages[{context, text, comment}] = readTranslation(xml);
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString() << ": " << xml.errorString().toStdString();
    return messages;
}

Messages allCatalogues()
{
    Messages all;
    const QDir folder(source() + u"/resources/i18n"_s);
    for (const QString& name : folder.entryList({u"*_zh_CN.ts"_s}))
        all.merge(readCatalogue(folder.filePath(name)));
    return all;
}

/// What lupdate finds in the sources now.
Messages textsOfSources()
{
    QString lupdate = QStandardPaths::findExecutable(u"lupdate"_s, {u"/usr/lib/qt6/bin"_s});
    if (lupdate.isEmpty())
        lupdate = QStandardPaths::findExecutable(u"lupdate6"_s);
    EXPECT_FALSE(lupdate.isEmpty()) << "lupdate is missing";
    const QTemporaryDir folder;
    QProcess process;
    process.setWorkingDirectory(source());
    process.start(lupdate, {u"-silent"_s, u"core"_s, u"ui"_s, u"app"_s, u"-I"_s, u"."_s, u"-locations"_s,
                            u"none"_s, u"-ts"_s, folder.filePath(u"now.ts"_s)});
    EXPECT_TRUE(process.waitForFinished(60'000));
    return readCatalogue(folder.filePath(u"now.ts"_s));
}

std::string described(const Messages::value_type& entry)
{
    return (std::get<0>(entry.first) + u": "_s + std::get<1>(entry.first)).toStdString();
}

QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(u"%(?:n|L?[0-9]+)"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places += match.next().captured();
    places.removeDuplicates();
    places.sort();
    return places;
}

} // namespace

TEST(Translations, AreThereAndFinishedForEveryTextOfTheSources)
{
    const Messages known = allCatalogues();
    for (const auto& text : textsOfSources()) {
        const auto found = known.find(text.first);
        if (found == known.end()) {
            ADD_FAILURE() << "missing in the catalogues (packaging/translate adds it): " << described(text);
            continue;
        }
        EXPECT_TRUE(found->second.finished) << "unfinished: " << described(text);
        for (const QString& translation : found->second.translations)
            EXPECT_FALSE(translation.trimmed().isEmpty()) << "empty: " << described(text);
    }
}

TEST(Translations, KeepThePlacesOfWhatIsFilledIn)
{
    for (const auto& entry : allCatalogues()) {
        const QStringList places = placesIn(std::get<1>(entry.first));
        for (const QString& translation : entry.second.translations)
            EXPECT_EQ(placesIn(translation), places) << described(entry);
    }
}

TEST(Translations, AreFiledWhereTheProgramLooksForThem)
{
    // lupdate guesses the context of tr("…") from what it understands of the code, and at times guesses
    // wrong; such a text would be in the catalogue and never be found.
    static const QRegularExpression declared(uR"re(Q_DECLARE_TR_FUNCTIONS\((\w+)\))re"_s);
    static const QRegularExpression named(uR"re((?:translate|QT_TRANSLATE_NOOP\w*)\(\s*"([\w:]+)")re"_s);
    static const QRegularExpression widget(uR"re(class (\w+)[^;{]*\{\s*Q_OBJECT)re"_s);
    QSet<QString> contexts;
    const auto collect = [&](const QRegularExpression& pattern, const QString& code, const QString& prefix) {
        for (auto match = pattern.globalMatch(code); match.hasNext();)
            contexts += prefix + match.next().captured(1);
    };
    for (const auto& room : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(source() + u'/' + room, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const QString code = QString::fromUtf8(file.readAll());
            collect(declared, code, {});
            collect(named, code, {});
            collect(widget, code, u"zhike::"_s);
        }
    }
    for (const auto& text : textsOfSources())
        EXPECT_TRUE(contexts.contains(std::get<0>(text.first))) << described(text);
}

TEST(Translations, OfOneTextAgree)
{
    // All catalogues become one: of two translations only one is ever seen.
    Messages seen;
    const QDir folder(source() + u"/resources/i18n"_s);
    for (const QString& name : folder.entryList({u"*_zh_CN.ts"_s})) {
        for (const auto& entry : readCatalogue(folder.filePath(name))) {
            const auto before = seen.insert(entry).first;
            EXPECT_EQ(before->second.translations, entry.second.translations)
                << name.toStdString() << ": " << described(entry);
        }
    }
}

TEST(Translations, HaveBothFormsOfEveryEnglishPlural)
{
    const Messages plurals = readCatalogue(source() + u"/resources/i18n/zhike_en.ts"_s);
    for (const auto& text : textsOfSources()) {
        if (!std::get<1>(text.first).contains(u"%n"_s))
            continue;
        const auto found = plurals.find(text.first);
        EXPECT_TRUE(found != plurals.end() && found->second.finished &&
                    found->second.translations.size() == 2)
            << "missing in zhike_en.ts (packaging/translate adds it): " << described(text);
    }
}
