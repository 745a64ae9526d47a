// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/bulk.h"
#include "ui/shell/context.h"

namespace zhike {

class BusyStrip;
class FormPanel;

/// Does something to many customers as one step, says how far it is in `busy`, and at the end what was done.
/// Calls `failed` with what went wrong, or nothing, when it is over; without it the status line says it.
void runBulk(const AppContext& context, BusyStrip* busy, qint64 total, const QString& title,
             const std::function<Result<BulkResult>(UnitOfWork&, const BulkProgress&)>& deed,
             const std::function<void(const std::optional<Error>& failed)>& over = {});

/// Gives all of them a tier, with a reason and from a date.
FormPanel* openBulkTierForm(const AppContext& context, QWidget* over, const QVector<Uuid>& ids,
                            const std::vector<Tier>& tiers);
/// Names an engineer for all of them.
FormPanel* openBulkEngineerForm(const AppContext& context, QWidget* over, const QVector<Uuid>& ids);
/// Names an account manager for all of them, or none.
FormPanel* openBulkManagerForm(const AppContext& context, QWidget* over, const QVector<Uuid>& ids);

} // namespace zhike
