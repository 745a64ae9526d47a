// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/connection.h"

namespace zhike {

/// Marks a database as ours ("zhke").
constexpr qint64 applicationId = 0x7a686b65;

/// One step of the schema: its number (from 1, without gaps) and its statements.
struct Migration {
    int number;
    QByteArray sql;
};

/// The steps this program knows, in order.
[[nodiscard]] std::vector<Migration> shippedMigrations();

/// Brings the file behind `connection` to the newest of `steps`, each step in one transaction. A file with
/// records in it is copied first to FILE.before-N; a newer file, or one of another program, is refused.
/// Nothing happens when it is current.
[[nodiscard]] Done migrate(Connection& connection, const std::vector<Migration>& steps);

/// The schema as text, for comparing: every object's definition, sorted by name.
[[nodiscard]] Result<QString> schemaText(Connection& connection);

} // namespace zhike
