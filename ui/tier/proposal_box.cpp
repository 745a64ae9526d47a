// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/proposal_box.h"

#include "core/customer/page.h"
#include "core/request/tier_correction.h"
#include "core/store/store.h"
#include "core/tier/advice_json.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/shell/search_answer.h"
#include "ui/tier/board_rows.h"
#include "ui/tier/proposing.h"
#include "ui/tier/small_form.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

QVBoxLayout* columnOf(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    return column;
}

TextLabel* paragraph(Ink ink, Face face = Face::Body)
{
    auto* label = new TextLabel({}, face, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

ProposalBox::ProposalBox(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_head(new QWidget), m_drop(paragraph(Ink::Accent)),
      m_quick(makeButton({}, ButtonLook::Small, u"check"_s)), m_proposing(new QWidget), m_form(new SmallForm),
      m_tier(new ChoiceEditor(true)), m_from(new DateEditor(context.clock.today())),
      m_reason(new LongTextEditor(tr("Why this tier, and what it is based on"))),
      m_effect(paragraph(Ink::Soft)), m_propose(makeButton(tr("Propose"), ButtonLook::Plain, u"check"_s)),
      m_deciding(new QWidget), m_waiting(paragraph(Ink::Plain)), m_why(paragraph(Ink::Soft)),
      m_corrects(paragraph(Ink::Amber, Face::Caption)), m_verdict(new SmallForm),
      m_by(new TextEditor({}, 60)), m_because(new LongTextEditor(tr("Needed to reject"), 2)),
      m_approve(makeButton(tr("Approve"), ButtonLook::Plain, u"check"_s)),
      m_reject(makeButton(tr("Reject"), ButtonLook::Plain, u"close"_s)),
      m_withdraw(new LinkLabel(tr("Withdraw it")))
{
    buildProposing();
    buildDeciding();
    auto* head = columnOf(m_head);
    head->addWidget(m_drop);
    m_quick->setObjectName(u"proposeAdvised"_s);
    head->addWidget(m_quick, 0, Qt::AlignLeft);
    m_quick->hide();
    connect(m_quick, &QPushButton::clicked, this, [this] { propose(proposalOf(m_customer, m_suggested)); });
    head->addWidget(m_deciding);
    columnOf(this)->addWidget(m_proposing);
    head->setContentsMargins(0, 0, 0, space::x3);
    m_head->hide();
    m_drop->hide();
    m_deciding->hide();
    m_proposing->hide();
    connect(&m_context.store, &Store::changed, this, [this](const Change& change) {
        if (m_customer && change.concerns(m_customer.uuid))
            reload();
    });
}

void ProposalBox::buildProposing()
{
    auto* column = columnOf(m_proposing);
    column->addWidget(new SectionTitle(tr("Propose a tier")));
    m_form->addField(u"tier"_s, tr("Tier"), m_tier, u"proposal.tier"_s);
    m_form->addField(u"starts_on"_s, tr("From"), m_from, u"proposal.from"_s);
    m_dayHint = m_form->addHint();
    m_form->addField(u"reason"_s, tr("Reason"), m_reason, u"proposal.reason"_s);
    column->addWidget(m_form);
    column->addWidget(m_effect);
    m_propose->setObjectName(u"propose"_s);
    column->addWidget(m_propose, 0, Qt::AlignLeft);
    connect(m_tier, &FieldEditor::edited, this, &ProposalBox::updateEffect);
    connect(m_from, &FieldEditor::edited, this, &ProposalBox::updateEffect);
    connect(m_propose, &QPushButton::clicked, this,
            [this] { propose(proposalOf(m_customer, Id<Tier>(m_tier->value().value<Uuid>()))); });
}

void ProposalBox::buildDeciding()
{
    auto* column = columnOf(m_deciding);
    column->addWidget(new SectionTitle(tr("A proposal waits")));
    column->addWidget(m_waiting);
    column->addWidget(m_why);
    column->addWidget(m_corrects);
    m_verdict->addField(u"decided_by"_s, tr("Who decides"), m_by, u"verdict.by"_s);
    m_verdict->addField(u"decision_reason"_s, tr("Why so"), m_because, u"verdict.reason"_s);
    column->addWidget(m_verdict);
    m_approve->setObjectName(u"approve"_s);
    m_reject->setObjectName(u"reject"_s);
    m_withdraw->setObjectName(u"withdraw"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::betweenButtons);
    row->addWidget(m_approve);
    row->addWidget(m_reject);
    row->addStretch(1);
    row->addWidget(m_withdraw);
    column->addLayout(row);
    connect(m_approve, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_reject, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_withdraw, &LinkLabel::clicked, this, &ProposalBox::withdraw);
}

void ProposalBox::showCustomer(Id<Customer> customer, Id<Tier> suggested, const QString& reason)
{
    const bool same = m_customer == customer && m_suggested == suggested && m_reasonOffered == reason;
    m_customer = customer;
    m_suggested = suggested;
    m_reasonOffered = reason;
    if (same)
        return;
    m_form->clearErrors();
    m_verdict->clearErrors();
    m_quick->hide(); // it still says what suited the one before
    m_from->setValue(nextQuarter(m_context.clock.today()));
    m_reason->setValue(reason);
    m_tier->setValue({});
    m_because->setValue({});
    reload();
}

Result<ProposalBox::State> ProposalBox::readState(const Reader& reader, Id<Customer> customer)
{
    State state;
    ZHIKE_TRY(reader.find(customer)); // it may be gone
    ZHIKE_ASSIGN(state.tiers, tiersInOrder(reader));
    ZHIKE_ASSIGN(const auto history, reader.where<TierAssignment>("customer", customer.uuid));
    const TierAssignment* now = tierOn(history, reader.clock().today());
    state.current = now ? now->tier : Id<Tier>();
    ZHIKE_ASSIGN(state.waiting, openProposal(reader, customer));
    ZHIKE_ASSIGN(state.byAnother, approvalByAnother(reader));
    if (state.waiting && state.waiting->startsOn < reader.clock().today()) {
        const TierAssignment& a = *state.waiting;
        ZHIKE_ASSIGN(state.corrects, clocksChangedBy(reader, {a.customer, a.tier, a.startsOn, a.reason}));
    }
    return state;
}

void ProposalBox::reload()
{
    if (!m_customer) {
        m_head->hide();
        m_deciding->hide();
        m_proposing->hide();
        return;
    }
    deliver(this, m_latest,
            m_context.store.read([customer = m_customer](Reader& r) { return readState(r, customer); }),
            [this](const Result<State>& state) {
                if (state)
                    show(*state);
                else
                    m_context.navigator.showError(state.error());
            });
}

QString ProposalBox::wordOf(Id<Tier> tier) const
{
    const auto found = std::ranges::find(m_state.tiers, tier, &Tier::id);
    return found == m_state.tiers.end() ? QString() : tierWord(found->name, found->englishName);
}

void ProposalBox::show(const State& state)
{
    m_state = state;
    fillTiers();
    m_deciding->setVisible(state.waiting.has_value());
    m_quick->setText(tr("Propose %1").arg(wordOf(m_suggested)));
    m_quick->setVisible(!state.waiting && m_suggested && m_suggested != state.current);
    m_proposing->setVisible(!state.waiting);
    if (state.waiting)
        showWaiting(*state.waiting);
    updateEffect();
}

void ProposalBox::showWaiting(const TierAssignment& a)
{
    m_waiting->setText(tr("%1 → %2 from %3, proposed by %4 on %5.")
                           .arg(m_state.current ? wordOf(m_state.current) : tr("Without a tier"),
                                wordOf(a.tier), format::plainDate(a.startsOn), a.proposedBy,
                                format::plainDate(a.proposedOn)));
    QString why = a.reason;
    if (const auto kept = adviceFromText(a.advice); kept && kept->score)
        why += u'\n' +
               tr("By the data of %1: score %2, %3 advised.")
                   .arg(format::dateTime(kept->at, m_context.clock), scoreWord(*kept->score), kept->tierName);
    m_why->setText(why);
    m_corrects->setText(
        tr("Its day is past: approving it changes how %n decided clock(s) read.", nullptr, m_state.corrects));
    m_corrects->setVisible(a.startsOn < m_context.clock.today());
    const QString me = m_context.store.options().author.who;
    const bool mine = isSamePerson(me, a.proposedBy);
    m_by->setValue(m_state.byAnother && mine ? QString() : me);
    m_withdraw->setVisible(mine);
}

void ProposalBox::fillTiers()
{
    const QVariant chosen = m_tier->value();
    m_tier->clearChoices();
    for (const Tier& tier : m_state.tiers) {
        if (tier.id != m_state.current)
            m_tier->addChoice(QVariant::fromValue(tier.id.uuid), tierWord(tier.name, tier.englishName));
    }
    if (chosen.isValid())
        m_tier->setValue(chosen);
    else if (m_suggested && m_suggested != m_state.current)
        m_tier->setValue(QVariant::fromValue(m_suggested.uuid));
}

void ProposalBox::setTarget(const QString& tierWord)
{
    m_target = tierWord;
    updateEffect();
}

/// What a proposal of this tier would mean.
QString ProposalBox::effectWords(const QString& to) const
{
    const QDate from = m_from->value().toDate();
    QStringList said;
    said << (m_target.isEmpty() ? tr("This makes a proposal: %1 → %2, from %3.")
                                : tr("Letting go makes a proposal: %1 → %2, from %3."))
                .arg(m_state.current ? wordOf(m_state.current) : tr("Without a tier"), to,
                     from.isValid() ? format::plainDate(from) : tr("no day"));
    if (m_state.waiting)
        said << tr("It replaces the one that waits.");
    said << (m_state.byAnother ? tr("Another person has to approve it; until then the tier stays.")
                               : tr("It has to be approved; until then the tier stays."));
    return said.join(sentenceGap());
}

void ProposalBox::updateEffect()
{
    const bool quarter = m_from->value().toDate() == nextQuarter(m_context.clock.today());
    m_dayHint->setText(quarter ? tr("The first day of the next quarter") : QString());
    m_dayHint->setVisible(quarter);
    m_drop->setText(m_target.isEmpty() ? QString() : effectWords(m_target));
    m_drop->setVisible(!m_target.isEmpty());
    const QString to = wordOf(Id<Tier>(m_tier->value().value<Uuid>()));
    const bool proposes = m_target.isEmpty() && !to.isEmpty();
    m_effect->setText(proposes ? effectWords(to) : QString());
    m_effect->setVisible(proposes);
    m_head->setVisible(!m_drop->isHidden() || !m_quick->isHidden() || !m_deciding->isHidden());
}

TierProposal ProposalBox::proposalOf(Id<Customer> customer, Id<Tier> tier) const
{
    TierProposal proposal{customer, tier, nextQuarter(m_context.clock.today()), {}, {}};
    if (customer == m_customer) {
        proposal.from = m_from->value().toDate();
        proposal.reason = m_reason->value().toString();
    }
    return proposal;
}

void ProposalBox::finish(QFuture<Result<QString>> written, SmallForm* form)
{
    deliver(this, std::move(written), [this, form](const Result<QString>& title) {
        if (title)
            m_context.navigator.showStatus(*title, true);
        else if (form->isVisible() && !title.error().field.isEmpty())
            form->showErrors({title.error()});
        else
            m_context.navigator.showError(title.error());
    });
}

void ProposalBox::propose(const TierProposal& proposal)
{
    if (const auto errors = validate(proposal); !errors.empty()) {
        if (proposal.customer == m_customer && m_form->isVisible())
            m_form->showErrors(errors);
        else
            m_context.navigator.showError(errors.front());
        return;
    }
    m_form->clearErrors();
    finish(writeProposal(m_context, proposal), m_form);
}

void ProposalBox::decide(bool approve)
{
    if (!m_state.waiting)
        return;
    const TierVerdict verdict{approve, m_by->value().toString(), m_because->value().toString()};
    if (const auto errors = validate(verdict); !errors.empty()) {
        m_verdict->showErrors(errors);
        return;
    }
    m_verdict->clearErrors();
    finish(writeVerdict(m_context, m_state.waiting->id, verdict), m_verdict);
}

void ProposalBox::withdraw()
{
    if (!m_state.waiting)
        return;
    withdrawIt(m_context, this, m_state.waiting->id);
}

} // namespace zhike
