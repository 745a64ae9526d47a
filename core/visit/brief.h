// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <optional>
#include <vector>

class QJsonObject;

namespace zhike {

/// Rows of one section of a brief, the most important first, and how many did not fit behind them.
template <class Row>
struct BriefRows {
    std::vector<Row> rows;
    int leftOut = 0;

    [[nodiscard]] bool empty() const { return rows.empty(); }
    bool operator==(const BriefRows&) const = default;
};

/// A stretch of prose; `strong` is what must not be overlooked.
struct BriefProse {
    QString text;
    bool strong = false;
    bool operator==(const BriefProse&) const = default;
};

/// Somebody to meet, and how to talk to them.
struct BriefMeeting {
    QString name;
    QString position; ///< title and role
    QString phone;
    QString advice;
    bool expected = false; ///< chosen for this visit
    bool operator==(const BriefMeeting&) const = default;
};

enum class BriefUrgency { Calm, Soon, Overdue };

/// Something open: a request, a next step, a finding nobody followed up.
struct BriefOpen {
    QString mark; ///< P1, step, finding
    QString number;
    QString title;
    QString standing; ///< its state and who has it
    QString when;
    BriefUrgency urgency = BriefUrgency::Calm;
    bool operator==(const BriefOpen&) const = default;
};

/// What happened on a day since the last visit.
struct BriefEvent {
    QString day;
    QString what;
    QString strong; ///< what of it is still waiting
    QString who;
    bool operator==(const BriefEvent&) const = default;
};

/// A system that runs there and what was changed on it.
struct BriefSystem {
    QString name;
    QString version;
    QString source;
    QString change;
    QString who;
    BriefUrgency warranty = BriefUrgency::Calm;
    bool operator==(const BriefSystem&) const = default;
};

/// An entitlement of the contract year: remaining = granted − used.
struct BriefGrant {
    QString name;
    int granted = 0;
    int used = 0;
    int planned = 0;

    [[nodiscard]] int remaining() const { return granted - used; }
    bool operator==(const BriefGrant&) const = default;
};

/// A thing to have ready; it gets a box to tick.
struct BriefPreparation {
    QString text;
    bool operator==(const BriefPreparation&) const = default;
};

/// What to do when something goes wrong.
struct BriefPlan {
    QString title;   ///< scenario, and the system it is about
    QString steps;   ///< may be several lines
    QString drilled; ///< when it was tried last
    bool operator==(const BriefPlan&) const = default;
};

/// The core scripts and configuration notes of a system.
struct BriefScript {
    QString system;
    QString notes; ///< may be several lines
    bool operator==(const BriefScript&) const = default;
};

/// The one page read before a visit, on screen, on paper and offline, in the order of its members. It holds
/// words ready to show, so that screen, paper and command line cannot differ.
struct Brief {
    QString customer;
    QString occasion; ///< the kind of the visit, or that none is planned
    QString when;     ///< day, times, on site or by phone; empty without a visit
    QString place;
    QStringList engineers;
    QString tier; ///< empty without one
    int tierRank = -1;
    std::optional<int> health; ///< 0–100
    QString healthLost;        ///< what takes most of it, and how many points

    std::vector<BriefProse> why;
    BriefRows<BriefMeeting> meet;
    QString manner; ///< how to talk to this customer
    BriefRows<BriefOpen> open;
    QString since; ///< since when the events are told
    BriefRows<BriefEvent> events;
    BriefRows<BriefSystem> systems;
    QString terms; ///< the contract in one sentence
    QString year;  ///< until when the contract year runs
    std::vector<BriefGrant> grants;
    std::vector<BriefProse> satisfaction;
    QString lastWords;
    BriefRows<BriefPreparation> prepare;
    BriefRows<BriefPlan> plans;     ///< where there are any: on the first page if they fit,
    BriefRows<BriefScript> scripts; ///< else on a second one

    QString asOf;    ///< when the data was read
    QString printer; ///< who asked for it

    bool operator==(const Brief&) const = default;
};

/// The parts of a brief, in its order; the number on paper is the value + 1.
enum class BriefPart { Why, Meet, Open, Events, Systems, Grants, Satisfaction, Prepare, Plans, Scripts };
inline constexpr int briefPartCount = 8; ///< that every brief has; the others are there with their content

/// Short heading of a part ("为什么去").
[[nodiscard]] QString briefHeading(BriefPart part);
/// What is said in a part that has nothing in it.
[[nodiscard]] QString briefNothing(BriefPart part);
/// "3 more" for rows that were left out, empty for none.
[[nodiscard]] QString briefLeftOut(int count);

/// Takes the least important row out of the brief and counts it as left out: out of the section that is
/// furthest above what it needs. False when nothing more can be spared.
bool cutLeastImportantRow(Brief& brief);

/// Takes the last plan or script out, whichever there are more of. False when one of each is left.
bool cutLastAddition(Brief& brief);

/// The content in its sections, for the command line.
[[nodiscard]] QJsonObject toJson(const Brief& brief);

} // namespace zhike
