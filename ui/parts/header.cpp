// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/header.h"

#include "ui/parts/bar_layout.h"
#include "ui/parts/labels.h"
#include "ui/parts/states.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

QPushButton* makeButton(const QString& text, ButtonLook look, const QString& icon, QWidget* parent)
{
    const QString looks[] = {QString(), u"primary"_s, u"small"_s, u"danger"_s, u"big"_s};
    auto* button = new QPushButton(text, parent);
    button->setProperty("look", looks[static_cast<size_t>(look)]);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    if (!icon.isEmpty()) {
        button->setIcon(lineIcon(icon, look == ButtonLook::Primary ? Ink::OnAccent : Ink::Soft));
        fitToText(button, [button] { // the width that is over keeps the word at a distance
            button->setIconSize({metric::icon + space::x1, metric::icon});
        });
    }
    return button;
}

QToolButton* makeIconButton(const QString& icon, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(lineIcon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    fitToText(button, [button] {
        button->setIconSize({metric::icon, metric::icon});
        button->setFixedSize(metric::rowButton, metric::rowButton);
    });
    return button;
}

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new TextLabel(title, Face::Page, Ink::Plain, Weight::Bold)),
      m_note(new TextLabel({}, Face::Body, Ink::Quiet)), m_row(new BarLayout(space::betweenButtons, this))
{
    fitToText(this, [this] { m_row->setLineHeight(metric::pageHeader); });
    m_row->setContentsMargins(space::pageMargin, 0, space::pageMargin, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_title->setElided(true);
    m_note->setElided(true);
    m_row->addWidget(m_title);
    m_row->addWidget(m_note);
    m_row->addSpring();
    m_note->hide();
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->updateGeometry();
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->updateGeometry();
    m_note->setVisible(!note.isEmpty());
}

QPushButton* PageHeader::setPrimary(const QString& text, const QString& icon)
{
    delete m_primary;
    m_primary = makeButton(text, ButtonLook::Primary, icon);
    m_primary->setObjectName(u"primary"_s);
    m_row->addWidget(m_primary);
    chainTabs(nullptr, this);
    return m_primary;
}

QPushButton* PageHeader::addButton(const QString& text, const QString& icon)
{
    auto* button = makeButton(text, ButtonLook::Plain, icon);
    m_row->insertWidget(m_row->count() - (m_primary ? 1 : 0), button);
    chainTabs(nullptr, this);
    return button;
}

QMenu* PageHeader::menu()
{
    if (!m_more) {
        m_more = makeIconButton(u"more"_s, tr("More actions"));
        m_more->setObjectName(u"more"_s);
        m_more->setProperty("look", u"outline"_s);
        fitToText(m_more, [this] { m_more->setFixedSize(metric::button, metric::button); });
        m_more->setPopupMode(QToolButton::InstantPopup);
        m_more->setMenu(new QMenu(m_more));
        m_row->insertWidget(m_row->leftCount(), m_more);
        chainTabs(nullptr, this);
    }
    return m_more->menu();
}

void PageHeader::addWidget(QWidget* widget)
{
    m_row->addLeft(widget);
    chainTabs(nullptr, this);
}

void PageHeader::addRight(QWidget* widget)
{
    m_row->insertWidget(m_row->leftCount(), widget);
    chainTabs(nullptr, this);
}

void PageHeader::setCompact(bool compact)
{
    const int margin = compact ? space::listMargin : space::pageMargin;
    m_row->setContentsMargins(margin, 0, margin, 0);
}

} // namespace zhike
