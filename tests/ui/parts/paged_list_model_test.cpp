// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/paged_list_model.h"

#include <QtCore/QPromise>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

Uuid number(int n)
{
    Uuid id;
    for (size_t i = 0; i < 4; ++i)
        id.bytes[12 + i] = static_cast<std::uint8_t>(n >> (24 - 8 * i));
    id.bytes[0] = 1;
    return id;
}

int numberOf(const Uuid& id)
{
    int n = 0;
    for (size_t i = 0; i < 4; ++i)
        n = n << 8 | id.bytes[12 + i];
    return n;
}

Row rowFor(const Uuid& id, const QString& word)
{
    Row row;
    row.id = id;
    row.title = u"%1 %2"_s.arg(word).arg(numberOf(id));
    return row;
}

/// Answers when told to, like a store under load.
class FakeSource
{
public:
    QVector<Uuid> ids;
    QString word = u"row"_s;
    int rowQuestions = 0;

    explicit FakeSource(int count)
    {
        for (int i = 0; i < count; ++i)
            ids << number(i);
    }

    PagedSource source()
    {
        return {.first =
                    [this](int limit) {
                        return later<QVector<Row>>([this, limit] { return rowsOf(ids.mid(0, limit)); });
                    },
                .ids = [this] { return later<QVector<Uuid>>([now = ids] { return now; }); },
                .rows =
                    [this](const QVector<Uuid>& asked) {
                        ++rowQuestions;
                        return later<QVector<Row>>([this, asked] { return rowsOf(asked); });
                    }};
    }
    /// Answers the oldest open question; false if there is none.
    bool answerOne()
    {
        if (m_open.isEmpty())
            return false;
        m_open.takeFirst()();
        QCoreApplication::processEvents();
        return true;
    }
    void answerAll()
    {
        do
            QCoreApplication::processEvents();
        while (answerOne());
    }
    /// Answers the `count` oldest open questions.
    void answerOldest(int count)
    {
        for (int i = 0; i < count; ++i)
            answerOne();
    }
    /// Answers the newest question first.
    void answerNewest()
    {
        m_open.takeLast()();
        QCoreApplication::processEvents();
    }

private:
    QVector<Row> rowsOf(const QVector<Uuid>& asked) const
    {
        QVector<Row> rows;
        for (const auto& id : asked)
            rows << rowFor(id, word);
        return rows;
    }
    template <class T, class Make>
    QFuture<Result<T>> later(Make make)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        m_open << [promise, make] {
            promise->addResult(Result<T>(make()));
            promise->finish();
        };
        return promise->future();
    }
    QVector<std::function<void()>> m_open;
};

QString title(const PagedListModel& model, int row)
{
    return model.index(row).data(TitleRole).toString();
}

} // namespace

