// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/brief_input.h"

/// What the files that compose a brief share; no one else includes it.
namespace zhike {

/// What all parts need to know about the present.
struct BriefNow {
    Instant at;
    QTimeZone zone;
    QDate today;
};

template <class Row>
void keepFirst(BriefRows<Row>& section, int limit)
{
    const int all = int(section.rows.size());
    if (all > limit) {
        section.leftOut += all - limit;
        section.rows.resize(size_t(limit));
    }
}

void composeOpen(Brief& brief, const BriefInput& in, const BriefNow& now, const BriefLimits& limits);
void composeEvents(Brief& brief, BriefInput& in, const BriefNow& now, const BriefLimits& limits);
void composeSystems(Brief& brief, BriefInput& in, const BriefNow& now, const BriefLimits& limits);
/// Plans for emergencies, and what is to be known of the systems; comes after the systems.
void composeAdditions(Brief& brief, const BriefInput& in, const BriefNow& now, const BriefLimits& limits);
/// What to have ready; reads the open rows, so it comes after them.
void composePrepare(Brief& brief, const BriefInput& in, const BriefNow& now, const BriefLimits& limits);

} // namespace zhike
