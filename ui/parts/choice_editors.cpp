// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/editors.h"
#include "ui/shell/look.h"
#include <QtGui/QWheelEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QListView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// A box that does not change by accident under the wheel.
class ComboBox final : public QComboBox
{
protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

constexpr int leastRows = 2;
constexpr int shownRows = 6;

} // namespace

ChoiceEditor::ChoiceEditor(bool mayBeEmpty, QWidget* parent) : FieldEditor(parent), m_box(new ComboBox)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    setFocusProxy(m_box);
    m_box->setView(new QListView);
    m_box->setFocusPolicy(Qt::StrongFocus);
    if (mayBeEmpty)
        m_box->addItem(u"–"_s, QVariant());
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
}

void ChoiceEditor::addChoice(const QVariant& value, const QString& text)
{
    m_box->addItem(text, value);
}

void ChoiceEditor::clearChoices()
{
    const int kept = m_box->count() > 0 && !m_box->itemData(0).isValid() ? 1 : 0;
    while (m_box->count() > kept)
        m_box->removeItem(m_box->count() - 1);
}

QVariant ChoiceEditor::value() const
{
    return m_box->currentData();
}

void ChoiceEditor::setValue(const QVariant& value)
{
    int index = value.isValid() ? m_box->findData(value) : -1;
    if (index < 0 && m_box->count() > 0 && !m_box->itemData(0).isValid())
        index = 0;
    m_box->setCurrentIndex(index);
}

QWidget* ChoiceEditor::field() const
{
    return m_box;
}

MultiPickEditor::MultiPickEditor(QWidget* parent) : FieldEditor(parent), m_list(new QListWidget)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list);
    setFocusProxy(m_list);
    m_list->setProperty("look", u"boxed"_s);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setUniformItemSizes(true);
    connect(m_list, &QListWidget::itemChanged, this, &FieldEditor::edited);
    fitToText(m_list, [this] { fitRows(); });
}

void MultiPickEditor::addChoice(const QVariant& value, const QString& text, const QString& note)
{
    const QSignalBlocker quiet(m_list);
    auto* item = new QListWidgetItem(note.isEmpty() ? text : u"%1  %2"_s.arg(text, note), m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setData(Qt::UserRole, value);
    fitRows();
}

void MultiPickEditor::fitRows()
{
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setSizeHint({metric::chip, metric::rowButton});
    const int rows = std::clamp(m_list->count(), leastRows, shownRows);
    m_list->setFixedHeight(rows * metric::rowButton + 2 * (space::x1 + space::tiny));
}

void MultiPickEditor::clearChoices()
{
    m_list->clear();
    fitRows();
}

QVariant MultiPickEditor::value() const
{
    QVariantList chosen;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            chosen << m_list->item(i)->data(Qt::UserRole);
    return chosen;
}

void MultiPickEditor::setValue(const QVariant& value)
{
    const QSignalBlocker quiet(m_list);
    const QVariantList chosen = value.toList();
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setCheckState(chosen.contains(m_list->item(i)->data(Qt::UserRole)) ? Qt::Checked
                                                                                            : Qt::Unchecked);
}

QWidget* MultiPickEditor::field() const
{
    return m_list;
}

} // namespace zhike
