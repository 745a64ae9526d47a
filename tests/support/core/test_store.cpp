// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/test_store.h"

namespace zhike::test {

Instant sunday()
{
    return Instant::of(QDate(2026, 11, 22), QTime(10, 0), QTimeZone("Asia/Shanghai"));
}

TestStore::TestStore(StoreOptions options)
    : m_clock(std::make_shared<FixedClock>(sunday())), m_options(std::move(options))
{
    m_options.path = path();
    if (m_options.author.who.isEmpty())
        m_options.author.who = QStringLiteral("李工");
    reopen();
}

TestStore::~TestStore() = default;

void TestStore::reopen()
{
    m_store.reset();
    m_store = std::make_unique<Store>(m_options, m_clock);
    must(m_store->openNow());
}

qint64 TestStore::count(const char* table) const
{
    const std::string sql = "SELECT count(*) FROM " + std::string(table);
    return must(m_store->readNow([&](Reader& r) -> Result<qint64> {
        Query q(r.connection(), sql);
        const qint64 n = q.next() ? q.integer(0) : -1;
        ZHIKE_TRY(q.done());
        return n;
    }));
}

QString TestStore::dump() const
{
    return must(m_store->readNow([&](Reader& r) -> Result<QString> {
        QStringList tables{QStringLiteral("customer_card"), QStringLiteral("request_clock")};
        for (const EntityDescription* d : allDescriptions())
            tables += QString::fromLatin1(d->table);
        QString text;
        for (const QString& table : tables) {
            const std::string sql = "SELECT * FROM \"" + table.toStdString() + "\" ORDER BY 1, 2";
            Query q(r.connection(), sql);
            while (q.next()) {
                text += table;
                for (int i = 0; i < q.columns(); ++i)
                    text += QLatin1Char('|') + QString::fromLatin1(q.blob(i).toHex());
                text += QLatin1Char('\n');
            }
            ZHIKE_TRY(q.done());
        }
        return text;
    }));
}

} // namespace zhike::test
