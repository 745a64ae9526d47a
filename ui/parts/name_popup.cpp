// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/name_popup.h"

#include "ui/parts/header.h"
#include "ui/shell/tokens.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int longestName = 60;

} // namespace

NamePopup::NamePopup(QWidget* anchor, const QString& label, const QString& name, const QString& button)
    : AnchoredPopup(anchor), m_line(new QLineEdit(name))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::x2, space::x2, space::x2, space::x2);
    row->setSpacing(space::betweenButtons);
    m_line->setObjectName(u"viewName"_s);
    m_line->setPlaceholderText(label);
    m_line->setAccessibleName(label);
    m_line->setMaxLength(longestName);
    m_line->selectAll();
    row->addWidget(m_line, 1);
    auto* save = makeButton(button, ButtonLook::Primary);
    save->setObjectName(u"takeName"_s);
    row->addWidget(save);
    connect(m_line, &QLineEdit::returnPressed, this, &NamePopup::take);
    connect(save, &QPushButton::clicked, this, &NamePopup::take);
}

void NamePopup::open()
{
    AnchoredPopup::open({metric::listPane, metric::field + 2 * space::x2 + 2 * space::hair}, m_line);
}

void NamePopup::take()
{
    const QString name = m_line->text().simplified();
    if (name.isEmpty())
        return;
    dismiss();
    Q_EMIT named(name);
}

} // namespace zhike
