// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/customer.h"

namespace zhike {

struct Engineer;
struct Visit;

/// How a change of a system ended.
enum class ChangeResult { Succeeded, RolledBack, Failed };
template <>
struct EnumText<ChangeResult> {
    static constexpr EnumName names[] = {{"succeeded", QT_TRANSLATE_NOOP("Enum", "Succeeded")},
                                         {"rolled_back", QT_TRANSLATE_NOOP("Enum", "Rolled back")},
                                         {"failed", QT_TRANSLATE_NOOP("Enum", "Failed")}};
};

/// 变更: what was changed on a system, by whom, and how to take it back.
struct SystemChange : RecordOf<SystemChange> {
    Id<Customer> customer;
    Id<System> system;
    Id<Visit> visit;
    Id<Engineer> engineer;
    Instant changedAt;
    QString what;
    QString why;
    QString agreedBy; ///< who of theirs agreed to it
    QString rollback; ///< how it is taken back
    std::optional<ChangeResult> result;
    bool operator==(const SystemChange&) const = default;
};
template <>
const EntityDescription& describe<SystemChange>();

} // namespace zhike
