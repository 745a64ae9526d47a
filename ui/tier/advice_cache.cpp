// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/advice_cache.h"

#include "core/store/store.h"

namespace zhike {

namespace {

constexpr int settleAdvice = 200; // ms: several changes in a row are read once

using Batch = std::shared_ptr<const AdviceBatch>;

} // namespace

bool touchesAdvice(const Change& change)
{
    static constexpr std::array kinds{EntityKind::Customer,     EntityKind::Contract,
                                      EntityKind::System,       EntityKind::Visit,
                                      EntityKind::Tier,         EntityKind::TierPolicy,
                                      EntityKind::PolicyTarget, EntityKind::TierAssignment,
                                      EntityKind::Engineer,     EntityKind::ContractOverride};
    return change.everything || change.elsewhere || std::ranges::any_of(change.touches, [](const Touch& t) {
               return std::ranges::find(kinds, t.entity) != kinds.end();
           });
}

AdviceCache::AdviceCache(Store& store, QObject* parent) : QObject(parent), m_store(store)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleAdvice);
    connect(&m_settle, &QTimer::timeout, this, &AdviceCache::refresh);
    connect(&store, &Store::changed, this, &AdviceCache::storeChanged);
}

void AdviceCache::follow(bool on)
{
    m_following = on;
    if (on && m_stale && m_batch)
        m_settle.start();
}

void AdviceCache::storeChanged(const Change& change)
{
    if (!touchesAdvice(change))
        return;
    m_stale = true;
    if (m_following)
        m_settle.start();
}

void AdviceCache::refresh()
{
    m_answer = true;
    bringUpToDate();
}

void AdviceCache::want()
{
    m_following = true;
    bringUpToDate();
}

void AdviceCache::bringUpToDate()
{
    if (m_day != m_store.clock().today())
        m_stale = true;
    m_again = m_reading;
    if (m_reading)
        return;
    if (m_stale || !m_batch)
        readAll();
    else
        compareSettings();
}

void AdviceCache::readAll()
{
    m_stale = false; // what changes from now on makes it stale again
    m_reading = true;
    m_day = m_store.clock().today();
    deliver(this, m_latest, m_store.readLong([](Reader& r) -> Result<Batch> {
        ZHIKE_ASSIGN(AdviceBatch batch, readAdviceBatch(r));
        return std::make_shared<const AdviceBatch>(std::move(batch));
    }),
            [this](Result<Batch> result) { take(std::move(result)); });
}

void AdviceCache::take(Result<Batch> result)
{
    m_reading = false;
    if (!result) {
        m_stale = true;
        m_again = false;
        Q_EMIT failed(result.error());
        return;
    }
    const bool due = m_answer || m_batch != *result;
    m_batch = *std::move(result);
    m_answer = false;
    m_differing = 0;
    for (size_t i = 0; i < m_batch->facts.size(); ++i)
        m_differing += m_batch->differs(i) ? 1 : 0;
    if (due)
        Q_EMIT ready();
    if (m_again)
        refresh();
    else if (m_stale && m_following)
        m_settle.start();
}

void AdviceCache::compareSettings()
{
    m_reading = true;
    deliver(this, m_latest, m_store.read([batch = m_batch](Reader& r) -> Result<Batch> {
        ZHIKE_ASSIGN(AdviceSettings settings, readAdviceSettings(r));
        if (settings == batch->settings)
            return batch;
        auto other = std::make_shared<AdviceBatch>(*batch);
        other->advised = judge(*batch, settings);
        other->settings = std::move(settings);
        return Batch(std::move(other));
    }),
            [this](Result<Batch> result) { take(std::move(result)); });
}

} // namespace zhike
