// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/accumulator.h"
#include "core/store/store.h"

#include <functional>
#include <memory>

namespace zhike {

/// The kept facts: cells by month, what each customer contributed, and which customers changed since. Readers
/// use the cells and correct them for the customers that changed; from time to time the corrections are
/// written.
namespace factkeeper {

/// More changed customers than this are not corrected on reading: the records are read instead.
inline constexpr qint64 kMostStale = 2'000;

/// How the kept facts stand.
struct Condition {
    bool kept = false;    ///< there are facts, made with this arithmetic in this zone
    qint64 stale = 0;     ///< customers that changed since
    qint64 customers = 0; ///< at most kMostStale + 1
    [[nodiscard]] bool usable() const { return kept && stale <= kMostStale; }
    /// Whether writing the facts anew would make the next reading notably faster.
    [[nodiscard]] bool wantsWork() const { return kept ? stale > 50 : customers > 500; }
};
[[nodiscard]] Result<Condition> condition(const Reader& reader);

/// Adds what the kept facts say, as of this snapshot.
[[nodiscard]] Done addTo(Accumulator& accumulator, const Reader& reader, const StatisticsScope& scope);

/// Calls `each` with every fact of every customer of a province (0: of all), as of this snapshot: what cells
/// do not keep apart (engineers, customers). Of the moment of a kept fact only the month is right.
[[nodiscard]] Done eachFact(const Reader& reader, int region,
                            const std::function<void(const Uuid& customer, const Fact&)>& each);
/// Calls `each` with the verdicts over clocks of a province (0: of all) in the months from one day to
/// another, and with requests left out, and how often each occurred (negative where it is taken out again).
/// They name no engineer.
[[nodiscard]] Done eachVerdict(const Reader& reader, QDate from, QDate to, int region,
                               const std::function<void(const Fact&, std::int64_t times)>& each);

/// Calls `each` with the times that stopped clocks used (one of the measures from WorkedRespond) of a
/// province (0: of all), counted in the months from one day to another, and how often each occurred (negative
/// where it is taken out again).
[[nodiscard]] Done eachWorked(const Reader& reader, QDate from, QDate to, int region, Measure measure,
                              const std::function<void(const Fact&, std::int64_t times)>& each);

/// Facts made anew on a reader, to be kept by the writer.
class Snapshot;
/// Step 1 of making facts, on the writer: from now on changed customers are marked.
[[nodiscard]] Done prepare(Reader& writer);
/// Step 2, on a reader: reads every record. Stops with Cancelled once `stop` says so.
[[nodiscard]] Result<std::shared_ptr<const Snapshot>> compute(const Reader& reader,
                                                              const std::function<bool()>& stop = {});
/// Step 3, on the writer: keeps the facts; marks made after step 2 stay.
[[nodiscard]] Done keep(Reader& writer, const Snapshot& snapshot);
/// Writes the corrections of the customers that changed, at most `most` of them.
[[nodiscard]] Done correct(Reader& writer, qint64 most = kMostStale);

/// Makes or corrects the facts of a store, waiting; for the command line and worker threads.
[[nodiscard]] Done refresh(Store& store);

} // namespace factkeeper

} // namespace zhike
