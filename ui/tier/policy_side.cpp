// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/policy_side.h"

#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/paint.h"
#include "ui/parts/row_list.h"
#include "ui/shell/look.h"
#include "ui/tier/policy_table_model.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// What a version changed of the one before, line by line.
QString changesOf(const PolicyBook& book, const PolicyDraft* before, const PolicyDraft& version)
{
    if (!before)
        return PolicySide::tr("The first promises of this tier");
    QStringList changes;
    for (int i = 0; i < policyLines; ++i) {
        const auto line = static_cast<PolicyLine>(i);
        if (!samePromise(*before, version, line))
            //: A promise: what it was → what it is
            changes << PolicySide::tr("%1: %2 → %3")
                           .arg(policyLineName(line), policyCellText(*before, line, book.calendars),
                                policyCellText(version, line, book.calendars));
    }
    return changes.isEmpty() ? PolicySide::tr("Changes nothing") : changes.join(PolicySide::tr("; "));
}

} // namespace

PolicySide::PolicySide(QWidget* parent)
    : QWidget(parent), m_title(new TextLabel({}, Face::Panel, Ink::Plain, Weight::Bold)),
      m_text(new TextLabel), m_list(new RowList), m_model(new GroupedModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::hair, space::x4, 0, 0);
    column->setSpacing(space::x2);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(space::listMargin, 0, space::listMargin, 0);
    words->setSpacing(space::x2);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"policy.impact"_s);
    words->addWidget(m_title);
    words->addWidget(m_text);
    column->addLayout(words);
    m_list->setObjectName(u"policy.versions"_s);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setPane(true);
    m_list->setModel(m_model);
    m_list->setOpensOnClick(true);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    connect(m_list, &RowList::opened, this, [this](const QModelIndex& index) {
        if (index.row() >= 0 && index.row() < static_cast<int>(m_dates.size()))
            Q_EMIT versionChosen(m_dates[static_cast<size_t>(index.row())]);
    });
}

void PolicySide::takeKeyboard()
{
    if (m_list->isVisible() && m_model->rowCount() > 0)
        m_list->setFocus(Qt::TabFocusReason);
}

void PolicySide::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Look::of(this).pane);
    drawVerticalHairline(painter, 0, 0, height(), Look::of(this).line);
}

void PolicySide::showVersions(const PolicyBook& book, Id<Tier> tier, QDate day)
{
    const auto named = std::ranges::find(book.tiers, tier, &Tier::id);
    m_title->setText(named == book.tiers.end() ? QString() : tr("Versions of %1").arg(tierWord(*named)));
    m_text->hide();
    m_list->show();
    const PolicyDraft* shown = policyOn(book.policies, tier, day);
    QVector<Row> rows;
    m_dates.clear();
    const PolicyDraft* before = nullptr;
    for (const PolicyDraft& version : book.policies) {
        if (version.policy.tier != tier)
            continue;
        Row row;
        row.id = version.policy.id.uuid;
        row.title = tr("from %1").arg(format::plainDate(version.policy.effectiveFrom));
        row.subtitle = changesOf(book, before, version);
        row.toolTip = row.subtitle;
        if (&version == shown)
            row.right1 = tr("shown");
        rows.prepend(row);
        m_dates.insert(m_dates.begin(), version.policy.effectiveFrom);
        before = &version;
    }
    m_model->setRows(rows);
}

void PolicySide::setFacts(const QStringList& sentences)
{
    m_text->setText(sentences.join(u"\n\n"_s));
    m_text->show();
    m_list->hide();
}

void PolicySide::showImpact(const PolicyBook& book, size_t versions,
                            const std::optional<PolicyImpact>& impact)
{
    m_title->setText(tr("Whom this touches"));
    if (versions == 0)
        return setFacts({tr("Nothing is changed yet. Choose a cell and type: times as 30 min or 4 h, – where "
                            "nothing is promised.")});
    if (!impact)
        return setFacts({tr("Reckoning …")});
    QStringList facts;
    facts << tr("%n customer(s) have these tiers from that day on.", nullptr,
                static_cast<int>(impact->customers));
    facts << (impact->moved == 0
                  ? tr("No due time of a running request moves: what was opened before keeps what was "
                       "promised then.")
                  : tr("%n running request(s) are due at another time.", nullptr,
                       static_cast<int>(impact->moved)));
    for (const PolicyImpact::Shift& shift : impact->shifts) {
        if (shift.grows > 0)
            facts << tr("%1: more for %n customer(s) this contract year.", nullptr,
                        static_cast<int>(shift.grows))
                         .arg(enumLabel(shift.kind));
        if (shift.shrinks > 0)
            facts << tr("%1: less for %n customer(s) this contract year.", nullptr,
                        static_cast<int>(shift.shrinks))
                         .arg(enumLabel(shift.kind));
    }
    for (const PolicyImpact::Ending& ending : impact->endings) {
        const auto tier = std::ranges::find(book.tiers, ending.tier, &Tier::id);
        if (tier != book.tiers.end())
            facts << tr("In %1 until %2, when the version after it begins.")
                         .arg(tierWord(*tier), format::plainDate(ending.next.addDays(-1)));
    }
    setFacts(facts);
}

} // namespace zhike
