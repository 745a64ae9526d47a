// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/demo/random.h"
#include <QtCore/QByteArray>

namespace zhike::demo {

/// The width and height of the pictures.
inline constexpr int pictureWidth = 320;
inline constexpr int pictureHeight = 240;

/// A photo as one takes it in a machine room: a rack with its lights, or a screen with lines of text. PNG.
[[nodiscard]] QByteArray demoPicture(Random& random);

} // namespace zhike::demo
