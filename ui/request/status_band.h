// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/request_view.h"
#include <QtWidgets/QWidget>

namespace zhike {

class Clock;

/// The course of a request as one band from its opening to its end or now: states in their tints, the first
/// response and the arrival as marks, days below. The length of each part is its share of the time.
class StatusBand : public QWidget
{
    Q_OBJECT
public:
    explicit StatusBand(const Clock& clock, QWidget* parent = nullptr);
    void show(const RequestDetail& detail);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    bool event(QEvent* event) override;

private:
    struct Part {
        RequestState state;
        Instant from;
        Instant to;
    };
    struct Moment {
        QString text;
        Instant at;
    };
    [[nodiscard]] int xOf(Instant at) const;
    void paintParts(QPainter& painter, const QRect& band) const;
    void paintDays(QPainter& painter, const QRect& band) const;
    void paintMoments(QPainter& painter, const QRect& band) const;

    const Clock& m_clock;
    std::vector<Part> m_parts;
    std::vector<Moment> m_moments;
    Instant m_from;
    Instant m_to;
};

} // namespace zhike
