// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/request_usecases.h"

#include "core/request/message.h"
#include "core/request/request_view.h"
#include "tests/support/core/fault_sweep.h"
#include "tests/support/core/test_store.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

Id<Customer> addCustomer(TestStore& store, const QString& code, const QString& name)
{
    Customer c;
    c.code = code;
    c.name = name;
    return store.add(c);
}

Request draftFor(Id<Customer> customer, const QString& title = u"影像调阅失败"_s)
{
    Request r;
    r.customer = customer;
    r.title = title;
    r.priority = Priority::P2;
    return r;
}

Id<Request> open(TestStore& store, const Request& draft)
{
    return must(store->writeNow(u"Open"_s, [&](UnitOfWork& u) { return openRequest(u, draft); }));
}

Done change(TestStore& store, Id<Request> id, const StateChange& to)
{
    return store->writeNow(u"Change"_s, [&](UnitOfWork& u) { return changeRequestState(u, id, to); });
}

std::vector<RequestStatus> history(TestStore& store, Id<Request> id)
{
    return must(store->readNow([&](Reader& r) { return r.parts<RequestStatus>(id); }));
}

class RequestUseCase : public testing::Test
{
protected:
    TestStore store;
    Id<Customer> customer = addCustomer(store, u"C-0001"_s, u"上海临江医院"_s);
};

} // namespace

TEST_F(RequestUseCase, OpeningGivesANumberATimeAndTheFirstEntryOfTheHistory)
{
    const auto id = open(store, draftFor(customer));
    const Request r = store.get(id);
    EXPECT_EQ(r.number, u"RA26-000001"_s);
    EXPECT_EQ(r.openedAt, sunday());
    EXPECT_EQ(r.state, RequestState::New);
    EXPECT_EQ(history(store, id), (std::vector{RequestStatus{id, 0, RequestState::New, sunday()}}));
    QCoreApplication::processEvents(); // commits are announced through the event loop
    EXPECT_EQ(store->undoTitle(), u"Open request RA26-000001 (上海临江医院)"_s);
}

TEST_F(RequestUseCase, OpeningRefusesWhatCannotBe)
{
    const auto refused = [&](const Request& draft) {
        const auto done = store->writeNow(u"Open"_s, [&](UnitOfWork& u) { return openRequest(u, draft); });
        return done ? QString() : done.error().field;
    };
    EXPECT_EQ(refused(draftFor({})), u"customer"_s);
    EXPECT_EQ(refused(draftFor(customer, u"  "_s)), u"title"_s);
    Request later = draftFor(customer);
    later.openedAt = sunday().plusDays(1);
    EXPECT_EQ(refused(later), u"opened_at"_s);
    Site site;
    site.customer = addCustomer(store, u"C-0002"_s, u"别家"_s);
    site.name = u"机房"_s;
    Request elsewhere = draftFor(customer);
    elsewhere.site = store.add(site);
    EXPECT_EQ(refused(elsewhere), u"site"_s);
    EXPECT_EQ(store.count("request"), 0);
}

TEST_F(RequestUseCase, RespondingBeginsTheWorkOnceAndKeepsTheNote)
{
    const auto id = open(store, draftFor(customer));
    store.clock().set(sunday().plusMinutes(19));
    const auto respond = [&] {
        return store->writeNow(u"Respond"_s,
                               [&](UnitOfWork& u) { return respondToRequest(u, id, u"已电话联系"_s); });
    };
    must(respond());
    const Request r = store.get(id);
    EXPECT_EQ(r.firstResponseAt, sunday().plusMinutes(19));
    EXPECT_EQ(r.state, RequestState::InProgress);
    const auto said =
        must(store->readNow([&](Reader& reader) { return reader.where<Message>("request", id.uuid); }));
    ASSERT_EQ(said.size(), 1U);
    EXPECT_EQ(said[0].text, u"已电话联系"_s);
    EXPECT_EQ(said[0].direction, MessageDirection::ToCustomer);
    EXPECT_EQ(said[0].writtenAt, sunday().plusMinutes(19));
    EXPECT_EQ(history(store, id).size(), 2U);
    EXPECT_FALSE(respond());
}

