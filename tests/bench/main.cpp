// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>

/// zhike_bench [DATABASE]: rules alone; what writes on a fresh file; what reads on the large demo database,
/// if one is given.
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    zhike::bench::benchRules();
    zhike::bench::benchWriting(folder.path(), 100'000);
    if (argc > 1) {
        zhike::bench::benchReading(QString::fromLocal8Bit(argv[1]));
        zhike::bench::benchTiers(QString::fromLocal8Bit(argv[1]));
    }
    std::printf("%-58s %10.1f MB\n", "peak memory", zhike::bench::peakMemoryMb());
    return 0;
}
