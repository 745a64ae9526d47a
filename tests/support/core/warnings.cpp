// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/warnings.h"

#include <QtCore/QtGlobal>
#include <cstdio>
#include <gtest/gtest.h>
#include <map>
#include <mutex>

namespace zhike::test {

namespace {

std::mutex mutex;
std::map<QString, int> expected; // text → how often it came

bool known(const QString& message)
{
    // What the offscreen platform says of itself.
    return message.contains(QLatin1String("propagateSizeHints")) ||
           message.contains(
               QLatin1String("This plugin does not support")) || // offscreen: raise() of a tool tip
           message.contains(QLatin1String("XDG_RUNTIME_DIR"));
}

bool wasExpected(const QString& message)
{
    const std::lock_guard lock(mutex);
    for (auto& [text, count] : expected)
        if (message.contains(text)) {
            ++count;
            return true;
        }
    return false;
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const bool bad = type == QtWarningMsg || type == QtCriticalMsg;
    if (bad && (known(message) || wasExpected(message)))
        return;
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (bad)
        ADD_FAILURE() << "unexpected warning (" << (context.category ? context.category : "")
                      << "): " << qPrintable(message);
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

void failOnWarnings()
{
    qInstallMessageHandler(handle);
}

ExpectWarning::ExpectWarning(QString text) : m_text(std::move(text))
{
    const std::lock_guard lock(mutex);
    expected.try_emplace(m_text, 0);
}

ExpectWarning::~ExpectWarning()
{
    const std::lock_guard lock(mutex);
    if (expected[m_text] == 0)
        ADD_FAILURE() << "expected a warning with: " << qPrintable(m_text);
    expected.erase(m_text);
}

} // namespace zhike::test
