// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/language.h"
#include "app/window.h"

#include <QtWidgets/QApplication>
#include <cstdio>

using namespace zhike;
using namespace Qt::StringLiterals;

namespace {

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

int runWithoutWindow(const Call& call)
{
    if (!call.problem.isEmpty())
        return refuseCall(call.problem);
    if (call.version) {
        std::fputs("zhike " ZHIKE_VERSION "\n", stdout);
        return 0;
    }
    if (call.help) {
        std::fputs(generalHelp().toUtf8().constData(), stdout);
        return 0;
    }
    if (const Command* command = findCommand(call.command))
        return runCommand(*command, call);
    return refuseCall(
        Commands::tr("There is no command “%1”. zhike --help lists what there is.").arg(call.command));
}

/// What Qt says of the system (fonts, runtime folders) does not belong between the one sentence of an error.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("ZHIKE_DEBUG"))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

template <class Application>
int run(int argc, char** argv, const Call& call)
{
    qInstallMessageHandler(keepQuiet);
    const Application application(argc, argv);
    speak(systemLanguage());
    // Read once more: what it says about a mistake is translated now.
    return runWithoutWindow(call.problem.isEmpty() ? call : readCall(argumentsOf(argc, argv)));
}

} // namespace

int main(int argc, char** argv)
{
    ensureUtf8Locale();
    QCoreApplication::setApplicationName(u"zhike"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ZHIKE_VERSION));
    const Call call = readCall(argumentsOf(argc, argv));
    const bool window = call.command.isEmpty() && call.problem.isEmpty() && !call.help && !call.version;
    if (window)
        return runWindow(argc, argv, call);
    const Command* command = findCommand(call.command);
    if (!command || !command->draws || call.arguments.contains(u"--help"_s))
        return run<QCoreApplication>(argc, argv, call);
    // A command that draws needs fonts and widgets, but no screen.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // A dense picture needs a dense screen: the icons of buttons are made for the screen they are on.
    if (const auto at = call.arguments.indexOf(u"--scale"_s);
        at >= 0 && call.arguments.value(at + 1).toDouble() > 1)
        qputenv("QT_SCALE_FACTOR", call.arguments.value(at + 1).toLatin1());
    return run<QApplication>(argc, argv, call);
}
