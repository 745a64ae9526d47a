// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customer_head.h"

#include "ui/customer/customer_words.h"
#include "ui/parts/bar_layout.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/shell/look.h"
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

CustomerHead::CustomerHead(QWidget* parent)
    : QWidget(parent), m_name(new TextLabel({}, Face::Page, Ink::Plain, Weight::Bold)),
      m_badge(new TierBadge), m_tier(new LinkLabel(tr("Assign a tier"))),
      m_archived(new TextLabel(tr("Archived"), Face::Body, Ink::Amber)),
      m_facts(new TextLabel({}, Face::Body, Ink::Quiet)),
      m_primary(makeButton(tr("New request"), ButtonLook::Primary, u"add"_s)), m_menu(new QMenu(this))
{
    m_name->setElided(true);
    m_name->setObjectName(u"customerName"_s);
    m_facts->setElided(true);
    m_primary->setObjectName(u"primary"_s);
    auto* more = makeIconButton(u"more"_s, tr("More actions"));
    more->setObjectName(u"customerMore"_s);
    more->setProperty("look", u"outline"_s);
    fitToText(more, [more] { more->setFixedSize(metric::button, metric::button); });
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_menu);
    auto* row = new BarLayout(space::x3, this);
    row->setContentsMargins(space::pageMargin, 0, space::pageMargin, 0);
    fitToText(this, [row] { row->setLineHeight(metric::pageHeader); });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    row->addWidget(m_name);
    row->addWidget(m_badge);
    row->addWidget(m_tier);
    row->addWidget(m_archived);
    row->addWidget(m_facts);
    row->addSpring();
    row->addWidget(more);
    row->addWidget(m_primary);
    m_archived->hide();
    m_badge->setClickable(true);
    m_badge->setObjectName(u"customerTier"_s);
    m_tier->setObjectName(u"assignTierLink"_s);
    connect(m_badge, &TierBadge::clicked, this, &CustomerHead::tierClicked);
    connect(m_tier, &LinkLabel::clicked, this, &CustomerHead::tierClicked);
    connect(m_primary, &QPushButton::clicked, this, &CustomerHead::primaryClicked);
    connect(m_menu, &QMenu::aboutToShow, this, &CustomerHead::menuWanted);
}

void CustomerHead::show(const CustomerPage& page)
{
    const Customer& c = page.customer;
    m_name->setText(c.name);
    m_name->updateGeometry();
    if (page.currentTier) {
        const TierSpell& now = page.tiers[*page.currentTier];
        m_badge->setTier(tierWord(now.tierName, now.tierEnglishName), now.rank);
        m_badge->setToolTip(format::joined({tr("since %1").arg(format::plainDate(now.assignment.startsOn)),
                                            now.assignment.reason.simplified()}));
    } else {
        m_badge->setTier({}, -1);
    }
    m_tier->setVisible(!page.currentTier);
    m_archived->setVisible(c.archivedAt.has_value());
    const QString parent = page.parentName.isEmpty() ? QString() : tr("branch of %1").arg(page.parentName);
    const QString branches = page.branches > 0 ? tr("%n branch(es)", nullptr, page.branches) : QString();
    m_facts->setText(
        format::joined({enumLabel(c.status), c.code, c.industry, shortRegion(c.region), parent, branches}));
    m_facts->updateGeometry();
}

} // namespace zhike
