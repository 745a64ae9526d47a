// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/list_search.h"

#include "core/base/fold.h"
#include "core/base/pinyin.h"
#include "ui/parts/row_list.h"
#include "ui/shell/icons.h"
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

QString searchedText(const QString& text)
{
    const std::u32string plain = fold(text);
    return QString::fromUcs4(plain.data(), qsizetype(plain.size()));
}

QString searchedWords(const Row& row)
{
    QStringList words{row.title, row.subtitle, row.tag, row.right1, row.right2};
    for (const Cell& cell : row.cells)
        words.append(cell.text);
    return searchedText(words.join(u'\n')) + u'\n' + pinyinForms(row.title).join(u'\n');
}

ListSearch::ListSearch(RowList* list) : QObject(list), m_list(list), m_field(new QLineEdit)
{
    m_field->setObjectName(m_list->objectName() + u"Search"_s);
    m_field->setPlaceholderText(tr("Search in the list"));
    m_field->setAccessibleName(tr("Search in the list"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(lineIcon(u"search"_s, Ink::Quiet), QLineEdit::LeadingPosition);
    m_field->hide();
    m_field->installEventFilter(this);
    alsoIn(m_list);
    connect(m_field, &QLineEdit::textChanged, this, [this, list](const QString& text) {
        list->setSearched(!text.trimmed().isEmpty());
        Q_EMIT changed(text);
    });
    connect(m_field, &QLineEdit::returnPressed, this, &ListSearch::goOn);
}

ListSearch::ListSearch(RowList* list, GroupedModel* model) : ListSearch(list)
{
    connect(this, &ListSearch::changed, model, &GroupedModel::setText);
}

void ListSearch::alsoIn(RowList* list)
{
    m_lists.append(list);
    list->setSearchField(m_field, [this, list] {
        m_list = list;
        m_field->show();
    });
    connect(list, &RowList::typed, this, [this, list](const QString& text) {
        m_list = list;
        m_field->show();
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->setText(text);
    });
}

QString ListSearch::text() const
{
    return m_field->text();
}

void ListSearch::setText(const QString& text, bool visible)
{
    m_field->setText(text);
    m_field->setVisible(visible && !text.isEmpty());
}

void ListSearch::end()
{
    m_field->clear();
    m_field->hide();
    m_list->setFocus(Qt::OtherFocusReason);
}

/// In the list, on one of the rows that were found.
void ListSearch::goOn()
{
    const auto hasRows = [](const RowList* list) {
        return list->isVisible() && list->model()->rowCount() > 0;
    };
    if (const auto found = std::ranges::find_if(m_lists, hasRows); !hasRows(m_list) && found != m_lists.end())
        m_list = *found;
    m_list->setFocus(Qt::TabFocusReason);
    const auto* model = m_list->model();
    for (int i = 0; !m_list->currentIndex().isValid() && i < model->rowCount(); ++i) {
        const QModelIndex index = model->index(i, 0);
        if (index.flags() & Qt::ItemIsSelectable)
            m_list->setCurrentIndex(index);
    }
}

bool ListSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            end();
            return true;
        }
        if (key == Qt::Key_Down) {
            goOn();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace zhike
