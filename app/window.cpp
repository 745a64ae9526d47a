// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/language.h"
#include "app/window_session.h"

#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace zhike {

int runWindow(int argc, char** argv, const Call& call)
{
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"zhike"_s);
    SettingsMemory memory;
    const QString language = memory.value(u"language"_s).toString();
    speak(language.isEmpty() ? systemLanguage() : language);
    WindowSession session(application, memory, call.database);
    session.start();
    return QApplication::exec();
}

} // namespace zhike
