// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/timeline.h"
#include <QtWidgets/QWidget>

namespace zhike {

class LinkLabel;

/// What stands below an unfolded entry of a timeline. It covers the whole entry and is seen through at its
/// head, where the entry itself is painted.
class TimelineDetailBox : public QWidget
{
    Q_OBJECT
public:
    TimelineDetailBox(const TimelineDetail& detail, int margin, QWidget* parent = nullptr);
    /// How much higher than a folded entry it is in a view of this width.
    [[nodiscard]] int heightIn(int width) const;
    [[nodiscard]] LinkLabel* link() const { return m_link; }

Q_SIGNALS:
    void linkClicked();

private:
    LinkLabel* m_link = nullptr;
};

} // namespace zhike
