// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/sla_view.h"
#include "ui/request/sla_labels.h"
#include <QtWidgets/QWidget>

namespace zhike {

class Clock;

/// The promised times of a request as a picture that explains itself: above, its states; below, a row for
/// each clock with the time that counted, the time outside working hours and the time that a pause took out,
/// when it is due, and where it stopped. Columns outside working hours are sunken. Nothing is read while time
/// goes on.
class SlaPicture : public QWidget
{
    Q_OBJECT
public:
    explicit SlaPicture(const Clock& clock, QWidget* parent = nullptr);
    /// Hidden if nothing is promised for the request.
    void show(const RequestSla& sla);
    /// Brings running clocks up to date.
    void tick();
    [[nodiscard]] const RequestSla& sla() const { return m_sla; }
    /// Whether there is anything to picture: a promise, and records that do not contradict themselves.
    [[nodiscard]] static bool explains(const RequestSla& sla);
    /// The texts in it; no two lie over each other.
    [[nodiscard]] SlaLabels labels() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();
    void describe();
    void measure();
    [[nodiscard]] std::vector<QRect> grounds() const;
    [[nodiscard]] QString nowWords() const;
    [[nodiscard]] QRect lane(int row) const;
    [[nodiscard]] int xOf(Instant at) const;
    [[nodiscard]] const SlaClock& longest() const;
    [[nodiscard]] std::vector<Instant> midnights() const;
    [[nodiscard]] std::vector<Instant> hours() const;
    [[nodiscard]] QRect stateBox(size_t at) const;
    void labelRows(SlaLabels& labels) const;
    void labelClock(SlaLabels& labels, const SlaClock& clock, const QRect& bar) const;
    void labelStates(SlaLabels& labels) const;
    void labelDays(SlaLabels& labels) const;
    void labelHours(SlaLabels& labels) const;
    void labelSpans(SlaLabels& labels) const;
    void paintGround(QPainter& painter, const SlaLabels& words) const;
    void paintMidnight(QPainter& painter, const SlaLabels& words, const QRect& line) const;
    void paintStates(QPainter& painter) const;
    void paintClock(QPainter& painter, const SlaClock& clock, const QRect& bar) const;
    void paintEnds(QPainter& painter, const SlaClock& clock, const QRect& bar) const;
    void paintNow(QPainter& painter) const;
    [[nodiscard]] QString pieceAt(const QPoint& position) const;

    const Clock& m_clock;
    RequestSla m_sla;
    bool m_open = false;    ///< a clock goes on
    bool m_stacked = false; ///< narrow: the names stand above the rows instead of beside them
    int m_names = 0;        ///< width of the names
    QRect m_plot;           ///< where time runs
    Instant m_from;
    Instant m_to;
};

} // namespace zhike
