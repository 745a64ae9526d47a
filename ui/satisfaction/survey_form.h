// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "ui/shell/context.h"

class QWidget;

namespace zhike {

struct Customer;
struct Survey;

/// Opens a form over the window that records what a customer said. With a customer given it is about that
/// one.
void openSurveyForm(const AppContext& context, QWidget* over, const Id<Customer>& customer = {},
                    const QString& customerName = {});
/// Opens the same form with what is recorded, to correct it.
void openSurveyForm(const AppContext& context, QWidget* over, const Survey& survey,
                    const QString& customerName, const QString& engineerName);

} // namespace zhike
