// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contract/renewal_side.h"

#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/contract/fee_words.h"
#include "ui/parts/editors.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

RenewalSide::RenewalSide(const AppContext& context, QWidget* parent) : SidePane(parent), m_context(context)
{
    setObjectName(u"renewalSide"_s);
    showNothing();
}

void RenewalSide::showNothing()
{
    m_card.reset();
    clear();
    m_stage = nullptr;
    m_note = nullptr;
    auto* word = new TextLabel(tr("Choose a contract: how far its renewal has come stands here."), Face::Body,
                               Ink::Quiet);
    word->setWordWrap(true);
    add(word);
}

void RenewalSide::show(const RenewalCard& card, QDate today)
{
    const bool same =
        m_card && m_card->id == card.id && m_card->stage == card.stage && m_card->note == card.note;
    const bool typing = m_card && m_card->id == card.id && m_note && m_note->field()->hasFocus();
    m_card = card;
    if ((same || typing) && m_today == today && m_stage)
        return; // what is being typed stays
    m_today = today;
    clear();
    addHead();
    addFacts(today);
    addRule();
    addStage();
    alignFacts(*this);
}

/// Before the stretch that keeps everything at the top.
void RenewalSide::addSpace(int height)
{
    column()->insertSpacing(column()->count() - 1, height);
}

void RenewalSide::addHead()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, space::x2);
    auto* customer = LinkLabel::makeTitle(Face::Panel);
    customer->setText(m_card->customerName);
    customer->setObjectName(u"renewalCustomer"_s);
    customer->setElided(true);
    connect(customer, &LinkLabel::clicked, this, &RenewalSide::customerWanted);
    row->addWidget(customer, 1);
    auto* badge = new TierBadge;
    badge->setTier(m_card->tier, m_card->tierRank);
    row->addWidget(badge);
    add(line);
    auto* renew = makeButton(tr("Renew…"), ButtonLook::Primary, u"add"_s);
    renew->setObjectName(u"renew"_s);
    connect(renew, &QPushButton::clicked, this, &RenewalSide::renewWanted);
    add(renew);
    addSpace(space::x2);
}

void RenewalSide::addFacts(QDate today)
{
    add(new FactRow(tr("Contract"), m_card->number));
    add(new FactRow(tr("From"), format::plainDate(m_card->startsOn)));
    const DueWords due = dueTexts(m_card->endsOn, today);
    auto* ends = new FactRow(tr("To"));
    ends->setValue(
        format::joined({format::plainDate(m_card->endsOn), format::relativeDay(m_card->endsOn, today)}),
        due.ink);
    add(ends);
    add(new FactRow(tr("Annual fee"), m_card->fee ? format::money(m_card->fee->amount) : tr("none")));
    const ContractDays next = renewalOf({m_card->startsOn, m_card->endsOn});
    add(new FactRow(tr("Next"),
                    tr("%1 to %2").arg(format::plainDate(next.from), format::plainDate(next.to))));
    if (!m_card->manager.isEmpty())
        add(new FactRow(tr("Account manager"), m_card->manager));
}

void RenewalSide::addStage()
{
    add(new SectionTitle(tr("How far it has come")));
    m_stage = new ChoiceEditor(true);
    m_stage->setObjectName(u"renewalStage"_s);
    m_stage->field()->setAccessibleName(tr("How far the renewal has come"));
    for (const EnumName& name : EnumText<Renewal>::names)
        m_stage->addChoice(QString::fromLatin1(name.text), enumLabel(name));
    m_stage->setValue(m_card->stage ? QVariant(QString(enumText(*m_card->stage))) : QVariant());
    addSpace(space::x1);
    add(m_stage);
    addSpace(space::x2);
    m_note = new LongTextEditor(tr("What they said, what is still open"), 4);
    m_note->field()->setAccessibleName(tr("Note on the renewal"));
    m_note->setValue(m_card->note);
    add(m_note);
    addSpace(space::x2);
    auto* keep = makeButton(tr("Keep the note"));
    keep->setObjectName(u"keepNote"_s);
    add(keep);
    connect(m_stage, &FieldEditor::edited, this, &RenewalSide::save);
    connect(keep, &QPushButton::clicked, this, &RenewalSide::save);
}

void RenewalSide::save()
{
    if (!m_card)
        return;
    const auto stage = enumFromText<Renewal>(m_stage->value().toString());
    const QString note = m_note->value().toString();
    if (stage == m_card->stage && note.trimmed() == m_card->note)
        return;
    auto write = [id = m_card->id, stage, note](UnitOfWork& u) -> Result<QString> {
        ZHIKE_TRY(noteRenewal(u, id, stage, note));
        return u.title();
    };
    m_card->stage = stage;
    m_card->note = note.trimmed();
    deliver(this, m_context.store.write(tr("Note a renewal"), std::move(write)),
            [this](const Result<QString>& title) {
                if (title)
                    m_context.navigator.showStatus(*title, true);
                else
                    m_context.navigator.showError(title.error());
            });
}

} // namespace zhike
