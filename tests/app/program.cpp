// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include "core/visit/attachment_files.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <gtest/gtest.h>

namespace zhike::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// Where the demo company is that tests copy, made once.
const Program& demoMaker()
{
    static const Program maker;
    static const bool made = [] {
        const Outcome outcome = maker.run({u"demo"_s, u"--customers"_s, u"40"_s, u"--seed"_s, u"7"_s});
        EXPECT_EQ(outcome.status, 0) << outcome.err.toStdString();
        return outcome.status == 0;
    }();
    EXPECT_TRUE(made);
    return maker;
}

} // namespace

QJsonValue Outcome::json() const
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(out, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << out.left(500).toStdString() << err.toStdString();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

bool Outcome::isSentence(int wanted) const
{
    const QByteArray line = err.trimmed();
    const bool one = !line.isEmpty() && !line.contains('\n') && err.endsWith('\n');
    if (status != wanted || !one)
        ADD_FAILURE() << "status " << status << ", stderr: " << err.toStdString();
    return status == wanted && one;
}

Program::Program() : environment(QProcessEnvironment::systemEnvironment())
{
    m_program = environment.value(u"ZHIKE_PROGRAM"_s);
    EXPECT_FALSE(m_program.isEmpty()) << "ZHIKE_PROGRAM names the program under test";
    m_database = database();
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    environment.insert(u"USER"_s, u"tester"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
}

Outcome Program::runProcess(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    if (!process.waitForFinished(patience)) {
        ADD_FAILURE() << "did not end: " << arguments.join(u' ').toStdString();
        process.kill();
        process.waitForFinished();
        return {};
    }
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    EXPECT_TRUE(ended) << "crashed: " << arguments.join(u' ').toStdString();
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome Program::run(const QStringList& arguments) const
{
    return runProcess(m_program, QStringList{u"--db"_s, m_database} + arguments);
}

QJsonValue Program::json(const QStringList& arguments) const
{
    const Outcome outcome = run(arguments + QStringList{u"--json"_s});
    EXPECT_EQ(outcome.status, 0) << arguments.join(u' ').toStdString() << ": " << outcome.err.toStdString();
    EXPECT_TRUE(outcome.err.isEmpty()) << outcome.err.toStdString();
    return outcome.json();
}

Outcome Program::shell(const QString& script) const
{
    QProcess process;
    QProcessEnvironment shellEnvironment = environment;
    shellEnvironment.insert(u"zhike"_s, m_program);
    shellEnvironment.insert(u"db"_s, m_database);
    process.setProcessEnvironment(shellEnvironment);
    process.setWorkingDirectory(m_folder.path());
    process.start(u"/bin/sh"_s, {u"-c"_s, script});
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
    }
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

bool Program::runAndKill(const QStringList& arguments, int milliseconds) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(m_program, QStringList{u"--db"_s, m_database} + arguments);
    EXPECT_TRUE(process.waitForStarted());
    const bool over = process.waitForFinished(milliseconds);
    process.kill();
    process.waitForFinished();
    return !over;
}

QString Program::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    return file.fileName();
}

void Program::fillWithDemo()
{
    QFile made(demoMaker().database());
    EXPECT_TRUE(made.open(QIODevice::ReadOnly));
    write(u"test.db"_s, made.readAll());
    EXPECT_TRUE(zhike::copyFiles(made.fileName(), path(u"test.db"_s)));
}

bool Program::checkIsOk() const
{
    const Outcome outcome = run({u"check"_s, u"--json"_s});
    EXPECT_EQ(outcome.status, 0) << outcome.out.toStdString() << outcome.err.toStdString();
    return outcome.object()[u"ok"_s].toBool();
}

qsizetype Program::count(const QString& kind) const
{
    return json({u"list"_s, kind}).toArray().size();
}

} // namespace zhike::test
