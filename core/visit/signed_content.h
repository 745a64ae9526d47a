// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/reader.h"
#include "core/visit/evidence.h"

namespace zhike {

/// The signature of a visit; nothing if nobody has signed it.
[[nodiscard]] Result<std::optional<Signature>> signatureOf(const Reader& reader, Id<Visit> visit);

/// The SHA-256 of what a visit's record says, in a fixed order: what the lock (signed_lock.h) keeps as it is.
/// What was made after `signature` does not count; a null one counts everything.
[[nodiscard]] Result<QString> contentDigest(const Reader& reader, Id<Visit> visit,
                                            Id<Signature> signature = {});

/// “signed by 赵敏华 on 2026-11-26”: why something of this visit cannot be changed any more.
[[nodiscard]] Error signedRefusal(const Reader& reader, const Visit& visit, const Signature& signature);

} // namespace zhike
