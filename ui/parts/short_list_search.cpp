// SPDX-License-Identifier: GPL-3.0-or-later
// Typing in a short list: what holds it stays.
#include "ui/parts/list_search.h"
#include "ui/parts/row_list.h"
#include "ui/parts/short_list.h"
#include <QtWidgets/QLineEdit>

namespace zhike {

QLineEdit* ShortList::searchField()
{
    if (m_search)
        return m_search->field();
    m_search = new ListSearch(m_list);
    m_parts.append(m_search->field());
    connect(m_search, &ListSearch::changed, this, [this](const QString& text) {
        m_model->setText(text);
        Q_EMIT searched();
        Q_EMIT changed();
    });
    return m_search->field();
}

void ShortList::searchAlsoIn(RowList* other)
{
    (void)searchField(); // makes it
    m_search->alsoIn(other);
}

QString ShortList::sought() const
{
    return m_search ? m_search->text() : QString();
}

/// Without taking the keyboard.
void ShortList::setSought(const QString& text)
{
    if (!text.isEmpty())
        (void)searchField(); // makes it
    if (m_search)
        m_search->setText(text, m_active);
}

} // namespace zhike
