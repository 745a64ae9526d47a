// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

namespace zhike::test {

/// What a run of the built program left behind.
struct Outcome {
    int status = -1; ///< exit status; -1 if it did not end by itself
    QByteArray out;
    QByteArray err;

    /// The one JSON value on standard output; fails the test if there is anything else.
    [[nodiscard]] QJsonValue json() const;
    [[nodiscard]] QJsonObject object() const { return json().toObject(); }
    [[nodiscard]] QJsonArray array() const { return json().toArray(); }
    /// Whether it ended with this status and exactly one sentence on standard error.
    [[nodiscard]] bool isSentence(int wanted) const;
};

/// The program (named by ZHIKE_PROGRAM) and a folder of its own with one database.
class Program
{
public:
    Program();

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString database() const { return path(QStringLiteral("test.db")); }
    void useDatabase(const QString& name) { m_database = path(name); }

    /// Runs a command on the database and waits for its end.
    [[nodiscard]] Outcome run(const QStringList& arguments) const;
    /// The same with --json; fails the test if it did not succeed.
    [[nodiscard]] QJsonValue json(const QStringList& arguments) const;
    /// Through a shell: `script` sees the program as $zhike and the database as $db.
    [[nodiscard]] Outcome shell(const QString& script) const;
    /// Runs it, kills it without warning after so many milliseconds; true if it was still running.
    bool runAndKill(const QStringList& arguments, int milliseconds) const;

    /// Writes a file into the folder and returns its path.
    QString write(const QString& name, const QByteArray& content) const;
    /// A database with the demo company, made once for all tests and copied.
    void fillWithDemo();
    [[nodiscard]] bool checkIsOk() const;
    /// How many records of a kind there are.
    [[nodiscard]] qsizetype count(const QString& kind) const;

    QProcessEnvironment environment;

private:
    [[nodiscard]] Outcome runProcess(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QString m_program;
    QString m_database;
};

} // namespace zhike::test
