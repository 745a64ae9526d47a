// SPDX-License-Identifier: GPL-3.0-or-later
// All seeds in one list.
#include "core/store/seed.h"

#include "core/calendar/calendar_seed.h"
#include "core/tier/policy_seed.h"
#include "core/visit/checklist_seed.h"

namespace zhike {

namespace {

struct Seed {
    const char* name;
    Done (*run)(Connection& connection);
};

constexpr Seed seeds[] = {
    {"calendars", seedCalendars},
    {"policies", seedPolicies},
    {"checklists", seedChecklists},
};

} // namespace

Done runSeed(Connection& connection, const QString& name)
{
    for (const Seed& seed : seeds) {
        if (name == QLatin1String(seed.name))
            return seed.run(connection);
    }
    return failure(ErrorKind::Internal, {}, QStringLiteral("no seed %1").arg(name));
}

} // namespace zhike
