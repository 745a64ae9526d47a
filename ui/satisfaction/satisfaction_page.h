// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "ui/shell/page.h"

namespace zhike {

class SatisfactionView;

/// 满意度: satisfaction, response and resolution over all customers.
class SatisfactionPage final : public Page
{
    Q_OBJECT

public:
    explicit SatisfactionPage(const AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;
    void timePassed(bool newDay) override;
    void open(EntityKind kind, const Uuid& id) override;
    void openTab(const QString& tab) override;
    [[nodiscard]] std::vector<PageAction> actions() override;
    [[nodiscard]] SatisfactionView* view() const { return m_view; }

private:
    SatisfactionView* m_view;
    Instant m_loaded; ///< when it was brought up to date last
};

/// Its place in the navigation.
[[nodiscard]] PageEntry satisfactionEntry();

} // namespace zhike
