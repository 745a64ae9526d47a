// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>

/// zhike_bench [DATABASE [PART]…]: rules alone; what writes on a fresh file; what reads on the large demo
/// database, if one is given. Parts: rules, writing, tiers, and those of benchReading; all where none is
/// named.
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    using namespace zhike::bench;
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString database = arguments.value(0);
    const Parts parts(arguments.mid(1));
    QTemporaryDir folder;
    if (parts.wants("rules"))
        benchRules();
    if (parts.wants("writing"))
        benchWriting(folder.path(), 100'000);
    if (!database.isEmpty()) {
        benchReading(database, parts);
        if (parts.wants("tiers"))
            benchTiers(database);
    }
    std::printf("%-58s %10.1f MB\n", "peak memory", peakMemoryMb());
    return 0;
}
