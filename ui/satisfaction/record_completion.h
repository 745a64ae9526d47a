// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/reference_editor.h"
#include "ui/shell/context.h"

namespace zhike {

/// Answers typed text with records of a kind, found by any part of their name, by pinyin and by number. The
/// answers belong to `receiver`.
[[nodiscard]] Completion recordCompletion(const AppContext& context, QObject* receiver, EntityKind kind);

} // namespace zhike
