// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/complaint_side.h"

#include "core/base/clock.h"
#include "ui/complaint/complaint_words.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"

#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace zhike {

ComplaintSide::ComplaintSide(const AppContext& context, QWidget* parent)
    : SidePane(parent), m_context(context)
{
    setObjectName(u"complaintSide"_s);
}

void ComplaintSide::show(const ComplaintDetail& detail)
{
    clear();
    addCustomer(detail);
    addPeople(detail);
    addRule();
    addTimes(detail);
    column()->addStretch(1);
    alignFacts(*this);
}

void ComplaintSide::addCustomer(const ComplaintDetail& d)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, space::x2);
    auto* customer = LinkLabel::makeTitle(Face::Panel);
    customer->setText(d.customerName);
    customer->setObjectName(u"complaintCustomer"_s);
    customer->setElided(true);
    connect(customer, &LinkLabel::clicked, this,
            [this, id = d.complaint.customer] { m_context.navigator.open(EntityKind::Customer, id.uuid); });
    row->addWidget(customer, 1);
    auto* badge = new TierBadge;
    badge->setTier(d.tier, d.tierRank);
    row->addWidget(badge);
    add(line);
}

void ComplaintSide::addFact(const QString& label, const QString& value)
{
    if (!value.isEmpty())
        add(new FactRow(label, value));
}

void ComplaintSide::addLink(const QString& label, const QString& text, EntityKind kind, const Uuid& id)
{
    if (id.isNull())
        return;
    auto* row = new FactRow(label);
    auto* link = new LinkLabel(text);
    link->setElided(true);
    connect(link, &LinkLabel::clicked, this, [this, kind, id] { m_context.navigator.open(kind, id); });
    row->setWidget(link);
    add(row);
}

void ComplaintSide::addPeople(const ComplaintDetail& d)
{
    const Complaint& c = d.complaint;
    addFact(tr("Who complains"), format::joined({d.contact, d.contactTitle}));
    if (!d.contactPhone.isEmpty()) {
        auto* phone = new FactRow(tr("Phone"));
        auto* link = new LinkLabel(format::phone(d.contactPhone));
        connect(link, &LinkLabel::clicked, this,
                [number = d.contactPhone] { QDesktopServices::openUrl(QUrl(u"tel:"_s + number)); });
        phone->setWidget(link);
        add(phone);
    }
    addFact(tr("Channel"), c.channel ? enumLabel(*c.channel) : QString());
    addLink(tr("Request"), format::joined({d.requestNumber, d.requestTitle}), EntityKind::Request,
            c.request.uuid);
    addLink(tr("Visit"), format::joined({d.visitNumber, d.visitPurpose}), EntityKind::Visit, c.visit.uuid);
    const QString owner = !d.engineer.isEmpty()         ? d.engineer
                          : !d.accountManager.isEmpty() ? tr("%1 (account manager)").arg(d.accountManager)
                                                        : tr("nobody yet");
    add(new FactRow(tr("Owner"), owner));
}

void ComplaintSide::addTimes(const ComplaintDetail& d)
{
    const Complaint& c = d.complaint;
    const auto moment = [&](const QString& label, const std::optional<Instant>& at, const QString& who = {}) {
        if (at)
            addFact(label, format::joined({format::dateTime(*at, m_context.clock), who}));
    };
    moment(tr("Received"), c.receivedAt);
    if (d.standing.since) {
        moment(tr("Complaint since"), d.standing.since);
        addFact(tr("Because"), enumLabel(*d.standing.why));
        if (d.standing.tellLeader) {
            auto* leader = new FactRow(tr("Leader"));
            leader->setValue(tr("not informed yet"), Ink::Red);
            add(leader);
        }
    }
    moment(tr("Leader informed"), c.leaderInformedAt, c.leader);
    moment(tr("Answered"), c.repliedAt);
    if (c.contentment)
        moment(enumLabel(*c.contentment), c.confirmedAt, c.confirmedBy);
    moment(tr("Closed"), c.closedAt);
}

} // namespace zhike
