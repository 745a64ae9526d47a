// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with instalments and commitments. Each function is one step inside a unit of work and
// gives it its title.
#pragma once
#include "core/contract/instalment.h"
#include "core/contract/schedule.h"
#include "core/store/bulk.h"
#include "core/store/unit_of_work.h"

namespace zhike {

/// Makes the instalments of a contract from its fee and days. Those that are there are replaced; refused once
/// one of them was asked for or received. Returns how many there are now.
[[nodiscard]] Result<int> scheduleInstalments(UnitOfWork& work, Id<Contract> contract, Billing billing,
                                              DueAt due, int daysLater = 0);

/// Takes upon oneself that an obstacle stays while the customer is asked for money. Needs a reason; the name
/// is the author's. Refused where the obstacle no longer stands in the way.
[[nodiscard]] Done acceptObstacle(UnitOfWork& work, Id<Instalment> instalment, const QString& key,
                                  const QString& reason);
/// Takes an acceptance back; refused once the instalment was asked for.
[[nodiscard]] Done withdrawAcceptance(UnitOfWork& work, Id<Instalment> instalment, const QString& key);

/// The instalment was asked for on a day. Refused while an obstacle is neither gone nor accepted.
[[nodiscard]] Done askInstalment(UnitOfWork& work, Id<Instalment> instalment, QDate day);

/// So much of it came in until a day, all in all. Less than the amount leaves it outstanding.
[[nodiscard]] Done receiveInstalment(UnitOfWork& work, Id<Instalment> instalment, QDate day, Fen amount);

/// The service report of its period went to the customer on a day; an invalid day takes that back.
[[nodiscard]] Done publishReport(UnitOfWork& work, Id<Instalment> instalment, QDate day);

/// How a commitment came out; a broken one needs a word about it. Open takes the outcome back.
[[nodiscard]] Done decideCommitment(UnitOfWork& work, Id<Commitment> commitment, Outcome outcome,
                                    const QString& note);

/// Many commitments were kept; those decided already are left as they are. One unit of work with one undo.
[[nodiscard]] Result<BulkResult> keepCommitments(UnitOfWork& work, const QVector<Uuid>& commitments,
                                                 const BulkProgress& progress = {});

/// What people call an instalment: its contract and the day it is due (“HT-2026-001, 2026-06-30”).
[[nodiscard]] Result<QString> instalmentName(const Reader& reader, const Instalment& instalment);

/// Money as a sentence says it: ¥128,000.00.
[[nodiscard]] QString inYuan(Fen amount);

} // namespace zhike
