// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint.h"
#include "core/demo/demo_time.h"
#include "core/visit/visit.h"
#include <array>

namespace zhike::demo {

/// A request to be made: on which day, and whether somebody went there.
struct RequestPlan {
    int day = 0;
    bool onSite = false;
};

struct VisitPlan {
    int day = 0;
    VisitKind kind = VisitKind::CareCall;
};

/// A complaint to be made: what happens to it until this morning, and no more.
struct ComplaintPlan {
    int day = 0;
    int minute = 0;
    bool formal = false;
    bool informed = false; ///< the leader
    bool answered = false;
    bool notContent = false;
    bool improvement = false;
    ComplaintStep reach = ComplaintStep::Acceptance;
};

/// What happens to one customer, in outline. It follows from the seed and the customer's place alone, so that
/// it can be gone through twice: once to hand out numbers in the order of time, once to make the records.
struct Plan {
    int rank = 0; ///< of the tier: 0 普通 … 3 钻石
    CustomerStatus status = CustomerStatus::Covered;
    int since = 0;         ///< the day they became a customer
    int contractStart = 0; ///< the day the newest contract began
    int contracts = 0;     ///< one after the other, a year each
    bool neglected = false;
    bool visitToday = false;
    bool openRequest = false;              ///< the last request is still open
    bool newToday = false;                 ///< something broke this morning, and nobody has answered
    bool lateStep = false;                 ///< something promised on the last visit is overdue
    std::vector<RequestPlan> requests;     ///< in order of time
    std::vector<VisitPlan> visits;         ///< care by rhythm, in order of time
    std::vector<ComplaintPlan> complaints; ///< in order of days
};

[[nodiscard]] Plan planOf(std::uint64_t seed, int customer, int customers, const DemoTime& time);

/// Adds what the customer is not content with (make_complaints.cpp).
void planComplaints(Plan& plan, std::uint64_t seed, int customer, int customers, const DemoTime& time);

/// Numbers people speak (RA26-000123), in the order of days over all customers.
class Numbers
{
public:
    Numbers(QChar letter, const DemoTime& time);
    void count(int day) { ++m_days[static_cast<size_t>(day)]; }
    /// After everything was counted.
    void start();
    [[nodiscard]] QString take(int day);

private:
    QChar m_letter;
    const DemoTime& m_time;
    std::vector<int> m_days; ///< first counts, then the next number of each day
};

} // namespace zhike::demo
