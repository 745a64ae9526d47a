// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/sla_view.h"

#include "core/exchange/import.h"
#include "core/tier/assign.h"
#include "tests/support/core/test_store.h"

#include <QtCore/QFile>
#include <random>

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

/// Lines of requests with histories at random: in any order of time, ending anywhere, contradicting their
/// moments.
QByteArray linesAtRandom(int lines)
{
    std::mt19937 random(11);
    const auto between = [&](int low, int high) {
        return std::uniform_int_distribution<int>(low, high)(random);
    };
    const auto moment = [&] {
        return u"2026-%1-%2 %3:%4"_s.arg(between(9, 11), 2, 10, '0'_L1)
            .arg(between(1, 28), 2, 10, '0'_L1)
            .arg(between(0, 23), 2, 10, '0'_L1)
            .arg(between(0, 59), 2, 10, '0'_L1);
    };
    const QStringList states{u"待处理"_s, u"in_progress"_s, u"待客户"_s, u"waiting_rd"_s,
                             u"已解决"_s, u"closed"_s,      u"已取消"_s};
    QString text = u"工单编号,customer,priority,title,opened,first_response,arrived,resolved,状态记录\n"_s;
    for (int i = 0; i < lines; ++i) {
        QStringList history;
        for (int n = between(0, 7); n > 0; --n)
            history += states[between(0, 6)] + u'@' + moment();
        text += u"R-%1,C-1,P%2,无法登录,%3,%4,%5,%6,%7\n"_s.arg(i)
                    .arg(between(1, 4))
                    .arg(between(0, 2) > 0 ? moment() : QString(), between(0, 2) == 0 ? moment() : QString(),
                         between(0, 2) == 0 ? moment() : QString(), between(0, 3) == 0 ? moment() : QString(),
                         history.join(u';'));
    }
    return text.toUtf8();
}

void expectSound(const RequestSla& sla, std::optional<Instant> opened, Instant now)
{
    for (const SlaClock& clock : sla.clocks) {
        if (clock.timeline.empty()) {
            EXPECT_TRUE(clock.state == SlaState::None || clock.usedMs == 0);
            continue;
        }
        EXPECT_FALSE(sla.doubtful);
        EXPECT_EQ(clock.timeline.front().from, opened);
        EXPECT_EQ(clock.timeline.back().to, clock.stopped.value_or(now));
        std::int64_t counted = 0;
        for (size_t i = 0; i < clock.timeline.size(); ++i) {
            const SlaPiece& p = clock.timeline[i];
            EXPECT_LT(p.from, p.to);
            EXPECT_TRUE(i == 0 ||
                        (clock.timeline[i - 1].to == p.from && clock.timeline[i - 1].counts != p.counts));
            counted += p.counts == SlaCounts::Counted ? p.to.ms - p.from.ms : 0;
        }
        EXPECT_EQ(counted, clock.usedMs);
        if (clock.state == SlaState::Met) {
            EXPECT_LE(*clock.stopped, clock.due.value_or(*clock.stopped));
        }
        if (clock.state == SlaState::Breached) {
            EXPECT_LT(*clock.due, clock.stopped.value_or(now));
        }
        if (clock.state == SlaState::Paused) {
            EXPECT_EQ(clock.due, std::nullopt);
        }
    }
}

} // namespace

TEST(SlaView, ExplainsWhateverHistoryWasImported)
{
    TestStore store;
    Customer c;
    c.code = u"C-1"_s;
    c.name = u"华信科技"_s;
    const auto customer = store.add(c);
    must(store->writeNow(u"t"_s, [&](UnitOfWork& u) -> Done {
        ZHIKE_ASSIGN(const Uuid gold, u.idOfKey(EntityKind::Tier, u"金牌"_s));
        ZHIKE_TRY(assignTier(u, {customer, Id<Tier>(gold), QDate(2026, 1, 1), u"签约"_s}));
        return {};
    }));
    QFile file(store.folder() + u"/r.csv"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(linesAtRandom(400));
    file.close();
    const ImportResult result =
        must(importFile(*store, {.kind = EntityKind::Request, .file = file.fileName()}));
    EXPECT_EQ(result.rejected, 0);
    EXPECT_EQ(result.created, 400);
    int clocks = 0;
    int doubtful = 0;
    must(store->readNow([&](Reader& r) -> Done {
        ZHIKE_ASSIGN(const auto requests, r.where<Request>("customer", customer.uuid));
        SlaReader reader(r);
        for (const Request& request : requests) {
            for (const Instant now :
                 {r.clock().now(), Instant::of(QDate(2026, 10, 10), QTime(12, 0), r.clock().zone())}) {
                ZHIKE_ASSIGN(const RequestSla sla, reader.read(request.id, now));
                expectSound(sla, request.openedAt, now);
                clocks += sla.clock(SlaClockKind::Resolve).state != SlaState::None ? 1 : 0;
                doubtful += sla.doubtful ? 1 : 0;
            }
        }
        ZHIKE_ASSIGN(const auto page,
                     readSlas(r, std::vector{requests[0].id.uuid, Uuid{}, requests[1].id.uuid}));
        EXPECT_EQ(page.size(), 2U) << "one that is gone is left out";
        return {};
    }));
    EXPECT_GT(clocks, 50);
    EXPECT_GT(doubtful, 50);
}
