// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QtCore/QByteArray>

namespace zhike {

/// How the characters of a text file were written.
enum class TextEncoding { Utf8, Utf8WithBom, Utf16LittleEndian, Utf16BigEndian, Gb18030 };

/// The name people know an encoding by: "UTF-8", "UTF-16 LE", "GB 18030".
[[nodiscard]] QString encodingName(TextEncoding encoding);

/// A text as valid UTF-8 without a byte order mark, and what it was written in.
struct DecodedText {
    QByteArray utf8;
    TextEncoding encoding = TextEncoding::Utf8;
};

/// Reads the bytes of a text file: UTF-8 with or without a byte order mark, UTF-16 of either order (with its
/// mark, or recognised by its zero bytes), else GB 18030, strictly. UTF-8 is not copied. What cannot be read
/// is an error that names the line; nothing is ever replaced by question marks.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray& bytes);

} // namespace zhike
