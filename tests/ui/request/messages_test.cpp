// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/message_usecases.h"

#include "core/request/request_usecases.h"
#include "tests/support/ui/window_world.h"
#include "ui/parts/chip.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/labels.h"
#include "ui/request/composer.h"
#include "ui/request/message_mail.h"
#include "ui/request/request_detail_view.h"
#include "ui/request/request_facts.h"
#include "ui/request/requests_page.h"
#include "ui/request/thread_row.h"
#include "ui/request/thread_view.h"

#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

class MessagesOnScreen : public testing::Test
{
protected:
    MessagesOnScreen()
    {
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"上海临江医院"_s;
        customer = world.store.add(c);
        Contact p;
        p.customer = customer;
        p.name = u"周洁"_s;
        p.title = u"信息科"_s;
        p.mobile = u"13621784405"_s;
        reporter = world.store.add(p);
        System s;
        s.customer = customer;
        s.name = u"影像归档存储"_s;
        s.product = u"OceanFS"_s;
        s.supplier = Supplier::ThirdParty;
        s.warrantyUntil = QDate(2027, 4, 30);
        system = world.store.add(s);
    }
    Id<Request> opened(const QString& title)
    {
        Request draft;
        draft.customer = customer;
        draft.reporter = reporter;
        draft.system = system;
        draft.title = title;
        draft.description = u"阅片等待超过一分钟"_s;
        return must(world.store->writeNow(u"Open"_s, [&](UnitOfWork& u) { return openRequest(u, draft); }));
    }
    void say(Id<Request> request, MessageDirection direction, const QString& text)
    {
        NewMessage what;
        what.message.request = request;
        what.message.direction = direction;
        what.message.text = text;
        must(world.store->writeNow(u"Say"_s, [&](UnitOfWork& u) { return recordMessage(u, what); }));
    }
    void show(Id<Request> request)
    {
        world.show(u"requests"_s);
        world.window().open(EntityKind::Request, request.uuid);
        ASSERT_TRUE(WindowWorld::until([&] {
            const auto& detail = page()->view()->detail();
            return detail && detail->request.id == request &&
                   !page()->view()->thread()->thread().entries.empty();
        }));
    }
    RequestsPage* page() { return qobject_cast<RequestsPage*>(world.window().page(u"requests"_s)); }
    MessageEdit* text() { return world.child<MessageEdit>(u"messageText"_s); }
    void typeMessage(const QString& words)
    {
        text()->setFocus();
        world.type(words);
    }
    void chooseInMenu(const QString& name)
    {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        for (QAction* action : menu->actions())
            if (action->objectName() == name)
                action->trigger();
        menu->close();
    }
    QStringList said()
    {
        QStringList all;
        for (ThreadRow* row : page()->view()->thread()->findChildren<ThreadRow*>())
            if (row->isVisible() && row->entry().kind == ThreadKind::Said)
                all += row->entry().message.text;
        return all;
    }

    WindowWorld world;
    Id<Customer> customer;
    Id<Contact> reporter;
    Id<System> system;
};

} // namespace

TEST_F(MessagesOnScreen, AReplySaysThatItIsTheFirstResponseRecordsItAndIsUndoneAsOne)
{
    const auto id = opened(u"影像调阅失败"_s);
    show(id);
    EXPECT_TRUE(world.child<TextLabel>(u"alsoFirstResponse"_s)->isVisible()) << "said before it happens";
    EXPECT_TRUE(text()->placeholderText().contains(u"周洁"_s));
    EXPECT_TRUE(text()->placeholderText().contains(u"not sent"_s)) << "nothing leaves this computer";
    typeMessage(u"已收到，正在看日志"_s);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(WindowWorld::until([&] { return said() == QStringList{u"已收到，正在看日志"_s}; }));
    EXPECT_TRUE(world.store.get(id).firstResponseAt);
    EXPECT_TRUE(text()->toPlainText().isEmpty());
    EXPECT_TRUE(WindowWorld::until([&] { return world.store.get(id).state == RequestState::InProgress; }));
    world.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(WindowWorld::until([&] { return !world.store.get(id).firstResponseAt; }));
    EXPECT_EQ(world.store.count("message"), 0);
}

TEST_F(MessagesOnScreen, WhatIsTypedSurvivesACrashForEachRequest)
{
    const auto first = opened(u"影像调阅失败"_s);
    const auto second = opened(u"打印偏暗"_s);
    show(first);
    world.click(u"internalNote"_s);
    typeMessage(u"怀疑光模块"_s);
    ASSERT_TRUE(WindowWorld::until(
        [&] { return world.child<TextLabel>(u"messageKept"_s)->text() == u"Draft kept"_s; }));
    show(second);
    EXPECT_TRUE(text()->toPlainText().isEmpty()) << "another request's composer is empty";
    world.crash();
    show(first);
    EXPECT_EQ(text()->toPlainText(), u"怀疑光模块"_s);
    EXPECT_EQ(page()->view()->composer()->direction(), MessageDirection::Internal);
    EXPECT_FALSE(world.store.get(first).firstResponseAt);
    world.click(u"sendMessage"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return said() == QStringList{u"怀疑光模块"_s}; }));
    EXPECT_TRUE(WindowWorld::until([&] { return world.drafts->keys().isEmpty(); }));
}

