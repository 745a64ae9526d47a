// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/kano_view.h"

#include "core/satisfaction/kano_usecases.h"
#include "tests/ui/satisfaction/open_page.h"
#include "ui/charts/kano_chart.h"
#include "ui/charts/write_charts.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/reference_editor.h"
#include "ui/satisfaction/kano_items_editor.h"
#include "ui/satisfaction/kano_sheet.h"
#include "ui/satisfaction/scope_bar.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace zhike {

using namespace Qt::StringLiterals;
using test::inView;
using test::must;
using test::OpenPage;
using test::SatisfactionWorld;
using F = KanoFeeling;

namespace {

/// Two customers, the first with six people, and a study with three items that they answered.
class KanoWorld : public SatisfactionWorld
{
public:
    void addCustomers()
    {
        for (auto* id : {&first, &second}) {
            Customer c;
            c.code = id == &first ? u"C-1"_s : u"C-2"_s;
            c.name = id == &first ? u"华信科技"_s : u"临江医院"_s;
            *id = store.add(c);
        }
        for (int i = 0; i < 6; ++i) {
            Contact p;
            p.customer = first;
            p.name = u"王工 %1"_s.arg(i + 1);
            people.push_back(store.add(p));
        }
    }
    void addStudy()
    {
        addCustomers();
        must(store->writeNow(u"A study"_s, [&](UnitOfWork& u) -> Done {
            KanoStudy made;
            made.title = u"服务项目需求调查"_s;
            std::vector<KanoItem> asked(3);
            asked[0].name = u"固定责任工程师"_s;
            asked[1].name = u"应急演练"_s;
            asked[2].name = u"年度培训"_s;
            ZHIKE_ASSIGN(study, saveKanoStudy(u, made, asked));
            ZHIKE_ASSIGN(items, readKanoItems(u, study));
            for (std::size_t i = 0; i < people.size(); ++i) {
                KanoReply reply{study, first, people[i], QDate(2026, 11, 10), {}};
                reply.pairs.push_back(
                    {items[0].id, i == 0 ? F::Like : F::Expect, i == 0 ? F::Like : F::Dislike});
                reply.pairs.push_back({items[1].id, F::Like, F::Neutral});
                if (i < 2)
                    reply.pairs.push_back({items[2].id, F::Neutral, F::Neutral});
                ZHIKE_TRY(recordKanoReply(u, reply));
            }
            return {};
        }));
    }
    std::vector<Id<Contact>> people;
    Id<KanoStudy> study;
    std::vector<KanoItem> items;
};

/// The page with the tab in front.
class KanoPage : public OpenPage
{
public:
    explicit KanoPage(KanoWorld& world) : OpenPage(world)
    {
        page.findChild<TabBar*>()->setCurrent(u"kano"_s);
    }
    KanoView* kano() { return page.view()->kano(); }
    [[nodiscard]] bool comes(std::size_t items)
    {
        return QTest::qWaitFor([&] { return kano()->result().items.size() == items; });
    }
    FormPanel* form()
    {
        FormPanel* found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] { return (found = page.findChild<FormPanel*>()) != nullptr; }));
        return found;
    }
    static void save(FormPanel* form)
    {
        QTest::mouseClick(form->findChild<QPushButton*>(u"save"_s), Qt::LeftButton);
    }
};

} // namespace

TEST(KanoView, ShowsTheQuadrantsAndOpensTheAnswersBehindAPoint)
{
    KanoWorld world;
    world.addStudy();
    KanoPage open(world);
    ASSERT_TRUE(open.comes(3)) << "without any survey in the period";
    EXPECT_FALSE(open.page.view()->scopeBar()->findChild<QWidget*>(u"period"_s)->isVisible())
        << "a study has days of its own";
    auto* chart = open.part<KanoChart>("kanoChart");
    ASSERT_EQ(chart->pointCount(), 2) << "two answers are too few";
    EXPECT_EQ(open.kano()->items()->model()->rowCount(), 3);
    EXPECT_TRUE(open.part<LinkLabel>("kanoContradictory")->isVisible());

    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, inView(*chart, 0));
    ASSERT_TRUE(open.rowsCome(6));
    const auto top = open.behind()->model()->index(0, 0);
    EXPECT_TRUE(top.data(TitleRole).toString().contains(u"王工 1"_s)) << "who likes both comes first";
    QTest::mouseClick(open.behind()->viewport(), Qt::LeftButton, {}, open.behind()->visualRect(top).center());
    ASSERT_EQ(world.tabs.size(), 1U);
    EXPECT_EQ(world.tabs[0].first, world.first.uuid);

    QTest::mouseClick(open.part<LinkLabel>("kanoContradictory"), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return open.behind()->model()->rowCount() == 1; }));
    open.page.findChild<TabBar*>()->setCurrent(u"overview"_s);
    EXPECT_TRUE(open.page.view()->scopeBar()->findChild<QWidget*>(u"period"_s)->isVisibleTo(&open.page));
}

