// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/care_gaps.h"

#include "core/base/day_text.h"
#include "core/tier/policy_rules.h"

#include <QtCore/QCoreApplication>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

struct CareGapsWords {
    Q_DECLARE_TR_FUNCTIONS(CareGaps)
};

constexpr std::string_view inForceSql = "SELECT customer, role, engineer FROM engineer_assignment WHERE "
                                        "system IS NULL AND archived_at IS NULL AND "
                                        "starts_on <= ?1 AND (ends_on IS NULL OR ends_on >= ?1)";

/// Who is there for one customer.
struct Care {
    const FitEngineer* primary = nullptr;
    bool backup = false;
    bool expert = false;
};

class Finder
{
public:
    Finder(const FitBook& book, const std::vector<PolicyDraft>& policies) : m_book(book), m_policies(policies)
    {
    }

    Done readCare(const Reader& reader)
    {
        Query q = reader.query(inForceSql);
        q.bind(m_book.team().day);
        while (q.next()) {
            const int at = m_book.indexOf(q.id<Engineer>(2));
            if (at < 0 || m_book.engineers()[static_cast<size_t>(at)].hasLeft(m_book.team().day))
                continue;
            Care& care = m_care[q.uuid(0)];
            const auto role = enumFromText<AssignmentRole>(q.text(1));
            if (role == AssignmentRole::Backup)
                care.backup = true;
            else if (role == AssignmentRole::Expert)
                care.expert = true;
        }
        return q.done();
    }

    void look(const FitCustomer& c)
    {
        const PolicyDraft* policy = policyOn(m_policies, c.tier, m_book.team().day);
        if (!c.covered || !policy || policy->policy.engineers == NamedEngineers::Nobody)
            return;
        Care care = m_care.value(c.id.uuid);
        if (const int at = m_book.indexOf(c.primary); at >= 0)
            care.primary = &m_book.engineers()[static_cast<size_t>(at)];
        lookAtPrimary(c, care);
        if (policy->policy.engineers >= NamedEngineers::PrimaryBackup && !care.backup)
            add(c, care, CareGap::NoBackup,
                CareGapsWords::tr("%1 demands a backup engineer.").arg(c.tierWord()));
        if (policy->policy.engineers >= NamedEngineers::PrimaryBackupExpert && !care.expert)
            add(c, care, CareGap::NoExpert, CareGapsWords::tr("%1 demands an expert.").arg(c.tierWord()));
    }

    std::vector<CareGapLine> take()
    {
        std::ranges::stable_sort(m_lines, [](const CareGapLine& a, const CareGapLine& b) {
            return std::pair(-a.customer.tierRank, a.gap) < std::pair(-b.customer.tierRank, b.gap);
        });
        return std::move(m_lines);
    }

private:
    void lookAtPrimary(const FitCustomer& c, const Care& care)
    {
        const QDate today = m_book.team().day;
        if (!care.primary || care.primary->hasLeft(today)) {
            add(c, care, CareGap::NoPrimary,
                care.primary ? CareGapsWords::tr("%1 has left; the last day was %2.")
                                   .arg(care.primary->name, fullDay(care.primary->leftOn))
                             : CareGapsWords::tr("%1 demands a primary engineer.").arg(c.tierWord()));
            return;
        }
        if (care.primary->leftOn.isValid())
            add(c, care, CareGap::PrimaryLeaves,
                CareGapsWords::tr("%1 leaves; the last day is %2.")
                    .arg(care.primary->name, fullDay(care.primary->leftOn)));
        if (lacksSeniority(*care.primary, c, today))
            add(c, care, CareGap::NotSenior, seniorityGuard(*care.primary, c, today).reason);
    }

    void add(const FitCustomer& c, const Care& care, CareGap gap, const QString& reason)
    {
        m_lines.push_back({c, gap, care.primary ? care.primary->name : QString(), reason});
    }

    const FitBook& m_book;
    const std::vector<PolicyDraft>& m_policies;
    QHash<Uuid, Care> m_care;
    std::vector<CareGapLine> m_lines;
};

} // namespace

AssignmentRole roleFor(CareGap gap)
{
    switch (gap) {
    case CareGap::NoBackup:
        return AssignmentRole::Backup;
    case CareGap::NoExpert:
        return AssignmentRole::Expert;
    case CareGap::NoPrimary:
    case CareGap::PrimaryLeaves:
    case CareGap::NotSenior:
        break;
    }
    return AssignmentRole::Primary;
}

Result<std::vector<CareGapLine>> careGaps(const Reader& reader)
{
    ZHIKE_ASSIGN(const FitBook book, FitBook::read(reader));
    ZHIKE_ASSIGN(const auto policies, readPolicies(reader));
    ZHIKE_ASSIGN(const auto customers, book.customersWithoutProducts());
    Finder finder(book, policies);
    ZHIKE_TRY(finder.readCare(reader));
    for (const FitCustomer& c : customers)
        finder.look(c);
    return finder.take();
}

} // namespace zhike
