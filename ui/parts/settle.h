// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How long a view waits after a change before it reads again, in ms, so that several in a row are read once.
namespace zhike::settle {

constexpr int detail = 30; ///< one record in full: what was just done there is seen at once
constexpr int list = 60;   ///< lists, boards, counts

} // namespace zhike::settle
