// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/store.h"
#include <cstdio>
#include <functional>

namespace zhike::bench {

/// Milliseconds that one run of `work` takes: the median of `runs`.
[[nodiscard]] double medianMs(int runs, const std::function<void()>& work);

/// One line of the report: ours, the same work in bare SQLite, and their ratio.
void report(const char* what, double oursMs, double bareMs);
/// A line without a bare counterpart.
void report(const char* what, double oursMs);

/// Ends the program with the error's sentence.
[[noreturn]] void giveUp(const Error& error);

template <class T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// Peak memory of this process in MB.
[[nodiscard]] double peakMemoryMb();
/// What it holds in memory now, in MB.
[[nodiscard]] double memoryMb();

/// A bare SQLite handle with the same safety settings, for comparison.
class Bare
{
public:
    explicit Bare(const QString& path);
    ~Bare();
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;
    void run(const char* sql);
    [[nodiscard]] sqlite3_stmt* prepare(const char* sql);
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    sqlite3* m_handle = nullptr;
};

/// What is to be measured: everything where nothing is named.
class Parts
{
public:
    explicit Parts(QStringList named) : m_named(std::move(named)) {}
    [[nodiscard]] bool wants(const char* part) const
    {
        return m_named.isEmpty() || m_named.contains(QLatin1StringView(part));
    }

private:
    QStringList m_named;
};

void benchWriting(const QString& folder, int customers);
void benchReading(const QString& database, const Parts& parts);
void benchTiers(const QString& database);
void benchRules();
void benchVisits(Store& store);

} // namespace zhike::bench
