// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/request/service_world.h"

#include "ui/request/requests_page.h"
#include "ui/today/today_page.h"
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike::test {

ServiceWorld::ServiceWorld()
    : window({*store, store.clock(), look, files, prompt, memory}, {todayEntry(), requestsEntry()})
{
    addCustomer();
    window.resize(1440, 868);
    window.show();
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
}

void ServiceWorld::addCustomer()
{
    Customer c;
    c.code = u"C-0001"_s;
    c.name = u"上海临江医院"_s;
    customer = store.add(c);
    Contact p;
    p.customer = customer;
    p.name = u"周洁"_s;
    p.title = u"信息科"_s;
    p.mobile = u"13621784405"_s;
    contact = store.add(p);
    System s;
    s.customer = customer;
    s.name = u"影像归档存储"_s;
    system = store.add(s);
    Engineer e;
    e.number = u"E001"_s;
    e.name = u"郑凯"_s;
    engineer = store.add(e);
    TierAssignment t;
    t.customer = customer;
    t.tier = Id<Tier>(must(store->readNow([](Reader& r) { return r.idOfKey(EntityKind::Tier, u"金牌"_s); })));
    t.startsOn = QDate(2026, 11, 1); // so that no care call is due yet
    t.reason = u"签约"_s;
    store.add(t);
}

Id<Request> ServiceWorld::request(const QString& title, Priority priority, int minutes, bool responded)
{
    Request r;
    r.number = u"RA26-%1"_s.arg(++m_number, 6, 10, QChar(u'0'));
    r.customer = customer;
    r.system = system;
    r.reporter = contact;
    r.engineer = engineer;
    r.title = title;
    r.priority = priority;
    r.openedAt = sunday().plusMinutes(-minutes);
    std::vector<RequestStatus> history{{{}, 0, RequestState::New, *r.openedAt}};
    if (responded) {
        r.state = RequestState::InProgress;
        r.firstResponseAt = r.openedAt->plusMinutes(5);
        history.push_back({{}, 1, RequestState::InProgress, *r.firstResponseAt});
    }
    const auto id = store.add(r);
    for (RequestStatus& h : history)
        h.request = id;
    must(store->writeNow(u"History"_s, [&](UnitOfWork& u) { return u.setParts(id, history); }));
    return id;
}

Id<NextStep> ServiceWorld::step(const QString& text, int dueInDays)
{
    NextStep s;
    s.customer = customer;
    s.engineer = engineer;
    s.text = text;
    s.dueOn = QDate(2026, 11, 22).addDays(dueInDays);
    return store.add(s);
}

Id<Visit> ServiceWorld::visit(const QString& purpose, int inDays, VisitState state)
{
    Visit v;
    v.number = u"VA26-%1"_s.arg(++m_number, 6, 10, QChar(u'0'));
    v.customer = customer;
    v.purpose = purpose;
    v.plannedStart = sunday().plusDays(inDays).plusMinutes(30);
    v.plannedEnd = v.plannedStart.plusMinutes(90);
    v.state = state;
    return store.add(v);
}

QStringList ServiceWorld::titles(const RowList& list)
{
    QStringList all;
    for (int i = 0; i < list.model()->rowCount(); ++i) {
        const QModelIndex index = list.model()->index(i, 0);
        const QString title = index.data(TitleRole).toString();
        all += index.data(GroupHeadRole).toBool() ? u"# "_s + title : title;
    }
    return all;
}

QModelIndex ServiceWorld::rowOf(const RowList& list, const QString& title)
{
    for (int i = 0; i < list.model()->rowCount(); ++i)
        if (list.model()->index(i, 0).data(TitleRole).toString() == title)
            return list.model()->index(i, 0);
    ADD_FAILURE() << "no row " << qPrintable(title) << " in " << qPrintable(titles(list).join(u'|'));
    return {};
}

void ServiceWorld::clickAction(RowList& list, const QString& title)
{
    const QModelIndex index = rowOf(list, title);
    const auto* row = index.data(RowRole).value<const Row*>();
    const auto* delegate = qobject_cast<RowDelegate*>(list.itemDelegate());
    ASSERT_TRUE(row && delegate);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      delegate->actionRect(list.visualRect(index), *row).center());
}

bool ServiceWorld::until(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition);
}

void ServiceWorld::fillIn(const QString& column, const QString& text)
{
    auto* editor = child<QWidget>(column);
    ASSERT_TRUE(editor);
    if (auto* line = editor->findChild<QLineEdit*>()) {
        line->selectAll();
        QTest::keyClicks(line, text);
    } else if (auto* area = editor->findChild<QPlainTextEdit*>()) {
        area->setPlainText(text);
    } else {
        ADD_FAILURE() << "cannot type into " << qPrintable(column);
    }
}

void ServiceWorld::saveForm()
{
    QTest::mouseClick(child<QPushButton>(u"save"_s), Qt::LeftButton);
    EXPECT_TRUE(until([&] { return window.findChildren<QWidget*>(u"form"_s).isEmpty(); }));
}

} // namespace zhike::test
