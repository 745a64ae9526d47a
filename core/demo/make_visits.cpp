// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/slots.h"
#include "core/demo/world.h"

#include <algorithm>

namespace zhike::demo {

using namespace Qt::StringLiterals;

namespace {

/// Usual length in minutes by VisitKind.
constexpr std::array<int, 8> lengths{150, 180, 300, 30, 120, 120, 90, 480};
constexpr std::array<int, 8> starts{9 * 60,       9 * 60 + 30, 10 * 60, 10 * 60 + 30,
                                    13 * 60 + 30, 14 * 60,     15 * 60, 16 * 60};

/// Places a visit where the engineer has time: on the planned day or one nearby, on the same side of today.
/// Two of those ahead are in each other's way, as it happens.
class Placing
{
public:
    Placing(World& world, Client& c, const VisitPlan& plan, int engineer)
        : m_world(world), m_client(c), m_plan(plan), m_engineer(engineer),
          m_length(lengths[static_cast<size_t>(plan.kind)]),
          m_city(plan.kind == VisitKind::CareCall ? -1 : c.cityIndex)
    {
    }

    [[nodiscard]] Appointment place()
    {
        m_turn = m_client.random.below(static_cast<int>(starts.size()));
        if (m_world.conflictsToMake > 0)
            if (const auto found = nearby(false)) {
                --m_world.conflictsToMake;
                return *found;
            }
        return nearby(true).value_or(Appointment{m_plan.day, startAt(0), m_length, m_city});
    }

private:
    /// The nearest day on which the engineer has time, or is already somewhere.
    [[nodiscard]] std::optional<Appointment> nearby(bool free) const
    {
        constexpr int reach = 8;
        for (int i = 0; i <= 2 * reach; ++i) { // 0, 1, −1, 2, −2 …
            const int day = m_plan.day + (i % 2 == 1 ? (i + 1) / 2 : -i / 2);
            if (!suits(day) || !(free || canCollide(day)))
                continue;
            if (const auto found = onDay(day, free))
                return found;
        }
        return std::nullopt;
    }
    [[nodiscard]] bool suits(int day) const
    {
        const DemoTime& time = m_world.time;
        const int today = time.today();
        if (m_plan.day == today || day == today)
            return day == m_plan.day;
        const bool sameSide = (day < today) == (m_plan.day < today);
        return sameSide && time.isWorkday(day) && day > std::max(m_client.plan.since, today - DemoTime::told);
    }
    [[nodiscard]] bool canCollide(int day) const
    {
        const int in = day - m_world.time.today();
        return in > 0 && in < 30 && m_city >= 0 && m_world.diary.isBooked(m_engineer, day);
    }
    [[nodiscard]] int startAt(int i) const
    {
        if (m_length >= 300)
            return 9 * 60;
        return starts[static_cast<size_t>(m_turn + i) % starts.size()];
    }
    [[nodiscard]] std::optional<Appointment> onDay(int day, bool free) const
    {
        constexpr int evening = 18 * 60;
        for (int i = 0; i < static_cast<int>(starts.size()); ++i) {
            const Appointment a{day, startAt(i), m_length, m_city};
            if (a.start + a.length <= evening && m_world.diary.isFree(m_engineer, a) == free)
                return a;
        }
        return std::nullopt;
    }

