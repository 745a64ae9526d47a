// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/renewals.h"
#include "core/store/reader.h"
#include "ui/shell/context.h"
#include <functional>

class QWidget;

namespace zhike {

class FormPanel;

/// What the form of a contract needs to know besides the contract.
struct ContractFormInput {
    ContractDraft draft;
    std::optional<Contract> before; ///< as stored; nothing for a new one
    QString customerName;
    std::vector<Tier> tiers;
    std::vector<Contract> others; ///< of the same customer, to say which one it renews
    std::vector<std::pair<Id<Calendar>, QString>> calendars;
    bool begun = false; ///< an instalment was asked for or received: the plan stays
};
/// A new contract of a customer, beginning today; or one that is there.
[[nodiscard]] Result<ContractFormInput> newContractInput(const Reader& reader, Id<Customer> customer);
[[nodiscard]] Result<ContractFormInput> contractInput(const Reader& reader, Id<Contract> contract);
/// The next contract, filled in from the one it renews.
[[nodiscard]] Result<ContractFormInput> renewalInput(const Reader& reader, Id<Contract> contract);

/// The form of a contract with its service boundary, the figures it promises by itself, and the plan of its
/// instalments. Everything is one undoable step.
FormPanel* openContractForm(const AppContext& context, QWidget* over, const ContractFormInput& input,
                            std::function<void(const Uuid&)> saved = {});

/// Reads what is needed and opens the form.
void openNewContractForm(const AppContext& context, QWidget* over, Id<Customer> customer);
void openContractForm(const AppContext& context, QWidget* over, Id<Contract> contract);
void openRenewalForm(const AppContext& context, QWidget* over, Id<Contract> contract);

} // namespace zhike
