// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/visit/visit_world.h"
#include "core/tier/tier.h"
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace zhike {

using test::must;
using test::sunday;

namespace {

/// The ground that the window gives its pages.
class Ground : public QWidget
{
protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), Look::of(this).base); }
};

} // namespace

VisitWorld::VisitWorld()
    : m_look(*static_cast<QApplication*>(QCoreApplication::instance()),
             qEnvironmentVariable("ZHIKE_THEME") == u"dark"_s ? Theme::Dark : Theme::Light)
{
    if (const QString words = qEnvironmentVariable("ZHIKE_WORDS"); !words.isEmpty() && m_words.load(words))
        QCoreApplication::installTranslator(&m_words);
    Customer c;
    c.code = u"C-0017"_s;
    c.name = u"浙江之江农商银行"_s;
    c.address = u"杭州市滨江区江汉路 288 号"_s;
    c.talkingPoints = u"先讲业务影响；变更须提前一天告知钱丽。"_s;
    customer = store.add(c);
    Contact person;
    person.customer = customer;
    person.name = u"赵敏华"_s;
    person.title = u"总经理"_s;
    person.role = ContactRole::DecisionMaker;
    person.mobile = u"138 0571 2046"_s;
    person.preferences = u"要书面结论"_s;
    contact = store.add(person);
    Engineer e;
    e.number = u"E012"_s;
    e.name = u"陈思远"_s;
    e.mobile = u"137 3580 9912"_s;
    engineer = store.add(e);
    EngineerAssignment assignment;
    assignment.customer = customer;
    assignment.engineer = engineer;
    assignment.startsOn = QDate(2025, 1, 1);
    store.add(assignment);
    TierAssignment tier;
    tier.customer = customer;
    tier.tier =
        Id<Tier>(must(store->readNow([](Reader& r) { return r.idOfKey(EntityKind::Tier, u"钻石"_s); })));
    tier.startsOn = QDate(2025, 1, 1);
    tier.reason = u"年费"_s;
    store.add(tier);
    addSystems();
}

void VisitWorld::addSystems()
{
    System system;
    system.customer = customer;
    system.name = u"核心数据库"_s;
    system.product = u"Oracle RAC"_s;
    system.version = u"19c"_s;
    system.criticality = 5;
    store.add(system);
    Contract contract;
    contract.customer = customer;
    contract.number = u"HT-2026-017"_s;
    contract.startsOn = QDate(2026, 1, 16);
    contract.endsOn = QDate(2027, 1, 15);
    contract.annualFee = Fen{128'000'000};
    store.add(contract);
}

VisitWorld::~VisitWorld()
{
    m_window.reset();
}

AppContext VisitWorld::context()
{
    return {*store, store.clock(), m_look, *this, *this, *this, *this, nullptr, m_drafts.get()};
}

void VisitWorld::keepDrafts()
{
    m_drafts = std::make_unique<Drafts>(Drafts::fileFor(store.path()),
                                        std::make_shared<FixedClock>(store.clock().now()));
    EXPECT_TRUE(until([&] { return m_drafts->isLoaded(); }));
}

void VisitWorld::show(const QString& view)
{
    m_memory[u"visits/view"_s] = view;
    m_window = std::make_unique<Ground>();
    m_window->resize(1264, 820);
    auto* column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    m_page = new VisitPage(context());
    m_page->setPrinter([this](QWidget*, const std::vector<PrintPage>& pages, const QString&) {
        printed += int(pages.size());
    });
    column->addWidget(m_page);
    m_window->show();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
    m_page->activate();
    m_page->focusTarget()->setFocus();
}

Id<Visit> VisitWorld::planned(int hours, const QString& purpose)
{
    VisitPlan plan;
    plan.customer = customer;
    plan.purpose = purpose;
    plan.start = sunday().plusMinutes(60 * hours);
    plan.end = plan.start->plusMinutes(120);
    plan.engineers = {engineer};
    plan.contacts = {contact};
    return must(store->writeNow(u"p"_s, [plan](UnitOfWork& u) { return planVisit(u, plan); }));
}

VisitDetail VisitWorld::detail(Id<Visit> visit)
{
    return must(store->readNow([visit](Reader& r) { return readVisit(r, visit); }));
}

std::vector<AgendaEntry> VisitWorld::entries()
{
    const AgendaFilter filter{QDate(2026, 1, 1), QDate(2027, 12, 31), {}, {}, false, 500};
    return must(store->readNow([filter](Reader& r) { return readAgenda(r, filter); })).entries;
}

bool VisitWorld::until(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 10'000);
}

void VisitWorld::click(QWidget* widget)
{
    ASSERT_NE(widget, nullptr);
    QTest::mouseClick(widget, Qt::LeftButton);
}

void VisitWorld::tabTo(const QString& name)
{
    for (int i = 0; i < 200; ++i) {
        for (QWidget* at = QApplication::focusWidget(); at; at = at->parentWidget())
            if (at->objectName() == name)
                return;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    ADD_FAILURE() << "Tab never reaches " << name.toStdString();
}

void VisitWorld::grab(const QString& name)
{
    const QString folder = qEnvironmentVariable("ZHIKE_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(100); // let what was changed be laid out
    m_window->grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace zhike
