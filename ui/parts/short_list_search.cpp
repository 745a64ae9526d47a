// SPDX-License-Identifier: GPL-3.0-or-later
// Typing in a short list: what holds it stays.
#include "ui/parts/row_list.h"
#include "ui/parts/short_list.h"
#include "ui/shell/icons.h"
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

QLineEdit* ShortList::searchField()
{
    if (m_search)
        return m_search;
    m_search = new QLineEdit;
    m_parts.append(m_search);
    m_search->setObjectName(m_list->objectName() + u"Search"_s);
    m_search->setPlaceholderText(tr("Search in the list"));
    m_search->setAccessibleName(tr("Search in the list"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(u"search"_s, Ink::Quiet), QLineEdit::LeadingPosition);
    m_search->hide();
    m_search->installEventFilter(this);
    m_list->setSearchField(m_search, [this] { m_search->show(); });
    connect(m_list, &RowList::typed, this, [this](const QString& text) {
        m_search->show();
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->setText(text);
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setText(text);
        Q_EMIT searched();
    });
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    return m_search;
}

void ShortList::endSearch()
{
    m_search->clear();
    m_search->hide();
    m_list->setFocus(Qt::OtherFocusReason);
}

bool ShortList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            endSearch();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_list->setFocus(Qt::TabFocusReason);
            if (!m_list->currentIndex().isValid())
                m_list->setCurrentId(m_model->firstId());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace zhike
