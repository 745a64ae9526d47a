// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "core/tier/board.h"
#include "ui/tier/tier_view.h"

class QHBoxLayout;

namespace zhike {

/// 看板: a column for each tier, with its customers.
class BoardView final : public TierView
{
    Q_OBJECT
public:
    explicit BoardView(const AppContext& context, QWidget* parent = nullptr);

    void activate() override;

private:
    void show(const std::vector<BoardColumn>& columns);

    AppContext m_context;
    QHBoxLayout* m_heads;
    Latest m_latest;
};

} // namespace zhike
