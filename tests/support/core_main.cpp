// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/warnings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStandardPaths>
#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QCoreApplication application(argc, argv);
    zhike::test::failOnWarnings();
    return RUN_ALL_TESTS();
}
