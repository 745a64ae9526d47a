// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/long_work.h"

#include "ui/shell/bars.h"

namespace zhike {

namespace {

constexpr int lookEvery = 100; // ms

} // namespace

LongWork::LongWork(const QString& text, StatusLine* line) : m_line(line)
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_state->done, m_state->total); });
    m_look.start();
    if (!m_line)
        return;
    m_line->startWork(text);
    connect(m_line, &StatusLine::workCancelled, this, &LongWork::cancel);
    connect(this, &LongWork::progressed, m_line, &StatusLine::setWorkProgress);
}

LongWork::~LongWork()
{
    m_state->stop = true;
    if (m_line)
        m_line->endWork();
}

WorkProgress LongWork::progress() const
{
    return [state = m_state](qint64 done, qint64 total) {
        state->done = done;
        state->total = total;
        return !state->stop;
    };
}

bool LongWork::isCancelled() const
{
    return m_state->stop;
}

void LongWork::cancel()
{
    m_state->stop = true;
    if (m_line)
        m_line->setWorkStopping();
}

} // namespace zhike
