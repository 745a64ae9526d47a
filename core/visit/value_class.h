// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/reader.h"
#include "core/tier/entitlement.h"
#include "core/visit/visit.h"

namespace zhike {

/// Which value class a visit has, as far as the records tell; the person decides.
struct ValueAdvice {
    ValueClass valueClass = ValueClass::Basic;
    bool beyondContract = false;
    QString reason; ///< a sentence
};

/// What the advice is reckoned from.
struct ValueFacts {
    VisitKind kind = VisitKind::Inspection;
    bool ourFault = false;      ///< the visit is for a fault of something that we supplied
    bool underContract = false; ///< a contract runs on that day
    int granted = 0;            ///< of its kind in the contract year
    int before = 0;             ///< how many of its kind were used in it before this visit
    bool isEntitlement = false; ///< the tier promises visits of this kind
};

/// 补偿型 makes up for a defect of ours; 基础型 is what was promised; 增值型 is paid for or beyond the
/// contract.
[[nodiscard]] ValueAdvice adviseValue(const ValueFacts& facts);

/// The same from the records.
[[nodiscard]] Result<ValueAdvice> readValueAdvice(const Reader& reader, Id<Visit> visit);

} // namespace zhike
