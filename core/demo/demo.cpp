// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"

#include "core/calendar/calendar_seed.h"
#include "core/customer/card.h"
#include "core/customer/list.h"
#include "core/demo/bulk_insert.h"
#include "core/demo/make_kano.h"
#include "core/demo/world.h"
#include "core/insight/fact_keeper.h"
#include "core/insight/kept_clocks.h"
#include "core/search/search_index.h"
#include "core/visit/attachment_store.h"
#include "core/visit/signed_content.h"

#include <QtCore/QCoreApplication>

namespace zhike {

using namespace demo;

namespace {

struct DemoText {
    Q_DECLARE_TR_FUNCTIONS(DemoText)
};

/// With more customers than this, statistics are read from kept facts.
constexpr int factsFrom = 500;
constexpr std::string_view signaturesSql = "SELECT id, visit FROM signature";
constexpr std::string_view setDigest = "UPDATE signature SET digest = ? WHERE id = ?";
constexpr std::string_view tierIds = "SELECT id, rank FROM tier WHERE archived_at IS NULL ORDER BY rank, id";

Done refuseIfUsed(const Reader& file)
{
    ZHIKE_ASSIGN(const bool used, hasCustomers(file));
    if (used)
        return failure(
            ErrorKind::Conflict,
            DemoText::tr("This file already has customers, and nothing in it was changed. Demo data "
                         "goes into a new or empty file only: name another one."));
    return {};
}

/// Ids of the tiers by rank; missing ranks take the next lower tier.
Done readTiers(const Reader& file, World& world)
{
    Query q = file.query(tierIds);
    while (q.next())
        for (auto rank = static_cast<size_t>(std::clamp<qint64>(q.integer(1), 0, 3));
             rank < world.tiers.size(); ++rank)
            world.tiers[rank] = q.id<Tier>(0);
    ZHIKE_TRY(q.done());
    if (!world.tiers.front())
        return failure(ErrorKind::Conflict,
                       DemoText::tr("This file has no tiers, so demo data cannot be made in it. Nothing was "
                                    "changed."));
    return {};
}

void countNumbers(World& world)
{
    for (int i = 0; i < world.customerCount; ++i) {
        const Plan plan = planOf(world.seed, i, world.customerCount, world.time);
        for (const RequestPlan& r : plan.requests) {
            world.requestNumbers.count(r.day);
            if (r.onSite)
                world.visitNumbers.count(r.day);
        }
        for (const VisitPlan& v : plan.visits)
            world.visitNumbers.count(v.day);
        for (const ComplaintPlan& p : plan.complaints)
            world.complaintNumbers.count(p.day);
    }
    world.requestNumbers.start();
    world.visitNumbers.start();
    world.complaintNumbers.start();
}

/// One inserter for each kind that is made.
struct Tables {
    explicit Tables(Connection& c)
        : customers(c, describe<Customer>()), contacts(c, describe<Contact>()), sites(c, describe<Site>()),
          systems(c, describe<System>()), contracts(c, describe<Contract>()),
          overrides(c, describe<ContractOverride>()), instalments(c, describe<Instalment>()),
          commitments(c, describe<Commitment>()), tiers(c, describe<TierAssignment>()),
          engineers(c, describe<Engineer>()), skills(c, describe<EngineerSkill>()),
          absences(c, describe<Absence>()), assignments(c, describe<EngineerAssignment>()),
          visits(c, describe<Visit>()), visitEngineers(c, describe<VisitEngineer>()),
          visitContacts(c, describe<VisitContact>()), checks(c, describe<VisitCheck>()),
          findings(c, describe<Finding>()), steps(c, describe<NextStep>()), requests(c, describe<Request>()),
          statuses(c, describe<RequestStatus>()), surveys(c, describe<Survey>()),
          changes(c, describe<SystemChange>()), risks(c, describe<Risk>()),
          contingencies(c, describe<ContingencyPlan>()), notes(c, describe<VisitNote>()),
          customerNotes(c, describe<CustomerNote>()), opportunities(c, describe<Opportunity>()),
          commendations(c, describe<Commendation>()), messages(c, describe<Message>()),
          photos(c, describe<Attachment>()), signatures(c, describe<Signature>()),
          complaints(c, describe<Complaint>()), stages(c, describe<ComplaintStage>()),
          improvements(c, describe<Improvement>())
    {
    }

    [[nodiscard]] Done add(const Client& c)
    {
        ZHIKE_TRY(customers.add(c.record));
        ZHIKE_TRY(contacts.addAll(c.contacts));
        ZHIKE_TRY(sites.addAll(c.sites));
        ZHIKE_TRY(systems.addAll(c.systems));
        ZHIKE_TRY(contracts.addAll(c.contracts));
        ZHIKE_TRY(overrides.addAll(c.overrides));
        ZHIKE_TRY(instalments.addAll(c.instalments));
        ZHIKE_TRY(commitments.addAll(c.commitments));
        ZHIKE_TRY(tiers.addAll(c.tiers));
        ZHIKE_TRY(assignments.addAll(c.assignments));
        ZHIKE_TRY(visits.addAll(c.visits));
        ZHIKE_TRY(visitEngineers.addAll(c.visitEngineers));
        ZHIKE_TRY(visitContacts.addAll(c.visitContacts));
        ZHIKE_TRY(checks.addAll(c.checks));
        ZHIKE_TRY(findings.addAll(c.findings));
        ZHIKE_TRY(steps.addAll(c.steps));
        ZHIKE_TRY(requests.addAll(c.requests));
        ZHIKE_TRY(statuses.addAll(c.statuses));
        ZHIKE_TRY(surveys.addAll(c.surveys));
        ZHIKE_TRY(changes.addAll(c.changes));
        ZHIKE_TRY(risks.addAll(c.risks));
        ZHIKE_TRY(contingencies.addAll(c.contingencies));
        ZHIKE_TRY(notes.addAll(c.notes));
        ZHIKE_TRY(customerNotes.addAll(c.customerNotes));
        ZHIKE_TRY(opportunities.addAll(c.opportunities));
        ZHIKE_TRY(commendations.addAll(c.commendations));
        ZHIKE_TRY(messages.addAll(c.messages));
        ZHIKE_TRY(photos.addAll(c.photos));
        ZHIKE_TRY(complaints.addAll(c.complaints));
        ZHIKE_TRY(stages.addAll(c.complaintStages));
        ZHIKE_TRY(improvements.addAll(c.improvements));
        return signatures.addAll(c.signatures);
    }

