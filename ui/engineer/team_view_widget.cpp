// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/team_view_widget.h"

#include "core/base/clock.h"
#include "core/store/store.h"
#include "ui/parts/settle.h"

namespace zhike {

TeamWidget::TeamWidget(const AppContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(settle::list);
    connect(&m_refresh, &QTimer::timeout, this, &TeamWidget::readAnew);
    connect(&m_context.store, &Store::changed, this, [this] {
        m_news = true;
        if (m_active)
            m_refresh.start();
    });
}

void TeamWidget::readAnew()
{
    m_news = false;
    read();
}

void TeamWidget::activate()
{
    m_active = true;
    const QDate today = m_context.clock.today();
    if (std::exchange(m_readOn, today) != today || m_news)
        readAnew();
}

} // namespace zhike
