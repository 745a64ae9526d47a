// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/customer.h"
#include "ui/shell/context.h"

class QWidget;

namespace zhike {

// What the page of a customer borrows from other screens.

/// Opens the form that plans a visit to a customer.
void openVisitForm(const AppContext& context, QWidget* over, Id<Customer> customer, const QString& name);
/// Opens the form for a new request of a customer.
void openRequestForm(const AppContext& context, QWidget* over, Id<Customer> customer, const QString& name);
/// The view of one customer's satisfaction, and the way to show it another's.
[[nodiscard]] QWidget* makeSatisfactionView(const AppContext& context);
void showSatisfactionOf(QWidget* view, Id<Customer> customer, const QString& name);

} // namespace zhike
