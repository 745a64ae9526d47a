// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/entity.h"
#include "ui/parts/chip.h"
#include "ui/parts/editors.h"
#include "ui/shell/context.h"
#include <optional>

namespace zhike {

/// An editor for one field of a record, by its kind; references are found by typing, or chosen from `choices`
/// where those are given. Answers of the store arrive as long as `receiver` lives.
[[nodiscard]] FieldEditor* makeFieldEditor(QObject* receiver, const AppContext& context, const Field& field,
                                           const std::optional<QVector<FilterChoice>>& choices = {});
/// What an editor holds for a value, and the other way round.
[[nodiscard]] QVariant toEditor(const Field& field, const Value& value);
[[nodiscard]] Value fromEditor(const Field& field, const QVariant& value);

} // namespace zhike
