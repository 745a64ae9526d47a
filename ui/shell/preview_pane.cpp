// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preview_pane.h"

#include "core/complaint/complaint.h"
#include "core/customer/customer.h"
#include "core/request/request.h"
#include "ui/parts/format.h"
#include "ui/parts/health_words.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/shell/look.h"
#include "ui/shell/search_answer.h"
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

QWidget* line(const QVector<std::pair<QWidget*, int>>& parts)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, space::x1, 0, space::x1);
    row->setSpacing(space::x2);
    for (const auto& [part, stretch] : parts)
        row->addWidget(part, stretch);
    return widget;
}

TextLabel* elidedLabel(const QString& text, Ink ink = Ink::Plain)
{
    auto* label = new TextLabel(text, Face::Body, ink);
    label->setElided(true);
    return label;
}

TagKind kindOf(const QString& priority)
{
    return priority == u"P1" ? TagKind::Red : priority == u"P2" ? TagKind::Amber : TagKind::Grey;
}

} // namespace

PreviewPane::PreviewPane(const AppContext& context, QWidget* parent) : SidePane(parent), m_context(context)
{
    column()->setContentsMargins(space::pageMargin, space::x3, space::pageMargin, space::x2);
}

void PreviewPane::showHow()
{
    if (m_how)
        return;
    clear();
    m_how = true;
    add(new SectionTitle(tr("What can be found")));
    const std::pair<QString, QString> all[] = {
        {tr("Customers"), tr("by name, pinyin, initials or code")},
        {tr("People"), tr("by name, pinyin, initials or phone")},
        {tr("Records"), tr("requests, visits, complaints: by number, or any words in them")},
        {tr("Actions"), tr("by what they are called; those of this page come first")}};
    for (const auto& [what, by] : all) {
        auto* row = new FactRow(what);
        row->setValue(by, Ink::Soft);
        add(row);
    }
    alignFacts(*this);
}

void PreviewPane::showGlance(const Glance& glance)
{
    clear();
    m_how = false;
    if (!glance.title.isEmpty())
        showRecord(glance);
    if (glance.customer.id.isNull())
        return;
    if (!glance.title.isEmpty())
        addRule();
    showCustomer(glance.customer);
}

void PreviewPane::showRecord(const Glance& glance)
{
    auto* name = new TextLabel(glance.title, Face::Panel, Ink::Plain, Weight::Bold);
    name->setElided(true);
    add(line({{name, 1}}));
    for (const auto& fact : glance.facts)
        addFact(fact.label, fact.text, fact.phone);
    alignFacts(*this);
}

void PreviewPane::showCustomer(const CustomerPreview& p)
{
    addHead(p);
    addFacts(p);
    addOpen(p);
    addRecent(p);
    const auto facts = findChildren<FactRow*>();
    const bool room = std::ranges::all_of(
        facts, [](const FactRow* row) { return 3 * row->labelWidth() < int(metric::palettePreview); });
    if (room) // or names and numbers would lose theirs, with large text
        alignFacts(*this);
}

void PreviewPane::addHead(const CustomerPreview& p)
{
    auto* name = new TextLabel(p.name, Face::Panel, Ink::Plain, Weight::Bold);
    name->setElided(true);
    auto* badge = new TierBadge;
    badge->setTier(tierWord(p.badge.tier, p.badge.tierEnglish), p.badge.tierRank);
    add(line({{name, 1}, {badge, 0}}));
    auto* known =
        elidedLabel(format::joined({p.code, p.industry, enumWord<CustomerStatus>(p.status)}), Ink::Quiet);
    known->setContentsMargins(0, 0, 0, space::x1);
    add(known);
}

void PreviewPane::addFact(const QString& label, const QString& text, const QString& phone)
{
    if (text.isEmpty() && phone.isEmpty())
        return;
    auto* row = new FactRow(label, text);
    if (!phone.isEmpty()) {
        auto* link =
            text.isEmpty() ? new LinkLabel(format::phone(phone)) : row->addLink(format::phone(phone));
        if (text.isEmpty())
            row->setWidget(link);
        connect(link, &LinkLabel::clicked, this,
                [phone] { QDesktopServices::openUrl(QUrl(u"tel:"_s + phone)); });
    }
    add(row);
}

void PreviewPane::addFacts(const CustomerPreview& p)
{
    if (p.health.health.score) {
        auto* dot = new HealthDot;
        dot->setHealth(*p.health.health.score);
        auto* row = new FactRow(tr("Health"));
        auto* figure = line({{dot, 0}, {elidedLabel(healthLosses(p.health.health), Ink::Quiet), 1}});
        figure->layout()->setContentsMargins(0, 0, 0, 0);
        row->setWidget(figure);
        row->setToolTip(healthExplained(p.health.health));
        add(row);
    }
    const auto addPerson = [this](const QString& label, const PreviewPerson& person) {
        if (!person.name.isEmpty())
            addFact(label, person.name, person.phone);
    };
    addPerson(tr("Engineer"), p.engineer);
    addPerson(p.contact.role.isEmpty() ? tr("Contact") : enumWord<ContactRole>(p.contact.role), p.contact);
    if (p.nextVisit)
        add(new FactRow(tr("Next"),
                        format::dateTime(*p.nextVisit, m_context.clock) + u' ' + p.nextVisitPurpose));
    if (p.contractEnds.isValid()) {
        const auto left = m_context.clock.today().daysTo(p.contractEnds);
        const QString until = tr("until %1").arg(format::plainDate(p.contractEnds));
        add(new FactRow(tr("Contract"), left >= 0 ? tr("%1, %2 d left").arg(until).arg(left) : until));
    }
}

void PreviewPane::addOpen(const CustomerPreview& p)
{
    if (p.open.isEmpty() && p.overdue.isEmpty() && p.complaints.isEmpty())
        return;
    addRule();
    add(new SectionTitle(tr("Now"),
                         QString::number(p.badge.openRequests + p.badge.overdueSteps + p.complaints.size())));
    for (const auto& said : p.complaints) {
        const bool formal = said.tag == enumText(ComplaintLevel::Complaint);
        add(line({{new Tag(enumWord<ComplaintLevel>(said.tag), formal ? TagKind::Red : TagKind::Amber), 0},
                  {elidedLabel(said.text), 1},
                  {new TextLabel(enumWord<ComplaintStep>(said.state), Face::Caption, Ink::Quiet), 0}}));
    }
    for (const auto& open : p.open)
        add(line({{new Tag(open.tag, kindOf(open.tag)), 0},
                  {elidedLabel(open.text), 1},
                  {new TextLabel(enumWord<RequestState>(open.state), Face::Caption, Ink::Quiet), 0}}));
    const QDate today = m_context.clock.today();
    for (const auto& step : p.overdue)
        add(line({{new Tag(tr("Step"), TagKind::Amber), 0},
                  {elidedLabel(step.text), 1},
                  {new TextLabel(tr("%1 d late").arg(step.due.daysTo(today)), Face::Caption, Ink::Red), 0}}));
}

void PreviewPane::addRecent(const CustomerPreview& p)
{
    if (p.recent.isEmpty())
        return;
    addRule();
    add(new SectionTitle(tr("Lately")));
    for (const auto& done : p.recent) {
        auto* day =
            new TextLabel(done.at ? format::dayAndMonth(done.at->dateIn(m_context.clock.zone())) : QString(),
                          Face::Body, Ink::Quiet);
        fitToText(day, [day] { day->setFixedWidth(metric::timelineTime); });
        add(line({{day, 0}, {elidedLabel(done.text), 1}}));
    }
}

} // namespace zhike
