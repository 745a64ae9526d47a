// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/fee_list.h"
#include "core/insight/fee_readiness.h"
#include "core/store/deliver.h"
#include "ui/parts/states.h"
#include "ui/shell/page.h"

namespace zhike {

/// One instalment: what it is for, and 收费就绪 – the list of what stands in the way of asking for it. Each
/// opens what it is about, or is accepted with a reason. Asking is offered once the list is empty or
/// accepted.
class InstalmentDetail : public SidePane
{
    Q_OBJECT
public:
    explicit InstalmentDetail(const AppContext& context, QWidget* parent = nullptr);
    void show(Id<Instalment> id);
    void reload();
    /// What comes next: ask when it is ready, receive when it was asked for, else the first obstacle.
    void goOn();
    [[nodiscard]] std::vector<PageAction> actions();
    [[nodiscard]] const FeeReadiness* fee() const { return m_fee ? &*m_fee : nullptr; }

private:
    void read();
    void take();
    void addHead();
    void addButtons();
    void addFacts();
    void addReadiness();
    void addAccepted();
    void addObstacle(const Obstacle& obstacle);
    void openObstacle(const Obstacle& obstacle);
    void edit();

    AppContext m_context;
    Id<Instalment> m_id;
    std::optional<FeeReadiness> m_fee;
    std::optional<InstalmentLine> m_line;
    Latest m_latest;
};

} // namespace zhike
