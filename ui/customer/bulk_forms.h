// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/bulk.h"
#include "ui/shell/context.h"

namespace zhike {

class BusyStrip;
class FormPanel;

/// What is done to many records at once.
using BulkDeed = std::function<Result<BulkResult>(UnitOfWork&, const BulkProgress&)>;

/// Does something to many records as one step, says how far it is in `busy`, and at the end what was done.
/// Calls `failed` with what went wrong, or nothing, when it is over; without it the status line says it.
void runBulk(const AppContext& context, BusyStrip* busy, qint64 total, const QString& title,
             const BulkDeed& deed, const std::function<void(const std::optional<Error>& failed)>& over = {});

/// Opens a form for `total` records; saving does what it says as one step, with its progress in the form,
/// which stays with what was typed until it has worked.
void openBulkForm(const AppContext& context, FormPanel* form, qsizetype total, const QString& save,
                  std::function<BulkDeed(const FormPanel& filled)> deed);

/// Gives all of them a tier, with a reason and from a date.
FormPanel* openBulkTierForm(const AppContext& context, QWidget* over, const QVector<Uuid>& ids,
                            const std::vector<Tier>& tiers);
/// Names an engineer for all of them.
FormPanel* openBulkEngineerForm(const AppContext& context, QWidget* over, const QVector<Uuid>& ids);
/// Names an account manager for all of them, or none.
FormPanel* openBulkManagerForm(const AppContext& context, QWidget* over, const QVector<Uuid>& ids);

} // namespace zhike