TEST(PagedListModel, ShowsTheFirstPageBeforeAllIdsAreKnown)
{
    FakeSource fake(1'000);
    PagedListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setSource(fake.source());
    EXPECT_EQ(model.rowCount(), 0);
    fake.answerOne();
    EXPECT_EQ(model.rowCount(), 100);
    EXPECT_EQ(title(model, 99), u"row 99"_s);
    EXPECT_FALSE(model.isComplete());
    fake.answerAll();
    EXPECT_EQ(model.rowCount(), 1'000);
    EXPECT_TRUE(model.isComplete());
    EXPECT_EQ(title(model, 0), u"row 0"_s);
}

TEST(PagedListModel, LoadsOnlyWhatIsLookedAtOfAMillionRows)
{
    FakeSource fake(1'000'000);
    PagedListModel model;
    model.setSource(fake.source());
    fake.answerAll();
    ASSERT_EQ(model.rowCount(), 1'000'000);
    EXPECT_EQ(title(model, 777'777), QString());
    fake.answerAll();
    EXPECT_EQ(title(model, 777'777), u"row 777777"_s);
    EXPECT_LE(fake.rowQuestions, 3);
    EXPECT_EQ(model.rowOf(number(999'999)), 999'999);
}

TEST(PagedListModel, ForgetsWishesThatScrollingHasLeftBehind)
{
    FakeSource fake(100'000);
    PagedListModel model;
    model.setSource(fake.source());
    fake.answerAll();
    const int before = fake.rowQuestions;
    for (int row = 1'000; row < 90'000; row += 500)
        (void)title(model, row);
    fake.answerAll();
    EXPECT_LE(fake.rowQuestions - before, 8);
    EXPECT_EQ(title(model, 89'500), u"row 89500"_s);
}

TEST(PagedListModel, KeepsShowingOldRowsUntilTheNewOnesCome)
{
    FakeSource fake(300);
    PagedListModel model;
    model.setSource(fake.source());
    fake.answerAll();
    fake.word = u"new"_s;
    model.refresh();
    EXPECT_EQ(title(model, 5), u"row 5"_s);
    fake.answerAll();
    (void)title(model, 5);
    fake.answerAll();
    EXPECT_EQ(title(model, 5), u"new 5"_s);
}

TEST(PagedListModel, TellsViewsOfSingleRowsThatComeAndGo)
{
    FakeSource fake(300);
    PagedListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setSource(fake.source());
    fake.answerAll();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept = model.index(200);
    fake.ids.removeAt(10);
    fake.ids.insert(50, number(5'000));
    fake.ids.insert(51, number(5'001));
    model.refresh();
    fake.answerAll();
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(model.rowCount(), 301);
    EXPECT_EQ(kept.row(), 201);
    EXPECT_EQ(model.idAt(50), number(5'000));
}

TEST(PagedListModel, DropsTheAnswerToAnOlderQuestion)
{
    FakeSource slow(500);
    FakeSource quick(20);
    PagedListModel model;
    model.setSource(slow.source());
    model.setSource(quick.source());
    quick.answerAll();
    slow.answerAll();
    EXPECT_EQ(model.rowCount(), 20);
}

TEST(PagedListModel, SaysWhatTheSourceCouldNotAnswerAndKeepsItsRows)
{
    FakeSource fake(50);
    PagedListModel model;
    model.setSource(fake.source());
    fake.answerAll();
    QSignalSpy failed(&model, &PagedListModel::failed);
    model.setSource({.first = {},
                     .ids =
                         [] {
                             QPromise<Result<QVector<Uuid>>> promise;
                             promise.start();
                             promise.addResult(Result<QVector<Uuid>>(failure(ErrorKind::Busy, u"later"_s)));
                             promise.finish();
                             return promise.future();
                         },
                     .rows = {}});
    QCoreApplication::processEvents();
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed.at(0).at(0).value<Error>().message, u"later"_s);
    EXPECT_EQ(model.rowCount(), 50);
}

TEST(PagedListModel, ARecordThatIsGoneIsNotAskedForAgainAndAgain)
{
    FakeSource fake(10);
    PagedListModel model;
    PagedSource source = fake.source();
    source.first = {};
    int asked = 0;
    source.rows = [&](const QVector<Uuid>&) {
        ++asked;
        QPromise<Result<QVector<Row>>> promise;
        promise.start();
        promise.addResult(Result<QVector<Row>>(QVector<Row>()));
        promise.finish();
        return promise.future();
    };
    model.setSource(source);
    fake.answerAll();
    for (int i = 0; i < 5; ++i) {
        (void)title(model, 3);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(asked, 1);
}

TEST(PagedListModel, AsksForWhatAJumpOfTheScrollBarLandsOnBeforeAnythingElse)
{
    FakeSource fake(100'000);
    PagedListModel model;
    model.setSource(fake.source());
    fake.answerAll();
    for (int row = 500; row < 80'000; row += 5'000) // the scroll bar is dragged over all of them
        (void)title(model, row);
    for (int row = 80'010; row < 80'040; ++row) // and let go here
        (void)title(model, row);
    QCoreApplication::processEvents();
    fake.answerOldest(1);
    EXPECT_EQ(title(model, 80'010), u"row 80010"_s) << "with the first answer";
    EXPECT_EQ(title(model, 80'039), u"row 80039"_s);
}

TEST(PagedListModel, ReadsAheadOnBothSidesOfWhereOneLands)
{
    FakeSource fake(100'000);
    PagedListModel model;
    model.setSource(fake.source());
    fake.answerAll();
    (void)title(model, 50'010); // near the beginning of its page
    fake.answerAll();
    const int asked = fake.rowQuestions;
    EXPECT_EQ(title(model, 49'990), u"row 49990"_s);
    fake.answerAll();
    EXPECT_EQ(fake.rowQuestions, asked) << "the page before was there already";
}

namespace {

PagedSource grouped(FakeSource& fake, const QVector<int>& sizes)
{
    PagedSource source = fake.source();
    source.groups = [&fake, sizes] {
        QVector<PagedGroup> groups;
        int at = 0;
        for (const int size : sizes) {
            PagedGroup group;
            group.key = u"group %1"_s.arg(groups.size());
            group.head.title = group.key;
            group.ids = fake.ids.mid(at, size);
            at += size;
            groups << group;
        }
        return QtFuture::makeReadyFuture(Result<QVector<PagedGroup>>(groups));
    };
    return source;
}

} // namespace

TEST(PagedListModel, ShowsGroupsUnderHeadsThatCollapseByThemselves)
{
    FakeSource fake(1'000);
    PagedListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setSource(grouped(fake, {300, 700}));
    fake.answerAll();
    ASSERT_EQ(model.rowCount(), 1'002);
    EXPECT_EQ(model.count(), 1'000);
    EXPECT_TRUE(model.isHead(0));
    EXPECT_TRUE(model.isHead(301));
    EXPECT_TRUE(model.idAt(301).isNull());
    EXPECT_EQ(numberOf(model.idAt(302)), 300);
    EXPECT_EQ(title(model, 301), u"group 1"_s);
    EXPECT_EQ(model.headOf(500), 301);
    EXPECT_EQ(model.headAfter(10), 301);
    EXPECT_EQ(model.headAfter(500), -1);
    EXPECT_FALSE(model.flags(model.index(301)) & Qt::ItemIsSelectable);
    (void)title(model, 302);
    fake.answerAll();
    EXPECT_EQ(title(model, 302), u"row 300"_s);

    model.setCollapsed(0, true);
    EXPECT_EQ(model.rowCount(), 702);
    EXPECT_EQ(model.count(), 1'000);
    EXPECT_TRUE(model.isCollapsed(0));
    EXPECT_TRUE(model.isHead(1));
    model.refresh();
    fake.answerAll();
    EXPECT_EQ(model.rowCount(), 702) << "it stays collapsed";
    model.setAllCollapsed(true);
    EXPECT_EQ(model.rowCount(), 2);
    model.setAllCollapsed(false);
    EXPECT_EQ(model.rowCount(), 1'002);
    model.setSource(fake.source());
    fake.answerAll();
    EXPECT_EQ(model.rowCount(), 1'000);
    EXPECT_FALSE(model.isGrouped());
}

TEST(PagedListModel, FollowsARecordIntoAnotherGroup)
{
    FakeSource fake(10);
    PagedListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    QVector<int> sizes{4, 6};
    model.setSource(grouped(fake, sizes));
    fake.answerAll();
    model.setSource(grouped(fake, {5, 5}));
    fake.answerAll();
    EXPECT_TRUE(model.isHead(6));
    EXPECT_EQ(numberOf(model.idAt(5)), 4);
    EXPECT_EQ(model.rowOf(number(5)), 7);
}

} // namespace zhike
