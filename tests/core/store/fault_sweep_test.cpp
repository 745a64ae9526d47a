// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/fault_sweep.h"

#include "core/request/request.h"
#include "core/satisfaction/survey.h"
#include "core/visit/visit.h"

using namespace zhike;
using namespace zhike::test;
using namespace Qt::StringLiterals;

namespace {

Customer aCustomer(const QString& code)
{
    Customer c;
    c.code = code;
    c.name = u"华信科技"_s;
    return c;
}

Id<Customer> known(Store& store)
{
    return Id<Customer>(
        must(store.readNow([](Reader& r) { return r.idOfKey(EntityKind::Customer, u"C-0001"_s); })));
}

void withCustomer(TestStore& store)
{
    store.add(aCustomer(u"C-0001"_s));
}

} // namespace

TEST(FaultSweep, AddingACustomerIsCompleteOrNotAtAll)
{
    sweepFaults([](TestStore&) {},
                [](Store& s) -> Done {
                    ZHIKE_TRY(
                        s.writeNow(u"Add"_s, [](UnitOfWork& u) { return u.insert(aCustomer(u"C-0001"_s)); }));
                    return {};
                });
}

TEST(FaultSweep, EditingACustomerIsCompleteOrNotAtAll)
{
    sweepFaults(withCustomer, [](Store& s) -> Done {
        ZHIKE_ASSIGN(Customer c, s.readNow([id = known(s)](Reader& r) { return r.find(id); }));
        c.name = u"新名"_s;
        c.notes = u"later"_s;
        ZHIKE_TRY(s.writeNow(u"Edit"_s, [&](UnitOfWork& u) { return u.update(c); }));
        return {};
    });
}

TEST(FaultSweep, ArchivingIsCompleteOrNotAtAll)
{
    sweepFaults(withCustomer, [](Store& s) {
        return s.writeNow(u"Archive"_s, [id = known(s)](UnitOfWork& u) { return u.archive(id); });
    });
}

TEST(FaultSweep, AVisitWithItsPartsIsCompleteOrNotAtAll)
{
    sweepFaults(withCustomer, [](Store& s) {
        return s.writeNow(u"Visit"_s, [id = known(s)](UnitOfWork& u) -> Done {
            Visit v;
            v.customer = id;
            ZHIKE_ASSIGN(v.number, u.nextNumber(EntityKind::Visit, u'V'));
            v.plannedStart = sunday();
            ZHIKE_ASSIGN(const auto visit, u.insert(v));
            VisitCheck check;
            check.item = u"电源"_s;
            ZHIKE_TRY(u.setParts(visit, std::vector{check}));
            Survey rating;
            rating.customer = id;
            rating.visit = visit;
            rating.csat = 5;
            ZHIKE_TRY(u.insert(rating));
            return {};
        });
    });
}

TEST(FaultSweep, UndoingIsCompleteOrNotAtAll)
{
    sweepFaults(
        [](TestStore& store) {
            withCustomer(store);
            Contact contact;
            contact.customer = known(*store);
            contact.name = u"张军"_s;
            store.add(contact);
        },
        [](Store& s) -> Done {
            ZHIKE_ASSIGN(const qint64 unit, s.readNow([](Reader& r) -> Result<qint64> {
                Query q(r.connection(),
                        "SELECT max(seq) FROM journal_unit WHERE undone_by IS NULL AND undoes IS NULL");
                const qint64 newest = q.next() ? q.integer(0) : 0;
                ZHIKE_TRY(q.done());
                return newest;
            }));
            auto future = s.undoUnit(unit);
            future.waitForFinished();
            ZHIKE_TRY(future.takeResult());
            return {};
        });
}
