// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/sla_picture.h"

#include "core/calendar/calendar_rules.h"
#include "core/tier/policy_rules.h"
#include "tests/ui/request/service_world.h"
#include "ui/request/request_detail_view.h"
#include "ui/request/requests_page.h"
#include "ui/request/sla_picture.h"
#include "ui/request/sla_section.h"
#include "ui/request/sla_words.h"
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

Instant at(int day, int hour, int minute)
{
    return Instant::of(QDate(2026, 11, day), QTime(hour, minute), QTimeZone("Asia/Shanghai"));
}

} // namespace

class PromisedTimes : public ServiceWorld
{
protected:
    /// A request of a 金牌 customer that waited for the customer from Saturday to Sunday.
    Id<Request> waited()
    {
        Request r;
        r.number = u"RA26-000172"_s;
        r.customer = customer;
        r.title = u"影像调阅间歇失败"_s;
        r.priority = Priority::P2;
        r.state = RequestState::InProgress;
        r.openedAt = at(20, 16, 12);
        r.firstResponseAt = at(20, 16, 31);
        r.arrivedAt = at(21, 9, 30);
        const std::vector<RequestStatus> history{{{}, 0, RequestState::New, at(20, 16, 12)},
                                                 {{}, 1, RequestState::InProgress, at(20, 16, 31)},
                                                 {{}, 2, RequestState::WaitingCustomer, at(21, 11, 20)},
                                                 {{}, 3, RequestState::InProgress, at(22, 13, 40)}};
        return must(store->writeNow(u"Add a request"_s, [&](UnitOfWork& u) -> Result<Id<Request>> {
            ZHIKE_ASSIGN(const Id<Request> id, u.insert(r));
            std::vector<RequestStatus> parts = history;
            for (RequestStatus& part : parts)
                part.request = id;
            ZHIKE_TRY(u.setParts(id, parts));
            return id;
        }));
    }
    SlaSection* shown(Id<Request> id)
    {
        auto* requests = page<RequestsPage>(u"requests"_s);
        requests->open(EntityKind::Request, id.uuid);
        EXPECT_TRUE(until(
            [=] { return requests->view()->detail() && requests->view()->detail()->request.id == id; }));
        return requests->findChild<SlaSection*>();
    }
};

TEST_F(PromisedTimes, ArePicturedWithTheSumBehindTheDueTime)
{
    store.clock().set(at(23, 9, 41));
    const auto* section = shown(waited());
    ASSERT_TRUE(section->isVisible());
    EXPECT_TRUE(section->reason().contains(u"10:32"_s)) << qPrintable(section->reason());
    EXPECT_TRUE(section->reason().contains(u"16 h of working time"_s));
    EXPECT_TRUE(section->reason().contains(u"14 h 20 min"_s)) << "waiting for the customer is paused";
    EXPECT_TRUE(section->picture()->accessibleDescription().contains(u"51 min left"_s));
}

TEST_F(PromisedTimes, GoOnWithTheClockWithoutReadingAnything)
{
    store.clock().set(at(23, 9, 41));
    auto* section = shown(waited());
    store.clock().set(at(23, 11, 32));
    section->tick();
    EXPECT_TRUE(section->picture()->accessibleDescription().contains(u"1 h over"_s))
        << qPrintable(section->picture()->accessibleDescription());
    EXPECT_EQ(section->picture()->sla().clock(SlaClockKind::Resolve).state, SlaState::Breached);
}

TEST_F(PromisedTimes, AreNotPicturedWhereTheRecordsContradictEachOther)
{
    store.clock().set(at(23, 9, 41));
    const auto id = waited();
    Request r = store.get(id);
    r.firstResponseAt = at(20, 12, 0); // before it was opened
    r.doubtful = true;
    must(store->writeNow(u"Contradict"_s, [&](UnitOfWork& u) { return u.update(r); }));
    EXPECT_FALSE(shown(id)->isVisible());
}