    BulkInsert customers, contacts, sites, systems, contracts, overrides, instalments, commitments, tiers,
        engineers, skills, absences, assignments, visits, visitEngineers, visitContacts, checks, findings,
        steps, requests, statuses, surveys, changes, risks, contingencies, notes, customerNotes,
        opportunities, commendations, messages, photos, signatures, complaints, stages, improvements;
};

/// What follows the customers (cards, search) takes about this share of the whole.
constexpr int partsBehind = 4;

Done report(const WorkProgress& progress, qint64 customers, qint64 of)
{
    if (progress && !progress(customers, of + of / partsBehind))
        return failure(ErrorKind::Cancelled, Store::cancelledSentence());
    return {};
}

Done fillTables(Tables& tables, World& world, const AttachmentStore& files, const WorkProgress& progress)
{
    makeEngineers(world);
    // A mentor is always among the colleagues made before or after; so first everybody, then who guides whom.
    for (const Colleague& c : world.engineers)
        if (!c.record.mentor)
            ZHIKE_TRY(tables.engineers.add(c.record));
    for (const Colleague& c : world.engineers)
        if (c.record.mentor)
            ZHIKE_TRY(tables.engineers.add(c.record));
    for (const Colleague& c : world.engineers)
        ZHIKE_TRY(tables.skills.addAll(c.skills));
    for (const Colleague& c : world.engineers)
        ZHIKE_TRY(tables.absences.addAll(c.absences));
    countNumbers(world);
    for (int i = 0; i < world.customerCount; ++i) {
        Client client(world, i);
        makeCustomer(world, client);
        makeAgreements(world, client);
        makeRequests(world, client);
        makeVisits(world, client);
        makeProposals(world, client);
        makeFees(world, client);
        makeEvidence(world, client);
        makeComplaints(world, client);
        makeMessages(world, client);
        ZHIKE_TRY(tables.add(client));
        for (size_t n = 0; n < client.photos.size(); ++n)
            ZHIKE_TRY(files.keepBytes(client.photoBytes[n], client.photos[n].name, FileUse::Photo,
                                      *client.photos[n].takenAt));
        ZHIKE_TRY(report(progress, i + 1, world.customerCount));
    }
    return {};
}

/// What was signed is known once everything is in the file, and found fast once its indexes are back.
Done digestSignatures(const Reader& file)
{
    std::vector<std::pair<Id<Signature>, Id<Visit>>> all;
    Query q = file.query(signaturesSql);
    while (q.next())
        all.emplace_back(q.id<Signature>(0), q.id<Visit>(1));
    ZHIKE_TRY(q.done());
    for (const auto& [signature, visit] : all) {
        ZHIKE_ASSIGN(const QString digest, contentDigest(file, visit, signature));
        ZHIKE_TRY(file.query(setDigest).bind(digest, signature).run());
    }
    return {};
}

Result<DemoSummary> seedFile(const Reader& file, World& world, const WorkProgress& progress)
{
    ZHIKE_TRY(refuseIfUsed(file));
    ZHIKE_TRY(readTiers(file, world));
    IndexPause indexes(file.connection());
    ZHIKE_TRY(indexes.drop());
    DemoSummary made;
    {
        Tables tables(file.connection());
        ZHIKE_TRY(fillTables(tables, world, AttachmentStore(file.connection().path()), progress));
        made = {tables.customers.count(), tables.engineers.count(), tables.visits.count(),
                tables.requests.count(), tables.surveys.count()};
    }
    ZHIKE_TRY(indexes.restore());
    ZHIKE_TRY(makeKano(file, world)); // asks for customers' tiers, which takes their indexes
    ZHIKE_TRY(digestSignatures(file));
    ZHIKE_TRY(rebuildClocks(file));
    ZHIKE_TRY(rebuildCards(file.connection(), file.clock()));
    ZHIKE_TRY(report(progress, world.customerCount, world.customerCount));
    ZHIKE_TRY(rebuildSearchIndex(file));
    ZHIKE_TRY(report(progress, world.customerCount, world.customerCount));
    return made;
}

} // namespace

Result<DemoSummary> makeDemo(Store& store, const DemoOptions& options)
{
    if (options.customers < 1 || options.customers > 1'000'000)
        return failure(ErrorKind::Invalid, DemoText::tr("Demo data can have 1 to 1,000,000 customers."));
    ZHIKE_ASSIGN(auto words, readVocabulary());
    const QDate today = options.today.isValid() ? options.today : store.clock().today();
    ZHIKE_ASSIGN(const auto official, shippedOfficialDays());
    World world(options.seed, options.customers, std::move(words),
                DemoTime(today, store.clock().zone(), official));
    ZHIKE_ASSIGN(const auto made,
                 store.maintainNow([&](Reader& file) { return seedFile(file, world, options.progress); }));
    if (options.customers > factsFrom)
        ZHIKE_TRY(factkeeper::refresh(store));
    return made;
}

} // namespace zhike
