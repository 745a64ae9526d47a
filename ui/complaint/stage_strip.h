// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_view.h"
#include <QtWidgets/QWidget>

namespace zhike {

/// The six stages of a complaint from left to right: those that were passed with the time they began, the one
/// it is in, and those to come.
class StageStrip : public QWidget
{
    Q_OBJECT
public:
    explicit StageStrip(const Clock& clock, QWidget* parent = nullptr);
    void show(const ComplaintDetail& detail);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect boxOf(int step) const;
    [[nodiscard]] bool allNamesFit() const;
    void paintNode(QPainter& painter, int step) const;

    const Clock& m_clock;
    ComplaintStep m_now = ComplaintStep::Acceptance;
    std::array<std::optional<Instant>, complaintSteps> m_reached; ///< the last time it got there
    std::array<int, complaintSteps> m_times{};                    ///< how often
};

} // namespace zhike