TEST_F(RequestUseCase, AWholeCourseKeepsColumnsInStepWithTheHistory)
{
    const auto id = open(store, draftFor(customer));
    const auto at = [](int minutes) { return sunday().plusMinutes(minutes); };
    store.clock().set(at(1000));
    must(change(store, id, {.to = RequestState::InProgress, .at = at(10)}));
    must(change(store, id, {.to = RequestState::WaitingRd, .at = at(20), .rdReference = u"RD-4417"_s}));
    must(change(store, id, {.to = RequestState::InProgress, .at = at(50)}));
    must(change(store, id, {.to = RequestState::Resolved, .at = at(60), .rootCause = u"光模块老化"_s}));
    EXPECT_EQ(store.get(id).resolvedAt, at(60));
    must(change(store, id, {.to = RequestState::InProgress, .at = at(70)})); // reopened
    EXPECT_EQ(store.get(id).resolvedAt, std::nullopt);
    must(change(store, id, {.to = RequestState::Resolved, .at = at(90), .solution = u"更换光模块"_s}));
    must(change(store, id, {.to = RequestState::Closed, .at = at(120)}));
    const Request r = store.get(id);
    EXPECT_EQ(r.state, RequestState::Closed);
    EXPECT_EQ(r.firstResponseAt, at(10));
    EXPECT_EQ(r.resolvedAt, at(90)); // the last resolution
    EXPECT_EQ(r.closedAt, at(120));
    EXPECT_EQ(r.rdAskedAt, at(20));
    EXPECT_EQ(r.rdAnsweredAt, at(50));
    EXPECT_EQ(r.rootCause, u"光模块老化"_s);
    EXPECT_EQ(r.solution, u"更换光模块"_s);
    EXPECT_FALSE(r.doubtful);
    EXPECT_EQ(history(store, id).size(), 8U);
}

TEST_F(RequestUseCase, AStateCannotFollowItselfNorComeBeforeTheLast)
{
    const auto id = open(store, draftFor(customer));
    EXPECT_FALSE(change(store, id, {.to = RequestState::New}));
    EXPECT_EQ(
        change(store, id, {.to = RequestState::InProgress, .at = sunday().plusMinutes(-1)}).error().field,
        u"at"_s);
    EXPECT_EQ(
        change(store, id, {.to = RequestState::InProgress, .at = sunday().plusMinutes(60)}).error().field,
        u"at"_s);
    must(change(store, id, {.to = RequestState::Cancelled}));
    EXPECT_FALSE(change(store, id, {.to = RequestState::Resolved}));
    EXPECT_TRUE(mayFollow(RequestState::Cancelled, RequestState::InProgress));
    EXPECT_EQ(store.get(id).resolvedAt, std::nullopt);
}

TEST_F(RequestUseCase, EditingFlagsARecordThatContradictsItselfAndUndoTakesItBack)
{
    const auto id = open(store, draftFor(customer));
    store.clock().set(sunday().plusMinutes(100));
    must(change(store, id, {.to = RequestState::Resolved}));
    const Request before = store.get(id);
    Request edited = before;
    edited.title = u" 影像调阅慢 "_s;
    edited.firstResponseAt = sunday().plusMinutes(-60);
    edited.state = RequestState::New; // not edited by hand
    must(store->writeNow(u"Edit"_s, [&](UnitOfWork& u) { return editRequest(u, before, edited); }));
    const Request after = store.get(id);
    EXPECT_EQ(after.title, u"影像调阅慢"_s);
    EXPECT_TRUE(after.doubtful);
    EXPECT_EQ(after.state, RequestState::Resolved);
    QCoreApplication::processEvents();
    auto undone = store->undo();
    undone.waitForFinished();
    must(undone.takeResult());
    EXPECT_EQ(store.get(id), before);
}

TEST_F(RequestUseCase, AFaultAtAnyStatementLeavesTheOldStateWhole)
{
    sweepFaults([](TestStore& s) { open(s, draftFor(addCustomer(s, u"C-1"_s, u"客户"_s))); },
                [](Store& s) {
                    return s.writeNow(u"Resolve"_s, [](UnitOfWork& u) -> Done {
                        ZHIKE_ASSIGN(const Uuid id, u.idOfKey(EntityKind::Request, u"RA26-000001"_s));
                        return changeRequestState(u, Id<Request>(id),
                                                  {.to = RequestState::Resolved, .solution = u"重启"_s});
                    });
                });
}

