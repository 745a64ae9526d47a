// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/overview_side.h"

#include "core/customer/region.h"
#include "ui/complaint/complaint_words.h"
#include "ui/customer/customer_words.h"
#include "ui/customer/entitlement_list.h"
#include "ui/customer/in_place_field.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/paint.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr size_t shownOpen = 8;
constexpr size_t shownContacts = 4;
constexpr size_t shownBranches = 5;

/// What is known of a customer, in the order in which one asks.
constexpr const char* columns[] = {"status",      "account_manager", "phone",  "address",
                                   "industry",    "region",          "parent", "economic_strength",
                                   "it_maturity", "short_name",      "notes"};

/// A row of the side pane: widgets at the left, one at the right.
QWidget* sideRow(const std::vector<QWidget*>& left, QWidget* right)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::x2);
    for (size_t i = 0; i < left.size(); ++i)
        layout->addWidget(left[i], i + 1 == left.size() ? 1 : 0);
    if (right)
        layout->addWidget(right);
    row->setFixedHeight(metric::factRow);
    return row;
}

TextLabel* elidedLabel(const QString& text, Ink ink = Ink::Plain)
{
    auto* label = new TextLabel(text, Face::Body, ink);
    label->setElided(true);
    return label;
}

LinkLabel* elidedLink(const QString& text, Ink ink = Ink::Accent)
{
    auto* link = new LinkLabel(text);
    link->setInk(ink);
    link->setElided(true);
    return link;
}

void call(const QString& number)
{
    QDesktopServices::openUrl(QUrl(u"tel:"_s + number));
}

} // namespace

OverviewSide::OverviewSide(const AppContext& context, QWidget* parent)
    : SidePane(parent), m_context(context), m_open(addSection(tr("Open and overdue"))),
      m_rest(m_open.title->addLink({})), m_balance(new EntitlementList),
      m_talk(new InPlaceField(context, describe<Customer>(), "talking_points"))
{
    setObjectName(u"overviewSide"_s);
    setFixedWidth(metric::sidePane);
    connect(m_rest, &LinkLabel::clicked, this, [this] { Q_EMIT tabRequested(u"requests"_s); });
    addRule();
    m_entitlements = addSection(tr("Entitlement balance"));
    m_entitlements.rows->addWidget(m_balance);
    auto* boundary = m_entitlements.title->addLink(tr("Service boundary"));
    boundary->setObjectName(u"boundary"_s);
    connect(boundary, &LinkLabel::clicked, this, [this] { Q_EMIT tabRequested(u"boundary"_s); });
    addRule();
    auto* talk = new SectionTitle(tr("How to talk to them"));
    auto* change = talk->addLink(tr("Edit"));
    change->setObjectName(u"editTalk"_s);
    connect(change, &LinkLabel::clicked, m_talk, &InPlaceField::edit);
    add(talk);
    m_talk->hideLabel();
    m_talk->setEmptyText(tr("Not written down yet."));
    add(m_talk);
    addRule();
    m_contacts = addSection(tr("Main contacts"));
    m_allContacts = m_contacts.title->addLink({});
    connect(m_allContacts, &LinkLabel::clicked, this, [this] { Q_EMIT tabRequested(u"contacts"_s); });
    addRule();
    m_relations = addSection(tr("What belongs to them"));
    addRule();
    add(new SectionTitle(tr("Facts")));
    addFields();
    fitToText(this, [this] { alignLabels(); });
}

