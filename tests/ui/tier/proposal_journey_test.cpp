// SPDX-License-Identifier: GPL-3.0-or-later
// Proposing and deciding on the customer's page, and the agreement about it in the settings.
#include "tests/ui/tier/tier_world.h"
#include "ui/customer/customers_page.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/format.h"
#include "ui/parts/row_list.h"
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct ProposalJourney : test::TierWorld {
    FormPanel* form() { return world.child<FormPanel>(u"form"_s); }
    bool formGone()
    {
        return world.until([&] { return !world.window().findChild<FormPanel*>(u"form"_s); });
    }
    void openAgreements(Id<Customer> customer)
    {
        world.show(u"customers"_s);
        world.window().openCustomerTab(customer.uuid, u"contract"_s);
        EXPECT_NE(world.child(u"proposeTier"_s), nullptr);
    }
    /// Lines of the tab's list: badge, state and who.
    QStringList lines()
    {
        QStringList all;
        for (RowList* list : world.window().page(u"customers"_s)->findChildren<RowList*>()) {
            if (!list->isVisible() || list->objectName() == u"customers"_s)
                continue;
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                all << index.data(BadgeRole).toString() + u'|' + index.data(Right1Role).toString() + u'|' +
                           index.data(SubtitleRole).toString();
            }
        }
        return all;
    }
    bool has(const QString& line)
    {
        return world.until([&] {
            return std::ranges::any_of(lines(), [&](const QString& each) { return each.contains(line); });
        });
    }
};

} // namespace

TEST_F(ProposalJourney, TheCustomersPageProposesDecidesAndKeepsTheHistoryWithWhoAndWhy)
{
    openAgreements(oceans);
    world.click(u"proposeTier"_s);
    form()->setValue(u"tier"_s, QVariant::fromValue(tier(u"钻石"_s).uuid));
    form()->setValue(u"reason"_s, u"系统增多"_s);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(formGone());
    ASSERT_TRUE(
        has(u"Diamond|Proposed|"_s + format::joined({u"系统增多"_s, u"proposed by 李工 on 2026-11-22"_s})))
        << lines().join(u'\n').toStdString();
    const auto proposal = waiting(oceans);
    ASSERT_TRUE(proposal);
    for (RowList* list : world.window().page(u"customers"_s)->findChildren<RowList*>()) {
        if (list->isVisible() && list->objectName() != u"customers"_s) {
            list->setCurrentId(proposal->id.uuid);
            list->setFocus();
        }
    }
    world.press(Qt::Key_Return);
    form()->setValue(u"decision"_s, false);
    form()->setValue(u"decided_by"_s, u"王海涛"_s);
    form()->setValue(u"decision_reason"_s, u"费用不足"_s);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(formGone());
    EXPECT_TRUE(has(format::joined({u"rejected by 王海涛 on 2026-11-22"_s, u"费用不足"_s})))
        << lines().join(u'\n').toStdString();
}

TEST_F(ProposalJourney, TheAgreementIsMadeInTheSettingsAndThenNobodyAssignsAtOnce)
{
    world.show(u"settings"_s);
    auto* tick = world.child(u"settings.tierApproval"_s)->findChild<QCheckBox*>();
    ASSERT_NE(tick, nullptr);
    EXPECT_FALSE(tick->isChecked());
    tick->click();
    EXPECT_TRUE(world.until(
        [&] { return test::must(world.store->readNow([](Reader& r) { return approvalByAnother(r); })); }));
    openAgreements(oceans);
    world.click(u"assignTier"_s);
    form()->setValue(u"tier"_s, QVariant::fromValue(tier(u"钻石"_s).uuid));
    form()->setValue(u"reason"_s, u"系统增多"_s);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(world.until([&] {
        return form()->editor(u"tier"_s)->field()->accessibleDescription().contains(u"propose it instead"_s);
    }));
}

} // namespace zhike
