// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/slots.h"
#include "core/demo/world.h"

#include <algorithm>

namespace zhike::demo {

using namespace Qt::StringLiterals;

namespace {

/// Minutes promised until the first response and the resolution, by rank and priority, as the default
/// policies say.
constexpr std::array<std::array<int, 4>, 4> respondWithin{
    {{240, 480, 960, 1440}, {120, 240, 480, 960}, {30, 60, 240, 480}, {15, 30, 120, 240}}};
constexpr std::array<std::array<int, 4>, 4> resolveWithin{
    {{1440, 2400, 4800, 6000}, {960, 1440, 2400, 4800}, {480, 960, 1440, 3600}, {240, 480, 960, 2880}}};

/// One request while it is made: moments are local until it is cut off at the demo's present.
struct RequestCourse {
    Request record;
    std::vector<std::pair<RequestState, Moment>> history;
    std::optional<Moment> responded, arrived, rdAsked, rdAnswered;
    Moment opened;
    int rank = 0;
    int engineer = 0;
    bool lies = false;  ///< left lying, by plan
    bool fresh = false; ///< broke this morning, by plan
    Experience experience;
};

/// How much of the promised time is used: mostly little; more in busy months, by weak engineers, for the
/// neglected.
double usedShare(Random& r, const Colleague& engineer, const Client& c, bool busy, double trend)
{
    const double x = r.unit();
    const double load = (busy ? 1.45 : 1.0) * (c.plan.neglected ? 2.1 : 1.0) * (1 - 0.3 * trend);
    return 0.04 + 1.05 * x * x * (1.65 - engineer.quality / 100.0) * load;
}

Moment openingMoment(Client& c, const DemoTime& time, const RequestPlan& plan, Priority priority)
{
    Random& r = c.random;
    Moment at{plan.day, DemoTime::workingMinute(r)};
    if (priority == Priority::P1 && c.rankOn(plan.day) >= 2 && r.percent(35))
        at.minute = r.below(1440);
    if (at >= time.now())
        at.minute = r.between(7 * 60 + 30, 8 * 60 + 20);
    return at;
}

const Issue& chooseIssue(Random& r, const Product& product, bool onSite)
{
    const Issue* issue = &r.pick(product.issues);
    for (int i = 0; i < 4 && onSite && issue->category != RequestCategory::Fault; ++i)
        issue = &r.pick(product.issues);
    if (issue->urgency == 1 && !r.percent(55)) // the worst is rare
        issue = &r.pick(product.issues);
    return *issue;
}

void describeRequest(World& world, Client& c, RequestCourse& course, const RequestPlan& plan)
{
    Random& r = c.random;
    const auto at = static_cast<size_t>(r.below(static_cast<int>(c.systems.size())));
    const System& system = c.systems[at];
    const Issue& issue = chooseIssue(r, world.words.products[static_cast<size_t>(c.products[at])],
                                     plan.onSite || course.fresh);
    Request& q = course.record;
    q.customer = c.record.id;
    q.system = system.id;
    q.site = system.site;
    q.reporter = c.contacts[c.contacts.size() > 1 && r.percent(80)
                                ? static_cast<size_t>(r.between(1, int(c.contacts.size()) - 1))
                                : 0]
                     .id;
    static constexpr std::array<int, 7> channels{42, 8, 26, 14, 8, 2, 0};
    q.channel = static_cast<Channel>(r.weighted(channels));
    q.category = issue.category;
    q.priority = static_cast<Priority>(std::clamp(issue.urgency - 1 + (r.percent(8) ? 1 : 0), 0, 3));
    if (course.fresh)
        q.priority = std::min(q.priority, Priority::P2);
    course.opened = openingMoment(c, world.time, plan, q.priority);
    Slots texts(r);
    texts.hour = QString::number(course.opened.minute / 60);
    q.title = texts.fill(issue.title);
    q.description = texts.fill(issue.description);
    q.rootCause = texts.fill(issue.cause);
    q.solution = texts.fill(issue.solution);
}

int chooseWorker(Client& c, int day)
{
    return c.backup >= 0 && c.random.percent(22) ? c.backup : c.primaryOn(day);
}

/// Time that is not ours: a customer who does not answer, research that looks for the defect.
Moment addWaiting(World& world, Client& c, RequestCourse& course, Moment at)
{
    Random& r = c.random;
    const bool fault = course.record.category == RequestCategory::Fault;
    if (r.percent(19)) {
        course.history.emplace_back(RequestState::WaitingCustomer, at);
        at = world.time.addServiceMinutes(at, r.between(90, 1500), 1);
        course.history.emplace_back(RequestState::InProgress, at);
    } else if (fault && r.percent(9)) {
        course.record.rdReference = u"RD-%1"_s.arg(r.between(1200, 9800));
        course.rdAsked = at;
        course.history.emplace_back(RequestState::WaitingRd, at);
        at = world.time.addServiceMinutes(at, r.between(400, 2600), 1);
        course.rdAnswered = at;
        course.history.emplace_back(RequestState::InProgress, at);
    }
    return at;
}

/// From opening to closing as it would go if time did not end today.
void runCourse(World& world, Client& c, RequestCourse& course, const RequestPlan& plan)
{
    Random& r = c.random;
    const auto rank = static_cast<size_t>(course.rank);
    const auto priority = static_cast<size_t>(course.record.priority);
    const Colleague& e = world.engineers[static_cast<size_t>(course.engineer)];
    const bool busy = world.time.isBusy(course.opened.day);
    const double trend = tierTrend(world.time, course.opened.day, course.rank);
    course.experience.response = usedShare(r, e, c, busy, trend);
    course.experience.resolve = usedShare(r, e, c, busy, trend);
    course.history.emplace_back(RequestState::New, course.opened);
    const int respond =
        std::max(2, static_cast<int>(respondWithin[rank][priority] * course.experience.response));
    const Moment responded = world.time.addServiceMinutes(course.opened, respond, course.rank);
    course.responded = responded;
    course.history.emplace_back(RequestState::InProgress, responded);
    const int work =
        std::max(8, static_cast<int>(resolveWithin[rank][priority] * course.experience.resolve) - respond);
    Moment at = responded;
    if (plan.onSite) {
        at = world.time.addServiceMinutes(at, std::max(20, work / 3), course.rank);
        course.arrived = at;
    }
    at = world.time.addServiceMinutes(at, plan.onSite ? std::max(30, work * 2 / 3) : work, course.rank);
    at = addWaiting(world, c, course, at);
    if (!plan.onSite && r.percent(3)) {
        course.history.emplace_back(RequestState::Cancelled, at);
        return;
    }
    at = world.time.addServiceMinutes(at, r.between(5, 60), course.rank);
    course.history.emplace_back(RequestState::Resolved, at);
    if (r.percent(4)) {
        course.experience.reopened = true;
        at = world.time.addServiceMinutes(at, r.between(120, 900), 1);
        course.history.emplace_back(RequestState::InProgress, at);
        at = world.time.addServiceMinutes(at, r.between(60, 600), course.rank);
        course.history.emplace_back(RequestState::Resolved, at);
    }
    course.history.emplace_back(RequestState::Closed,
                                world.time.addServiceMinutes(at, r.between(200, 2400), 1));
}

/// Some are left lying, longer and more often at neglected customers; never the worst.
bool isLeftLying(Client& c, const DemoTime& time, const RequestCourse& course)
{
    const int age = time.today() - course.opened.day;
    if (age < 1 || course.record.priority == Priority::P1)
        return false;
    if (c.plan.neglected)
        return age < 80 && c.random.percent(age < 20 ? 40 : 18);
    return age < 45 && c.random.percent(age < 10 ? 9 : 2);
}

/// Where what is left lying stands: nobody answered (if it is new), somebody works on it, or waits for the
/// customer.
void leaveLying(const DemoTime& time, Client& c, RequestCourse& course)
{
    const bool young = time.today() - course.opened.day < 6 && course.record.priority != Priority::P1;
    const bool unanswered = course.fresh || (young && c.random.percent(45));
    course.history.resize(unanswered ? 1 : 2);
    if (!unanswered && c.random.percent(45))
        course.history.emplace_back(
            RequestState::WaitingCustomer,
            time.addServiceMinutes(course.history.back().second, c.random.between(60, 900), 1));
}

/// Keeps what had happened by the present, and derives the columns from the history.
void settle(World& world, Client& c, RequestCourse& course)
{
    const DemoTime& time = world.time;
    const Moment now = time.now();
    if (course.lies || isLeftLying(c, time, course))
        leaveLying(time, c, course);
    std::erase_if(course.history, [&](const auto& h) { return h.second > now; });
    Request& q = course.record;
    q.state = course.history.back().first;
    q.openedAt = time.instant(course.opened);
    const auto kept = [&](const std::optional<Moment>& m) -> std::optional<Instant> {
        return m && *m <= now && *m <= course.history.back().second ? std::optional(time.instant(*m))
                                                                    : std::nullopt;
    };
    q.firstResponseAt = kept(course.responded);
    q.arrivedAt = kept(course.arrived);
    q.rdAskedAt = kept(course.rdAsked);
    q.rdAnsweredAt = kept(course.rdAnswered);
    for (const auto& [state, at] : course.history) {
        if (state == RequestState::Resolved)
            q.resolvedAt = time.instant(at);
        else if (state == RequestState::Closed)
            q.closedAt = time.instant(at);
        else if (state == RequestState::InProgress)
            q.resolvedAt.reset();
    }
    if (!isOver(q.state) || q.state == RequestState::Cancelled) {
        q.rootCause.clear();
        q.solution.clear();
    }
    if (!q.rdAskedAt)
        q.rdReference.clear();
    if (q.state != RequestState::New || c.random.percent(40))
        q.engineer = world.engineers[static_cast<size_t>(course.engineer)].record.id;
    // A few contradict themselves, as real records do.
    if (q.resolvedAt && q.firstResponseAt && c.random.perMille(4)) {
        q.firstResponseAt = q.resolvedAt->plusMinutes(c.random.between(5, 300));
        q.doubtful = true;
    }
}

void addFaultVisit(World& world, Client& c, const RequestCourse& course)
{
    if (!course.record.arrivedAt)
        return;
    Random& r = c.random;
    const Instant arrived = *course.record.arrivedAt;
    const Instant left =
        course.record.resolvedAt && course.record.resolvedAt->ms - arrived.ms < 10 * 3'600'000
            ? *course.record.resolvedAt
            : arrived.plusMinutes(r.between(80, 300));
    const auto& words = world.words.visits[static_cast<size_t>(VisitKind::Fault)];
    Slots texts(r);
    texts.product = world.words.products[static_cast<size_t>(c.products[0])].name;
    for (size_t i = 0; i < c.systems.size(); ++i)
        if (c.systems[i].id == course.record.system)
            texts.product = c.systems[i].name;
    texts.found = r.pick(world.words.allWell);
    Visit v;
    v.id = Id<Visit>(world.ids.next());
    v.createdAt = *course.record.firstResponseAt;
    v.number = world.visitNumbers.take(course.opened.day);
    v.customer = c.record.id;
    v.site = course.record.site;
    v.kind = VisitKind::Fault;
    v.state = VisitState::Done;
    v.purpose = texts.fill(r.pick(words.purposes));
    v.plannedStart = {arrived.ms / 1'800'000 * 1'800'000};
    v.plannedEnd = v.plannedStart.plusMinutes(120);
    v.actualStart = arrived;
    v.actualEnd = left;
    v.summary = texts.fill(r.pick(words.summaries));
    v.knowledge = r.pick(words.knowledge);
    v.valueClass = ValueClass::Compensating;
    v.workMinutes = static_cast<int>((left.ms - arrived.ms) / 60'000) + 60; // with the way there
    v.travelCost = Fen{qint64{v.number.back().digitValue() + 3} * 2'500};
    v.beyondContract = course.rank == 0 && r.percent(60);
    const qint64 since = v.plannedStart.ms - world.time.instant({0, 0}).ms;
    const int day = static_cast<int>(since / 86'400'000);
    addVisit(world, c, v, course.engineer, {day, static_cast<int>(since / 60'000 % 1440), 120, c.cityIndex});
}

void addRequest(World& world, Client& c, const RequestCourse& course)
{
    c.requests.push_back(course.record);
    int position = 0;
    for (const auto& [state, at] : course.history)
        c.statuses.push_back({course.record.id, position++, state, world.time.instant(at)});
}

} // namespace

void makeRequests(World& world, Client& c)
{
    for (const RequestPlan& plan : c.plan.requests) {
        RequestCourse course;
        course.record.id = Id<Request>(world.ids.next());
        course.record.number = world.requestNumbers.take(plan.day);
        course.rank = c.rankOn(plan.day);
        course.engineer = chooseWorker(c, plan.day);
        const bool last = &plan == &c.plan.requests.back();
        course.fresh = last && c.plan.newToday;
        course.lies = course.fresh || (last && c.plan.openRequest);
        describeRequest(world, c, course, plan);
        course.record.createdAt = world.time.instant(course.opened);
        runCourse(world, c, course, plan);
        settle(world, c, course);
        addRequest(world, c, course);
        addFaultVisit(world, c, course);
        if (course.record.closedAt && c.random.percent(46)) {
            Survey s;
            s.request = course.record.id;
            s.contact = course.record.reporter;
            s.answeredAt = course.record.closedAt->plusMinutes(c.random.between(20, 2000));
            addSurvey(world, c, s, course.engineer, course.experience);
        }
    }
}

} // namespace zhike::demo
