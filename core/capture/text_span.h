// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace zhike {

/// A part of a line.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] bool isEmpty() const { return length == 0; }
    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const TextSpan&) const = default;
};

} // namespace zhike
