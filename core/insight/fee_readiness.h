// SPDX-License-Identifier: GPL-3.0-or-later
// 收费就绪: what stands in the way of asking a customer for an instalment. Nobody asks for money before the
// list is empty, or what is left on it was accepted with a reason and a name.
#pragma once
#include "core/complaint/complaint.h"
#include "core/contract/instalment.h"
#include "core/request/sla_clock.h"
#include "core/tier/entitlement.h"

namespace zhike {

/// What may stand in the way.
enum class ObstacleKind {
    UnansweredRequest,      ///< nobody answered it yet
    UnexplainedBreach,      ///< a promised time was missed, and the request names no root cause
    UndeliveredEntitlement, ///< promised until the end of the period and not done
    ReportNotPublished,     ///< the service report of the period
    OverdueCommitment,      ///< due, and nobody said how it came out
    UnrecordedVisit,        ///< its day is over and nobody wrote it down
    UnsignedWork,           ///< done on site in the period, and the customer signed nothing
    OpenComplaint,          ///< the customer is not content, and it is not settled
};
template <>
struct EnumText<ObstacleKind> {
    static constexpr EnumName names[] = {
        {"request", QT_TRANSLATE_NOOP("Enum", "Request not answered")},
        {"breach", QT_TRANSLATE_NOOP("Enum", "Missed time not explained")},
        {"entitlement", QT_TRANSLATE_NOOP("Enum", "Promised service not delivered")},
        {"report", QT_TRANSLATE_NOOP("Enum", "Service report not published")},
        {"commitment", QT_TRANSLATE_NOOP("Enum", "Commitment overdue")},
        {"visit", QT_TRANSLATE_NOOP("Enum", "Visit not recorded")},
        {"unsigned", QT_TRANSLATE_NOOP("Enum", "Work not signed")},
        {"complaint", QT_TRANSLATE_NOOP("Enum", "Complaint not settled")}};
};

/// The days an instalment is judged by: those it pays for; where it is paid in advance, those of the
/// instalment before it.
struct FeePeriod {
    Id<Instalment> instalment = {}; ///< whose days these are; null where nothing came before
    QDate from = {};
    QDate to = {}; ///< last day
    QDate reportPublishedOn = {};
    bool inAdvance = false; ///< it is due before its own days are over

    [[nodiscard]] bool isNull() const { return instalment.isNull(); }
    [[nodiscard]] bool contains(QDate day) const { return from <= day && day <= to; }
};
/// `before`: the instalment of the same contract due before it, if there is one. Days that an instalment does
/// not name reach from `begin`, the day after what was due before or the contract's first, to its due date.
[[nodiscard]] FeePeriod feePeriod(const Instalment& instalment, const Instalment* before,
                                  QDate contractBegin);

/// A request as the rule sees it.
struct FeeRequest {
    Id<Request> id;
    QString number;
    QString title;
    bool over = false; ///< solved, closed or called off
    bool answered = false;
    bool explained = false;      ///< it names a root cause
    std::vector<QDate> breaches; ///< the days on which clocks of it were found breached
};
/// A complaint that is not closed.
struct FeeComplaint {
    Id<Complaint> id;
    QString number;
    QString title;
    QDate receivedOn;
};
/// A visit that is still only planned.
struct FeeVisit {
    Id<Visit> id;
    QString number;
    QString purpose;
    QDate on;
};
/// What was promised in one contract year until the end of the period, and done.
struct FeeEntitlement {
    QDate yearFrom;
    QDate until;
    EntitlementKind kind = EntitlementKind::Inspection;
    int granted = 0;
    int used = 0;
    Id<Visit> planned; ///< the next visit that would use it; null if none is planned
};

/// All that the rule looks at, as values.
struct FeeFacts {
    QDate today;
    FeePeriod period;
    std::vector<FeeRequest> requests;
    std::vector<FeeComplaint> complaints; ///< those that are open
    std::vector<FeeEntitlement> entitlements;
    std::vector<Commitment> commitments;
    std::vector<FeeVisit> visits;
    std::vector<FeeVisit> unsignedWork; ///< on site, in the period; empty where nobody collects signatures
};

/// One thing in the way, with what opens it.
struct Obstacle {
    ObstacleKind kind = ObstacleKind::UnansweredRequest;
    QString key = {}; ///< what an acceptance names; another figure is another obstacle
    EntityKind opens = EntityKind::None;
    Uuid id = {};
    QString number = {}; ///< of the request or visit
    QString text = {};   ///< its title; an entitlement's is empty
    QDate day = {};      ///< since when, or due
    EntitlementKind entitlement = EntitlementKind::Inspection;
    int granted = 0;
    int used = 0;
    int count = 0; ///< visits without a signature
    bool operator==(const Obstacle&) const = default;
};

/// The obstacles, those that weigh most first. Pure.
[[nodiscard]] std::vector<Obstacle> obstaclesOf(const FeeFacts& facts);

/// Where an instalment stands.
enum class FeeState { Received, PartlyReceived, Asked, Ready, Blocked };
template <>
struct EnumText<FeeState> {
    static constexpr EnumName names[] = {{"received", QT_TRANSLATE_NOOP("Enum", "Received")},
                                         {"partly_received", QT_TRANSLATE_NOOP("Enum", "Partly received")},
                                         {"asked", QT_TRANSLATE_NOOP("Enum", "Asked for")},
                                         {"ready", QT_TRANSLATE_NOOP("Enum", "Ready to ask")},
                                         {"blocked", QT_TRANSLATE_NOOP("Enum", "Not ready")}};
};

/// An instalment with what stands in its way and what of it was accepted.
struct FeeReadiness {
    Instalment instalment;
    FeePeriod period;
    std::vector<Obstacle> obstacles;
    std::vector<AcceptedObstacle> accepted; ///< also of obstacles that are gone by now

    [[nodiscard]] const AcceptedObstacle* acceptanceOf(const Obstacle& obstacle) const;
    [[nodiscard]] int open() const; ///< obstacles that nobody accepted
    [[nodiscard]] bool ready() const { return open() == 0; }
    [[nodiscard]] FeeState state() const;
};

class SlaReader;

/// Reads what the rule needs, many instalments in a row: policies and calendars are read once.
class FeeReader
{
public:
    explicit FeeReader(const Reader& reader);
    ~FeeReader();
    [[nodiscard]] Result<FeeReadiness> read(Id<Instalment> instalment);

private:
    [[nodiscard]] Result<FeePeriod> periodOf(const Instalment& instalment, const Contract& contract);
    [[nodiscard]] Done addRequests(FeeFacts& facts, Id<Customer> customer);
    [[nodiscard]] Done addBreaches(FeeFacts& facts, FeeRequest& request);
    [[nodiscard]] Done addEntitlements(FeeFacts& facts, const Contract& contract);
    [[nodiscard]] Done addVisits(FeeFacts& facts, Id<Customer> customer);
    [[nodiscard]] Done addUnsigned(FeeFacts& facts, Id<Customer> customer);
    [[nodiscard]] Done addComplaints(FeeFacts& facts, Id<Customer> customer);

    const Reader& m_reader;
    std::unique_ptr<SlaReader> m_slas;
};

[[nodiscard]] Result<FeeReadiness> feeReadiness(const Reader& reader, Id<Instalment> instalment);

} // namespace zhike
