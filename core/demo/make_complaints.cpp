// SPDX-License-Identifier: GPL-3.0-or-later
// What customers are not content with: a few open ones at each stage, and some settled long ago.
#include "core/demo/world.h"

#include <algorithm>

namespace zhike::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t complaintStream =
    21; // of chance: what is made here changes nothing that is made elsewhere
constexpr int hourMinutes = 60;
constexpr int officeRank = 0; ///< the rank whose service hours are the office's

int workdayBefore(const DemoTime& time, int day)
{
    do {
        --day;
    } while (day > 0 && !time.isWorkday(day));
    return day;
}

int workdaysBefore(const DemoTime& time, int day, int count)
{
    for (int i = 0; i < count; ++i)
        day = workdayBefore(time, day);
    return day;
}

/// Writes the history of one complaint, moment after moment.
class Course
{
public:
    Course(World& world, Client& client, Random& random, const ComplaintPlan& plan)
        : m_world(world), m_client(client), m_random(random), m_plan(plan), m_now{plan.day, plan.minute},
          m_words(wordsFor(world, client))
    {
    }

    void make()
    {
        begin();
        if (m_plan.formal)
            happen(ComplaintEvent::MadeFormal, 0, {});
        if (m_plan.informed)
            inform();
        if (m_plan.answered)
            answer();
        if (m_plan.notContent)
            confirm(ComplaintEvent::NotContent);
        if (m_plan.reach >= ComplaintStep::Confirmation)
            confirm(ComplaintEvent::Content);
        if (m_plan.improvement)
            improve();
        if (m_plan.reach == ComplaintStep::Closed)
            move(ComplaintStep::Closed, m_random.between(1, 4) * hourMinutes);
        settleComplaint(m_complaint, m_history);
        m_client.complaints.push_back(m_complaint);
        m_client.complaintStages.insert(m_client.complaintStages.end(), m_history.begin(), m_history.end());
    }

private:
    /// Neighbours in the list are not content with different things.
    static const std::array<QString, 8>& wordsFor(const World& world, const Client& client)
    {
        const auto& all = world.words.complaints;
        return all[(static_cast<size_t>(client.index) + client.complaints.size()) % all.size()];
    }
    void begin()
    {
        Complaint& c = m_complaint;
        c.id = Id<Complaint>(m_world.complaintIds.next());
        c.number = m_world.complaintNumbers.take(m_plan.day);
        c.customer = m_client.record.id;
        c.contact = m_client.contacts.empty() ? Id<Contact>() : m_random.pick(m_client.contacts).id;
        c.channel = m_plan.formal ? Channel::Email : m_random.percent(60) ? Channel::Phone : Channel::OnSite;
        c.title = m_words[0];
        c.description = m_words[1];
        c.appeal = m_words[2];
        c.receivedAt = m_world.time.instant(m_now);
        c.createdAt = c.receivedAt;
        if (m_random.percent(70))
            c.engineer = owner().record.id;
        if (!m_client.requests.empty() && m_random.percent(50)) {
            const Request& request = m_client.requests.back();
            if (request.openedAt && *request.openedAt <= c.receivedAt)
                c.request = request.id;
        }
        m_who = owner().record.name;
        happen(ComplaintEvent::Received, 0, {});
    }
    [[nodiscard]] const Colleague& owner() const
    {
        return m_world.engineers[static_cast<size_t>(m_client.primaryOn(m_plan.day))];
    }
    void happen(ComplaintEvent event, int workingMinutes, const QString& note)
    {
        if (workingMinutes > 0)
            m_now = m_world.time.addServiceMinutes(m_now, workingMinutes, officeRank);
        const auto position = static_cast<int>(m_history.size());
        m_history.push_back(
            {m_complaint.id, position, event, m_stage, m_world.time.instant(m_now), m_who, note});
    }
    void move(ComplaintStep to, int workingMinutes)
    {
        m_stage = to;
        happen(ComplaintEvent::Moved, workingMinutes, {});
    }
    void inform()
    {
        m_complaint.leader = m_world.words.managers.front();
        m_complaint.leaderInformedBy = m_who;
        happen(ComplaintEvent::LeaderInformed, m_random.between(5, 20), m_complaint.leader);
    }
    void answer()
    {
        move(ComplaintStep::Verification, m_random.between(20, 60));
        m_complaint.cause = m_words[3];
        m_complaint.reply = m_words[5];
        happen(ComplaintEvent::Replied, m_random.between(30, 100), m_words[5]);
        if (m_plan.reach >= ComplaintStep::Plan)
            move(ComplaintStep::Plan, m_random.between(20, 60));
        if (m_plan.reach >= ComplaintStep::Action) {
            m_complaint.remedy = m_words[4];
            move(ComplaintStep::Action, m_random.between(60, 180));
        }
    }
    void confirm(ComplaintEvent event)
    {
        const auto contact =
            std::ranges::find(m_client.contacts, m_complaint.contact, [](const Contact& p) { return p.id; });
        m_complaint.confirmedBy = contact == m_client.contacts.end() ? QString() : contact->name;
        const bool content = event == ComplaintEvent::Content;
        m_stage = content ? ComplaintStep::Confirmation : ComplaintStep::Plan;
        happen(event, content ? m_random.between(4, 9) * hourMinutes : 3 * hourMinutes,
               m_complaint.confirmedBy);
    }
    void improve()
    {
        Improvement i;
        i.id = Id<Improvement>(m_world.complaintIds.next());
        i.createdAt = m_world.time.instant(m_now);
        i.customer = m_client.record.id;
        i.complaint = m_complaint.id;
        i.title = m_words[6];
        i.plan = m_words[4];
        i.goal = m_words[7];
        i.engineer = owner().record.id;
        const bool over = m_plan.reach == ComplaintStep::Closed;
        const int due =
            over ? m_now.day + m_random.between(20, 60) : m_world.time.today() + m_random.between(5, 40);
        i.dueOn = m_world.time.date(m_world.time.workdayFrom(due));
        i.state = ImprovementState::UnderWay;
        if (over && due < m_world.time.today()) {
            i.state = ImprovementState::CarriedOut;
            i.doneOn = m_world.time.date(due - m_random.below(10));
            i.result = u"已落实，之后两个季度未再发生。"_s;
        }
        m_client.improvements.push_back(std::move(i));
    }

