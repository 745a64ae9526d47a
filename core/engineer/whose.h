// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/engineer.h"
#include "core/store/reader.h"

namespace zhike {

/// Whose work is looked at: everyone's, or that of one person, who may be an engineer, the account manager of
/// customers, or both. Theirs are the customers they manage or are 主责 of, and what is assigned to them.
struct Whose {
    Id<Engineer> engineer; ///< null: the person is no engineer
    QString manager;       ///< as customers name their account manager; empty: of none

    [[nodiscard]] bool isEveryone() const { return !engineer && manager.isEmpty(); }
    bool operator==(const Whose&) const = default;
};

/// The work of the person of this name; everyone's where neither an engineer nor an account manager is called
/// so.
[[nodiscard]] Result<Whose> workOf(const Reader& reader, const QString& name);

} // namespace zhike