TEST(KanoView, BeginsAStudyWithItsFirstItemsByKeys)
{
    KanoWorld world;
    world.addCustomers();
    KanoPage open(world);
    auto* step = open.part<QPushButton>("firstKano");
    ASSERT_TRUE(QTest::qWaitFor([&] { return step->isVisible(); }));
    QTest::mouseClick(step, Qt::LeftButton);
    auto* form = open.form();
    ASSERT_NE(form, nullptr);
    form->setValue(u"title"_s, u"明年做什么"_s);
    auto* items = form->findChild<KanoItemsEditor*>();
    items->field()->setFocus();
    for (const QString& name : {u"spares"_s, u"training"_s, u"drill"_s}) {
        QTest::keyClicks(QApplication::focusWidget(), name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    ASSERT_EQ(items->items().size(), 3U);
    QTest::keyClick(items->field(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(items->items()[1].name, u"spares"_s) << "moved down";
    KanoPage::save(form);
    ASSERT_TRUE(open.comes(3));
    EXPECT_EQ(open.kano()->result().study.title, u"明年做什么"_s);
    EXPECT_EQ(open.kano()->result().items[0].item.name, u"training"_s);
    ASSERT_FALSE(world.statuses.empty());
    EXPECT_TRUE(world.statuses.back().second) << "can be undone";
}

TEST(KanoView, RecordsARespondentByTheKeysOneToFive)
{
    KanoWorld world;
    world.addStudy();
    KanoPage open(world);
    ASSERT_TRUE(open.comes(3));
    QTest::mouseClick(open.part<QPushButton>("recordKano"), Qt::LeftButton);
    auto* form = open.form();
    ASSERT_NE(form, nullptr);
    auto* customer = qobject_cast<ReferenceEditor*>(form->editor(u"customer"_s));
    customer->setChosen(world.second.uuid, u"临江医院"_s);
    Q_EMIT customer->edited();
    auto* sheet = form->findChild<KanoSheet*>();
    sheet->field()->setFocus();
    for (const auto key : {Qt::Key_1, Qt::Key_5, Qt::Key_2})
        QTest::keyClick(QApplication::focusWidget(), key);
    EXPECT_FALSE(sheet->problem().isEmpty()) << "half a pair";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_5);
    EXPECT_TRUE(sheet->problem().isEmpty());
    ASSERT_EQ(sheet->pairs().size(), 2U) << "each key goes on to the next question";
    EXPECT_EQ(sheet->pairs()[1].functional, F::Expect);
    KanoPage::save(form);
    ASSERT_TRUE(QTest::qWaitFor([&] { return open.kano()->result().respondents == 7; }));
    EXPECT_EQ(open.kano()->result().items[0].counts, (KanoCounts{5, 1, 0, 0, 0, 1}));
}

TEST(KanoView, CorrectsAndRemovesWhatARespondentAnswered)
{
    KanoWorld world;
    world.addStudy();
    KanoPage open(world);
    ASSERT_TRUE(open.comes(3));
    open.kano()->record(world.first, world.people[0]);
    auto* form = open.form();
    ASSERT_NE(form, nullptr);
    auto* sheet = form->findChild<KanoSheet*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return sheet->pairs().size() == 3; })) << "as they answered before";
    EXPECT_EQ(form->value(u"answered_on"_s).toDate(), QDate(2026, 11, 10));
    sheet->field()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_5);
    KanoPage::save(form);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return open.kano()->result().items[0].counts == KanoCounts{6, 0, 0, 0, 0, 0}; }));
    EXPECT_EQ(open.kano()->result().respondents, 6) << "no second one";
    open.kano()->remove(world.first, world.people[0]);
    EXPECT_TRUE(QTest::qWaitFor([&] { return open.kano()->result().respondents == 5; }));
}

TEST(WriteCharts, DrawsTheQuadrantsOfTheNewestStudy)
{
    KanoWorld world;
    world.addStudy();
    const QTemporaryDir folder;
    EXPECT_TRUE(must(writeCharts(*world.store, folder.path())).contains(folder.filePath(u"kano.png"_s)));
}

TEST(KanoView, OpensTheStudyAndTheItemThatWereSearchedFor)
{
    KanoWorld world;
    world.addStudy();
    OpenPage open(world);
    open.page.open(EntityKind::KanoItem, world.items[1].id.uuid);
    ASSERT_TRUE(open.rowsCome(6));
    EXPECT_EQ(open.page.findChild<TabBar*>()->current(), u"kano"_s);
}

} // namespace zhike