    World& m_world;
    Client& m_client;
    const VisitPlan& m_plan;
    int m_engineer;
    int m_length;
    int m_city;
    int m_turn = 0;
};

void addEngineers(World& world, Client& c, const Visit& v, int engineer, const Appointment& when)
{
    const auto idOf = [&](int i) { return world.engineers[static_cast<size_t>(i)].record.id; };
    c.visitEngineers.push_back({v.id, idOf(engineer)});
    world.diary.book(engineer, when);
    const bool two = v.kind == VisitKind::Implementation || v.kind == VisitKind::Drill || c.random.percent(8);
    if (two && c.backup >= 0 && c.backup != engineer && world.diary.isFree(c.backup, when)) {
        c.visitEngineers.push_back({v.id, idOf(c.backup)});
        world.diary.book(c.backup, when);
    }
}

void addContacts(Client& c, const Visit& v)
{
    const auto first = static_cast<size_t>(c.random.below(static_cast<int>(c.contacts.size())));
    c.visitContacts.push_back({v.id, c.contacts[first].id, v.state == VisitState::Done});
    if (v.mode == VisitMode::OnSite && c.random.percent(45)) {
        const auto second = (first + 1) % c.contacts.size();
        if (second != first)
            c.visitContacts.push_back(
                {v.id, c.contacts[second].id, v.state == VisitState::Done && c.random.percent(80)});
    }
}

void addChecklist(World& world, Client& c, const Visit& v)
{
    if (v.mode == VisitMode::Phone || v.state == VisitState::Cancelled)
        return;
    const QStringList& items = world.words.visits[static_cast<size_t>(v.kind)].checklist;
    const auto n = std::min<qsizetype>(items.size(), 5);
    for (int i = 0; i < n; ++i) {
        CheckState state = CheckState::Open;
        if (v.state == VisitState::Done)
            state = c.random.percent(91)   ? CheckState::Normal
                    : c.random.percent(60) ? CheckState::Abnormal
                                           : CheckState::Skipped;
        c.checks.push_back(
            {v.id, i, items[i], state, state == CheckState::Abnormal ? u"见发现"_s : QString()});
    }
}

/// How likely dated work was done, so many days after it was due (before, if negative).
int chanceDone(int overdueFor, bool neglected)
{
    if (overdueFor <= 0)
        return 25;
    if (neglected && overdueFor < 200)
        return 35;
    return overdueFor < 25 ? 78 : overdueFor < 90 ? 97 : 100;
}

NextStep stepOf(World& world, Client& c, const Visit& v, const QString& text, int day)
{
    Random& r = c.random;
    NextStep s;
    s.id = Id<NextStep>(world.ids.next());
    s.createdAt = *v.actualEnd;
    s.customer = c.record.id;
    s.visit = v.id;
    s.text = text;
    const int primary = c.primaryOn(day);
    s.engineer = world.engineers[static_cast<size_t>(primary)].record.id;
    const int due = world.time.workdayFrom(day + r.between(5, 30));
    s.dueOn = world.time.date(due);
    const int overdueFor = world.time.today() - due;
    const bool done = r.percent(chanceDone(overdueFor, c.plan.neglected));
    if (done)
        s.doneOn = world.time.date(std::min(due + r.between(-4, 3), world.time.today() - 1));
    if (s.doneOn.isValid() && s.doneOn < world.time.date(day))
        s.doneOn = world.time.date(day);
    return s;
}

void addFindings(World& world, Client& c, const Visit& v, int day)
{
    Random& r = c.random;
    const int n = r.percent(55) ? 1 : 2;
    for (int i = 0; i < n; ++i) {
        const FindingWords& words = r.pick(world.words.findings);
        Slots texts(r);
        Finding f;
        f.id = Id<Finding>(world.ids.next());
        f.createdAt = *v.actualEnd;
        f.customer = c.record.id;
        f.visit = v.id;
        f.system = r.pick(c.systems).id;
        f.severity = words.severity;
        f.text = texts.fill(words.text);
        NextStep s = stepOf(world, c, v, words.step, day);
        s.finding = f.id;
        c.findings.push_back(f);
        const bool longAgo = world.time.today() - day > 200; // what was found then is dealt with
        if (r.percent(90) || longAgo)
            c.steps.push_back(s);
    }
}

void writeDone(World& world, Client& c, Visit& v, Slots& texts, bool found)
{
    Random& r = c.random;
    const auto& words = world.words.visits[static_cast<size_t>(v.kind)];
    texts.found = found ? u"发现项已列入后续"_s : r.pick(world.words.allWell);
    v.summary = texts.fill(r.pick(words.summaries));
    v.knowledge = r.pick(words.knowledge);
    v.actualStart = v.plannedStart.plusMinutes(r.between(-10, c.plan.neglected ? 70 : 18));
    v.actualEnd = v.actualStart->plusMinutes(lengths[static_cast<size_t>(v.kind)] * r.between(70, 130) / 100);
    const bool extra =
        v.kind == VisitKind::Implementation || (v.kind == VisitKind::Training && r.percent(30));
    v.valueClass = extra ? ValueClass::AddedValue : ValueClass::Basic;
    v.beyondContract = extra && r.percent(50);
    v.workMinutes = static_cast<int>((v.actualEnd->ms - v.actualStart->ms) / 60'000) +
                    (v.mode == VisitMode::OnSite ? 60 : 10); // with the way there, and what is written down
    if (v.mode == VisitMode::OnSite)
        v.travelCost = Fen{qint64{r.between(2, 40)} * 1'000};
    if (v.kind == VisitKind::Implementation)
        v.partsCost = Fen{qint64{v.number.back().digitValue()} * 25'000};
}

Visit outline(World& world, Client& c, const VisitPlan& plan, const Appointment& when, Slots& texts)
{
    Random& r = c.random;
    Visit v;
    v.id = Id<Visit>(world.ids.next());
    v.number = world.visitNumbers.take(plan.day);
    v.customer = c.record.id;
    v.kind = plan.kind;
    v.mode = plan.kind == VisitKind::CareCall ? VisitMode::Phone : VisitMode::OnSite;
    if (v.mode == VisitMode::OnSite)
        v.site = r.pick(c.sites).id;
    v.createdAt = world.time.instant({std::max(when.day - r.between(20, 40), 1), 11 * 60});
    if (v.createdAt > world.time.instant(world.time.now()))
        v.createdAt = world.time.instant({world.time.today() - 1, 11 * 60});
    v.plannedStart = world.time.instant({when.day, when.start});
    v.plannedEnd = v.plannedStart.plusMinutes(when.length);
    texts.product = r.pick(c.systems).name;
    texts.month = QString::number(world.time.date(when.day).month());
    v.purpose = texts.fill(r.pick(world.words.visits[static_cast<size_t>(plan.kind)].purposes));
    return v;
}

bool wasRecorded(Client& c, const DemoTime& time, int day)
{
    return time.today() - day > 21 || c.random.percent(92);
}

void surveyVisit(World& world, Client& c, const Visit& v, int engineer, bool busy)
{
    Random& r = c.random;
    const Colleague& e = world.engineers[static_cast<size_t>(engineer)];
    Experience x;
    const double weight = (busy ? 1.15 : 1.0) * (c.plan.neglected ? 1.8 : 1.0);
    x.response = 0.2 + 0.8 * r.unit() * (1.4 - e.quality / 100.0) * weight;
    x.resolve = 0.2 + 0.9 * r.unit() * (1.4 - e.quality / 100.0) * weight;
    Survey s;
    s.visit = v.id;
    s.answeredAt = v.actualEnd->plusMinutes(r.between(1, 15));
    addSurvey(world, c, s, engineer, x);
}

void makeVisit(World& world, Client& c, const VisitPlan& plan)
{
    Random& r = c.random;
    const DemoTime& time = world.time;
    Slots texts(r);
    const int engineer = c.primaryOn(plan.day);
    const Appointment when = Placing(world, c, plan, engineer).place();
    Visit v = outline(world, c, plan, when, texts);
    if (when.day >= time.today()) {
        addVisit(world, c, v, engineer, when);
        return;
    }
    if (r.percent(4)) {
        v.state = VisitState::Cancelled;
    } else if (wasRecorded(c, time, when.day)) {
        v.state = VisitState::Done;
        const bool found = plan.kind == VisitKind::Inspection && r.percent(52);
        writeDone(world, c, v, texts, found);
        if (found)
            addFindings(world, c, v, when.day);
        else if (v.kind != VisitKind::Stationed && r.percent(14))
            c.steps.push_back(stepOf(world, c, v, r.pick(world.words.looseSteps), when.day));
        if (r.percent(v.mode == VisitMode::OnSite ? 42 : 16))
            surveyVisit(world, c, v, engineer, time.isBusy(when.day));
    }
    addVisit(world, c, v, engineer, when);
}

/// Something that was promised on the last visit and is overdue since a few days.
void addLateStep(World& world, Client& c)
{
    const DemoTime& time = world.time;
    for (auto v = c.visits.rbegin(); v != c.visits.rend(); ++v) {
        if (v->state != VisitState::Done || v->kind == VisitKind::Fault)
            continue;
        const int day =
            time.today() - static_cast<int>((time.instant(time.now()).ms - v->actualEnd->ms) / 86'400'000);
        NextStep s = stepOf(world, c, *v, c.random.pick(world.words.looseSteps), day);
        s.dueOn = time.date(std::max(day + 1, time.today() - c.random.between(1, 20)));
        s.doneOn = {};
        c.steps.push_back(s);
        return;
    }
}

} // namespace

void addVisit(World& world, Client& c, Visit visit, int engineer, const Appointment& when)
{
    addEngineers(world, c, visit, engineer, when);
    addContacts(c, visit);
    addChecklist(world, c, visit);
    c.visits.push_back(std::move(visit));
}

void makeVisits(World& world, Client& c)
{
    for (const VisitPlan& plan : c.plan.visits)
        makeVisit(world, c, plan);
    if (c.plan.lateStep)
        addLateStep(world, c);
}

} // namespace zhike::demo
