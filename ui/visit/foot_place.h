// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QObject>

class QBoxLayout;
class QScrollArea;
class QWidget;

namespace zhike {

/// Keeps what ends the work in sight: at the foot of the last of some columns, and below all of them where
/// they go on to the right of what is seen.
class FootPlace : public QObject
{
    Q_OBJECT
public:
    /// `column` is the layout of the last column, `below` one below `across`, which holds the columns. Lives
    /// as long as `foot`.
    FootPlace(QWidget* foot, QScrollArea* across, QBoxLayout* column, QBoxLayout* below);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QWidget* m_foot;
    QScrollArea* m_across;
    QBoxLayout* m_column;
    QBoxLayout* m_below;
    QBoxLayout* m_at;
};

} // namespace zhike
