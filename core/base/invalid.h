// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

namespace zhike {

/// What somebody entered is refused: a sentence that says why, and the field (its column) at which the form
/// says it; without one it concerns the whole.
[[nodiscard]] inline Error refusal(const QString& sentence, const QString& field = {})
{
    return {ErrorKind::Invalid, sentence, {}, field};
}

/// The same as the end of a use case.
[[nodiscard]] inline tl::unexpected<Error> invalid(const QString& sentence, const QString& field = {})
{
    return tl::unexpected(refusal(sentence, field));
}

} // namespace zhike
