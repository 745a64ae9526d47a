// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/visit_ics.h"
#include "core/visit/visit_warning.h"
#include "tests/core/visit/calendar_world.h"
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

using test::CalendarWorld;
using test::must;

const QTimeZone zoneOfIcs("Asia/Shanghai");

IcsEvent event(const QString& summary)
{
    IcsEvent e;
    e.uid = u"1@zhike"_s;
    e.stamp = test::sunday();
    e.start = CalendarWorld::at(u"2026-11-24 09:00"_s);
    e.end = CalendarWorld::at(u"2026-11-24 11:30"_s);
    e.summary = summary;
    return e;
}

QByteArray unfolded(QByteArray text)
{
    return text.replace("\r\n ", "");
}

QByteArray written(CalendarWorld& w, const std::vector<Id<Visit>>& visits)
{
    return must(w.store->readNow([&](Reader& r) { return visitsAsIcs(r, visits); }));
}

} // namespace

TEST(IcsFile, TellsTimesInItsZoneWhichItBrings)
{
    const IcsEvent e = event(u"之江农商银行，巡检"_s);
    const QByteArray text = icsFile(u"拜访"_s, {&e, 1}, zoneOfIcs);
    EXPECT_TRUE(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    EXPECT_TRUE(text.endsWith("END:VCALENDAR\r\n"));
    EXPECT_TRUE(text.contains("DTSTART;TZID=Asia/Shanghai:20261124T090000\r\n"));
    EXPECT_TRUE(text.contains("DTEND;TZID=Asia/Shanghai:20261124T113000\r\n"));
    EXPECT_TRUE(text.contains("DTSTAMP:20261122T020000Z\r\n"));
    EXPECT_TRUE(text.contains("BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0800\r\n"
                              "TZOFFSETTO:+0800\r\n"));
    EXPECT_EQ(text.count("BEGIN:VTIMEZONE"), 1);
    EXPECT_EQ(icsFile(u"拜访"_s, {&e, 1}, zoneOfIcs), text) << "the same events make the same bytes";
}

TEST(IcsFile, BringsBothOffsetsOfAZoneThatChangesThem)
{
    const IcsEvent e = event(u"Visit"_s);
    const QByteArray text = icsFile(u"v"_s, {&e, 1}, QTimeZone("Europe/Berlin"));
    EXPECT_TRUE(text.contains("BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\n"
                              "TZOFFSETTO:+0200\r\n"));
    EXPECT_TRUE(text.contains("BEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\n"
                              "TZOFFSETTO:+0100\r\n"));
    EXPECT_TRUE(text.contains("DTSTART;TZID=Europe/Berlin:20261124T020000\r\n"));
}

TEST(IcsFile, FoldsLinesBetweenCharactersAndEscapesText)
{
    IcsEvent e = event(u"浙江之江农商银行股份有限公司滨江数据中心，核心数据库月度巡检与容量评估及年度汇报"_s);
    e.description = u"甲;乙,丙\\丁\n第二行\x01"_s;
    const QByteArray text = icsFile(u"v"_s, {&e, 1}, zoneOfIcs);
    for (const QByteArray& line : text.split('\n')) {
        EXPECT_LE(line.size(), 76) << line.toStdString(); // with its CR
        EXPECT_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter)) << line.toStdString();
    }
    EXPECT_FALSE(QByteArray(text).replace("\r\n", "").contains('\n'));
    EXPECT_TRUE(unfolded(text).contains(("SUMMARY:" + e.summary.toUtf8()).constData()));
    EXPECT_TRUE(unfolded(text).contains(u"DESCRIPTION:甲\\;乙\\,丙\\\\丁\\n第二行\r\n"_s.toUtf8()));
}

TEST(VisitIcs, KeepsTheIdentityOfAVisitAndCountsItsChanges)
{
    CalendarWorld w;
    const auto visit =
        w.planned({u"甲"_s, u"2026-11-24 09:00"_s, u"2026-11-24 11:00"_s, {u"陈思远"_s, u"郑凯"_s}});
    const QByteArray first = written(w, {visit});
    EXPECT_TRUE(first.contains(("UID:" + visit.uuid.toString().toUtf8() + "@zhike").constData()));
    EXPECT_TRUE(first.contains("SEQUENCE:0\r\n"));
    EXPECT_TRUE(unfolded(first).contains("陈思远"));
    EXPECT_TRUE(unfolded(first).contains("VA26-000001"));
    w.store.clock().set(test::sunday().plusMinutes(5));
    must(w.store->writeNow(u"m"_s, [&](UnitOfWork& u) {
        return moveVisit(u, visit, CalendarWorld::at(u"2026-11-25 09:00"_s));
    }));
    const QByteArray second = written(w, {visit});
    EXPECT_TRUE(second.contains("SEQUENCE:1\r\n"));
    EXPECT_TRUE(second.contains("LAST-MODIFIED:20261122T020500Z\r\n"));
    must(w.store->writeNow(u"c"_s, [&](UnitOfWork& u) { return cancelVisit(u, visit); }));
    EXPECT_TRUE(written(w, {visit}).contains("STATUS:CANCELLED\r\n"));
}

TEST(VisitIcs, HoldsForSubscribersWhatIsNearOfOneEngineerOrAll)
{
    CalendarWorld w;
    const auto mine = w.planned({u"甲"_s, u"2026-11-24 09:00"_s, {}, {u"陈思远"_s}});
    const auto off = w.planned({u"甲"_s, u"2026-11-25 09:00"_s, {}, {u"陈思远"_s}});
    must(w.store->writeNow(u"c"_s, [&](UnitOfWork& u) { return cancelVisit(u, off); }));
    const auto others = w.planned({u"乙"_s, u"2026-11-24 09:00"_s, {}, {u"郑凯"_s}});
    w.planned({u"乙"_s, u"2026-01-05 09:00"_s, {}, {u"陈思远"_s}});
    const auto chen = w.engineer(u"陈思远"_s);
    EXPECT_EQ(must(w.store->readNow([&](Reader& r) { return visitsToSubscribe(r, chen); })),
              (std::vector{mine, off}));
    EXPECT_EQ(must(w.store->readNow([&](Reader& r) { return visitsToSubscribe(r, {}); })).size(), 3U);
    EXPECT_EQ(
        must(w.store->readNow([&](Reader& r) { return visitsToSubscribe(r, {}, w.customer(u"乙"_s)); })),
        (std::vector{others}));
}

TEST(VisitIcs, IsWrittenWholeOrNotAtAllAndSaysWhyNot)
{
    test::TestStore store;
    const QString path = store.folder() + u"/visits.ics"_s;
    must(writeIcs("one", path));
    must(writeIcs("two", path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "two");
    const Done refused = writeIcs("x", store.folder() + u"/nowhere/visits.ics"_s);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(u"nowhere"_s));
}

} // namespace zhike
