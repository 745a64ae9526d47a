// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/today.h"
#include "ui/shell/context.h"
#include <QtWidgets/QWidget>

namespace zhike {

class FeesPane;
class WeekPane;

/// Beside the list of Today: the week's visits over what comes in soon. Both show as many rows as there is
/// room for, and lead to the others.
class TodaySide : public QWidget
{
    Q_OBJECT
public:
    explicit TodaySide(const AppContext& context, QWidget* parent = nullptr);
    void show(const Today& today);
    [[nodiscard]] WeekPane* week() const { return m_week; }
    [[nodiscard]] FeesPane* fees() const { return m_fees; }

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void share();
    WeekPane* m_week;
    FeesPane* m_fees;
};

/// How the rows that there is room for are shared: the lower list gets what it wants up to half, or what the
/// upper one leaves. Pure.
struct SharedRows {
    int upper = 0;
    int lower = 0;
    bool operator==(const SharedRows&) const = default;
};
[[nodiscard]] SharedRows sharedRows(int room, int upperWanted, int lowerWanted);

} // namespace zhike
