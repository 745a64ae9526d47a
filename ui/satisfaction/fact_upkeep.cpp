// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/fact_upkeep.h"

#include "core/store/deliver.h"

namespace zhike {

FactUpkeep::FactUpkeep(Store& store, QObject* parent)
    : QObject(parent), m_store(store), m_stop(std::make_shared<std::atomic_bool>(false))
{
}

FactUpkeep::~FactUpkeep()
{
    *m_stop = true;
}

void FactUpkeep::look(const factkeeper::Condition& condition)
{
    if (m_busy || !condition.wantsWork())
        return;
    m_busy = true;
    if (condition.usable()) {
        auto corrected = m_store.maintain([](Reader& writer) -> Done { return factkeeper::correct(writer); });
        deliver(this, std::move(corrected), [this](const Done&) { end(); });
        return;
    }
    auto prepared = m_store.maintain([](Reader& writer) -> Done { return factkeeper::prepare(writer); });
    deliver(this, std::move(prepared), [this](const Done& result) { result ? make() : end(); });
}

void FactUpkeep::make()
{
    auto computed = m_store.read([stop = m_stop](Reader& reader) {
        return factkeeper::compute(reader, [stop] { return stop->load(); });
    });
    deliver(this, std::move(computed),
            [this](const Result<std::shared_ptr<const factkeeper::Snapshot>>& result) {
                result ? keep(*result) : end();
            });
}

void FactUpkeep::keep(const std::shared_ptr<const factkeeper::Snapshot>& snapshot)
{
    auto kept =
        m_store.maintain([snapshot](Reader& writer) -> Done { return factkeeper::keep(writer, *snapshot); });
    deliver(this, std::move(kept), [this](const Done&) { end(); });
}

void FactUpkeep::end()
{
    m_busy = false;
    Q_EMIT done();
}

} // namespace zhike
