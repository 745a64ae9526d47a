// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/entity.h"
#include "core/store/query.h"
#include <string>

namespace zhike {

/// The statements that a description stands for, made once per kind.
struct RecordSql {
    std::string select;     ///< select list and table, no condition
    std::string byId;       ///< records only
    std::string insert;     ///< id, created_at, archived_at (records only), then the fields
    std::string byOwner;    ///< parts: those of one owner, in the order of their key
    std::string removePart; ///< parts: by their whole key
    std::string ownerById;  ///< the owner column of a record, if it has one
};

[[nodiscard]] const RecordSql& recordSql(const EntityDescription& d);

/// The customer, engineer or tier that a record belongs to; itself where it stands alone, or is gone.
[[nodiscard]] Result<Uuid> ownerOfRecord(Connection& connection, const EntityDescription& d, const Uuid& id);

} // namespace zhike
