// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/improvement.h"
#include "core/contract/instalment.h"
#include "core/customer/note.h"
#include "core/customer/system_change.h"
#include "core/demo/diary.h"
#include "core/demo/plan.h"
#include "core/demo/vocabulary.h"
#include "core/engineer/absence.h"
#include "core/request/message.h"
#include "core/risk/risk.h"
#include "core/satisfaction/survey.h"
#include "core/tier/policy.h"
#include "core/visit/evidence.h"
#include "core/visit/gain.h"
#include <QtCore/QSet>
#include <deque>

namespace zhike::demo {

/// One of our engineers, and what a customer would notice.
struct Colleague {
    Engineer record;
    std::vector<EngineerSkill> skills;
    std::vector<Absence> absences;
    std::vector<int> levels; ///< by product; 0 is none
    int quality = 60;        ///< 0–100: how fast and how well
    int warmth = 60;         ///< 0–100: how they talk
    bool star = false;       ///< customers ask for them
    int load = 0;
};

/// A head office that branches may belong to.
struct HeadOffice {
    Id<Customer> id;
    QString name;
    QString shortName;
    int industry = 0;
    int city = 0;
};

/// What is common to all customers of one demo.
struct World {
    World(std::uint64_t worldSeed, int customers, Vocabulary vocabulary, DemoTime days)
        : seed(worldSeed), customerCount(customers), words(std::move(vocabulary)), time(std::move(days)),
          ids(worldSeed), visitNumbers(QLatin1Char('V'), time), requestNumbers(QLatin1Char('R'), time),
          complaintIds(worldSeed + 1), complaintNumbers(QLatin1Char('C'), time)
    {
    }

    std::uint64_t seed;
    int customerCount;
    Vocabulary words;
    DemoTime time;
    IdSource ids;
    std::array<Id<Tier>, 4> tiers; ///< by rank
    std::vector<Colleague> engineers;
    Diary diary{0, 0, 0};    ///< of them
    int conflictsToMake = 2; ///< visits that somebody still has to put in order
    Numbers visitNumbers;
    Numbers requestNumbers;
    IdSource complaintIds; ///< apart, so that all others stay as they were
    Numbers complaintNumbers;
    QSet<QString> names; ///< of customers, taken
    std::deque<HeadOffice> heads;
};

/// Who looked after a customer from a day on.
struct Care {
    int fromDay = 0;
    int engineer = 0;
};

/// One customer with everything that is made for them.
struct Client {
    Client(const World& world, int at)
        : index(at), random(world.seed, static_cast<std::uint64_t>(at) + 1, 2),
          plan(planOf(world.seed, at, world.customerCount, world.time))
    {
    }

    int index;
    Random random;
    Plan plan;
    const Industry* industry = nullptr;
    const City* city = nullptr;
    int cityIndex = 0;
    Customer record;
    std::vector<Contact> contacts;
    std::vector<Site> sites;
    std::vector<System> systems;
    std::vector<int> products; ///< of the systems
    std::vector<Contract> contracts;
    std::vector<ContractOverride> overrides;
    std::vector<Instalment> instalments;
    std::vector<Commitment> commitments;
    std::vector<TierAssignment> tiers;
    std::vector<std::pair<int, int>> ranks; ///< day from which, rank; in order
    std::vector<EngineerAssignment> assignments;
    std::vector<Care> primaries; ///< in order
    int backup = -1;

    std::vector<Visit> visits;
    std::vector<VisitEngineer> visitEngineers;
    std::vector<VisitContact> visitContacts;
    std::vector<VisitCheck> checks;
    std::vector<Finding> findings;
    std::vector<NextStep> steps;
    std::vector<Request> requests;
    std::vector<RequestStatus> statuses;
    std::vector<Survey> surveys;
    std::vector<SystemChange> changes;
    std::vector<Risk> risks;
    std::vector<ContingencyPlan> contingencies;
    std::vector<VisitNote> notes;
    std::vector<CustomerNote> customerNotes;
    std::vector<Opportunity> opportunities;
    std::vector<Commendation> commendations;
    std::vector<Message> messages;
    std::vector<Attachment> photos;     ///< and other files
    std::vector<QByteArray> photoBytes; ///< of these
    std::vector<Complaint> complaints;
    std::vector<ComplaintStage> complaintStages;
    std::vector<Improvement> improvements;
    std::vector<Signature> signatures; ///< their digests are reckoned once everything is in the file

    [[nodiscard]] int rankOn(int day) const
    {
        int rank = 0;
        for (const auto& [from, r] : ranks)
            if (from <= day)
                rank = r;
        return rank;
    }
    /// The engineer who had the customer that day.
    [[nodiscard]] int primaryOn(int day) const
    {
        int engineer = primaries.empty() ? 0 : primaries.front().engineer;
        for (const Care& c : primaries)
            if (c.fromDay <= day)
                engineer = c.engineer;
        return engineer;
    }
};

/// How something went, for what the customer says about it: 0 is at once and without effort, 1 just as
/// promised.
struct Experience {
    double response = 0.5;
    double resolve = 0.5;
    bool reopened = false;
};

/// How much better (or, below 0, worse) customers of a tier were served on a day than they are now: 金牌
/// came up over the two years, 银牌 went down a little.
[[nodiscard]] double tierTrend(const DemoTime& time, int day, int rank);

void makeEngineers(World& world);
/// Customer, contacts, sites and systems.
void makeCustomer(World& world, Client& client);
/// Tiers, contracts and engineers.
void makeAgreements(World& world, Client& client);
/// A few proposals of another tier, waiting or rejected.
void makeProposals(World& world, Client& client);
/// Requests with histories, visits that they led to, surveys about them.
void makeRequests(World& world, Client& client);
/// Visits by rhythm with findings and next steps, and surveys about them.
void makeVisits(World& world, Client& client);

/// Instalments of the contracts, talks about their renewal, commitments.
void makeFees(World& world, Client& client);
/// Complaints with their histories, and what is made better for them; after the requests.
void makeComplaints(World& world, Client& client);
/// Risks, plans, changes, notes and signatures; after the visits.
void makeEvidence(World& world, Client& client);

/// What was said about the newest requests, with some files; after them.
void makeMessages(World& world, Client& client);

/// Engineers, contacts and checklist of a visit whose record is complete; adds the visit, and writes it into
/// the diaries of who goes there.
void addVisit(World& world, Client& client, Visit visit, int engineer, const Appointment& when);
/// What the customer says about a visit or a request; adds the survey.
void addSurvey(World& world, Client& client, Survey survey, int engineer, const Experience& experience);

/// A person's name and its pinyin.
[[nodiscard]] Word personName(const Vocabulary& words, Random& random);
[[nodiscard]] QString mobileNumber(Random& random);

} // namespace zhike::demo
