// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/board_lane.h"

#include "ui/parts/bar_layout.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/paint.h"
#include "ui/shell/look.h"
#include "ui/shell/search_answer.h"
#include "ui/tier/card_column.h"
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace zhike {

BoardLane::BoardLane(QWidget* parent)
    : QWidget(parent), m_badge(new TierBadge), m_none(new TextLabel(tr("Without a tier"))),
      m_count(new TextLabel({}, Face::Body, Ink::Plain, Weight::Bold)),
      m_differing(new LinkLabel({}, Face::Caption)), m_fees(new TextLabel({}, Face::Caption, Ink::Quiet)),
      m_cards(new CardColumn)
{
    auto* head = new QWidget;
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(space::x4, space::x2, space::x4, space::x2);
    lines->setSpacing(space::x1);
    auto* first = new BarLayout(space::x2);
    first->addWidget(m_badge);
    first->addWidget(m_none);
    first->addWidget(m_count);
    first->addSpring();
    first->addWidget(m_differing);
    lines->addLayout(first);
    m_fees->setElided(true);
    lines->addWidget(m_fees);
    connect(m_differing, &LinkLabel::clicked, this, &BoardLane::differingClicked);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::hair, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(new Hairline);
    column->addWidget(m_cards, 1);
}

/// A hairline between it and the lane before.
void BoardLane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawVerticalHairline(painter, 0, 0, height(), Look::of(this).line);
}

QString BoardLane::word() const
{
    return m_column.tier ? tierWord(m_column.name, m_column.englishName) : m_none->text();
}

void BoardLane::setColumn(const BoardColumn& column)
{
    m_column = column;
    m_column.noted = {};
    m_badge->setTier(column.tier ? word() : QString(), column.rank);
    m_none->setVisible(!column.tier);
    m_count->setText(format::count(column.ids.size()));
    m_fees->setText(tr("Fees %1").arg(format::money(column.fees.amount)));
    m_differing->setText(tr("%n to review", nullptr, column.differing));
    m_differing->setVisible(column.differing > 0);
    m_differing->setObjectName(u"differing.%1"_s.arg(column.rank));
    m_cards->setObjectName(u"cards.%1"_s.arg(column.rank));
    m_cards->setAccessibleName(tr("Customers in %1").arg(word()));
    setObjectName(u"lane.%1"_s.arg(column.rank));
}

} // namespace zhike
