// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/neighbours.h"

#include "ui/request/request_form.h"
#include "ui/satisfaction/satisfaction_view.h"
#include "ui/visit/plan_form.h"
#include <QtWidgets/QWidget>

namespace zhike {

void openVisitForm(const AppContext& context, QWidget* over, Id<Customer> customer, const QString& name)
{
    PlanForm::plan(context, over, customer, name);
}

void openRequestForm(const AppContext& context, QWidget* over, Id<Customer> customer, const QString& name)
{
    RequestForm::create(context, over, customer, name);
}

QWidget* makeSatisfactionView(const AppContext& context)
{
    return new SatisfactionView(context, Id<Customer>());
}

void showSatisfactionOf(QWidget* view, Id<Customer> customer, const QString& name)
{
    static_cast<SatisfactionView*>(view)->setCustomer(customer, name);
}

} // namespace zhike
