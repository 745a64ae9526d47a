// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "core/tier/advice_batch.h"
#include <QtCore/QTimer>
#include <memory>

namespace zhike {

class Store;
struct Change;

/// Keeps the advice for all customers until something it stands on changes: customers, contracts, systems,
/// visits, tiers, what they promise, engineers. Owned by the screen that shows it;
/// all views of that screen share one.
class AdviceCache : public QObject
{
    Q_OBJECT
public:
    explicit AdviceCache(Store& store, QObject* parent = nullptr);

    /// What was read last; null before. Stays while it is read anew.
    [[nodiscard]] std::shared_ptr<const AdviceBatch> batch() const { return m_batch; }
    /// How many customers are advised another tier than they have.
    [[nodiscard]] int differing() const { return m_differing; }
    /// Reads if anything changed since, and emits ready(); where only the settings are others, judges again
    /// without reading. Emits ready() at once where nothing is to be done.
    void refresh();
    /// Somebody shows it from now on: follows changes, and brings up to date what is not. Emits ready() only
    /// if there is another advice than before.
    void want();
    /// While on, changes are read by themselves, some time after the last: for what is in sight.
    void follow(bool on);

Q_SIGNALS:
    void ready();
    void failed(const zhike::Error& error);

private:
    void bringUpToDate();
    void readAll();
    void compareSettings();
    void take(Result<std::shared_ptr<const AdviceBatch>> batch);
    void storeChanged(const Change& change);

    Store& m_store;
    std::shared_ptr<const AdviceBatch> m_batch;
    bool m_stale = true;
    bool m_reading = false;
    bool m_again = false; ///< asked for once more while reading
    bool m_following = false;
    bool m_answer = false; ///< ready() is due even if nothing changed
    int m_differing = 0;
    QDate m_day; ///< for which it was read
    Latest m_latest;
    QTimer m_settle;
};

/// Whether a change may make advice read otherwise.
[[nodiscard]] bool touchesAdvice(const Change& change);

} // namespace zhike
