// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contract/contracts_page.h"

#include "core/contract/collect.h"
#include "core/contract/renewals.h"
#include "tests/support/core/builders.h"
#include "tests/support/ui/window_world.h"
#include "ui/contract/commitments_view.h"
#include "ui/contract/instalment_detail.h"
#include "ui/contract/instalments_view.h"
#include "ui/contract/overrides_editor.h"
#include "ui/contract/renewal_column.h"
#include "ui/contract/renewals_view.h"
#include "ui/customer/customer_view.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/labels.h"
#include "ui/parts/row_list.h"
#include <QtCore/QFile>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

/// 华信科技 with a contract that ends on 31 December 2026, today being 22 November.
class ContractsScreen : public testing::Test
{
protected:
    ContractsScreen()
    {
        Customer c;
        c.code = u"C-0001"_s;
        c.name = u"华信科技"_s;
        customer = world.store.add(c);
        Contract k;
        k.customer = customer;
        k.number = u"HT-2026-001"_s;
        k.startsOn = QDate(2026, 1, 1);
        k.endsOn = QDate(2026, 12, 31);
        k.annualFee = Fen{120'000'00};
        k.billing = Billing::Quarterly;
        contract = world.store.add(k);
        Instalment i;
        i.customer = customer;
        i.contract = contract;
        i.dueOn = QDate(2026, 10, 30);
        i.amount = Fen{30'000'00};
        i.periodFrom = QDate(2026, 7, 1);
        i.periodTo = QDate(2026, 9, 30);
        instalment = world.store.add(i);
        Commitment p;
        p.customer = customer;
        p.contract = contract;
        p.indicator = u"核心系统可用率"_s;
        p.dueOn = QDate(2026, 11, 1);
        commitment = world.store.add(p);
    }
    /// Another customer, whose contract ends in February.
    void addBank()
    {
        Contract other;
        other.customer = world.store.add(aCustomer(u"C-0002"_s, u"之江银行"_s));
        other.number = u"HT-2025-009"_s;
        other.startsOn = QDate(2026, 3, 1);
        other.endsOn = QDate(2027, 2, 28);
        other.annualFee = Fen{300'000'00};
        world.store.add(other);
    }
    ContractsPage& page() { return *dynamic_cast<ContractsPage*>(world.window().page(u"contracts"_s)); }
    void showView(const QString& view)
    {
        world.show(u"contracts"_s);
        page().openTab(view);
    }
    FormPanel* form() { return world.child<FormPanel>(u"form"_s); }
    [[nodiscard]] bool formGone()
    {
        return WindowWorld::until([&] { return world.window().findChild<FormPanel*>(u"form"_s) == nullptr; });
    }
    void typeInto(FieldEditor* editor, const QString& text)
    {
        world.click(editor->field());
        world.type(text);
    }
    RenewalsView& renewals() { return *dynamic_cast<RenewalsView*>(page().view()); }
    InstalmentsView& instalments() { return *dynamic_cast<InstalmentsView*>(page().view()); }
    [[nodiscard]] bool instalmentShown(int obstacles)
    {
        return WindowWorld::until([&] {
            const FeeReadiness* fee = instalments().detail()->fee();
            return fee && static_cast<int>(fee->obstacles.size()) == obstacles;
        });
    }

    WindowWorld world;
    Id<Customer> customer;
    Id<Contract> contract;
    Id<Instalment> instalment;
    Id<Commitment> commitment;
};

} // namespace

