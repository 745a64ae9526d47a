// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/record_head.h"

#include "ui/parts/bar_layout.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/states.h"
#include "ui/parts/title_line.h"
#include "ui/shell/look.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

RecordHead::RecordHead(const QString& name, const QString& list, QWidget* parent)
    : QWidget(parent), m_name(name), m_buttons(new BarLayout(space::betweenButtons))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::x3, space::pageMargin, space::x3);
    column->setSpacing(space::x2);
    column->addWidget(makeWay(list));
    m_box = makeButtons();
    m_line = new TitleLine(m_box);
    m_line->title()->setObjectName(m_name + u"Title"_s);
    column->addWidget(m_line);
}

QWidget* RecordHead::makeWay(const QString& listName)
{
    auto* way = new QWidget;
    auto* row = new QHBoxLayout(way);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x2);
    auto* list = new LinkLabel(listName, Face::Caption);
    list->setObjectName(u"toList"_s);
    list->setInk(Ink::Quiet);
    connect(list, &LinkLabel::clicked, this, &RecordHead::listWanted);
    row->addWidget(list);
    row->addWidget(new IconMark(u"chevron-right"_s, Ink::Quiet));
    m_where = new TextLabel({}, Face::Caption, Ink::Quiet);
    m_where->setElided(true);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_where, 1);
    m_facts = makeIconButton(u"info"_s, {});
    m_facts->setObjectName(u"showFacts"_s);
    m_facts->setCheckable(true);
    m_facts->hide();
    connect(m_facts, &QToolButton::toggled, this, &RecordHead::factsToggled);
    row->addWidget(m_facts);
    m_place = new TextLabel({}, Face::Caption, Ink::Quiet);
    row->addWidget(m_place);
    auto* up = makeIconButton(u"arrow-up"_s, tr("The one before"));
    m_next = makeIconButton(u"arrow-down"_s, tr("The next one"));
    up->setObjectName(m_name + u"Before"_s);
    m_next->setObjectName(m_name + u"After"_s);
    connect(up, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    row->addWidget(up);
    row->addWidget(m_next);
    return way;
}

QWidget* RecordHead::makeButtons()
{
    auto* box = new QWidget;
    box->setLayout(m_buttons);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->addSpring();
    auto* more = makeIconButton(u"more"_s, tr("More"));
    more->setProperty("look", u"outline"_s); // as high as those with words
    fitToText(more, [more] { more->setFixedSize(metric::button, metric::button); });
    more->setObjectName(m_name + u"More"_s);
    m_more = new QMenu(this);
    more->setMenu(m_more);
    more->setPopupMode(QToolButton::InstantPopup);
    m_primary = makeButton({}, ButtonLook::Primary);
    connect(m_primary, &QPushButton::clicked, this, &RecordHead::goOnWanted);
    m_buttons->addWidget(more);
    m_buttons->addWidget(m_primary);
    return box;
}

void RecordHead::setTexts(const QString& where, const Word& before, const QString& title, const Word& after)
{
    m_where->setText(where);
    m_line->before()->setTag(before.text, before.kind);
    m_line->title()->setText(title);
    m_line->behind()->setTag(after.text, after.kind);
}

void RecordHead::addButton(QPushButton* button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    m_added.push_back(button);
}

void RecordHead::clearButtons()
{
    for (QPushButton* button : m_added) {
        m_buttons->removeWidget(button);
        button->hide(); // gone from sight at once, deleted when the event loop comes to it
        button->deleteLater();
    }
    m_added.clear();
}

void RecordHead::fit()
{
    m_line->place();
    chainTabs(m_next, m_box);
}

void RecordHead::setPlace(int at, int of)
{
    m_place->setText(at >= 0 ? tr("%1 / %2").arg(format::count(at + 1), format::count(of)) : QString());
}

void RecordHead::setFactsName(const QString& name)
{
    m_facts->setToolTip(name);
    m_facts->setAccessibleName(name);
}

void RecordHead::setFactsAway(bool away)
{
    m_facts->setVisible(away);
    if (!away)
        m_facts->setChecked(false);
}

void RecordHead::hideFacts()
{
    m_facts->setChecked(false);
}

bool RecordHead::showsFacts() const
{
    return m_facts->isChecked();
}

} // namespace zhike
