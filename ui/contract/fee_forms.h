// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/fee_list.h"
#include "core/insight/fee_readiness.h"
#include "core/store/unit_of_work.h"
#include "ui/parts/chip.h"
#include "ui/shell/context.h"
#include <functional>

class QWidget;

namespace zhike {

class FormPanel;

/// Runs a step as one unit of work and says in the status bar what it did, or what stands against it.
void runStep(const AppContext& context, QObject* receiver, const QString& title,
             std::function<Done(UnitOfWork&)> step);

/// The customer was asked for an instalment: on which day.
FormPanel* openAskForm(const AppContext& context, QWidget* over, const Instalment& instalment);
/// Money came in: when and how much, all in all.
FormPanel* openReceiveForm(const AppContext& context, QWidget* over, const Instalment& instalment);
/// Accepts what stands in the way, with a reason.
FormPanel* openAcceptForm(const AppContext& context, QWidget* over, Id<Instalment> instalment,
                          const Obstacle& obstacle);
/// The service report of an instalment's period went out: when.
FormPanel* openReportForm(const AppContext& context, QWidget* over, const Instalment& instalment);
/// Adds or changes an instalment of a contract. What was asked for and received is not written here.
FormPanel* openInstalmentForm(const AppContext& context, QWidget* over, const Instalment& instalment,
                              const QString& customerName, bool isNew);
/// Adds or changes a commitment to a customer; `contracts` are the customer's, to choose from.
FormPanel* openCommitmentForm(const AppContext& context, QWidget* over, const Commitment& commitment,
                              const QString& customerName, const QVector<FilterChoice>& contracts,
                              bool isNew);
/// How a commitment came out.
FormPanel* openOutcomeForm(const AppContext& context, QWidget* over, const Commitment& commitment);

} // namespace zhike