TEST_F(ContractsScreen, RenewsAContractWithANextOneThatIsFilledIn)
{
    showView(u"renewals"_s);
    renewals().open(contract.uuid);
    ASSERT_TRUE(WindowWorld::until([&] { return renewals().card() != nullptr; }));
    world.click(u"renew"_s);
    FormPanel* next = form();
    EXPECT_EQ(next->value(u"number"_s).toString(), u"HT-2027-001"_s);
    EXPECT_EQ(next->value(u"starts_on"_s).toDate(), QDate(2027, 1, 1));
    EXPECT_EQ(next->value(u"ends_on"_s).toDate(), QDate(2027, 12, 31));
    EXPECT_EQ(next->value(u"annual_fee"_s).toLongLong(), 120'000'00);
    world.click(u"save"_s);
    ASSERT_TRUE(formGone());
    ASSERT_TRUE(WindowWorld::until([&] { return renewals().card() == nullptr; })) << "it is renewed";
    const auto planned = must(world.store->readNow([&](Reader& r) -> Result<size_t> {
        ZHIKE_ASSIGN(const Uuid made, r.idOfKey(EntityKind::Contract, u"HT-2027-001"_s));
        ZHIKE_ASSIGN(const auto all, r.where<Instalment>("contract", Value(made)));
        return all.size();
    }));
    EXPECT_EQ(planned, 4U) << "quarterly, as before";
    world.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(WindowWorld::until([&] { return world.store.count("contract") == 1; })) << "one step";
    EXPECT_EQ(world.store.count("instalment"), 1);
}

TEST_F(ContractsScreen, SaysAtTheFieldWhenAContractEndsBeforeItBegins)
{
    showView(u"renewals"_s);
    renewals().open(contract.uuid);
    ASSERT_TRUE(WindowWorld::until([&] { return renewals().card() != nullptr; }));
    renewals().renew();
    form()->setValue(u"ends_on"_s, QDate(2026, 1, 1));
    world.click(u"save"_s);
    EXPECT_TRUE(WindowWorld::until(
        [&] { return !form()->editor(u"ends_on"_s)->field()->accessibleDescription().isEmpty(); }));
    EXPECT_EQ(world.store.count("contract"), 1);
}

TEST_F(ContractsScreen, NotesHowFarARenewalHasComeAtOnce)
{
    showView(u"renewals"_s);
    renewals().open(contract.uuid);
    auto* stage = world.child<FieldEditor>(u"renewalStage"_s);
    stage->field()->setFocus(Qt::TabFocusReason);
    world.press(Qt::Key_Down);
    EXPECT_TRUE(WindowWorld::until([&] { return world.store.get(contract).renewal == Renewal::InTalks; }));
}

TEST_F(ContractsScreen, AsksForMoneyOnlyAfterEveryObstacleIsGoneOrAccepted)
{
    showView(u"instalments"_s);
    ASSERT_TRUE(instalmentShown(2)); // the report, and the commitment that is overdue
    EXPECT_FALSE(world.child(u"ask"_s)->isEnabled());

    world.click(u"publishReport"_s);
    ASSERT_NE(form(), nullptr);
    world.click(u"save"_s);
    ASSERT_TRUE(formGone());
    ASSERT_TRUE(instalmentShown(1));

    world.click(u"accept."_s + instalments().detail()->fee()->obstacles[0].key);
    world.click(u"save"_s);
    EXPECT_TRUE(world.window().findChild<FormPanel*>(u"form"_s)) << "not without a reason";
    typeInto(form()->editor(u"reason"_s), u"客户同意年底一并验收"_s);
    world.click(u"save"_s);
    ASSERT_TRUE(formGone());
    ASSERT_TRUE(WindowWorld::until([&] { return instalments().detail()->fee()->ready(); }));

    ASSERT_TRUE(WindowWorld::until([&] { return world.child(u"ask"_s)->isEnabled(); }));
    world.click(u"ask"_s);
    world.click(u"save"_s);
    ASSERT_TRUE(formGone());
    ASSERT_TRUE(
        WindowWorld::until([&] { return world.store.get(instalment).askedOn == QDate(2026, 11, 22); }));

    world.click(u"receive"_s);
    EXPECT_EQ(form()->value(u"received_amount"_s).toLongLong(), 30'000'00);
    world.click(u"save"_s);
    ASSERT_TRUE(formGone());
    ASSERT_TRUE(WindowWorld::until([&] { return world.store.get(instalment).receivedOn.isValid(); }));
}

