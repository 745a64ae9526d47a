// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/team_view_widget.h"

#include "core/store/store.h"
#include "ui/parts/settle.h"

namespace zhike {

namespace {

} // namespace

TeamWidget::TeamWidget(const AppContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(settle::list);
    connect(&m_refresh, &QTimer::timeout, this, [this] { read(); });
    connect(&m_context.store, &Store::changed, this, [this] {
        if (m_active)
            m_refresh.start();
    });
}

void TeamWidget::activate()
{
    m_active = true;
    read();
}

} // namespace zhike
