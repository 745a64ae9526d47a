// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/request_facts.h"

#include "core/base/clock.h"
#include "core/store/store.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"

#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace zhike {

RequestFacts::RequestFacts(const AppContext& context, QWidget* parent) : SidePane(parent), m_context(context)
{
    setObjectName(u"requestFacts"_s);
    m_soon.setSingleShot(true);
    m_soon.setInterval(duration::typing);
    connect(&m_soon, &QTimer::timeout, this, &RequestFacts::readAround);
}

void RequestFacts::show(const RequestDetail& detail, std::shared_ptr<const WorkingCalendar> calendar)
{
    if (!m_detail || m_detail->request.id != detail.request.id)
        m_around.reset();
    m_detail = detail;
    m_calendar = std::move(calendar);
    fill();
    m_soon.start();
}

void RequestFacts::readAround()
{
    deliver(this, m_latest, m_context.store.read([request = m_detail->request](Reader& r) {
        return readSurroundings(r, request);
    }),
            [this](Result<Surroundings> around) {
                if (!around) {
                    m_context.navigator.showError(around.error());
                    return;
                }
                m_around = *std::move(around);
                fill();
            });
}

void RequestFacts::fill()
{
    const int scrolled = verticalScrollBar()->value();
    clear();
    addCustomer();
    addFacts();
    addResearch();
    addSimilar();
    addYear();
    addRule();
    addTimes();
    addAnswer();
    addOthers();
    column()->addStretch(1);
    alignFacts(*this);
    verticalScrollBar()->setValue(scrolled);
}

void RequestFacts::addCustomer()
{
    const RequestDetail& d = *m_detail;
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, space::x2);
    row->setSpacing(space::x3);
    auto* customer = LinkLabel::makeTitle(Face::Panel);
    customer->setText(d.customerName);
    customer->setObjectName(u"requestCustomer"_s);
    customer->setElided(true);
    connect(customer, &LinkLabel::clicked, this,
            [this, id = d.request.customer] { m_context.navigator.open(EntityKind::Customer, id.uuid); });
    row->addWidget(customer, 1);
    auto* badge = new TierBadge;
    badge->setTier(d.tier, d.tierRank);
    row->addWidget(badge);
    auto* health = new HealthDot;
    health->setHealth(m_around ? m_around->health : -1);
    row->addWidget(health);
    add(line);
}

void RequestFacts::addFact(const QString& label, const QString& value)
{
    if (!value.isEmpty())
        add(new FactRow(label, value));
}

void RequestFacts::addTitle(const QString& title, const QString& word, TagKind kind)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new SectionTitle(title), 1);
    row->addWidget(new Tag(word, kind));
    add(line);
}

void RequestFacts::addFacts()
{
    const RequestDetail& d = *m_detail;
    if (!d.reporter.isEmpty()) {
        addFact(tr("Reported by"), format::joined({d.reporter, d.reporterTitle}));
        if (!d.reporterPhone.isEmpty()) {
            auto* phone = new FactRow(tr("Phone"));
            auto* link = new LinkLabel(format::phone(d.reporterPhone));
            link->setObjectName(u"reporterPhone"_s);
            connect(link, &LinkLabel::clicked, this,
                    [number = d.reporterPhone] { QDesktopServices::openUrl(QUrl(u"tel:"_s + number)); });
            phone->setWidget(link);
            add(phone);
        }
    }
    addFact(tr("Site"), d.site);
    addFact(tr("System"), d.system);
    addSource();
    addFact(tr("Category"), format::joined({enumLabel(d.request.category),
                                            d.request.channel ? enumLabel(*d.request.channel) : QString()}));
    addEngineer();
}

/// Whose system it is, and until when it is under warranty.
void RequestFacts::addSource()
{
    if (!m_around || !m_around->supplier)
        return;
    const QDate until = m_around->warrantyUntil;
    const bool over = until.isValid() && until < m_context.clock.today();
    QString warranty;
    if (until.isValid())
        warranty =
            (over ? tr("warranty ended %1") : tr("under warranty until %1")).arg(format::plainDate(until));
    auto* row = new FactRow(tr("Source"));
    row->setValue(format::joined({enumLabel(*m_around->supplier), warranty}), over ? Ink::Amber : Ink::Plain);
    add(row);
}

void RequestFacts::addEngineer()
{
    QString value = m_detail->engineer;
    if (!value.isEmpty() && m_around)
        value = format::joined({value, m_around->role ? enumLabel(*m_around->role) : QString(),
                                m_around->fit ? tr("fit %1").arg(*m_around->fit) : QString()});
    auto* row = new FactRow(tr("Engineer"));
    row->setValue(value.isEmpty() ? tr("nobody yet") : value, value.isEmpty() ? Ink::Amber : Ink::Plain);
    add(row);
}

void RequestFacts::addTimes()
{
    const Request& r = m_detail->request;
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

void RequestFacts::addAnswer()
{
    const RequestDetail& d = *m_detail;
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

void RequestFacts::addOthers()
{
    const RequestDetail& d = *m_detail;
    if (d.sameSystem.empty())
        return;
    addRule();
    add(new SectionTitle(tr("Also open on this system")));
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
