// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

void install(const QString& name, const QString& file, const QString& folder)
{
    auto* application = QCoreApplication::instance();
    delete application->findChild<QTranslator*>(name);
    if (file.isEmpty())
        return;
    auto* translator = new QTranslator(application);
    translator->setObjectName(name);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

/// English as the system speaks it (dates in Sydney are not those of New York), or simply English.
QLocale englishLocale()
{
    const QLocale system = QLocale::system();
    return system.language() == QLocale::English ? QLocale(QLocale::English, system.territory())
                                                 : QLocale(QLocale::English);
}

} // namespace

QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    return !wanted.isEmpty() && wanted.front().startsWith("zh"_L1) ? u"zh_CN"_s : u"en"_s;
}

void speak(const QString& language)
{
    const bool chinese = language == u"zh_CN";
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China) : englishLocale());
    install(u"zhike"_s, chinese ? u"zhike_zh_CN"_s : u"zhike_en"_s, u":/zhike/i18n"_s);
    install(u"qtbase"_s, chinese ? u"qtbase_zh_CN"_s : QString(),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

void ensureUtf8Locale()
{
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const QByteArray locale = qgetenv(name);
        if (locale.isEmpty())
            continue;
        if (locale != "C" && locale != "POSIX")
            return;
        break;
    }
    qputenv("LC_ALL", "C.UTF-8");
}

} // namespace zhike
