// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/store.h"
#include <QtCore/QTemporaryDir>
#include <gtest/gtest.h>

namespace zhike::test {

/// The value of a result that the test relies on; fails the test with the error's sentence otherwise.
template <class T>
T must(Result<T> result)
{
    if (!result) {
        ADD_FAILURE() << result.error().message.toStdString() << " | " << result.error().detail.toStdString();
        return T{};
    }
    return *std::move(result);
}
inline void must(const Done& done)
{
    EXPECT_TRUE(done) << done.error().message.toStdString() << " | " << done.error().detail.toStdString();
}

/// 2026-11-22 10:00 in Shanghai: the day on which tests happen.
[[nodiscard]] Instant sunday();

/// A store on a real file in a folder of its own, with a clock that stands still.
class TestStore
{
public:
    explicit TestStore(StoreOptions options = {});
    ~TestStore();

    [[nodiscard]] Store& operator*() const { return *m_store; }
    [[nodiscard]] Store* operator->() const { return m_store.get(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.zhike")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] FixedClock& clock() const { return *m_clock; }
    /// Closes and opens the file again.
    void reopen();

    template <class T>
    Id<T> add(const T& record)
    {
        return must(
            m_store->writeNow(QStringLiteral("Add"), [&](UnitOfWork& u) { return u.insert(record); }));
    }
    template <class T>
    T get(Id<T> id)
    {
        return must(m_store->readNow([&](Reader& r) { return r.find(id); }));
    }
    /// The number of rows of a table.
    [[nodiscard]] qint64 count(const char* table) const;
    /// Everything in the tables of records and derived tables, as text: two equal dumps are equal databases.
    [[nodiscard]] QString dump() const;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock;
    StoreOptions m_options;
    std::unique_ptr<Store> m_store;
};

} // namespace zhike::test
