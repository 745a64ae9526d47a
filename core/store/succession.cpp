// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/succession.h"

namespace zhike {

Succession succeed(std::span<const DaySpan> spans, QDate from)
{
    Succession result;
    QDate next;
    for (size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].from == from)
            result.superseded.push_back(i);
        else if (spans[i].contains(from))
            result.shortened.push_back(i);
        else if (spans[i].from > from && (!next.isValid() || spans[i].from < next))
            next = spans[i].from;
    }
    if (next.isValid())
        result.endsOn = next.addDays(-1);
    return result;
}

} // namespace zhike
