// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/customer/customer.h"

namespace zhike::bench {

namespace {

Customer customerNumber(int i)
{
    static const char16_t* const places[] = {u"杭州", u"宁波", u"温州", u"上海",
                                             u"南京", u"苏州", u"合肥", u"福州"};
    static const char16_t* const trades[] = {u"银行",       u"医院", u"轨道交通", u"港务",
                                             u"电力设计院", u"水务", u"证券"};
    Customer c;
    c.code = QStringLiteral("C-%1").arg(i, 6, 10, QLatin1Char('0'));
    c.name = QString::fromUtf16(places[i % 8]) + QStringLiteral("华信第%1").arg(i) +
             QString::fromUtf16(trades[i % 7]);
    c.industry = QString::fromUtf16(trades[i % 7]);
    c.region = QStringLiteral("330100");
    c.address = QStringLiteral("滨江区江汉路 %1 号").arg(i % 997);
    c.talkingPoints = QStringLiteral("先讲业务影响再讲技术，变更窗口只在周六 22:00 后");
    c.economicStrength = 1 + i % 5;
    return c;
}

void bareTable(Bare& bare)
{
    bare.run("CREATE TABLE customer (id BLOB NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, archived_at "
             "INTEGER, "
             "code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, short_name TEXT, parent BLOB, industry TEXT, "
             "region TEXT, "
             "address TEXT, status TEXT NOT NULL, economic_strength INTEGER, it_maturity INTEGER, "
             "account_manager TEXT, "
             "phone TEXT, talking_points TEXT, notes TEXT)");
}

double bareInsert(Bare& bare, int customers)
{
    return medianMs(1, [&] {
        bare.run("BEGIN IMMEDIATE");
        sqlite3_stmt* s = bare.prepare(
            "INSERT INTO customer (id, created_at, code, name, industry, region, address, status, "
            "economic_strength, talking_points) VALUES (?, 0, ?, ?, ?, ?, ?, 'covered', ?, ?)");
        for (int i = 0; i < customers; ++i) {
            const Customer c = customerNumber(i);
            const Uuid id = makeUuid(i);
            const QByteArray texts[] = {c.code.toUtf8(), c.name.toUtf8(), c.industry.toUtf8(),
                                        c.region.toUtf8(), c.address.toUtf8()};
            const QByteArray points = c.talkingPoints.toUtf8();
            sqlite3_bind_blob(s, 1, id.bytes.data(), 16, SQLITE_STATIC);
            for (int t = 0; t < 5; ++t)
                sqlite3_bind_text(s, 2 + t, texts[t].constData(), int(texts[t].size()), SQLITE_STATIC);
            sqlite3_bind_int(s, 7, *c.economicStrength);
            sqlite3_bind_text(s, 8, points.constData(), int(points.size()), SQLITE_STATIC);
            sqlite3_step(s);
            sqlite3_reset(s);
        }
        sqlite3_finalize(s);
        bare.run("COMMIT");
    });
}

double bareEdit(Bare& bare)
{
    sqlite3_stmt* s = bare.prepare("UPDATE customer SET notes = ? WHERE code = 'C-000777'");
    int n = 0;
    const double ms = medianMs(101, [&] {
        bare.run("BEGIN IMMEDIATE");
        sqlite3_bind_int(s, 1, ++n);
        sqlite3_step(s);
        sqlite3_reset(s);
        bare.run("COMMIT");
    });
    sqlite3_finalize(s);
    return ms;
}

double ourEdit(Store& store)
{
    Customer c = must(store.readNow([](Reader& r) -> Result<Customer> {
        ZHIKE_ASSIGN(const Uuid id, r.idOfKey(EntityKind::Customer, QStringLiteral("C-000777")));
        return r.find(Id<Customer>(id));
    }));
    int n = 0;
    return medianMs(101, [&] {
        c.notes = QStringLiteral("备注 %1").arg(++n);
        must(store.writeNow(QStringLiteral("Edit"), [&](UnitOfWork& u) { return u.update(c); }));
    });
}

void undoNewest(Store& store)
{
    const qint64 unit = must(store.readNow([](Reader& r) -> Result<qint64> {
        Query q(r.connection(), "SELECT max(seq) FROM journal_unit");
        const qint64 newest = q.next() ? q.integer(0) : 0;
        ZHIKE_TRY(q.done());
        return newest;
    }));
    auto future = store.undoUnit(unit);
    future.waitForFinished();
    must(future.takeResult());
}

} // namespace

void benchWriting(const QString& folder, int customers)
{
    Bare bare(folder + QStringLiteral("/bare.db"));
    bareTable(bare);
    StoreOptions options;
    options.path = folder + QStringLiteral("/ours.zhike");
    Store store(options, std::make_shared<SystemClock>());
    must(store.openNow());

    const double bareMs = bareInsert(bare, customers);
    const double oursMs = medianMs(1, [&] {
        must(store.writeNow(QStringLiteral("Insert"), [&](UnitOfWork& u) -> Done {
            for (int i = 0; i < customers; ++i)
                ZHIKE_TRY(u.insert(customerNumber(i)));
            return {};
        }));
    });
    report("insert 100,000 customers as one unit", oursMs, bareMs);
    std::printf("%-58s %10.0f /s      bare %10.0f /s\n", "  rows per second", customers / oursMs * 1000,
                customers / bareMs * 1000);
    report("undo of it", medianMs(1, [&] { undoNewest(store); }));
    report("redo of it", medianMs(1, [&] { undoNewest(store); }));
    report("one durable edit", ourEdit(store), bareEdit(bare));
}

} // namespace zhike::bench
