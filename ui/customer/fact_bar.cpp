// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/fact_bar.h"

#include "core/base/day_text.h"
#include "ui/customer/customer_words.h"
#include "ui/customer/fact_column.h"
#include "ui/parts/format.h"
#include "ui/parts/health_words.h"
#include "ui/parts/tile_layout.h"
#include <QtWidgets/QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr TextMetric columnWidth{128}; // at least
constexpr TextMetric mostWidth{400, TextMetric::Half};

/// An engineer with all that they are to the customer.
struct NamedRoles {
    QString name;
    QStringList roles;
};

QVector<NamedRoles> namedRoles(const std::vector<EngineerSpell>& spells)
{
    QVector<NamedRoles> all;
    for (const EngineerSpell& s : spells) {
        auto known = std::ranges::find(all, s.engineerName, &NamedRoles::name);
        if (known == all.end())
            known = all.insert(all.end(), {s.engineerName, {}});
        known->roles.append(enumLabel(s.assignment.role));
    }
    return all;
}

QVector<InkText> engineerTexts(const QVector<NamedRoles>& engineers, Ink ink)
{
    QVector<InkText> texts;
    for (const NamedRoles& each : engineers) {
        if (!texts.isEmpty())
            texts.append({u"   "_s, Ink::Plain});
        texts.append({each.name, ink});
        //: Between the roles of one engineer; 、 in Chinese
        texts.append({u' ' + each.roles.join(CustomerFactBar::tr(", ")), Ink::Quiet});
    }
    return texts;
}

} // namespace

CustomerFactBar::CustomerFactBar(QWidget* parent)
    : QWidget(parent), m_health(new FactColumn(tr("Health"))), m_engineers(new FactColumn(tr("Engineers"))),
      m_next(new FactColumn(tr("Next"))), m_contract(new FactColumn(tr("Contract")))
{
    auto* row = new TileLayout(columnWidth, mostWidth, this);
    row->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::x2);
    bool first = true;
    for (FactColumn* column : {m_health, m_engineers, m_next, m_contract}) {
        column->setRule(!first);
        first = false;
        row->addWidget(column);
    }
    m_health->setObjectName(u"factHealth"_s);
    m_engineers->setObjectName(u"factEngineers"_s);
    m_next->setObjectName(u"factNext"_s);
    m_contract->setObjectName(u"factContract"_s);
    connect(m_health, &FactColumn::clicked, this, &CustomerFactBar::offerCauses);
    connect(m_engineers, &FactColumn::clicked, this, &CustomerFactBar::engineersClicked);
    connect(m_next, &FactColumn::clicked, this, &CustomerFactBar::nextClicked);
    connect(m_contract, &FactColumn::clicked, this, &CustomerFactBar::contractClicked);
    m_engineers->setOpens(true);
    m_contract->setOpens(true);
}

void CustomerFactBar::show(const CustomerPage& page, const Clock& clock)
{
    showHealth(page);
    showEngineers(page);
    showNext(page, clock);
    showContract(page);
}

void CustomerFactBar::showHealth(const CustomerPage& page)
{
    m_shown = page.health;
    m_today = page.today;
    const Health& health = page.health.health;
    if (!health.score) {
        m_health->setLines({{tr("Not known yet"), Ink::Quiet}}, {{tr("nothing has happened"), Ink::Quiet}});
    } else {
        const QString losses = healthLosses(health);
        const int score = *health.score;
        QVector<InkText> figure{{QString::number(score), score <= 50   ? Ink::Red
                                                         : score <= 75 ? Ink::Amber
                                                                       : Ink::Plain}};
        if (const int change = score - page.health.before.value_or(score); change != 0)
            //: How much the health changed within a week: 一周 −9
            figure.append({u"  "_s + tr("%1 in a week").arg(format::signedNumber(change)),
                           change < 0 ? Ink::Amber : Ink::Green});
        m_health->setLines(figure, {{losses.isEmpty() ? tr("no point lost") : losses, Ink::Quiet}});
    }
    m_health->setMark(healthMark(health.score.value_or(-1)));
    m_health->setOpens(health.score.has_value());
    m_health->setToolTip(healthExplained(health));
}

