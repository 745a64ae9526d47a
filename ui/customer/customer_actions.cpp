// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the customer shown, and with what belongs to them.
#include "core/customer/usecases.h"
#include "core/store/store.h"
#include "ui/complaint/complaint_form.h"
#include "ui/complaint/improvement_form.h"
#include "ui/contract/contract_form.h"
#include "ui/customer/customer_view.h"
#include "ui/customer/customer_words.h"
#include "ui/customer/decision_forms.h"
#include "ui/customer/neighbours.h"
#include "ui/customer/part_choices.h"
#include "ui/customer/record_form.h"
#include "ui/parts/format.h"
#include "ui/parts/row.h"
#include "ui/tier/proposing.h"
#include "ui/visit/brief_overlay.h"
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// The record with this id among the parts of a page.
std::optional<Record> partOf(const CustomerPage& page, const Uuid& id)
{
    const auto search = [&id](const auto& all) -> std::optional<Record> {
        const auto found = std::ranges::find(all, id, [](const auto& r) { return r.id.uuid; });
        return found == all.end() ? std::nullopt : std::optional(toRecord(*found));
    };
    if (auto contact = search(page.contacts))
        return contact;
    if (auto site = search(page.sites))
        return site;
    if (auto system = search(page.systems))
        return system;
    for (const ContractLine& line : page.contracts) {
        if (line.contract.id.uuid == id)
            return toRecord(line.contract);
    }
    return std::nullopt;
}

RecordFormInput partInput(const CustomerPage& page, const std::vector<Tier>& tiers, Record record, bool isNew)
{
    RecordFormInput input;
    input.record = std::move(record);
    input.isNew = isNew;
    input.ownerName = page.customer.name;
    input.choices.insert(u"contact"_s, choicesOf(page.contacts));
    input.choices.insert(u"site"_s, choicesOf(page.sites));
    QVector<FilterChoice> tierChoices;
    for (const Tier& t : tiers)
        tierChoices.append({QVariant::fromValue(t.id.uuid), tierWord(t.name, t.englishName)});
    input.choices.insert(u"tier"_s, tierChoices);
    return input;
}

} // namespace

void CustomerView::edit()
{
    if (!m_page)
        return;
    RecordFormInput input;
    input.record = toRecord(m_page->customer);
    input.titles.insert(u"parent"_s, m_page->parentName);
    openRecordForm(m_context, this, input);
}

void CustomerView::changeTier()
{
    if (m_page)
        openTierForm(m_context, this, *m_page, m_tiers);
}

void CustomerView::proposeTier()
{
    if (m_page)
        openProposalForm(m_context, this, *m_page, m_tiers);
}

void CustomerView::decideTier(const TierSpell& spell)
{
    const TierAssignment& a = spell.assignment;
    openVerdictForm(m_context, this, {a.id.uuid}, std::nullopt,
                    tr("%1 for %2 from %3, proposed by %4: %5")
                        .arg(tierWord(spell.tierName, spell.tierEnglishName), m_page->customer.name,
                             format::plainDate(a.startsOn), a.proposedBy, a.reason));
}

void CustomerView::nameEngineer(AssignmentRole role)
{
    if (!m_page)
        return;
    const auto now = m_page->engineersToday();
    const auto has = [&now](AssignmentRole r) {
        return std::ranges::any_of(now, [r](const EngineerSpell& s) { return s.assignment.role == r; });
    };
    const bool backupMissing = role == AssignmentRole::Primary && has(role) && !has(AssignmentRole::Backup);
    openEngineerForm(m_context, this, *m_page, backupMissing ? AssignmentRole::Backup : role);
}

void CustomerView::planVisit()
{
    if (m_page)
        openVisitForm(m_context, this, m_id, m_page->customer.name);
}

void CustomerView::recordComplaint()
{
    if (!m_page)
        return;
    auto* form = ComplaintForm::create(m_context, this, m_id, m_page->customer.name);
    connect(form, &ComplaintForm::saved, this,
            [this](const Uuid& id) { m_context.navigator.open(EntityKind::Complaint, id); });
}

