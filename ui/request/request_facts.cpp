// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/request_facts.h"

#include "core/base/clock.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"

#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace zhike {

RequestFacts::RequestFacts(const AppContext& context, QWidget* parent) : SidePane(parent), m_context(context)
{
    setObjectName(u"requestFacts"_s);
}

void RequestFacts::show(const RequestDetail& detail)
{
    clear();
    addCustomer(detail);
    addFacts(detail);
    addRule();
    addTimes(detail);
    addAnswer(detail);
    addOthers(detail);
    column()->addStretch(1);
    alignFacts(*this);
}

void RequestFacts::addCustomer(const RequestDetail& d)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, space::x2);
    auto* customer = new LinkLabel(d.customerName, Face::Panel);
    customer->setObjectName(u"requestCustomer"_s);
    customer->setElided(true);
    connect(customer, &LinkLabel::clicked, this,
            [this, id = d.request.customer] { m_context.navigator.open(EntityKind::Customer, id.uuid); });
    row->addWidget(customer, 1);
    auto* badge = new TierBadge;
    badge->setTier(d.tier, d.tierRank);
    row->addWidget(badge);
    add(line);
}

void RequestFacts::addFact(const QString& label, const QString& value)
{
    if (!value.isEmpty())
        add(new FactRow(label, value));
}

void RequestFacts::addFacts(const RequestDetail& d)
{
    if (!d.reporter.isEmpty()) {
        addFact(tr("Reported by"), format::joined({d.reporter, d.reporterTitle}));
        if (!d.reporterPhone.isEmpty()) {
            auto* phone = new FactRow(tr("Phone"));
            auto* link = new LinkLabel(format::phone(d.reporterPhone));
            connect(link, &LinkLabel::clicked, this,
                    [number = d.reporterPhone] { QDesktopServices::openUrl(QUrl(u"tel:"_s + number)); });
            phone->setWidget(link);
            add(phone);
        }
    }
    addFact(tr("Site"), d.site);
    addFact(tr("System"), d.system);
    addFact(tr("Category"), format::joined({enumLabel(d.request.category),
                                            d.request.channel ? enumLabel(*d.request.channel) : QString()}));
    add(new FactRow(tr("Engineer"), d.engineer.isEmpty() ? tr("nobody yet") : d.engineer));
    addFact(tr("R&D"), d.request.rdReference);
}

void RequestFacts::addTimes(const RequestDetail& d)
{
    const Request& r = d.request;
    const auto timeRow = [&](const QString& label, const std::optional<Instant>& at, bool sinceOpening) {
        if (!at)
            return;
        QString text = format::dateTime(*at, m_context.clock);
        if (sinceOpening && r.openedAt && *at >= *r.openedAt)
            text = format::joined(
                {text, tr("after %1").arg(format::minutes((at->ms - r.openedAt->ms) / 60'000))});
        addFact(label, text);
    };
    timeRow(tr("Opened"), r.openedAt, false);
    if (!r.firstResponseAt && !isOver(r.state)) {
        auto* waiting = new FactRow(tr("Responded"));
        waiting->setValue(tr("not yet"), Ink::Red);
        add(waiting);
    }
    timeRow(tr("Responded"), r.firstResponseAt, true);
    timeRow(tr("Arrived"), r.arrivedAt, true);
    timeRow(tr("Resolved"), r.resolvedAt, true);
    timeRow(tr("Closed"), r.closedAt, false);
}

void RequestFacts::addAnswer(const RequestDetail& d)
{
    if (!d.csat && d.words.isEmpty())
        return;
    addRule();
    add(new SectionTitle(tr("What the customer said"), d.csat ? tr("%1 of 5").arg(*d.csat) : QString()));
    if (d.words.isEmpty())
        return;
    auto* words = new TextLabel(d.words, Face::Body, Ink::Soft);
    words->setWordWrap(true);
    add(words);
}

void RequestFacts::addOthers(const RequestDetail& d)
{
    if (d.sameSystem.empty())
        return;
    addRule();
    add(new SectionTitle(tr("Other requests of this system")));
    for (const SimilarRequest& other : d.sameSystem) {
        auto* link = new LinkLabel(other.title);
        link->setElided(true);
        connect(link, &LinkLabel::clicked, this,
                [this, id = other.id] { m_context.navigator.open(EntityKind::Request, id.uuid); });
        add(link);
        QString when;
        if (other.openedAt)
            when = format::shortDate(other.openedAt->dateIn(m_context.clock.zone()), m_context.clock.today());
        auto* facts = new TextLabel(format::joined({other.number, enumLabel(other.state), when}),
                                    Face::Caption, Ink::Quiet);
        facts->setWordWrap(true);
        add(facts);
    }
}

} // namespace zhike
