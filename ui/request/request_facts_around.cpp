// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around a request: what research was asked, what was solved before, how the system did.
#include "core/base/clock.h"
#include "ui/parts/format.h"
#include "ui/parts/marks.h"
#include "ui/request/request_facts.h"
#include "ui/request/sla_words.h"

#include <QtWidgets/QBoxLayout>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr qsizetype mostRisks = 3;

Ink riskInk(const Risk& risk)
{
    switch (riskLevel(risk)) {
    case RiskLevel::High:
        return Ink::Red;
    case RiskLevel::Medium:
        return Ink::Amber;
    case RiskLevel::Low:
    case RiskLevel::Unknown:
        break;
    }
    return Ink::Plain;
}

} // namespace

void RequestFacts::addResearch()
{
    const Request& r = m_detail->request;
    m_waited = nullptr;
    if (r.rdReference.isEmpty() && !r.rdAskedAt)
        return;
    addRule();
    if (!r.rdAskedAt)
        add(new SectionTitle(tr("R&D")));
    else if (r.rdAnsweredAt)
        addTitle(tr("R&D"), tr("answered"), TagKind::Green);
    else
        addTitle(tr("R&D"), tr("no answer yet"), TagKind::Amber);
    addFact(tr("Reference"), r.rdReference);
    if (m_around)
        addFact(tr("Question"), m_around->rdQuestion);
    if (!r.rdAskedAt)
        return;
    addFact(tr("Asked"), format::dateTime(*r.rdAskedAt, m_context.clock));
    if (r.rdAnsweredAt)
        addFact(tr("Answered"), format::dateTime(*r.rdAnsweredAt, m_context.clock));
    m_waited = new FactRow(r.rdAnsweredAt ? tr("Took") : tr("Waiting"));
    m_waited->setObjectName(u"researchWaited"_s);
    m_waited->setValue(waited());
    add(m_waited);
}

/// How long research took, or has taken, in the working time that the customer was promised.
QString RequestFacts::waited() const
{
    const Request& r = m_detail->request;
    const Instant until = r.rdAnsweredAt.value_or(m_context.clock.now());
    if (!m_calendar)
        return format::minutes(std::max<qint64>(0, (until.ms - r.rdAskedAt->ms) / 60'000));
    return tr("%1 of working time").arg(workingSpan(m_calendar->workingTime(*r.rdAskedAt, until)));
}

void RequestFacts::refreshTimes()
{
    if (m_waited && m_detail && m_detail->request.rdAskedAt)
        m_waited->setValue(waited());
}

void RequestFacts::addSimilar()
{
    if (!m_around || m_around->similar.empty())
        return;
    addRule();
    add(new SectionTitle(tr("Solved before")));
    for (const SolvedRequest& solved : m_around->similar) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::x3);
        auto* link = new LinkLabel(solved.title);
        link->setObjectName(u"similarRequest"_s);
        link->setElided(true);
        QStringList tip{solved.number};
        if (solved.resolvedAt)
            tip += tr("solved %1").arg(format::dateTime(*solved.resolvedAt, m_context.clock));
        if (!solved.solution.isEmpty())
            tip += solved.solution;
        link->setToolTip(solved.title + u'\n' + tip.join(u'\n'));
        connect(link, &LinkLabel::clicked, this,
                [this, id = solved.id] { m_context.navigator.open(EntityKind::Request, id.uuid); });
        row->addWidget(link, 1);
        auto* alike = new TextLabel(tr("%1 % alike").arg(std::lround(100 * solved.similarity)), Face::Caption,
                                    Ink::Quiet);
        alike->setToolTip(tr("55 % the titles, 25 % what happened, 20 % the same system (the same product "
                             "counts 0.7): how many pairs of neighbouring characters they share"));
        row->addWidget(alike);
        add(line);
    }
}

void RequestFacts::addYear()
{
    if (!m_around || !m_around->year)
        return;
    const SystemYear& year = *m_around->year;
    addRule();
    add(new SectionTitle(tr("This system, last 12 months")));
    QString change = tr("none");
    if (year.lastChangedAt)
        change = format::joined(
            {format::dayAndMonth(year.lastChangedAt->dateIn(m_context.clock.zone())) + u' ' + year.lastChange,
             year.changes > 1 ? tr("%n in all", nullptr, year.changes) : QString()});
    addFact(tr("Changes"), change);
    QStringList categories;
    for (const CategoryCount& each : year.categories)
        if (year.categories.size() > 1)
            categories += tr("%1 %2").arg(enumLabel(each.category)).arg(each.count);
    addFact(tr("Requests"), format::joined(QStringList{tr("%n times", nullptr, year.requests)} + categories));
    addRisks(year);
}

void RequestFacts::addRisks(const SystemYear& year)
{
    if (year.risks.empty())
        addFact(tr("Risks"), tr("none open"));
    const auto count = std::min<size_t>(year.risks.size(), mostRisks);
    for (size_t i = 0; i < count; ++i) {
        const Risk& risk = year.risks[i];
        const QString score = risk.likelihood && risk.impact
                                  ? u"%1\u00a0×\u00a0%2"_s.arg(*risk.likelihood).arg(*risk.impact)
                                  : QString();
        auto* row = new FactRow(i == 0 ? tr("Risks") : QString());
        row->setValue(format::joined({risk.text, score}), riskInk(risk));
        add(row);
    }
    if (year.risks.size() > count) {
        auto* row = new FactRow(QString());
        auto* all = new LinkLabel(tr("%n more", nullptr, static_cast<int>(year.risks.size() - count)));
        connect(all, &LinkLabel::clicked, this,
                [this] { m_context.navigator.openCustomerTab(m_detail->request.customer.uuid, u"risks"_s); });
        row->setWidget(all);
        add(row);
    }
}

} // namespace zhike
