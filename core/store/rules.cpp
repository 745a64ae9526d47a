// SPDX-License-Identifier: GPL-3.0-or-later
// All rules in one list.
#include "core/store/rules.h"

#include "core/visit/signed_lock.h"

namespace zhike {

Done checkRules(const Reader& unit, const Capture& capture)
{
    return refuseSignedChanges(unit, capture);
}

} // namespace zhike