    World& m_world;
    Client& m_client;
    Random& m_random;
    const ComplaintPlan& m_plan;
    Moment m_now;
    const std::array<QString, 8>& m_words;
    Complaint m_complaint;
    std::vector<ComplaintStage> m_history;
    ComplaintStep m_stage = ComplaintStep::Acceptance;
    QString m_who;
};

/// One that is open, of the kind that stands at this place in the round.
std::optional<ComplaintPlan> openPlan(int kind, const DemoTime& time)
{
    using S = ComplaintStep;
    const auto before = [&](int workdays) { return workdaysBefore(time, time.today(), workdays); };
    switch (kind) {
    case 1: // said yesterday, to be answered today
        return ComplaintPlan{.day = before(1), .minute = 16 * hourMinutes + 20};
    case 2: // formal since yesterday evening
        return ComplaintPlan{
            .day = before(1), .minute = 17 * hourMinutes + 5, .formal = true, .informed = true};
    case 3: // nobody answered: it became a complaint by itself
        return ComplaintPlan{.day = before(3), .minute = 11 * hourMinutes};
    case 4: // carried out, with an improvement under way
        return ComplaintPlan{.day = before(7),
                             .minute = 9 * hourMinutes + 40,
                             .formal = true,
                             .informed = true,
                             .answered = true,
                             .improvement = true,
                             .reach = S::Action};
    case 5: // the customer is content; nothing is better yet
        return ComplaintPlan{.day = before(9),
                             .minute = 14 * hourMinutes + 10,
                             .formal = true,
                             .informed = true,
                             .answered = true,
                             .reach = S::Confirmation};
    case 6: // answered in time, a way out is looked for
        return ComplaintPlan{
            .day = before(4), .minute = 10 * hourMinutes + 30, .answered = true, .reach = S::Plan};
    case 7: // not content with the outcome since yesterday
        return ComplaintPlan{.day = before(1),
                             .minute = 9 * hourMinutes + 15,
                             .answered = true,
                             .notContent = true,
                             .reach = S::Plan};
    default:
        return std::nullopt;
    }
}

} // namespace

void planComplaints(Plan& plan, std::uint64_t seed, int customer, int customers, const DemoTime& time)
{
    if (plan.status != CustomerStatus::Covered)
        return;
    Random r(seed, static_cast<std::uint64_t>(customer) + 1, complaintStream);
    const auto closed = [&](bool formal) {
        ComplaintPlan one;
        const int most = std::min(time.today() - plan.since, DemoTime::told) - 5;
        one.day = time.workdayNear(r, time.today() - r.between(30, std::max(most, 31)));
        one.minute = r.between(9 * hourMinutes, 11 * hourMinutes);
        one.formal = one.informed = one.improvement = formal;
        one.answered = true;
        one.reach = ComplaintStep::Closed;
        plan.complaints.push_back(one);
    };
    if (r.percent(24))
        closed(false);
    if (r.percent(10))
        closed(true);
    const int every = std::clamp(customers / 2, 9, 600);
    if (const auto open = openPlan(customer % every, time))
        plan.complaints.push_back(*open);
    std::ranges::stable_sort(plan.complaints, {}, &ComplaintPlan::day);
}

void makeComplaints(World& world, Client& client)
{
    Random r(world.seed, static_cast<std::uint64_t>(client.index) + 1, complaintStream + 1);
    for (const ComplaintPlan& plan : client.plan.complaints)
        Course(world, client, r, plan).make();
}

} // namespace zhike::demo
