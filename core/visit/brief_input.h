// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/insight/health.h"
#include "core/visit/brief.h"
#include <array>
#include <optional>

namespace zhike {

/// All that a brief is made from, as plain values: the query fills it, `composeBrief` reads it. Labels of
/// kinds, states and roles are already words.
struct BriefInput {
    struct Engineer {
        QString name;
        QString role;
        QString phone;
    };
    struct Occasion {
        QString kind;
        bool onSite = true;
        Instant start;
        std::optional<Instant> end;
        QString place;
        QString purpose;
        int inYear = 0;   ///< which one of its kind in the contract year; 0 unknown
        int promised = 0; ///< how many the tier promises in it; 0 unknown
        bool recorded = false;
    };
    struct Contact {
        QString name;
        QString title;
        QString role;
        int roleRank = 9; ///< who decides comes first
        QString phone;
        QString preferences;
        bool expected = false;
    };
    struct Request {
        QString number;
        int priority = 4;
        QString title;
        QString state;
        QString assignee;
        std::optional<Instant> opened;
        std::optional<Instant> firstResponse;
        bool waitsForCustomer = false;
        QString lastSaid = {}; ///< by the customer, if nobody of us has said anything since
    };
    struct Step {
        QString text;
        QString owner;
        std::optional<QDate> due;
        QString visit; ///< number of the visit it came from
    };
    struct Finding {
        QString text;
        QString severity;
        int severityRank = 9; ///< 0 is the worst
        QString visit;
        Instant at;
    };
    struct Complaint {
        QString number;
        QString level; ///< 抱怨 or 投诉
        QString title;
        QString stage;
        QString owner;
        Instant received;
        bool formal = false;   ///< a 投诉 by now
        bool answered = false; ///< nobody waits for an answer
        bool late = false;     ///< the answer is overdue
    };
    struct Risk {
        QString text;
        int likelihood = 0; ///< 1–5; 0 unknown
        int impact = 0;
        bool ours = true;
        QString owner;
        std::optional<QDate> due;
    };
    struct Promise {
        QString indicator;
        QString target;
        QDate due;
    };
    struct Event {
        Instant at;
        QString what;
        QString strong;
        QString who;
    };
    struct System {
        QString name;
        QString version; ///< product, model and version
        bool ours = true;
        int criticality = 0;
        std::optional<QDate> changedOn;
        QString change;
        QString changedBy;
        std::optional<QDate> warrantyUntil;
        QString notes{}; ///< core scripts and configuration
        Uuid id{};
    };
    struct Plan {
        QString scenario;
        QString system;
        QString steps;
        std::optional<QDate> drilledOn;
    };
    struct Contract {
        QString number;
        QString tier;
        QDate from;
        QDate to;
        std::int64_t feeFen = 0;
    };
    struct Dimension {
        QString name;
        double mean = 0;
        std::optional<double> expected;
    };
    struct Satisfaction {
        int answers = 0;
        int satisfied = 0; ///< answers of 4 and 5
        double low = 0;    ///< 95 % Wilson interval, shares
        double high = 1;
        std::vector<Dimension> rater;
        std::vector<Dimension> elements;
        QString words;
        QString wordsBy;
        std::optional<Instant> wordsAt;
    };

    QString customer;
    QString address;
    QString manner;
    QString tier;
    int tierRank = -1;
    Health health;
    std::optional<Occasion> occasion;
    std::optional<Instant> lastVisit;
    std::vector<Engineer> engineers;
    std::vector<Contact> contacts;
    std::vector<Request> requests;       ///< those still open
    std::vector<Step> steps;             ///< those not done
    std::vector<Finding> findings;       ///< those without a follow-up
    std::vector<Complaint> complaints{}; ///< those still open
    std::vector<Risk> risks{};           ///< those still open
    std::vector<Promise> promises{};     ///< made to them, not decided
    std::vector<Event> events;           ///< since the last visit
    int moreEvents = 0;                  ///< that the query did not bring
    std::vector<System> systems;
    std::vector<Plan> plans; ///< for emergencies, the most important system first
    std::optional<Contract> contract;
    std::vector<BriefGrant> grants;
    QDate grantsUntil;  ///< last day of the year they are granted for
    int visitsDone = 0; ///< in the contract year
    int visitsPlanned = 0;
    Satisfaction satisfaction;
    QStringList checklist; ///< of the planned visit
    QString reader;        ///< who asks for the brief
};

/// How many rows each part may bring at most.
struct BriefLimits {
    int meet = 5;
    int open = 10;
    int events = 8;
    int systems = 8;
    int prepare = 12;
    int plans = 6;
    int scripts = 8;
};

/// Makes the brief: ranks the rows of every part, keeps the first `limits`, and says how many were left out.
[[nodiscard]] Brief composeBrief(BriefInput input, const Clock& clock, const BriefLimits& limits = {});

} // namespace zhike
