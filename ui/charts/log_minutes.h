// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QRectF>
#include <QtCore/QString>
#include <vector>

namespace zhike {

/// A logarithmic scale of minutes whose marks are times that people say: 5 min … 8 h … 3 d.
class LogMinutes
{
public:
    LogMinutes() : LogMinutes(15, 480) {}
    /// Covers at least these durations; under a minute counts as one.
    LogMinutes(double least, double most);

    /// What stands on the axis for a duration.
    [[nodiscard]] static double position(double minutes);
    /// Both ends, a little beyond the outer marks so that dots on them are whole.
    [[nodiscard]] double low() const { return position(m_marks.front()) - air(); }
    [[nodiscard]] double high() const { return position(m_marks.back()) + air(); }
    [[nodiscard]] double y(double minutes, const QRectF& plot) const;
    [[nodiscard]] const std::vector<double>& marks() const { return m_marks; }

private:
    [[nodiscard]] double air() const { return (position(m_marks.back()) - position(m_marks.front())) / 40; }

    std::vector<double> m_marks;
};

} // namespace zhike