/// Each cause by itself; choosing one opens it.
void CustomerFactBar::offerCauses()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"healthCauses"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const HealthPart part : healthParts) {
        if (m_shown.health.lost(part) == 0)
            continue;
        menu->addSection(healthPartWord(part) + u' ' + format::signedNumber(-m_shown.health.lost(part)));
        for (const HealthCause& cause : m_shown.causes) {
            if (cause.part != part)
                continue;
            auto* entry =
                menu->addAction(QFontMetrics(menu->font())
                                    .elidedText(healthCauseWords(cause, m_today).replace(u'&', u"&&"_s),
                                                Qt::ElideRight, metric::formWidth));
            entry->setEnabled(cause.kind != EntityKind::None);
            connect(entry, &QAction::triggered, this,
                    [this, kind = cause.kind, id = cause.id] { Q_EMIT causeClicked(kind, id); });
        }
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Satisfaction and response")), &QAction::triggered, this,
            &CustomerFactBar::satisfactionClicked);
    menu->popup(m_health->mapToGlobal(QPoint(0, m_health->height())));
}

void CustomerFactBar::showEngineers(const CustomerPage& page)
{
    const QVector<NamedRoles> now = namedRoles(page.engineersToday());
    if (now.empty()) {
        m_engineers->setLines({{tr("Nobody yet"), Ink::Quiet}}, {{tr("Name one"), Ink::Accent}});
        return;
    }
    m_engineers->setLines(engineerTexts(now.mid(0, 2), Ink::Plain), engineerTexts(now.mid(2), Ink::Quiet));
}

void CustomerFactBar::showNext(const CustomerPage& page, const Clock& clock)
{
    m_next->setOpens(page.nextVisit.has_value());
    if (page.nextVisit) {
        const PlannedVisit& v = *page.nextVisit;
        const QString what = v.purpose.isEmpty() ? enumLabel(v.kind) : v.purpose.simplified();
        m_next->setLines({{format::dateTime(v.start, clock) + u' ', Ink::Plain}, {what, Ink::Plain}},
                         {{format::joined({format::relativeDay(v.start.dateIn(clock.zone()), page.today),
                                           enumLabel(v.kind), v.number}),
                           Ink::Quiet}});
        return;
    }
    if (!page.openSteps.empty()) {
        const OpenStep& step = page.openSteps.front();
        m_next->setLines({{step.text.simplified(), Ink::Plain}},
                         {{dueWords(step.dueOn, page.today), step.dueOn < page.today ? Ink::Red : Ink::Quiet},
                          {step.engineerName.isEmpty() ? QString() : u' ' + step.engineerName, Ink::Quiet}});
        return;
    }
    m_next->setLines({{tr("Nothing planned"), Ink::Quiet}}, {});
}

void CustomerFactBar::showContract(const CustomerPage& page)
{
    if (page.contracts.empty()) {
        m_contract->setLines({{tr("No contract"), Ink::Quiet}}, {});
        return;
    }
    const Contract& k = page.contracts[page.currentContract.value_or(0)].contract;
    const qint64 days = page.today.daysTo(k.endsOn);
    QVector<InkText> fee;
    if (k.annualFee)
        fee = {{format::money(k.annualFee->amount), Ink::Plain}, {u' ' + tr("a year"), Ink::Quiet}};
    else
        fee = {{k.number, Ink::Plain}};
    // The weekday is two signs in Chinese; in English the year would be cut off for it.
    const QString until =
        tr("until %1").arg(speaksEnglish() ? format::plainDate(k.endsOn) : format::date(k.endsOn));
    //: %1 until a date
    const QString left = days < 0 ? tr("%1, over").arg(until)
                                  : tr("%n day(s) left, %1", nullptr, static_cast<int>(days)).arg(until);
    m_contract->setLines(fee, {{left, days < 0 ? Ink::Red : days <= contractSoon ? Ink::Amber : Ink::Quiet}});
}

} // namespace zhike