TEST_F(MessagesOnScreen, ChipsChooseWhatIsShownAndEarlierLinesUnfold)
{
    const auto id = opened(u"影像调阅失败"_s);
    for (int i = 0; i < 4; ++i) {
        say(id, MessageDirection::FromCustomer, u"第 %1 次"_s.arg(i));
        say(id, MessageDirection::Internal, u"记 %1"_s.arg(i));
    }
    show(id);
    ASSERT_TRUE(WindowWorld::until([&] { return said().size() == 6; }));
    EXPECT_EQ(said().back(), u"记 3"_s) << "the newest at the end";
    world.click(u"threadInternal"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return said().size() == 4; }));
    world.click(u"threadVisible"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return said().size() == 4 && said().front() == u"第 0 次"_s; }));
    world.click(u"threadAll"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return said().size() == 6; }));
    world.click(u"earlierMessages"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return said().size() == 8; }));
}

TEST_F(MessagesOnScreen, FilesArePastedWithAMessageAndOpenFromIt)
{
    const auto id = opened(u"影像调阅失败"_s);
    show(id);
    const QString path = world.store.folder() + u"/b.log"_s;
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("B,17\n");
    file.close();
    auto* held = new QMimeData;
    held->setUrls({QUrl::fromLocalFile(path)});
    QApplication::clipboard()->setMimeData(held);
    world.click(u"customerSaid"_s);
    typeMessage(u"日志见附件"_s);
    world.press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_NE(world.child<Chip>(u"attachedFile"_s), nullptr);
    world.click(u"sendMessage"_s);
    ASSERT_NE(world.child<LinkLabel>(u"messageFile"_s), nullptr);
    EXPECT_TRUE(world.child<LinkLabel>(u"messageFile"_s)->text().startsWith(u"b.log"_s));
    EXPECT_EQ(world.store.count("attachment"), 1);
    EXPECT_FALSE(world.store.get(id).firstResponseAt) << "the customer said it, not we";
}

TEST_F(MessagesOnScreen, AMessageIsCorrectedAndTakenAwayFromItsMenu)
{
    const auto id = opened(u"影像调阅失败"_s);
    say(id, MessageDirection::Internal, u"A 路误码"_s);
    show(id);
    ASSERT_TRUE(WindowWorld::until([&] { return said().size() == 1; }));
    auto* row = world.child<ThreadRow>(u"threadMessage"_s);
    row->setFocus();
    world.press(Qt::Key_Return);
    chooseInMenu(u"editMessage"_s);
    auto* form = world.child<FormPanel>(u"form"_s);
    form->setValue(u"text"_s, u"B 路误码"_s);
    world.click(u"save"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return said() == QStringList{u"B 路误码"_s}; }));
    world.child<ThreadRow>(u"threadMessage"_s)->setFocus();
    world.press(Qt::Key_Return);
    chooseInMenu(u"removeMessage"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return said().isEmpty(); }));
    EXPECT_EQ(world.store.count("message"), 1) << "archived, not deleted";
}

TEST_F(MessagesOnScreen, AFoundMessageOpensItsRequest)
{
    const auto other = opened(u"打印偏暗"_s);
    const auto id = opened(u"影像调阅失败"_s);
    say(id, MessageDirection::Internal, u"怀疑光模块"_s);
    const auto all =
        must(world.store->readNow([&](Reader& r) { return r.where<Message>("request", id.uuid); }));
    show(other);
    world.window().open(EntityKind::Message, all.at(0).id.uuid);
    EXPECT_TRUE(WindowWorld::until([&] { return page()->view()->detail()->request.id == id; }));
}

TEST_F(MessagesOnScreen, TheSideTellsTheSourceTheResearchAndWhatWasSolvedBefore)
{
    const auto before = opened(u"影像调阅间歇失败"_s);
    must(world.store->writeNow(u"Solve"_s, [&](UnitOfWork& u) {
        return changeRequestState(u, before, {.to = RequestState::Resolved, .solution = u"更换光模块"_s});
    }));
    const auto id = opened(u"影像调阅失败"_s);
    must(world.store->writeNow(u"Ask"_s, [&](UnitOfWork& u) {
        return changeRequestState(
            u, id,
            {.to = RequestState::WaitingRd, .note = u"固件 7.2.4 误码"_s, .rdReference = u"RD-4417"_s});
    }));
    show(id);
    const auto told = [&](const QString& words) {
        return WindowWorld::until([&] {
            const auto rows = page()->view()->facts()->findChildren<FactRow*>();
            return std::ranges::any_of(
                rows, [&](const FactRow* row) { return row->isVisible() && row->value().contains(words); });
        });
    };
    EXPECT_TRUE(told(u"2027-04-30"_s));
    EXPECT_TRUE(told(u"RD-4417"_s));
    EXPECT_TRUE(told(u"固件 7.2.4 误码"_s));
    world.click(u"similarRequest"_s);
    EXPECT_TRUE(WindowWorld::until([&] { return page()->view()->detail()->request.id == before; }));
}

TEST(MessageMail, HoldsWhatItIsAboutAndNothingThatCouldBeMistakenForIt)
{
    const QUrl url = mailOf(u"zhou@lin.cn"_s, u"RA26-000001"_s, u"慢 & 断"_s, u"一\n二?bcc=x@y"_s);
    EXPECT_EQ(url.scheme(), u"mailto"_s);
    EXPECT_EQ(url.path(), u"zhou@lin.cn"_s);
    EXPECT_TRUE(url.toString(QUrl::FullyEncoded).contains(u"%0D%0A"_s));
    EXPECT_EQ(url.query(QUrl::FullyEncoded).count(u'&'), 1) << "subject and body, and no more";
}
