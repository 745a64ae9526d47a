// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/proposing.h"

#include "core/customer/page.h"
#include "core/request/tier_correction.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "core/tier/advice_json.h"
#include "core/tier/waiting.h"
#include "ui/customer/bulk_forms.h"
#include "ui/customer/record_form.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/states.h"
#include "ui/shell/search_answer.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct ProposingWords {
    Q_DECLARE_TR_FUNCTIONS(Proposing)
};

Result<int> clocksCorrected(const Reader& reader, const TierAssignment& a)
{
    if (a.startsOn >= reader.clock().today())
        return 0;
    return clocksChangedBy(reader, {a.customer, a.tier, a.startsOn, a.reason});
}

void addNote(FormPanel* form, const QString& text)
{
    auto* note = new TextLabel(text, Face::Body, Ink::Soft);
    note->setWordWrap(true);
    form->addWidget(note);
}

void finish(const AppContext& context, FormPanel* form, QFuture<Result<QString>> future)
{
    form->setBusy(true);
    deliver(form, std::move(future), [context, form](const Result<QString>& title) {
        if (!title) {
            form->showError(title.error());
            return;
        }
        form->dismiss();
        context.navigator.showStatus(*title, true);
    });
}

void decideAll(const AppContext& context, FormPanel* form, BusyStrip* busy, const QVector<Uuid>& proposals,
               const TierVerdict& verdict)
{
    form->setBusy(true);
    runBulk(
        context, busy, proposals.size(),
        verdict.approve ? ProposingWords::tr("Approve proposals") : ProposingWords::tr("Reject proposals"),
        [proposals, verdict](UnitOfWork& u, const BulkProgress& progress) {
            return decideTiers(u, proposals, verdict, progress);
        },
        [form](const std::optional<Error>& failed) {
            if (failed)
                form->showError(*failed);
            else
                form->dismiss();
        });
}

} // namespace

QString sentenceGap()
{
    //: What stands between two sentences; nothing in Chinese. Leave "|" at both ends.
    QString gap = ProposingWords::tr("| |");
    return gap.mid(1, gap.size() - 2);
}

QFuture<Result<QString>> writeProposal(const AppContext& context, const TierProposal& proposal)
{
    return context.store.write(ProposingWords::tr("Propose a tier"),
                               [proposal](UnitOfWork& u) -> Result<QString> {
                                   TierProposal whole = proposal;
                                   ZHIKE_ASSIGN(const Advice advice, adviseTier(u, whole.customer));
                                   whole.advice = adviceText(advice, u.clock().now());
                                   ZHIKE_TRY(proposeTier(u, whole));
                                   return u.title();
                               });
}

QFuture<Result<QString>> writeVerdict(const AppContext& context, Id<TierAssignment> proposal,
                                      const TierVerdict& verdict)
{
    const QString title =
        verdict.approve ? ProposingWords::tr("Approve a tier") : ProposingWords::tr("Reject a tier");
    return context.store.write(title, [proposal, verdict](UnitOfWork& u) -> Result<QString> {
        ZHIKE_ASSIGN(const TierAssignment before, u.find(proposal));
        ZHIKE_ASSIGN(const int corrected, verdict.approve ? clocksCorrected(u, before) : Result<int>(0));
        ZHIKE_TRY(decideTier(u, proposal, verdict));
        if (corrected > 0)
            u.setTitle(format::joined(
                {u.title(), ProposingWords::tr("%n decided clock(s) corrected", nullptr, corrected)}));
        return u.title();
    });
}

