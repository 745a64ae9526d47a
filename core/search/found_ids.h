// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/entity.h"
#include <string>
#include <string_view>
#include <vector>

namespace zhike {

/// A condition for WHERE, and what is bound to its parameters in their order.
struct FoundIds {
    std::string condition;
    std::vector<Value> values;
};

/// That a column holds the id of a record of this kind that holds all of the words, by pinyin too; `words`
/// must not be blank.
[[nodiscard]] FoundIds foundIds(std::string_view column, EntityKind kind, const QString& words);

} // namespace zhike
