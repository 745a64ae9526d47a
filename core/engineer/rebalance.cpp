// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/rebalance.h"

#include "core/engineer/assign.h"
#include "core/engineer/fit_rows.h"
#include "core/engineer/placing.h"
#include "core/tier/policy_rules.h"

#include <QtCore/QCoreApplication>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

struct RebalanceWords {
    Q_DECLARE_TR_FUNCTIONS(Rebalance)
};

/// More than any gain of fit, so that nobody moves who can stay; or so little that it only decides ties.
constexpr float keepBonus = 1000;
constexpr float tieBonus = 0.001F;
/// A bound this far away may only mean that the flow keeps shares of customers.
constexpr double looseShare = 0.002;

Error cancelled()
{
    return {ErrorKind::Cancelled, RebalanceWords::tr("Stopped. Nothing was changed."), {}, {}};
}

class Proposer
{
public:
    Proposer(const FitBook& book, const RebalanceOptions& options, const WorkProgress& progress)
        : m_book(book), m_options(options), m_progress(progress), m_rows(book)
    {
    }

    Result<RebalanceProposal> propose(const Reader& reader)
    {
        ZHIKE_TRY(chooseCustomers(reader));
        ZHIKE_TRY(report(1));
        ZHIKE_ASSIGN(m_touches, m_book.allTouches());
        ZHIKE_TRY(report(2));
        makeProblem();
        ZHIKE_TRY(report(3));
        const Placing placing = place(m_problem, [this](qint64 done, qint64 total) {
            return !m_progress || m_progress(3 + done * 6 / std::max<qint64>(total, 1), 10);
        });
        if (placing.stopped)
            return tl::unexpected(cancelled());
        return proposal(placing);
    }

private:
    [[nodiscard]] Done report(int tenths) const
    {
        if (m_progress && !m_progress(tenths, 10))
            return tl::unexpected(cancelled());
        return {};
    }

    [[nodiscard]] bool inRegion(const FitCustomer& c) const
    {
        return m_options.regions.isEmpty() || std::ranges::any_of(m_options.regions, [&](const QString& r) {
                   return c.region.startsWith(r);
               });
    }

    Done chooseCustomers(const Reader& reader)
    {
        ZHIKE_ASSIGN(auto all, m_book.customers());
        ZHIKE_ASSIGN(const auto policies, readPolicies(reader));
        for (FitCustomer& c : all) {
            if (!inRegion(c))
                continue;
            const PolicyDraft* policy = policyOn(policies, c.tier, m_book.team().day);
            const bool promised = policy && policy->policy.engineers != NamedEngineers::Nobody;
            if (c.primary || (c.covered && (promised || !m_options.regions.isEmpty())))
                m_customers.push_back(std::move(c));
        }
        return {};
    }

    [[nodiscard]] bool stays(const FitEngineer& e) const
    {
        return !e.hasLeft(m_book.team().day) &&
               std::ranges::find(m_options.without, e.id) == m_options.without.end();
    }

    [[nodiscard]] float stayBonus() const { return m_options.keep ? keepBonus : tieBonus; }

    void makeProblem()
    {
        const auto& engineers = m_book.engineers();
        for (const FitEngineer& e : engineers)
            m_problem.rooms.push_back(e.capacity - e.load);
        m_problem.values.resize(m_customers.size() * engineers.size());
        for (std::size_t c = 0; c < m_customers.size(); ++c) {
            const int weight = tierWeight(m_customers[c].tierRank);
            const int now = m_book.indexOf(m_customers[c].primary);
            m_problem.weights.push_back(weight);
            m_problem.current.push_back(now);
            const auto row = std::span(m_problem.values).subspan(c * engineers.size(), engineers.size());
            m_rows.fill(m_customers[c], touchesAt(c), row);
            if (now < 0)
                continue;
            m_problem.rooms[static_cast<std::size_t>(now)] += weight;
            row[static_cast<std::size_t>(now)] += stayBonus();
        }
        for (std::size_t e = 0; e < engineers.size(); ++e) {
            int& room = m_problem.rooms[e];
            if (!stays(engineers[e]))
                room = -1;
            else
                room = m_options.respectCapacity ? std::max(0, room) : std::numeric_limits<int>::max() / 4;
        }
    }

    [[nodiscard]] std::span<const std::pair<int, FitTouches>> touchesAt(std::size_t c) const
    {
        const auto found = m_touches.constFind(m_customers[c].id.uuid);
        return found == m_touches.cend() ? std::span<const std::pair<int, FitTouches>>() : std::span(*found);
    }

    [[nodiscard]] double continuity(std::size_t c, int engineer) const
    {
        for (const auto& [who, there] : touchesAt(c)) {
            if (who == engineer)
                return kFitWeights[0] * continuityShare(there.weight);
        }
        return 0;
    }