FormPanel* openProposalForm(const AppContext& context, QWidget* over, const CustomerPage& page,
                            const std::vector<Tier>& tiers)
{
    auto* form = new FormPanel(over, ProposingWords::tr("Propose a tier"));
    addNote(form, ProposingWords::tr(
                      "The proposal waits until it is approved; until then the tier of %1 stays. One "
                      "that waits already is replaced.")
                      .arg(page.customer.name));
    auto* choice = new ChoiceEditor(true);
    for (const Tier& t : tiers)
        choice->addChoice(QVariant::fromValue(t.id.uuid), tierWord(t.name, t.englishName));
    form->addField(u"tier"_s, ProposingWords::tr("Tier"), choice, FormPanel::Required, FormPanel::Half);
    auto* from = new DateEditor(context.clock.today());
    form->addField(u"starts_on"_s, ProposingWords::tr("From"), from, FormPanel::Required, FormPanel::Half,
                   ProposingWords::tr("At first the first day of the next quarter."));
    from->setValue(nextQuarter(context.clock.today()));
    form->addField(u"reason"_s, ProposingWords::tr("Reason"),
                   new LongTextEditor(ProposingWords::tr("Why this tier, and what it is based on")),
                   FormPanel::Required);
    form->setSaveText(ProposingWords::tr("Propose"));
    QObject::connect(form, &FormPanel::saveRequested, form, [context, form, id = page.customer.id] {
        const TierProposal proposal{id,
                                    Id<Tier>(form->value(u"tier"_s).value<Uuid>()),
                                    form->value(u"starts_on"_s).toDate(),
                                    form->value(u"reason"_s).toString(),
                                    {}};
        if (showProblems(*form, validate(proposal)))
            finish(context, form, writeProposal(context, proposal));
    });
    form->keepDraft(context.drafts, u"proposal/%1"_s.arg(page.customer.id.uuid.toString()));
    form->open();
    return form;
}

FormPanel* openVerdictForm(const AppContext& context, QWidget* over, const QVector<Uuid>& proposals,
                           std::optional<bool> approve, const QString& note)
{
    const QString deed = !approve   ? ProposingWords::tr("Decide")
                         : *approve ? ProposingWords::tr("Approve")
                                    : ProposingWords::tr("Reject");
    auto* form = new FormPanel(over, deed);
    addNote(form, note);
    if (!approve) {
        auto* decision = new ChoiceEditor(false);
        decision->addChoice(true, ProposingWords::tr("Approve"));
        decision->addChoice(false, ProposingWords::tr("Reject"));
        form->addField(u"decision"_s, ProposingWords::tr("Decision"), decision, FormPanel::Required,
                       FormPanel::Half);
        decision->setValue(true);
    }
    auto* by = new TextEditor({}, 60);
    form->addField(u"decided_by"_s, ProposingWords::tr("Who decides"), by, FormPanel::Required,
                   approve ? FormPanel::Full : FormPanel::Half);
    by->setValue(context.store.options().author.who);
    form->addField(u"decision_reason"_s, ProposingWords::tr("Why so"),
                   new LongTextEditor(ProposingWords::tr("Needed to reject")));
    auto* busy = new BusyStrip;
    form->addWidget(busy);
    form->setSaveText(deed);
    QObject::connect(form, &FormPanel::saveRequested, form, [context, form, busy, proposals, approve] {
        const TierVerdict verdict{approve ? *approve : form->value(u"decision"_s).toBool(),
                                  form->value(u"decided_by"_s).toString(),
                                  form->value(u"decision_reason"_s).toString()};
        if (!showProblems(*form, validate(verdict)))
            return;
        if (proposals.size() == 1)
            finish(context, form, writeVerdict(context, Id<TierAssignment>(proposals.front()), verdict));
        else
            decideAll(context, form, busy, proposals, verdict);
    });
    form->open();
    return form;
}

void withdrawIt(const AppContext& context, QWidget* receiver, Id<TierAssignment> proposal)
{
    auto written = context.store.write(ProposingWords::tr("Withdraw a proposal"),
                                       [proposal](UnitOfWork& u) -> Result<QString> {
                                           ZHIKE_TRY(withdrawProposal(u, proposal));
                                           return u.title();
                                       });
    deliver(receiver, std::move(written), [context](const Result<QString>& title) {
        if (title)
            context.navigator.showStatus(*title, true);
        else
            context.navigator.showError(title.error());
    });
}

} // namespace zhike