TEST_F(RequestUseCase, OrdersByAnyColumnWithWhatIsMissingLast)
{
    const auto other = addCustomer(store, u"C-0002"_s, u"明州港务"_s);
    Request first = draftFor(customer, u"乙"_s);
    first.openedAt = sunday().plusDays(-2);
    const auto a = open(store, first);
    const auto b = open(store, draftFor(other, u"甲"_s));
    must(change(store, b, {.to = RequestState::Resolved}));
    for (int by = 0; by < requestSorts; ++by) {
        const RequestOrder up{static_cast<RequestSort>(by), false};
        const RequestOrder down{static_cast<RequestSort>(by), true};
        const auto ids = [&](RequestOrder order, const QString& text = {}) {
            return must(store->readNow(
                [&](Reader& r) { return requestIds(r, {.openOnly = false, .text = text}, order); }));
        };
        EXPECT_EQ(ids(up).size(), 2) << by;
        const auto one =
            must(store->readNow([&](Reader& r) { return firstRequests(r, {.openOnly = false}, up, 1); }));
        ASSERT_EQ(one.size(), 1) << by;
        EXPECT_EQ(one[0].id.uuid, ids(up)[0]) << "the first page begins as the whole list does: " << by;
        EXPECT_EQ(ids(up, u"R"_s).size(), ids(down, u"R"_s).size()) << by;
    }
    const auto order = [&](RequestSort by, bool descending) {
        return must(store->readNow([&](Reader& r) {
            return requestIds(r, {.openOnly = false}, {by, descending});
        }));
    };
    EXPECT_EQ(order(RequestSort::Resolved, false), (QVector{b.uuid, a.uuid}))
        << "what is not resolved is last";
    EXPECT_EQ(order(RequestSort::Resolved, true), (QVector{b.uuid, a.uuid})) << "either way";
    EXPECT_EQ(order(RequestSort::State, false), (QVector{a.uuid, b.uuid}));
    EXPECT_EQ(order(RequestSort::State, true), (QVector{b.uuid, a.uuid}));
    EXPECT_EQ(order(RequestSort::Customer, false).size(), 2);
    const auto groups = must(store->readNow([&](Reader& r) {
        return requestGroups(r, {.openOnly = false}, RequestOrder::Oldest, RequestGrouping::Tier);
    }));
    ASSERT_EQ(groups.size(), 1);
    EXPECT_TRUE(groups[0].key.isEmpty()) << "neither customer has a tier";
    EXPECT_EQ(groups[0].ids, (QVector{a.uuid, b.uuid}));
}

TEST_F(RequestUseCase, OrdersByTheEngineersNameAsItIsRead)
{
    const auto named = [&](const QString& name) {
        Engineer e;
        e.name = name;
        e.number = name;
        return store.add(e);
    };
    const auto of = [&](const QString& name) {
        Request r = draftFor(customer, name);
        r.engineer = named(name);
        return open(store, r).uuid;
    };
    const Uuid zhao = of(u"赵一"_s);
    const Uuid chen = of(u"陈二"_s);
    const Uuid nobody = open(store, draftFor(customer, u"无人"_s)).uuid;
    const auto order = [&](bool descending) {
        return must(store->readNow([&](Reader& r) {
            return requestIds(r, {}, {RequestSort::Engineer, descending});
        }));
    };
    EXPECT_EQ(order(false), (QVector{chen, zhao, nobody}));
    EXPECT_EQ(order(true), (QVector{zhao, chen, nobody}));
}

TEST_F(RequestUseCase, ListsByUrgencyAgeAndNumberWithFilters)
{
    const auto other = addCustomer(store, u"C-0002"_s, u"明州港务"_s);
    Request old = draftFor(customer, u"旧的三级"_s);
    old.priority = Priority::P3;
    old.openedAt = sunday().plusDays(-9);
    Request urgent = draftFor(other, u"新的一级"_s);
    urgent.priority = Priority::P1;
    const auto a = open(store, old);
    const auto b = open(store, urgent);
    const auto c = open(store, draftFor(customer, u"已取消"_s));
    must(change(store, c, {.to = RequestState::Cancelled}));
    const auto ids = [&](const RequestFilter& f, RequestOrder order) {
        return must(store->readNow([&](Reader& r) { return requestIds(r, f, order); }));
    };
    EXPECT_EQ(ids({}, RequestOrder::Urgent), (QVector{b.uuid, a.uuid}));
    EXPECT_EQ(ids({}, RequestOrder::Oldest), (QVector{a.uuid, b.uuid}));
    EXPECT_EQ(ids({.openOnly = false}, RequestOrder::Newest), (QVector{c.uuid, b.uuid, a.uuid}));
    EXPECT_EQ(ids({.state = RequestState::Cancelled}, RequestOrder::Newest), (QVector{c.uuid}));
    EXPECT_EQ(ids({.customer = other}, RequestOrder::Oldest), (QVector{b.uuid}));
    EXPECT_EQ(ids({.priority = Priority::P3, .text = u"三级"_s}, RequestOrder::Oldest), (QVector{a.uuid}));
    const auto rows =
        must(store->readNow([](Reader& r) { return firstRequests(r, {}, RequestOrder::Urgent, 1); }));
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].customerName, u"明州港务"_s);
    EXPECT_EQ(rows[0].title, u"新的一级"_s);
}
