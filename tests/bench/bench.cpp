// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <cstdlib>

namespace zhike::bench {

double medianMs(int runs, const std::function<void()>& work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void report(const char* what, double oursMs, double bareMs)
{
    std::printf("%-58s %10.3f ms  bare %10.3f ms  ×%.1f\n", what, oursMs, bareMs, oursMs / bareMs);
    std::fflush(stdout);
}

void report(const char* what, double oursMs)
{
    std::printf("%-58s %10.3f ms\n", what, oursMs);
    std::fflush(stdout);
}

void giveUp(const Error& error)
{
    std::fprintf(stderr, "%s\n%s\n", qPrintable(error.message), qPrintable(error.detail));
    std::exit(1);
}

namespace {

/// A line of what the system says of this process, in MB.
double fromStatus(const QByteArray& name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

} // namespace

double peakMemoryMb()
{
    return fromStatus("VmHWM:");
}

double memoryMb()
{
    return fromStatus("VmRSS:");
}

Bare::Bare(const QString& path)
{
    if (sqlite3_open(qPrintable(path), &m_handle) != SQLITE_OK)
        giveUp({ErrorKind::Io, QStringLiteral("cannot open %1").arg(path), {}, {}});
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("PRAGMA foreign_keys = ON");
    run("PRAGMA cache_size = -16384");
}

Bare::~Bare()
{
    sqlite3_close_v2(m_handle);
}

void Bare::run(const char* sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        giveUp(
            {ErrorKind::Internal, QString::fromUtf8(sqlite3_errmsg(m_handle)), QString::fromUtf8(sql), {}});
}

sqlite3_stmt* Bare::prepare(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        giveUp(
            {ErrorKind::Internal, QString::fromUtf8(sqlite3_errmsg(m_handle)), QString::fromUtf8(sql), {}});
    return statement;
}

} // namespace zhike::bench