    RebalanceMove moveOf(std::size_t c, int to)
    {
        const FitCustomer& customer = m_customers[c];
        RebalanceMove move;
        move.customer = customer.id;
        move.code = customer.code;
        move.name = customer.name;
        move.tierName = customer.tierName;
        move.tierEnglishName = customer.tierEnglishName;
        move.tierRank = customer.tierRank;
        if (const int from = m_problem.current[c]; from >= 0) {
            const FitEngineer& e = m_book.engineers()[static_cast<std::size_t>(from)];
            move.from = e.id;
            move.fromName = e.name;
            move.fromNumber = e.number;
            move.fitBefore = m_rows.score(customer, touchesAt(c), from);
            move.continuityBefore = continuity(c, from);
        }
        if (to < 0)
            return move;
        const FitEngineer& e = m_book.engineers()[static_cast<std::size_t>(to)];
        move.to = e.id;
        move.toName = e.name;
        move.toNumber = e.number;
        move.fitAfter = m_rows.score(customer, touchesAt(c), to);
        move.continuityAfter = continuity(c, to);
        for (const FitGuardLine& line : fitOf(e, customer, {}, m_book.team()).guards) {
            if (line.holds && line.guard != FitGuard::Capacity)
                move.guards.push_back(line.guard);
        }
        return move;
    }

    RebalanceProposal proposal(const Placing& placing)
    {
        RebalanceProposal p;
        p.from = m_book.team().day;
        p.customers = static_cast<int>(m_customers.size());
        std::vector<int> change(m_book.engineers().size(), 0);
        int kept = 0;
        for (std::size_t c = 0; c < m_customers.size(); ++c) {
            const int from = m_problem.current[c];
            const int to = placing.chosen[c];
            const bool fromStays = from >= 0 && m_problem.rooms[static_cast<std::size_t>(from)] >= 0;
            const double before = fromStays ? m_rows.score(m_customers[c], touchesAt(c), from) : 0;
            p.fitBefore += before;
            if (to >= 0 && to == from) {
                ++kept;
                p.totalFit += before;
                continue;
            }
            RebalanceMove move = moveOf(c, to);
            p.totalFit += move.fitAfter;
            if (to < 0) {
                p.unplaced.push_back(std::move(move));
                continue;
            }
            change[static_cast<std::size_t>(to)] += m_problem.weights[c];
            if (from >= 0)
                change[static_cast<std::size_t>(from)] -= m_problem.weights[c];
            p.moves.push_back(std::move(move));
        }
        p.bound = std::max(p.totalFit, placing.bound - double{stayBonus()} * kept);
        if (m_options.keep && p.bound - p.totalFit > looseShare * p.totalFit)
            p.bound = std::max(p.totalFit, std::min(p.bound, boundWithoutBonus()));
        addLoads(p, change);
        return p;
    }

    /// No plan at all, whomever it keeps, has a greater sum.
    [[nodiscard]] double boundWithoutBonus() const
    {
        PlacingProblem pure = m_problem;
        for (std::size_t c = 0; c < m_customers.size(); ++c) {
            if (const int now = pure.current[c]; now >= 0)
                pure.values[c * pure.engineers() + static_cast<std::size_t>(now)] -= stayBonus();
        }
        return boundOf(pure);
    }

    void addLoads(RebalanceProposal& p, const std::vector<int>& change) const
    {
        for (std::size_t e = 0; e < change.size(); ++e) {
            const FitEngineer& who = m_book.engineers()[e];
            const bool there = m_problem.rooms[e] >= 0;
            if (change[e] != 0 || (!there && who.load > 0))
                p.loads.push_back(
                    {who.id, who.number, who.name, who.capacity, who.load, who.load + change[e], there});
        }
    }

    const FitBook& m_book;
    const RebalanceOptions& m_options;
    const WorkProgress& m_progress;
    FitRows m_rows;
    std::vector<FitCustomer> m_customers;
    FitBook::AllTouches m_touches;
    PlacingProblem m_problem;
};

/// The plan is of yesterday if somebody else looks after the customer by now.
Done refuseIfChanged(const UnitOfWork& work, const FitBook& book, const RebalanceDecision& decision)
{
    ZHIKE_ASSIGN(const FitCustomer customer, book.customer(decision.customer));
    // Archived engineers are nobody to the plan, and are still written down here.
    const bool same =
        customer.primary == decision.from || (!decision.from && book.indexOf(customer.primary) < 0);
    if (same)
        return {};
    return failure(
        ErrorKind::Conflict,
        RebalanceWords::tr(
            "%1's primary engineer was changed meanwhile, to %2. Nothing was changed: make the plan "
            "anew.")
            .arg(customer.name, customer.primary ? work.titleOf(EntityKind::Engineer, customer.primary.uuid)
                                                 : RebalanceWords::tr("nobody")));
}

} // namespace

Result<RebalanceProposal> proposeRebalance(const Reader& reader, const RebalanceOptions& options,
                                           const WorkProgress& progress)
{
    ZHIKE_ASSIGN(const FitBook book, FitBook::read(reader, options.from));
    return Proposer(book, options, progress).propose(reader);
}

Result<int> applyRebalance(UnitOfWork& work, const std::vector<RebalanceDecision>& plan, QDate from,
                           const QString& reason, const WorkProgress& progress)
{
    int changed = 0;
    if (!from.isValid())
        from = work.clock().today();
    ZHIKE_ASSIGN(const FitBook book, FitBook::read(work, from));
    for (const RebalanceDecision& decision : plan) {
        if (progress && !progress(changed, static_cast<qint64>(plan.size())))
            return tl::unexpected(cancelled());
        ZHIKE_TRY(refuseIfChanged(work, book, decision));
        ZHIKE_TRY(assignEngineer(
            work, {decision.customer, {}, decision.to, AssignmentRole::Primary, from, reason}));
        ++changed;
    }
    work.setTitle(
        RebalanceWords::tr("Rebalance: %n customer(s) get another primary engineer", nullptr, changed));
    return changed;
}

} // namespace zhike
