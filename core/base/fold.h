// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <string>
#include <string_view>

namespace zhike {

/// Text as searching and matching see it: compatibility forms made plain (full width to half width, ligatures
/// apart, accents composed), case folded, invisible marks (joiners, direction marks, variation selectors)
/// gone. Punctuation and spaces stay. One element is one code point. Folding what is folded changes nothing.
[[nodiscard]] std::u32string fold(QStringView text);

/// Puts the folded form of UTF-8 text into `out`, which is emptied first and keeps its memory.
/// Bytes that are no UTF-8 become U+FFFD.
void foldUtf8(std::string_view utf8, std::u32string& out);

} // namespace zhike
