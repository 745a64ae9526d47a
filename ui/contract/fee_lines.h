// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/contract/fee_words.h"
#include "ui/parts/short_list.h"

namespace zhike {

/// How the instalments of all customers can be looked at; by when they are due at first.
[[nodiscard]] ShortListDesign instalmentListDesign();
/// Instalments as its lines; `standings` has those whose readiness is known.
[[nodiscard]] QVector<ListLine> instalmentLines(const std::vector<InstalmentGroup>& groups,
                                                const QHash<Uuid, FeeStanding>& standings, QDate today);

/// How the commitments can be looked at; by what is to be done about them at first.
[[nodiscard]] ShortListDesign commitmentListDesign();
[[nodiscard]] QVector<ListLine> commitmentLines(const CommitmentList& all);

} // namespace zhike
