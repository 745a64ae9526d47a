// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/bulk_proposal.h"

#include "core/store/deliver.h"
#include "core/store/store.h"
#include "core/tier/advice_json.h"
#include "core/tier/proposal.h"
#include "core/tier/review.h"
#include "core/tier/waiting.h"
#include "ui/customer/bulk_forms.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/labels.h"
#include "ui/parts/states.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct BulkProposalWords {
    Q_DECLARE_TR_FUNCTIONS(BulkProposal)
};

/// What the advice proposes for each; with its own reason where there is none for all.
std::vector<TierProposal> proposalsFor(const QVector<Uuid>& customers, const AdviceBatch& advice, QDate from,
                                       const QString& reason)
{
    std::vector<TierProposal> all;
    for (const Uuid& id : customers) {
        const auto place = advice.find(Id<Customer>(id));
        if (!place || !advice.advised[*place].known())
            continue;
        const Advice own = adviceOf(advice, *place);
        all.push_back({Id<Customer>(id), own.tier, from,
                       reason.isEmpty() ? reasonWords(advice, *place) : reason,
                       adviceText(own, advice.asOf)});
    }
    return all;
}

/// How many go up and down.
QString summary(const QVector<Uuid>& customers, const AdviceBatch& advice)
{
    int up = 0;
    int down = 0;
    for (const Uuid& id : customers) {
        const auto place = advice.find(Id<Customer>(id));
        if (!place || !advice.differs(*place))
            continue;
        const bool rises = advice.advised[*place].rank > advice.facts[*place].current;
        ++(rises ? up : down);
    }
    return BulkProposalWords::tr(
               "For %n customer(s), as one step with one undo: the tier that the advice gives, ↑ %1 ↓ %2. "
               "A proposal that waits already is replaced.",
               nullptr, up + down)
        .arg(up)
        .arg(down);
}

void save(const AppContext& context, FormPanel* form, BusyStrip* busy, const QVector<Uuid>& customers,
          const SharedAdvice& advice)
{
    const QDate from = form->value(u"starts_on"_s).toDate();
    const QString reason = form->value(u"reason"_s).toString().trimmed();
    form->setBusy(true);
    runBulk(
        context, busy, customers.size(), BulkProposalWords::tr("Propose tiers"),
        [=](UnitOfWork& u, const BulkProgress& progress) {
            return proposeTiers(u, proposalsFor(customers, *advice, from, reason), progress);
        },
        [form](const std::optional<Error>& failed) {
            if (failed)
                form->showError(*failed);
            else
                form->dismiss();
        });
}

} // namespace

FormPanel* openBulkProposalForm(const AppContext& context, QWidget* over, const QVector<Uuid>& customers,
                                const SharedAdvice& advice)
{
    auto* form = new FormPanel(over, BulkProposalWords::tr("Propose the advised tiers"));
    auto* note = new TextLabel(summary(customers, *advice), Face::Body, Ink::Soft);
    note->setWordWrap(true);
    form->addWidget(note);
    auto* from = new DateEditor(context.clock.today());
    form->addField(u"starts_on"_s, BulkProposalWords::tr("From"), from, FormPanel::Required, FormPanel::Half,
                   BulkProposalWords::tr("At first the first day of the next quarter."));
    from->setValue(nextQuarter(context.clock.today()));
    form->addField(u"reason"_s, BulkProposalWords::tr("Reason for all"),
                   new LongTextEditor(BulkProposalWords::tr("Left empty, each has the advice of its own")));
    auto* busy = new BusyStrip;
    form->addWidget(busy);
    form->setSaveText(BulkProposalWords::tr("Propose"));
    QObject::connect(form, &FormPanel::saveRequested, form, [context, form, busy, customers, advice] {
        if (form->validate())
            save(context, form, busy, customers, advice);
    });
    form->open();
    return form;
}

} // namespace zhike
