// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tokens.h"
#include <QtCore/QObject>

class QBoxLayout;
class QWidget;

namespace zhike {

/// Keeps a pane beside what it belongs to while there is room for both. Where there is not – a small window,
/// large text – it goes under it, or away if another screen tells the same.
class SidePlace : public QObject
{
    Q_OBJECT
public:
    enum class Narrow { Below, Away };
    /// `row` is the layout of `holder`, and `side` the last in it. Lives as long as `side`.
    SidePlace(QWidget* holder, QBoxLayout* row, QWidget* side, TextMetric width, Narrow narrow);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QWidget* m_holder;
    QBoxLayout* m_row;
    QWidget* m_side;
    TextMetric m_width;
    Narrow m_narrow;
};

} // namespace zhike
