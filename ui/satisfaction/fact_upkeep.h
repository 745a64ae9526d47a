// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/fact_keeper.h"

#include <QtCore/QObject>
#include <atomic>
#include <memory>

namespace zhike {

/// Brings the kept facts up to date in the background, so that the next reading is quick: reads on a reader
/// thread, holds the writer only to write.
class FactUpkeep final : public QObject
{
    Q_OBJECT

public:
    explicit FactUpkeep(Store& store, QObject* parent = nullptr);
    ~FactUpkeep() override;

    /// Starts what is needed, if anything is and nothing is under way.
    void look(const factkeeper::Condition& condition);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// What was under way has ended, well or not: a failure only means that reading stays slower.
    void done();

private:
    void make();
    void keep(const std::shared_ptr<const factkeeper::Snapshot>& snapshot);
    void end();

    Store& m_store;
    bool m_busy = false;
    std::shared_ptr<std::atomic_bool> m_stop;
};

} // namespace zhike
