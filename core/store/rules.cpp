// SPDX-License-Identifier: GPL-3.0-or-later
// All rules in one list.
#include "core/store/rules.h"

#include "core/complaint/complaint_closing.h"
#include "core/visit/signed_lock.h"

namespace zhike {

Done checkRules(const Reader& unit, const Capture& capture)
{
    ZHIKE_TRY(refuseSignedChanges(unit, capture));
    return refuseUnimprovedClosing(unit, capture);
}

} // namespace zhike