namespace {

/// The clocks of a request with this history, as promised to 金牌 or 银牌.
RequestSla pictured(const std::vector<std::pair<RequestState, Instant>>& course, Instant now, bool always)
{
    RequestSla sla;
    for (const auto& [state, moment] : course)
        sla.history.push_back({{}, static_cast<int>(sla.history.size()), state, moment});
    sla.facts.opened = course.front().second;
    if (course.size() > 1)
        sla.facts.firstResponse = course[1].second;
    sla.facts.history = sla.history;
    constexpr std::int64_t hour = 3'600'000;
    sla.targets = {hour, 8 * hour, 16 * hour, nullptr};
    WorkingCalendar::Week week;
    for (size_t day = 0; day < 5; ++day)
        week[day] = {{9 * 3600, 12 * 3600}, {13 * 3600, 18 * 3600}};
    sla.targets.calendar = std::make_shared<WorkingCalendar>(
        always ? WorkingCalendar::always()
               : WorkingCalendar(QTimeZone("Asia/Shanghai"), week, std::vector<SpecialDay>{}));
    sla.moveTo(now);
    return sla;
}

/// Courses of minutes, days and months, open and ended, with pauses.
std::vector<RequestSla> manyCourses()
{
    using S = RequestState;
    std::vector<RequestSla> all;
    for (const bool always : {false, true}) {
        for (const int days : {0, 1, 2, 5, 19, 73, 200}) {
            const Instant opened = at(20, 16, 12).plusDays(-days);
            const Instant now = at(23, 9, 41);
            all.push_back(pictured({{S::New, opened}}, now, always));
            all.push_back(pictured({{S::New, opened},
                                    {S::InProgress, opened.plusMinutes(19)},
                                    {S::WaitingCustomer, opened.plusMinutes(700)},
                                    {S::InProgress, opened.plusMinutes(2300)}},
                                   now, always));
            all.push_back(pictured({{S::New, opened},
                                    {S::InProgress, opened.plusMinutes(7)},
                                    {S::WaitingCustomer, opened.plusMinutes(60)},
                                    {S::InProgress, opened.plusMinutes(75)},
                                    {S::WaitingRd, opened.plusMinutes(90)},
                                    {S::Resolved, opened.plusMinutes(130)}},
                                   now, always));
        }
    }
    return all;
}

} // namespace

TEST_F(PromisedTimes, NeverHaveOneWordOverAnother)
{
    const auto courses = manyCourses();
    store.clock().set(at(23, 9, 41));
    SlaPicture picture(store.clock());
    for (const double scale : {1.0, 1.5, 2.0}) {
        look.setTextScale(scale);
        for (const int width : {330, 420, 560, 760, 1200, 1900}) {
            for (const RequestSla& sla : courses) {
                picture.show(sla);
                picture.resize(width, picture.height()); // narrow ones are higher
                picture.resize(width, picture.sizeHint().height());
                const auto labels = picture.labels().all();
                for (const SlaClock& clock : sla.clocks)
                    EXPECT_TRUE(std::ranges::any_of(
                        labels, [&](const SlaLabel& label) { return label.text == slaFigures(clock); }))
                        << qPrintable(slaFigures(clock)) << " is missing, " << width << " wide, text "
                        << scale;
                for (size_t i = 0; i < labels.size(); ++i) {
                    EXPECT_TRUE(picture.rect().contains(labels[i].box)) << qPrintable(labels[i].text);
                    for (size_t j = i + 1; j < labels.size(); ++j)
                        EXPECT_FALSE(labels[i].box.intersects(labels[j].box))
                            << qPrintable(labels[i].text) << " over " << qPrintable(labels[j].text) << ", "
                            << width << " wide, text " << scale;
                }
            }
        }
    }
    look.setTextScale(1);
}

TEST_F(PromisedTimes, AddUpNeighboursWhoseLengthsHaveNoRoom)
{
    const auto hours = [](int from, int to, SlaCounts counts) {
        return SlaPiece{Instant{from * 3'600'000LL}, Instant{to * 3'600'000LL}, counts};
    };
    const std::vector<SlaPiece> day{hours(0, 3, SlaCounts::Counted), hours(3, 4, SlaCounts::Off),
                                    hours(4, 9, SlaCounts::Counted)};
    const auto spans = [&](int pixels) {
        QStringList all;
        for (const SlaSpan& span : slaSpans(
                 day, [&](Instant moment) { return static_cast<int>(moment.ms / 3'600'000 * pixels); },
                 [](std::int64_t ms, bool) { return workingSpan(ms); }))
            all += span.text;
        return all;
    };
    EXPECT_EQ(spans(60), (QStringList{u"3 h"_s, u"5 h"_s}));
    EXPECT_EQ(spans(2), QStringList{u"8 h"_s}) << "not one over the other";
}

TEST_F(PromisedTimes, SayThatACalendarWithoutWorkingTimeIsNeverDue)
{
    store.clock().set(at(23, 9, 41));
    must(store->writeNow(u"Promise on an empty calendar"_s, [&](UnitOfWork& u) -> Done {
        Calendar never;
        never.code = u"never"_s;
        never.name = u"从不上班"_s;
        ZHIKE_ASSIGN(const auto calendar, saveCalendar(u, {never, {}, {}}));
        ZHIKE_ASSIGN(const auto policies, readPolicies(u));
        for (PolicyDraft draft : policies) {
            draft.policy.calendar = calendar;
            ZHIKE_TRY(savePolicy(u, draft));
        }
        return {};
    }));
    const auto* section = shown(waited());
    ASSERT_TRUE(section->isVisible());
    const SlaClock& clock = section->picture()->sla().clock(SlaClockKind::Resolve);
    EXPECT_TRUE(clock.neverDue);
    EXPECT_FALSE(clock.due);
    EXPECT_EQ(clock.usedMs, 0);
    EXPECT_TRUE(section->reason().contains(u"从不上班"_s)) << qPrintable(section->reason());
    EXPECT_TRUE(section->picture()->accessibleDescription().contains(u"no working time"_s))
        << qPrintable(section->picture()->accessibleDescription());
}
