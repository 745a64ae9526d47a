// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/drafts.h"

#include "tests/support/core/test_store.h"
#include <QtCore/QEventLoop>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

class DraftsTest : public testing::Test
{
protected:
    [[nodiscard]] std::unique_ptr<Drafts> open()
    {
        auto drafts = std::make_unique<Drafts>(file(), clock);
        QEventLoop loop;
        QObject::connect(drafts.get(), &Drafts::loaded, &loop, &QEventLoop::quit);
        loop.exec();
        EXPECT_TRUE(drafts->isLoaded());
        return drafts;
    }
    [[nodiscard]] QString file() const { return folder.filePath(u"a.db-drafts"_s); }
    void put(const QByteArray& bytes)
    {
        QFile out(file());
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    QTemporaryDir folder;
    std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>(test::sunday());
};

const QJsonObject typed{{u"name"_s, u"华信科技"_s}};

} // namespace

TEST_F(DraftsTest, AreThereAgainAfterTheProgramEnded)
{
    open()->keep(u"customer/new"_s, u"New customer"_s, typed);
    auto again = open();
    const auto draft = again->find(u"customer/new"_s);
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->title, u"New customer"_s);
    EXPECT_EQ(draft->at, test::sunday());
    EXPECT_EQ(draft->values, typed);
    EXPECT_FALSE(again->find(u"customer/other"_s));
    again->discard(u"customer/new"_s);
    EXPECT_FALSE(again->find(u"customer/new"_s));
    again.reset(); // waits for what is queued
    EXPECT_FALSE(open()->find(u"customer/new"_s));
    EXPECT_FALSE(QFile::exists(file())) << "no draft, no file";
}

TEST_F(DraftsTest, OfTwoProgramsDoNotOverwriteEachOther)
{
    auto one = open();
    auto other = open();
    one->keep(u"a"_s, u"A"_s, typed);
    one.reset();
    other->keep(u"b"_s, u"B"_s, typed);
    other.reset();
    const auto all = open();
    EXPECT_TRUE(all->find(u"a"_s));
    EXPECT_TRUE(all->find(u"b"_s));
}

TEST_F(DraftsTest, InADamagedFileAreNone)
{
    for (const QByteArray& bytes :
         {QByteArray("{\"customer/new\":{\"title\":"), QByteArray("\xff\xfe\0\0", 4), QByteArray("[1,2]"),
          QByteArray("{\"a\":3,\"b\":{\"values\":[]}}")}) {
        put(bytes);
        auto drafts = open();
        EXPECT_TRUE(drafts->keys().isEmpty());
        drafts->keep(u"c"_s, u"C"_s, typed);
        drafts.reset();
        EXPECT_TRUE(open()->find(u"c"_s)) << "and new ones are kept";
    }
}

TEST_F(DraftsTest, ThatAreTwoMonthsOldAreForgotten)
{
    open()->keep(u"a"_s, u"A"_s, typed);
    clock->set(test::sunday().plusDays(59));
    EXPECT_TRUE(open()->find(u"a"_s));
    clock->set(test::sunday().plusDays(61));
    EXPECT_FALSE(open()->find(u"a"_s));
}

} // namespace zhike
