// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/fact.h"
#include "core/request/sla_clock.h"
#include "core/tier/promise.h"

namespace zhike {

/// The clocks of one request, and what they were promised by.
struct RequestSla {
    Id<Request> request;
    std::array<SlaClock, 3> clocks; ///< respond, on site, resolve
    bool doubtful = false;          ///< contradicts itself: no clock
    Priority priority = Priority::P3;
    Id<Tier> tier; ///< in force at opening; null without one
    QString tierName;
    Id<Calendar> calendar;
    QString calendarName; ///< 7×12
    std::vector<RequestStatus> history;
    SlaFacts facts;     ///< all that is recorded, whatever the moment asked about
    SlaTargets targets; ///< what was promised at opening

    /// The clocks at another moment, from what is known already: nothing is read.
    void moveTo(Instant now, SlaDetail detail = SlaDetail::Timeline);
    [[nodiscard]] const SlaClock& clock(SlaClockKind kind) const { return clocks[static_cast<size_t>(kind)]; }
};

/// The clock that presses most: of those that run the one with the least time left, else one that is paused;
/// null without any.
[[nodiscard]] const SlaClock* pressing(const RequestSla& sla);

/// Reads the clocks of requests, a page of them in a row: policies and calendars are read once, everything
/// else by key.
class SlaReader
{
public:
    explicit SlaReader(const Reader& reader);

    /// The clocks of a request at a moment, from what was known by then.
    [[nodiscard]] Result<RequestSla> read(Id<Request> request, Instant now,
                                          SlaDetail detail = SlaDetail::Timeline);
    /// What is promised for a request of this customer and priority, opened then.
    [[nodiscard]] Result<SlaTargets> targets(Id<Customer> customer, std::optional<Instant> opened,
                                             Priority priority);
    [[nodiscard]] PromiseBook& promises() { return m_promises; }
    [[nodiscard]] ZoneDays& days() { return m_days; }

private:
    [[nodiscard]] Done name(RequestSla& sla, Id<Customer> customer, std::optional<Instant> opened);

    const Reader& m_reader;
    PromiseBook m_promises;
    ZoneDays m_days;
    std::map<Uuid, QString> m_names; ///< of tiers and calendars
};

/// The clocks of one request now, with their timelines.
[[nodiscard]] Result<RequestSla> readSla(const Reader& reader, Id<Request> request);
/// The figures of a page of requests now, in its order; a request that is gone is left out.
[[nodiscard]] Result<std::vector<RequestSla>> readSlas(const Reader& reader, std::span<const Uuid> requests);

} // namespace zhike