void CustomerView::addImprovement()
{
    if (m_page)
        ImprovementForm::createFor(m_context, this, m_id);
}

void CustomerView::newRequest()
{
    if (m_page)
        openRequestForm(m_context, this, m_id, m_page->customer.name);
}

void CustomerView::setArchived(bool archived)
{
    if (m_page)
        zhike::setArchived(m_context, this, toRecord(m_page->customer), {}, archived);
}

void CustomerView::showBrief()
{
    if (m_page)
        BriefOverlay::show(m_context, this, m_id);
}

void CustomerView::copySummary()
{
    if (!m_page)
        return;
    const Customer& c = m_page->customer;
    QStringList lines{c.name + u' ' + c.code, c.address, format::phone(c.phone)};
    for (const Contact& contact : m_page->contacts) {
        if (!contact.archivedAt)
            lines.append(
                format::joined({contact.name, contact.title, format::phone(contact.mobile), contact.email}));
    }
    lines.removeIf([](const QString& line) { return line.isEmpty(); });
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_context.navigator.showStatus(tr("Copied name, address and contacts of %1").arg(c.name));
}

std::vector<PageAction> CustomerView::verbs()
{
    return {
        {tr("New request"), u"request"_s, QKeySequence(u"Ctrl+Shift+R"_s), [this] { newRequest(); }},
        {tr("Record a grievance"), u"complaint"_s, {}, [this] { recordComplaint(); }},
        {tr("Add an improvement"), u"check"_s, {}, [this] { addImprovement(); }},
        {tr("Plan a visit"), u"visit"_s, QKeySequence(u"Ctrl+Shift+V"_s), [this] { planVisit(); }},
        {tr("Read the brief"), u"note"_s, QKeySequence(u"Ctrl+Shift+B"_s), [this] { showBrief(); }},
        {tr("Edit"), u"edit"_s, QKeySequence(u"Ctrl+E"_s), [this] { edit(); }},
        {tr("Assign a tier"), u"tier"_s, QKeySequence(u"Ctrl+Shift+T"_s), [this] { changeTier(); }},
        {tr("Propose a tier"), u"check"_s, {}, [this] { proposeTier(); }},
        {tr("Name an engineer"), u"engineer"_s, QKeySequence(u"Ctrl+Shift+E"_s), [this] { nameEngineer(); }},
        {tr("Copy name and contacts"), u"copy"_s, QKeySequence(u"Ctrl+Shift+C"_s), [this] { copySummary(); }},
        {tr("Service boundary"), u"contract"_s, QKeySequence(u"Ctrl+Shift+O"_s), [this] { showBoundary(); }}};
}

std::vector<PageAction> CustomerView::actions()
{
    if (!m_page)
        return {};
    const bool archived = m_page->customer.archivedAt.has_value();
    std::vector<PageAction> all = verbs();
    if (m_page->currentTier)
        std::ranges::find(all, tr("Assign a tier"), &PageAction::text)->text = tr("Change the tier");
    all.push_back({archived ? tr("Restore") : tr("Archive"),
                   archived ? u"restore"_s : u"archive"_s,
                   {},
                   [this, archived] { setArchived(!archived); }});
    return all;
}

void CustomerView::addPart(EntityKind kind)
{
    if (!m_page)
        return;
    if (kind == EntityKind::Contract) {
        openNewContractForm(m_context, this, m_id);
        return;
    }
    Record record = blankRecord(kind);
    record.set("customer", Value(m_id.uuid));
    openRecordForm(m_context, this, partInput(*m_page, m_tiers, std::move(record), true));
}

