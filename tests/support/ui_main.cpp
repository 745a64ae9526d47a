// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/warnings.h"

#include <QtCore/QStandardPaths>
#include <QtWidgets/QApplication>
#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    zhike::test::failOnWarnings();
    return RUN_ALL_TESTS();
}