TEST_F(ContractsScreen, OpensWhatStandsInTheWay)
{
    showView(u"instalments"_s);
    ASSERT_TRUE(instalmentShown(2));
    LinkLabel* link = nullptr;
    for (LinkLabel* each : instalments().detail()->findChildren<LinkLabel*>())
        link = each->text() == u"核心系统可用率"_s ? each : link;
    ASSERT_NE(link, nullptr);
    world.click(link);
    EXPECT_TRUE(WindowWorld::until([&] { return page().viewId() == u"commitments"_s; }));
}

TEST_F(ContractsScreen, DecidesACommitmentByKeysAndAsksWhyItWasBroken)
{
    showView(u"commitments"_s);
    auto& view = *dynamic_cast<CommitmentsView*>(page().view());
    ASSERT_TRUE(WindowWorld::until([&] { return view.list()->model()->rowCount() == 2; }));
    view.list()->setCurrentId(commitment.uuid);
    view.list()->setFocus();
    world.press(Qt::Key_Return);
    form()->setValue(u"outcome"_s, u"broken"_s);
    world.click(u"save"_s);
    EXPECT_TRUE(WindowWorld::until(
        [&] { return !form()->editor(u"outcome_note"_s)->field()->accessibleDescription().isEmpty(); }));
    typeInto(form()->editor(u"outcome_note"_s), u"实际 99.82 %"_s);
    world.click(u"save"_s);
    ASSERT_TRUE(formGone());
    EXPECT_EQ(world.store.get(commitment).outcome, Outcome::Broken);
}

TEST_F(ContractsScreen, EditsTheFiguresThatAContractPromisesByItself)
{
    world.show(u"customers"_s);
    world.window().openCustomerTab(customer.uuid, u"contract"_s);
    auto* list = [&] {
        RowList* found = nullptr;
        EXPECT_TRUE(WindowWorld::until([&] {
            for (RowList* each : world.window().findChildren<RowList*>())
                found = each->isVisible() && each->model()->rowCount() > 4 ? each : found;
            return found != nullptr;
        }));
        return found;
    }();
    ASSERT_NE(list, nullptr);
    list->setCurrentId(contract.uuid);
    list->setFocus();
    world.press(Qt::Key_Return);
    auto* figures = dynamic_cast<OverridesEditor*>(form()->editor(u"overrides"_s));
    ASSERT_NE(figures, nullptr);
    figures->setOverrides({{{}, Figure::Inspections, 6, {}}});
    world.click(u"save"_s);
    ASSERT_TRUE(formGone());
    const auto kept =
        must(world.store->readNow([&](Reader& r) { return r.parts<ContractOverride>(contract); }));
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].value, 6);
}

TEST_F(ContractsScreen, ShowsTheServiceBoundaryAndSavesItAsPdf)
{
    world.show(u"customers"_s);
    world.window().openCustomerTab(customer.uuid, u"overview"_s);
    world.click(u"boundary"_s);
    ASSERT_NE(world.child(u"boundaryViewer"_s), nullptr);
    world.fileToSave = world.store.folder() + u"/boundary.pdf"_s;
    world.click(u"savePdf"_s);
    ASSERT_TRUE(world.said(u"boundary.pdf"_s));
    QFile file(world.fileToSave);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
    world.press(Qt::Key_Escape);
    EXPECT_TRUE(WindowWorld::until(
        [&] { return !world.window().findChild<QWidget*>(u"boundaryViewer"_s)->isVisible(); }));
}

TEST_F(ContractsScreen, RenewalsAreATableTooWithTheSameContractChosen)
{
    addBank();
    showView(u"renewals"_s);
    renewals().open(contract.uuid);
    ASSERT_TRUE(WindowWorld::until([&] { return renewals().card() && renewals().card()->id == contract; }));
    world.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto* list = world.child<RowList>(u"renewals"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return list->model()->rowCount() >= 3; })) << "heads of the months";
    EXPECT_EQ(list->currentId(), contract.uuid);
    ASSERT_NE(renewals().card(), nullptr);
    world.press(Qt::Key_A, Qt::ControlModifier);
    auto* sums = world.child<QLabel>(u"selectionSums"_s);
    EXPECT_TRUE(WindowWorld::until([&] { return sums->text().contains(u"420,000"_s); }))
        << sums->text().toStdString();
    world.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(list->isVisible());
    EXPECT_NE(renewals().card(), nullptr) << "and back to the months";
}

