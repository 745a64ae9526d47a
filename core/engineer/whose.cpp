// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/whose.h"

namespace zhike {

namespace {

constexpr std::string_view engineerNamedSql =
    "SELECT id FROM engineer WHERE name = ? AND archived_at IS NULL ORDER BY number LIMIT 1";
constexpr std::string_view managerSql =
    "SELECT 1 FROM customer_card WHERE archived = 0 AND account_manager = ? LIMIT 1";

} // namespace

Result<Whose> workOf(const Reader& reader, const QString& name)
{
    const QString called = name.simplified();
    Whose whose;
    if (called.isEmpty())
        return whose;
    Query engineer = reader.query(engineerNamedSql);
    engineer.bind(called);
    if (engineer.next())
        whose.engineer = engineer.id<Engineer>(0);
    ZHIKE_TRY(engineer.done());
    Query manager = reader.query(managerSql);
    manager.bind(called);
    if (manager.next())
        whose.manager = called;
    ZHIKE_TRY(manager.done());
    return whose;
}

} // namespace zhike
