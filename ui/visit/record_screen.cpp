// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/record_screen.h"

#include "ui/visit/onsite_sheet.h"

namespace zhike {

RecordScreen::RecordScreen(const AppContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
}

RecordScreen::~RecordScreen()
{
    delete m_sheet.data();
}

void RecordScreen::openVisit(Id<Visit> visit)
{
    if (!m_sheet) {
        m_sheet = new OnsiteSheet(m_context, window());
        connect(m_sheet, &OnsiteSheet::closed, this, [this] {
            putAway();
            Q_EMIT closed();
        });
        connect(m_sheet, &OnsiteSheet::recorded, this, [this](const Uuid& id) {
            putAway();
            Q_EMIT recorded(id);
        });
    }
    m_sheet->cover(window());
    m_sheet->openVisit(visit);
}

void RecordScreen::putAway()
{
    if (m_sheet)
        m_sheet->uncover();
}

QWidget* RecordScreen::focusTarget() const
{
    return m_sheet ? m_sheet->focusTarget() : const_cast<RecordScreen*>(this);
}

} // namespace zhike
