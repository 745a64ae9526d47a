// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit_view.h"
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace zhike {

class TextLabel;
class TierBadge;

/// The head of on-site mode: the way out, whom we visit and why, whether everything is safe, and how long we
/// are here already.
class OnsiteHead : public QWidget
{
    Q_OBJECT
public:
    explicit OnsiteHead(const Clock& clock, QWidget* parent = nullptr);
    void fill(const VisitDetail& visit);
    /// Since when we are here; nothing once we have left.
    void setArrived(std::optional<Instant> at, bool left);
    void setSaved(Instant at);
    void setNotSaved();
    void setNothingToSave();
    [[nodiscard]] QPushButton* leaveButton() const { return m_leave; }
    [[nodiscard]] QMenu* menu() const { return m_menu; }

Q_SIGNALS:
    void leaveWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showElapsed();

    const Clock& m_clock;
    QPushButton* m_leave;
    TextLabel* m_customer;
    TierBadge* m_badge;
    TextLabel* m_kind;
    TextLabel* m_line;
    TextLabel* m_saved;
    TextLabel* m_elapsed;
    TextLabel* m_arrived;
    QToolButton* m_more;
    QMenu* m_menu;
    std::optional<Instant> m_since;
    QTimer m_minute;
};

} // namespace zhike