OverviewSide::Section OverviewSide::addSection(const QString& title)
{
    auto* head = new SectionTitle(title);
    add(head);
    auto* holder = new QWidget;
    auto* rows = new QVBoxLayout(holder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    add(holder);
    return {head, rows};
}

void OverviewSide::addFields()
{
    const EntityDescription& d = describe<Customer>();
    for (const char* column : columns) {
        auto* field = new InPlaceField(m_context, d, column);
        addFieldActions(field, column);
        add(field);
        m_fields.append({d.field(column), field});
    }
}

void OverviewSide::addFieldActions(InPlaceField* field, std::string_view column)
{
    if (column == "phone") {
        field->addAction(u"phone"_s, tr("Call"), [this] { call(m_page->customer.phone); });
        field->addAction(u"copy"_s, tr("Copy the number"), [this] { copy(m_page->customer.phone); });
    } else if (column == "address") {
        field->addAction(u"copy"_s, tr("Copy the address"), [this] { copy(m_page->customer.address); });
    } else if (column == "parent") {
        field->addAction(u"arrow-right"_s, tr("Open"), [this] {
            m_context.navigator.open(EntityKind::Customer, m_page->customer.parent.uuid);
        });
    }
}

void OverviewSide::show(std::shared_ptr<const CustomerPage> page)
{
    m_page = std::move(page);
    fillOpen();
    fillEntitlements();
    fillContacts();
    fillRelations();
    fillFields();
}

void OverviewSide::fillOpen()
{
    clearLayout(m_open.rows);
    const int total =
        m_page->openRequestCount + m_page->openStepCount + static_cast<int>(m_page->openComplaints.size());
    m_open.title->setNote(format::count(total));
    if (total == 0)
        m_open.rows->addWidget(new TextLabel(tr("Nothing is open."), Face::Body, Ink::Quiet));
    size_t shown = 0;
    for (const ComplaintRow& c : m_page->openComplaints)
        if (++shown <= shownOpen)
            addComplaint(c);
    for (const OpenRequest& r : m_page->openRequests)
        if (++shown <= shownOpen)
            addRequest(r);
    for (const OpenStep& s : m_page->openSteps)
        if (++shown <= shownOpen)
            addStep(s);
    m_rest->setVisible(total > static_cast<int>(shownOpen));
    m_rest->setText(tr("%n more", nullptr, std::max(0, total - static_cast<int>(shownOpen))));
}

void OverviewSide::addComplaint(const ComplaintRow& c)
{
    auto* link = elidedLink(c.title.simplified(), Ink::Plain);
    connect(link, &LinkLabel::clicked, this,
            [this, id = c.id] { m_context.navigator.open(EntityKind::Complaint, id.uuid); });
    const bool waits = c.standing.answer.runs();
    const bool late = waits && c.standing.answer.state == SlaState::Breached;
    m_open.rows->addWidget(
        sideRow({new Tag(enumLabel(c.standing.level), levelTag(c.standing.level)), link},
                new TextLabel(waits ? answerVerdict(c.standing.answer) : enumLabel(c.stage), Face::Caption,
                              late ? Ink::Red : Ink::Quiet)));
}

void OverviewSide::addRequest(const OpenRequest& r)
{
    auto* link = elidedLink(r.title.simplified(), Ink::Plain);
    connect(link, &LinkLabel::clicked, this,
            [this, id = r.id] { m_context.navigator.open(EntityKind::Request, id.uuid); });
    const QString age = r.openedAt
                            ? format::relativeDay(r.openedAt->dateIn(m_context.clock.zone()), m_page->today)
                            : QString();
    m_open.rows->addWidget(sideRow({new Tag(enumLabel(r.priority), priorityTag(r.priority)), link},
                                   new TextLabel(age, Face::Caption, Ink::Quiet)));
}

void OverviewSide::addStep(const OpenStep& s)
{
    const bool late = s.dueOn < m_page->today;
    TextLabel* text = nullptr;
    if (s.visit) {
        auto* link = elidedLink(s.text.simplified(), Ink::Plain);
        connect(link, &LinkLabel::clicked, this,
                [this, id = s.visit] { m_context.navigator.open(EntityKind::Visit, id.uuid); });
        text = link;
    } else {
        text = elidedLabel(s.text.simplified());
    }
    text->setToolTip(format::joined({s.text, s.engineerName, format::date(s.dueOn)}));
    m_open.rows->addWidget(sideRow(
        {new Tag(tr("Step"), late ? TagKind::Amber : TagKind::Grey), text},
        new TextLabel(dueWords(s.dueOn, m_page->today), Face::Caption, late ? Ink::Red : Ink::Quiet)));
}

void OverviewSide::fillEntitlements()
{
    const EntitlementBalance& balance = m_page->entitlements;
    const QString until = format::plainDate(balance.year.to);
    m_entitlements.title->setNote(balance.contract ? tr("contract year to %1").arg(until)
                                                   : tr("calendar year to %1").arg(until));
    m_balance->show(balance);
}

void OverviewSide::fillContacts()
{
    clearLayout(m_contacts.rows);
    size_t shown = 0;
    for (const Contact& c : m_page->contacts)
        if (!c.archivedAt && ++shown <= shownContacts)
            addPerson(c);
    if (shown == 0)
        m_contacts.rows->addWidget(new TextLabel(tr("Nobody is named yet."), Face::Body, Ink::Quiet));
    m_allContacts->setText(shown > shownContacts ? tr("All %1").arg(shown) : tr("Contacts"));
}

void OverviewSide::addPerson(const Contact& c)
{
    const QString role = c.role ? enumLabel(*c.role) : QString();
    const QString number = c.mobile.isEmpty() ? c.phone : c.mobile;
    QWidget* right = nullptr;
    if (!number.isEmpty()) {
        right = new QWidget;
        auto* row = new QHBoxLayout(right);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::x1);
        auto* link = new LinkLabel(format::phone(number));
        link->setToolTip(tr("Call"));
        connect(link, &LinkLabel::clicked, this, [number] { call(number); });
        auto* copies = makeIconButton(u"copy"_s, tr("Copy the number of %1").arg(c.name));
        copies->setIcon(lineIcon(u"copy"_s, Ink::Quiet));
        copies->setFixedSize(metric::chip, metric::chip);
        connect(copies, &QToolButton::clicked, this, [this, number] { copy(number); });
        row->addWidget(link);
        row->addWidget(copies);
    }
    m_contacts.rows->addWidget(
        sideRow({new TextLabel(c.name), elidedLabel(format::joined({c.title, role}), Ink::Quiet)}, right));
}

