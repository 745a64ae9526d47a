// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_delegate.h"

#include "ui/parts/header.h"
#include "ui/parts/reading_width.h"
#include "ui/shell/look.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// The row without the line below it.
QStyleOptionViewItem upperPart(const QStyleOptionViewItem& option)
{
    QStyleOptionViewItem upper = option;
    upper.rect.setHeight(metric::row);
    return upper;
}

} // namespace

TodayDelegate::TodayDelegate(QObject* parent) : RowDelegate(parent) {}

void TodayDelegate::setEditing(const Uuid& id, const QString& placeholder, const QString& button)
{
    if (id != m_editing)
        m_text.clear();
    m_editing = id;
    m_placeholder = placeholder;
    m_button = button;
}

bool TodayDelegate::isEditing(const QModelIndex& index) const
{
    return !m_editing.isNull() && index.data(IdRole).value<Uuid>() == m_editing;
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize plain = RowDelegate::sizeHint(option, index);
    return isEditing(index) ? plain + QSize(0, metric::inPlace) : plain;
}

void TodayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    if (!isEditing(index)) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    const QStyleOptionViewItem upper = upperPart(option);
    RowDelegate::paint(painter, upper, index);
    const Tokens& tokens = Look::of(option.widget);
    const QRect lower = option.rect.adjusted(0, metric::row - space::hair, 0, 0);
    painter->fillRect(lower, option.state & QStyle::State_Selected ? tokens.sel : tokens.base);
    painter->fillRect(QRect(lower.left(), lower.bottom(), lower.width(), space::hair), tokens.line);
}

QWidget* TodayDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const
{
    auto* box = new QWidget(parent);
    box->setObjectName(u"inPlace"_s);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, space::x1, 0, space::x2);
    row->setSpacing(space::x2);
    auto* line = new QLineEdit(m_text);
    line->setPlaceholderText(m_placeholder);
    line->setAccessibleName(m_placeholder);
    line->setObjectName(u"inPlaceText"_s);
    auto* button = makeButton(m_button, ButtonLook::Primary);
    button->setObjectName(u"inPlaceSave"_s);
    row->addWidget(line, 1);
    row->addWidget(button);
    box->setFocusProxy(line);
    line->installEventFilter(const_cast<TodayDelegate*>(this));
    const Uuid id = index.data(IdRole).value<Uuid>();
    connect(line, &QLineEdit::textChanged, this, [this](const QString& text) { m_text = text; });
    connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT written(id, m_text); });
    return box;
}

void TodayDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const
{
    const int left = space::pageMargin + metric::todayIcon + tagColumn();
    QRect row = option.rect;
    row.setWidth(std::min<int>(row.width(), widestRow));
    editor->setGeometry(row.adjusted(left, metric::row - space::x1, -space::pageMargin, -space::hair));
}

bool TodayDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    return RowDelegate::editorEvent(event, model, isEditing(index) ? upperPart(option) : option, index);
}

bool TodayDelegate::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            if (event->type() == QEvent::ShortcutOverride)
                key->accept(); // Esc is ours while something is written here
            else
                Q_EMIT cancelled();
            return true;
        }
        if (event->type() == QEvent::KeyPress &&
            (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            Q_EMIT written(m_editing, m_text);
            return true; // or the list would open the row
        }
        return false; // not the base class's: it would close the editor on Tab
    }
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        return false; // what is half written stays
    return RowDelegate::eventFilter(watched, event);
}

} // namespace zhike
