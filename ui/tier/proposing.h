// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/proposal.h"
#include "ui/shell/context.h"
#include <QtCore/QFuture>

class QWidget;

namespace zhike {

class FormPanel;
struct CustomerPage;

/// Writes a proposal with the advice of the moment; the answer is the title of what was done.
[[nodiscard]] QFuture<Result<QString>> writeProposal(const AppContext& context, const TierProposal& proposal);
/// Writes a verdict. Where the tier begins in the past, the title says how many decided clocks read
/// differently now.
[[nodiscard]] QFuture<Result<QString>> writeVerdict(const AppContext& context, Id<TierAssignment> proposal,
                                                    const TierVerdict& verdict);

/// A form that proposes a tier for a customer.
FormPanel* openProposalForm(const AppContext& context, QWidget* over, const CustomerPage& page,
                            const std::vector<Tier>& tiers);
/// A form that decides proposals: who, and why. Without `approve` it asks for the decision too.
FormPanel* openVerdictForm(const AppContext& context, QWidget* over, const QVector<Uuid>& proposals,
                           std::optional<bool> approve, const QString& note);
/// Takes a proposal back, and says so.
void withdrawIt(const AppContext& context, QWidget* receiver, Id<TierAssignment> proposal);

/// What stands between two sentences: nothing in Chinese.
[[nodiscard]] QString sentenceGap();

} // namespace zhike