LinkLabel* OverviewSide::addRelation(const QString& label, const QString& text, std::function<void()> open)
{
    auto* quiet = new TextLabel(label, Face::Body, Ink::Quiet);
    m_relationLabels << quiet;
    auto* link = elidedLink(text);
    link->setContentsMargins(space::x1, 0, 0, 0); // in line with the facts below
    connect(link, &LinkLabel::clicked, this, std::move(open));
    m_relations.rows->addWidget(sideRow({quiet, link}, nullptr));
    return link;
}

void OverviewSide::fillRelations()
{
    clearLayout(m_relations.rows);
    m_relationLabels.clear();
    const auto open = [this](EntityKind kind, const Uuid& id) {
        return [this, kind, id] { m_context.navigator.open(kind, id); };
    };
    const auto tab = [this](const QString& name) { return [this, name] { Q_EMIT tabRequested(name); }; };
    for (const EngineerSpell& s : m_page->engineersToday())
        addRelation(enumLabel(s.assignment.role), s.engineerName,
                    open(EntityKind::Engineer, s.assignment.engineer.uuid));
    if (m_page->customer.parent)
        addRelation(tr("Parent"), m_page->parentName,
                    open(EntityKind::Customer, m_page->customer.parent.uuid));
    size_t shown = 0;
    for (const auto& [id, name] : m_page->branchNames)
        if (++shown <= shownBranches)
            addRelation(shown == 1 ? tr("Branches %1").arg(m_page->branches) : QString(), name,
                        open(EntityKind::Customer, id.uuid));
    if (m_page->currentContract)
        addRelation(tr("Contract"), m_page->contracts[*m_page->currentContract].contract.number,
                    tab(u"contract"_s));
    const auto sites = std::ranges::count_if(m_page->sites, [](const Site& s) { return !s.archivedAt; });
    const auto systems =
        std::ranges::count_if(m_page->systems, [](const System& s) { return !s.archivedAt; });
    addRelation(tr("Sites"), tr("%1 sites, %2 systems").arg(sites).arg(systems), tab(u"sites"_s));
    alignLabels();
}

/// All values of the pane begin in one line, behind the longest label of the language.
void OverviewSide::alignLabels()
{
    int widest = metric::factLabel;
    for (const auto& [field, widget] : m_fields)
        widest = std::max(widest, widget->labelWidth());
    for (const auto& label : m_relationLabels)
        widest = std::max(widest, label ? zhike::lineWidth(label->text(), Face::Body) : 0);
    for (const auto& [field, widget] : m_fields)
        widget->setLabelWidth(widest);
    for (const auto& label : m_relationLabels)
        if (label)
            label->setFixedWidth(widest);
}

QString OverviewSide::words(const Field& field, const Value& value) const
{
    if (isNull(value))
        return {};
    if (field.kind == FieldKind::Reference)
        return m_page->parentName;
    if (field.is(FieldFlag::Region))
        return regionFullName(textOf(value));
    if (field.is(FieldFlag::Scale5))
        return tr("%1 of 5").arg(integerOf(value).value_or(0));
    for (const EnumName& name : field.choices)
        if (textOf(value) == QLatin1String(name.text))
            return enumLabel(name);
    return std::string_view(field.column) == "phone" ? format::phone(textOf(value)) : textOf(value);
}

void OverviewSide::fillFields()
{
    const Record record = toRecord(m_page->customer);
    m_talk->setRecord(record, m_page->customer.talkingPoints);
    for (const auto& [field, widget] : m_fields)
        widget->setRecord(record, words(*field, record.value(field->column)));
}

void OverviewSide::copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    m_context.navigator.showStatus(tr("Copied %1").arg(text));
}

} // namespace zhike
