// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/policy_delegate.h"

#include "ui/parts/paint.h"
#include "ui/shell/look.h"
#include "ui/tier/policy_table_model.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// How far text stands from the left of its column.
int insetOf(int column)
{
    return column == 0 ? space::pageMargin : space::x3;
}

} // namespace

void PolicyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Tokens& tokens = Look::of(option.widget);
    const QString error = index.data(PolicyTableModel::ErrorRole).toString();
    const QString old = index.data(PolicyTableModel::OldTextRole).toString();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool current = view && view->currentIndex() == index;
    const bool focused = current && view->hasFocus();
    const QRect box = option.rect;
    const QColor ground = !error.isEmpty() ? tokens.redbg
                          : !old.isEmpty() ? tokens.acct
                          : current        ? (focused ? tokens.sel : tokens.navsel)
                                           : tokens.base;
    painter->fillRect(box, ground);
    if (focused) {
        painter->setPen(QPen(tokens.acc, space::hair));
        painter->drawRect(box.adjusted(0, 0, -1, -2));
    }
    drawHairline(*painter, box.left(), box.right() + 1, box.bottom(), tokens.line);
    QRect line = box.adjusted(insetOf(index.column()), 0, -space::x2, -1);
    const QString below = !error.isEmpty() ? error
                          : old.isEmpty()  ? QString()
                                           : PolicyTableModel::tr("until now %1").arg(old);
    const int height = lineHeight(Face::Body) + (below.isEmpty() ? 0 : lineHeight(Face::Caption));
    line.setTop(box.top() + (box.height() - height) / 2);
    line.setHeight(lineHeight(Face::Body));
    const QColor ink = !error.isEmpty() ? tokens.red : index.column() == 0 ? tokens.t2 : tokens.t1;
    drawLine(*painter, line, index.data().toString(), Face::Body, ink, Qt::AlignLeft,
             old.isEmpty() ? Weight::Normal : Weight::Bold);
    if (below.isEmpty())
        return;
    line.translate(0, line.height());
    line.setHeight(lineHeight(Face::Caption));
    drawLine(*painter, line, below, Face::Caption, error.isEmpty() ? tokens.t2 : tokens.red);
}

void PolicyHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Tokens& tokens = Look::of(this);
    painter->fillRect(rect, tokens.base);
    drawHairline(*painter, rect.left(), rect.right() + 1, rect.bottom(), tokens.line);
    QRect line(rect.left() + insetOf(section), rect.top(), rect.width() - insetOf(section),
               lineHeight(Face::Body));
    line.moveTop(rect.top() + (rect.height() - line.height()) / 2);
    const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    drawLine(*painter, line, text, Face::Body, section == 0 ? tokens.t3 : tokens.t1, Qt::AlignLeft,
             section == 0 ? Weight::Normal : Weight::Bold);
}

QSize PolicyDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int width = lineWidth(index.data().toString(), Face::Body);
    return {width + space::pageMargin + space::x3, metric::row};
}

QWidget* PolicyDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const
{
    const QStringList choices = index.data(PolicyTableModel::ChoicesRole).toStringList();
    const QString name = index.data(Qt::AccessibleTextRole).toString();
    if (choices.isEmpty()) {
        auto* line = new QLineEdit(parent);
        line->setObjectName(u"policy.cell"_s);
        line->setAccessibleName(name);
        return line;
    }
    auto* box = new QComboBox(parent);
    box->setObjectName(u"policy.cell"_s);
    box->setAccessibleName(name);
    box->addItems(choices);
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* self = const_cast<PolicyDelegate*>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void PolicyDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentText(text);
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
        line->selectAll();
    }
}

void PolicyDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* box = qobject_cast<QComboBox*>(editor);
    const auto* line = qobject_cast<QLineEdit*>(editor);
    model->setData(index, box ? box->currentText() : line ? line->text() : QString(), Qt::EditRole);
}

void PolicyDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex&) const
{
    const int over = std::max(0, (option.rect.height() - metric::field) / 2);
    editor->setGeometry(option.rect.adjusted(space::x1, over, -space::x1, -over));
}

} // namespace zhike
