// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/context.h"

namespace zhike {

/// Asks for a file and writes all customers to it as CSV. Can be stopped; the file is complete or was not
/// touched.
void exportCustomers(const AppContext& context, QWidget* over);
/// Asks for a file and copies the database to it while it is in use. Can be stopped; the same holds.
void backUpDatabase(const AppContext& context, QWidget* over);
/// The file dialog's filter for databases.
[[nodiscard]] FileRequest databaseRequest(const QString& title, const QString& suggestion = {});

} // namespace zhike
