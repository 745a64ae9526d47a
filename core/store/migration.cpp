// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

#include "core/store/query.h"
#include "core/store/seed.h"
#include "core/store/store_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace zhike {

namespace {

constexpr std::string_view readVersion = "PRAGMA user_version";
constexpr std::string_view readApplication = "PRAGMA application_id";
constexpr std::string_view countObjects = "SELECT count(*) FROM sqlite_schema";
constexpr std::string_view readSchema =
    "SELECT type, name, sql FROM sqlite_schema "
    "WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name, type";

Result<qint64> single(Connection& connection, std::string_view sql)
{
    Query q(connection, sql);
    const qint64 value = q.next() ? q.integer(0) : 0;
    ZHIKE_TRY(q.done());
    return value;
}

Done refuseForeign(Connection& connection, qint64 version, int newest)
{
    const QString file = QDir::toNativeSeparators(connection.path());
    ZHIKE_ASSIGN(const qint64 application, single(connection, readApplication));
    ZHIKE_ASSIGN(const qint64 objects, single(connection, countObjects));
    if (application != applicationId && objects > 0)
        return failure(
            ErrorKind::NotADatabase,
            StoreWords::tr("%1 is a database of another program. It was left as it is; choose another file.")
                .arg(file));
    if (version > newest)
        return failure(ErrorKind::Newer,
                       StoreWords::tr("%1 was made by a newer version of this program. It was left as it is; "
                                      "install the newer version to open it.")
                           .arg(file));
    return {};
}

/// Copies the file as it is now, through SQLite so that the write-ahead log is in it.
Done keepCopy(Connection& connection, qint64 version)
{
    QString copy = connection.path() + QStringLiteral(".before-%1").arg(version + 1);
    for (int n = 2; QFile::exists(copy); ++n)
        copy = connection.path() + QStringLiteral(".before-%1-%2").arg(version + 1).arg(n);
    Query q(connection, "VACUUM INTO ?");
    q.bind(copy);
    return q.run();
}

/// Runs the seeds that a step asks for, each on a line of its own.
Done runSeeds(Connection& connection, const Migration& step)
{
    static constexpr QByteArrayView mark("-- Seed: ");
    for (const QByteArray& line : step.sql.split('\n')) {
        if (line.startsWith(mark))
            ZHIKE_TRY(runSeed(connection, QString::fromUtf8(line.sliced(mark.size()).trimmed())));
    }
    return {};
}

Done applyStep(Connection& connection, const Migration& step)
{
    ZHIKE_TRY(connection.begin(true));
    auto done = connection.execute(std::string_view(step.sql.constData(), size_t(step.sql.size())));
    if (done)
        done = runSeeds(connection, step);
    if (done)
        done = connection.execute("PRAGMA user_version = " + std::to_string(step.number));
    if (done)
        done = connection.execute("PRAGMA application_id = " + std::to_string(applicationId));
    if (done)
        done = connection.commit();
    if (!done)
        connection.rollback();
    return done;
}

} // namespace

std::vector<Migration> shippedMigrations()
{
    std::vector<Migration> steps;
    const QDir folder(QStringLiteral(":/zhike/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.push_back({name.left(3).toInt(), file.readAll()});
    }
    return steps;
}

Done migrate(Connection& connection, const std::vector<Migration>& steps)
{
    ZHIKE_ASSIGN(const qint64 version, single(connection, readVersion));
    const int newest = steps.empty() ? 0 : steps.back().number;
    ZHIKE_TRY(refuseForeign(connection, version, newest));
    if (version == newest)
        return {};
    if (version > 0)
        ZHIKE_TRY(keepCopy(connection, version));
    for (const Migration& step : steps) {
        if (step.number > version)
            ZHIKE_TRY(applyStep(connection, step));
    }
    return {};
}

Result<QString> schemaText(Connection& connection)
{
    Query q(connection, readSchema);
    QString text;
    while (q.next())
        text += q.text(0) + QLatin1Char(' ') + q.text(1) + QLatin1String(": ") + q.text(2).simplified() +
                QLatin1Char('\n');
    ZHIKE_TRY(q.done());
    return text;
}

} // namespace zhike
