// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/care_gaps.h"

#include "core/engineer/team_view.h"
#include "tests/core/engineer/fit_world.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

struct CareGaps : testing::Test {
    FitWorld w;

    QStringList gaps()
    {
        QStringList lines;
        for (const CareGapLine& line : must(w.store->readNow([](Reader& r) { return careGaps(r); })))
            lines += line.customer.code + u' ' + QString(enumText(line.gap));
        return lines;
    }
};

} // namespace

TEST_F(CareGaps, ListWhatTheTiersDemandAndIsMissing)
{
    w.customer(u"C-1"_s, u"330100"_s, u"普通"_s);
    const auto silver = w.customer(u"C-2"_s, u"330100"_s, u"银牌"_s);
    const auto gold = w.customer(u"C-3"_s, u"330100"_s, u"金牌"_s);
    const auto diamond = w.customer(u"C-4"_s, u"330100"_s, u"钻石"_s);
    EXPECT_EQ(gaps(), (QStringList{u"C-4 no_primary"_s, u"C-4 no_backup"_s, u"C-4 no_expert"_s,
                                   u"C-3 no_primary"_s, u"C-3 no_backup"_s, u"C-2 no_primary"_s}));
    const auto li = w.engineer(u"E-1"_s, u"330100"_s);
    const auto wang = w.engineer(u"E-2"_s, u"330100"_s);
    for (const auto& c : {silver, gold, diamond})
        w.assign(c, li);
    w.assign(gold, wang, AssignmentRole::Backup);
    w.assign(diamond, wang, AssignmentRole::Backup);
    w.assign(diamond, wang, AssignmentRole::Expert);
    EXPECT_EQ(gaps(), QStringList());
}

TEST_F(CareGaps, KnowTheJuniorAndTheLeaver)
{
    const auto gold = w.customer(u"C-3"_s, u"330100"_s, u"金牌"_s);
    const auto li = w.engineer(u"E-1"_s, u"330100"_s);
    const auto wang = w.engineer(u"E-2"_s, u"330100"_s);
    w.assign(gold, li);
    w.assign(gold, wang, AssignmentRole::Backup);
    const auto change = [&](Id<Engineer> id, QDate started, QDate left) {
        Engineer e = w.store.get(id);
        e.startedOn = started;
        e.leftOn = left;
        must(w.store->writeNow(u"Change"_s, [&](UnitOfWork& u) { return u.update(e); }));
    };
    change(li, QDate(2024, 1, 1), {});
    EXPECT_EQ(gaps(), QStringList{u"C-3 not_senior"_s});
    change(li, QDate(2010, 1, 1), QDate(2026, 12, 31));
    EXPECT_EQ(gaps(), QStringList{u"C-3 primary_leaves"_s});
    change(li, QDate(2010, 1, 1), QDate(2026, 11, 21));
    change(wang, QDate(2010, 1, 1), QDate(2026, 11, 21));
    EXPECT_EQ(gaps(), (QStringList{u"C-3 no_primary"_s, u"C-3 no_backup"_s})) << "who left is nobody";
}

TEST_F(CareGaps, LeaveOutWhoIsNotLookedAfter)
{
    auto lost = w.store.get(w.customer(u"C-3"_s, u"330100"_s, u"金牌"_s));
    lost.status = CustomerStatus::Lost;
    must(w.store->writeNow(u"Lost"_s, [&](UnitOfWork& u) { return u.update(lost); }));
    EXPECT_EQ(gaps(), QStringList());
}

TEST_F(CareGaps, TheTeamIsSeenAsSkillsKnowledgeAndLoad)
{
    const auto li = w.engineer(u"E-1"_s, u"330100"_s, 10, {{{}, u"Oracle"_s, 5, {}}, {{}, u"F5"_s, 2, {}}});
    const auto wang = w.engineer(u"E-2"_s, u"330100"_s, 10, {{{}, u"F5"_s, 1, {}}});
    const auto gold = w.customer(u"C-3"_s, u"330100"_s, u"金牌"_s);
    const auto plain = w.customer(u"C-4"_s, u"330100"_s);
    w.assign(gold, wang);
    w.assign(plain, wang);
    w.visit(gold, li, 3);
    must(w.store->readNow([&](Reader& r) -> Done {
        ZHIKE_ASSIGN(const SkillsMatrix skills, skillsMatrix(r));
        EXPECT_EQ(skills.products, (QStringList{u"F5"_s, u"Oracle"_s}));
        EXPECT_EQ(skills.lines.at(1).cells.at(1).level, 0);
        EXPECT_EQ(skills.lines.at(0).cells.at(1).level, 5);
        ZHIKE_ASSIGN(const ContinuityMatrix known, continuityMatrix(r));
        EXPECT_EQ(known.lines.size(), 2U);
        EXPECT_EQ(known.lines.at(0).primary, 1);
        EXPECT_EQ(known.lines.at(0).cells.at(0).first, 0) << "E-1 was there";
        ZHIKE_ASSIGN(const auto loads, workloads(r));
        EXPECT_EQ(loads.at(0).engineer, wang) << "the fullest first";
        EXPECT_EQ(loads.at(0).load, 5);
        EXPECT_EQ(loads.at(0).customers, (std::array{1, 0, 1, 0}));
        return {};
    }));
}
