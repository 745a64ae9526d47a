// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/chip.h"

namespace zhike {

/// What a form offers of a customer's contacts, sites or systems: those in use, by name.
template <class T>
QVector<FilterChoice> choicesOf(const std::vector<T>& records)
{
    QVector<FilterChoice> choices;
    for (const T& r : records) {
        if (!r.archivedAt)
            choices.append({QVariant::fromValue(r.id.uuid), r.name});
    }
    return choices;
}

} // namespace zhike