void CustomerView::editPart(const Uuid& id)
{
    if (!m_page)
        return;
    if (openFee(id))
        return;
    if (auto record = partOf(*m_page, id)) {
        if (record->description->kind == EntityKind::Contract) {
            openContractForm(m_context, this, Id<Contract>(id));
            return;
        }
        openRecordForm(m_context, this, partInput(*m_page, m_tiers, *std::move(record), false));
        return;
    }
    const auto tier =
        std::ranges::find(m_page->tiers, id, [](const TierSpell& s) { return s.assignment.id.uuid; });
    if (tier != m_page->tiers.end()) {
        if (tier->assignment.state == AssignmentState::Proposed)
            decideTier(*tier);
        else
            changeTier(); // what was decided stays; another one follows it
        return;
    }
    const auto spell =
        std::ranges::find(m_page->engineers, id, [](const EngineerSpell& s) { return s.assignment.id.uuid; });
    if (spell != m_page->engineers.end())
        m_context.navigator.open(EntityKind::Engineer, spell->assignment.engineer.uuid);
}

void CustomerView::fillPartMenu(QMenu& menu, const Row& row)
{
    const Uuid id = row.id;
    const auto spell =
        std::ranges::find(m_page->engineers, id, [](const EngineerSpell& s) { return s.assignment.id.uuid; });
    if (spell != m_page->engineers.end()) {
        addEngineerMenu(menu, *spell);
        return;
    }
    const auto tier =
        std::ranges::find(m_page->tiers, id, [](const TierSpell& s) { return s.assignment.id.uuid; });
    if (tier != m_page->tiers.end() && tier->assignment.state == AssignmentState::Proposed) {
        connect(menu.addAction(tr("Decide …")), &QAction::triggered, this,
                [this, spell = *tier] { decideTier(spell); });
        connect(menu.addAction(tr("Withdraw the proposal")), &QAction::triggered, this,
                [this, id] { withdrawIt(m_context, this, Id<TierAssignment>(id)); });
        return;
    }
    const auto record = partOf(*m_page, id);
    if (!record) {
        fillFeeMenu(menu, id);
        return;
    }
    if (record->description->kind == EntityKind::Contract) {
        connect(menu.addAction(tr("Add an instalment")), &QAction::triggered, this,
                [this, id] { addInstalment(Id<Contract>(id)); });
        connect(menu.addAction(tr("Renew…")), &QAction::triggered, this,
                [this, id] { openRenewalForm(m_context, this, Id<Contract>(id)); });
    }
    connect(menu.addAction(tr("Edit")), &QAction::triggered, this, [this, id] { editPart(id); });
    const auto going = [this, &menu](const QString& text, const QString& address) {
        connect(menu.addAction(text), &QAction::triggered, this,
                [address] { QDesktopServices::openUrl(QUrl(address)); });
    };
    for (const char* column : {"mobile", "phone", "email"}) {
        const QString text = record->description->field(column) ? textOf(record->value(column)) : QString();
        if (!text.isEmpty() && std::string_view(column) == "email")
            going(tr("Write to %1").arg(text), u"mailto:"_s + text);
        else if (!text.isEmpty())
            going(tr("Call %1").arg(format::phone(text)), u"tel:"_s + text);
    }
    for (const char* column : {"mobile", "phone", "email", "wechat", "address", "serial"}) {
        const Field* field = record->description->field(column);
        const QString text = field ? textOf(record->value(column)) : QString();
        if (text.isEmpty())
            continue;
        connect(menu.addAction(tr("Copy %1").arg(text.left(60))), &QAction::triggered, this, [this, text] {
            QGuiApplication::clipboard()->setText(text);
            m_context.navigator.showStatus(tr("Copied %1").arg(text));
        });
    }
    menu.addSeparator();
    const bool archived = record->archivedAt.has_value();
    connect(menu.addAction(archived ? tr("Restore") : tr("Archive")), &QAction::triggered, this,
            [this, record = *record, archived] {
                zhike::setArchived(m_context, this, record, m_page->customer.name, !archived);
            });
}

void CustomerView::addEngineerMenu(QMenu& menu, const EngineerSpell& spell)
{
    connect(
        menu.addAction(tr("Open %1").arg(spell.engineerName)), &QAction::triggered, this,
        [this, id = spell.assignment.engineer] { m_context.navigator.open(EntityKind::Engineer, id.uuid); });
    if (spell.on(m_page->today))
        connect(menu.addAction(tr("End the assignment")), &QAction::triggered, this,
                [this, spell] { openEndForm(m_context, this, *m_page, spell); });
}

} // namespace zhike
