// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace zhike::test {

/// From now on a qWarning or qCritical that no ExpectWarning waits for fails the running test.
void failOnWarnings();

/// While it lives, warnings that contain `text` are expected; if none came by its end, the test fails.
class ExpectWarning
{
public:
    explicit ExpectWarning(QString text);
    ~ExpectWarning();
    ExpectWarning(const ExpectWarning&) = delete;
    ExpectWarning& operator=(const ExpectWarning&) = delete;

private:
    QString m_text;
};

} // namespace zhike::test
