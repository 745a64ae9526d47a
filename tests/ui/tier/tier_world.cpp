// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tier/tier_world.h"

#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace zhike::test {

TierWorld::TierWorld()
{
    oceans = add(u"C-0001"_s, u"温州瓯海水务"_s, 5, 5, u"银牌"_s);
    anji = add(u"C-0002"_s, u"湖州安吉旅游"_s, 2, 3, u"银牌"_s);
    nanjing = add(u"C-0003"_s, u"南京紫金山数据"_s, 5, 5, u"金牌"_s);
}

Id<Tier> TierWorld::tier(const QString& name)
{
    return Id<Tier>(must(world.store->readNow([&](Reader& r) { return r.idOfKey(EntityKind::Tier, name); })));
}

Id<Customer> TierWorld::add(const QString& code, const QString& name, int strength, int maturity,
                            const QString& tierName)
{
    Customer c;
    c.code = code;
    c.name = name;
    c.economicStrength = strength;
    c.itMaturity = maturity;
    const auto id = world.store.add(c);
    must(world.store->writeNow(QString(), [&](UnitOfWork& u) {
        return assignTier(u, {id, tier(tierName), QDate(2026, 1, 1), u"Began"_s});
    }));
    return id;
}

TiersPage* TierWorld::open(const QString& view)
{
    world.show(u"tiers"_s);
    auto* page = qobject_cast<TiersPage*>(world.window().page(u"tiers"_s));
    page->showView(view);
    EXPECT_TRUE(world.until([&] { return page->viewId() == view; }));
    return page;
}

BoardView* TierWorld::board()
{
    auto* view = qobject_cast<BoardView*>(open(u"board"_s)->view());
    EXPECT_TRUE(world.until([&] {
        return view->lanes().size() == 4 && view->lanes()[1]->column().differing == 2;
    })) << "the advice never came";
    return view;
}

ReviewView* TierWorld::review()
{
    auto* view = qobject_cast<ReviewView*>(open(u"review"_s)->view());
    EXPECT_TRUE(world.until([&] { return view->count() == 2; })) << "the advice never came";
    return view;
}

CardColumn* TierWorld::cards(int rank)
{
    return world.child<CardColumn>(u"cards.%1"_s.arg(rank));
}

bool TierWorld::drawn(int rank, Id<Customer> customer)
{
    CardColumn* column = cards(rank);
    return world.until([&] {
        const int index = column->indexOf(customer.uuid);
        return index >= 0 && column->row(index);
    });
}

std::optional<TierAssignment> TierWorld::waiting(Id<Customer> customer)
{
    return must(world.store->readNow([&](Reader& r) { return openProposal(r, customer); }));
}

QString TierWorld::tierNow(Id<Customer> customer, QDate day)
{
    return must(world.store->readNow([&](Reader& r) -> Result<QString> {
        ZHIKE_ASSIGN(const auto history, r.where<TierAssignment>("customer", customer.uuid));
        const TierAssignment* now = tierOn(history, day);
        return now ? r.keyOf(EntityKind::Tier, now->tier.uuid) : QString();
    }));
}

bool TierWorld::comes(Id<Customer> customer, bool waits)
{
    return world.until([&] { return waiting(customer).has_value() == waits; });
}

namespace {

void sendMouse(CardColumn* column, QEvent::Type type, QPoint global)
{
    QWidget* viewport = column->viewport();
    const bool release = type == QEvent::MouseButtonRelease;
    QMouseEvent event(type, viewport->mapFromGlobal(global), global,
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      release ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &event);
}

QPoint middle(CardColumn* column)
{
    return column->viewport()->mapToGlobal(column->viewport()->rect().center());
}

} // namespace

void TierWorld::pressOn(CardColumn* column, Id<Customer> customer)
{
    const QRect card = column->cardRect(column->indexOf(customer.uuid));
    sendMouse(column, QEvent::MouseButtonPress, column->viewport()->mapToGlobal(card.center()));
}

void TierWorld::dragOver(CardColumn* from, CardColumn* to)
{
    sendMouse(from, QEvent::MouseMove, middle(to) - QPoint(40, 0));
    sendMouse(from, QEvent::MouseMove, middle(to));
}

void TierWorld::releaseOver(CardColumn* from, CardColumn* to)
{
    sendMouse(from, QEvent::MouseButtonRelease, middle(to));
}

} // namespace zhike::test