TEST_F(ContractsScreen, RenewalsAreFoundByTypingInTheirMonthsAndCommitmentsInTheirList)
{
    addBank();
    Commitment promise = world.store.get(commitment);
    promise.id = {};
    promise.indicator = u"恢复时间"_s;
    world.store.add(promise);
    showView(u"renewals"_s);
    const auto cards = [&] {
        int count = 0;
        for (const auto* column : renewals().findChildren<RenewalColumn*>())
            count += column->isVisible() ? column->list()->model()->rowCount() : 0;
        return count;
    };
    ASSERT_TRUE(WindowWorld::until([&] { return cards() == 2 && renewals().card(); }));
    renewals().focusTarget()->setFocus();
    world.type(u"zjyh"_s);
    EXPECT_TRUE(WindowWorld::until([&] { return cards() == 1; }));
    world.press(Qt::Key_Down);
    ASSERT_NE(renewals().card(), nullptr);
    EXPECT_EQ(renewals().card()->number, u"HT-2025-009"_s) << "on to what was found, in another month";
    world.click(u"renewalsSearch"_s);
    world.press(Qt::Key_Escape);
    EXPECT_EQ(cards(), 2);
    EXPECT_TRUE(renewals().focusTarget()->hasFocus());

    page().openTab(u"commitments"_s);
    auto* list = world.child<RowList>(u"commitments"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return list->model()->rowCount() == 3; })) << "under a head";
    list->setFocus();
    world.type(u"恢复"_s);
    EXPECT_TRUE(WindowWorld::until([&] { return list->model()->rowCount() == 2; }));
    world.press(Qt::Key_Escape);
    EXPECT_TRUE(WindowWorld::until([&] { return list->model()->rowCount() == 3; }));
}

TEST_F(ContractsScreen, InstalmentsAreFoundByTypingAndDividedByAccountManager)
{
    Instalment i = world.store.get(instalment);
    i.id = {};
    i.dueOn = QDate(2026, 12, 30);
    i.note = u"尾款"_s;
    world.store.add(i);
    showView(u"instalments"_s);
    auto* list = world.child<RowList>(u"instalments"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return list->model()->rowCount() == 4; })) << "two stretches";
    list->setFocus();
    world.type(u"尾款"_s);
    auto* field = world.child<QLineEdit>(u"instalmentsSearch"_s);
    ASSERT_NE(field, nullptr);
    EXPECT_TRUE(WindowWorld::until([&] { return list->model()->rowCount() == 2; }))
        << list->model()->rowCount();
    world.press(Qt::Key_Escape);
    ASSERT_TRUE(WindowWorld::until([&] { return list->model()->rowCount() == 4; }));
    EXPECT_FALSE(field->isVisible());
    EXPECT_TRUE(list->hasFocus());
}

TEST_F(ContractsScreen, NotesSeveralCommitmentsAsKeptInOneStep)
{
    Commitment other = world.store.get(commitment);
    other.id = {};
    other.indicator = u"恢复时间"_s;
    world.store.add(other);
    showView(u"commitments"_s);
    auto* list = world.child<RowList>(u"commitments"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return list->model()->rowCount() == 3; }));
    list->setFocus();
    world.press(Qt::Key_A, Qt::ControlModifier);
    world.click(u"keepChosen"_s);
    ASSERT_TRUE(WindowWorld::until([&] { return world.store.get(commitment).outcome == Outcome::Kept; }));
    ASSERT_TRUE(world.said(u"as kept"_s));
    world.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(WindowWorld::until([&] { return world.store.get(commitment).outcome == Outcome::Open; }));
}
