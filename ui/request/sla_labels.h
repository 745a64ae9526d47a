// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/sla_clock.h"
#include "ui/shell/tokens.h"
#include <QtCore/QRect>
#include <QtCore/QString>
#include <functional>

class QPainter;

namespace zhike {

/// A line of text in the picture of the promised times.
struct SlaLabel {
    QRect box; ///< what the text covers
    QString text;
    Face face = Face::Caption;
    QColor colour = {};
};

/// The texts of a picture. What would lie over another one, or reach out of the picture, is not placed: those
/// that matter most are placed first.
class SlaLabels
{
public:
    explicit SlaLabels(const QSize& picture) : m_picture(picture) {}

    /// Places a text with its left end at a point; it may be cut to `most`, if that is given. False if there
    /// is no room.
    bool place(const QPoint& at, const QString& text, const QColor& colour, Face face = Face::Caption,
               int most = -1);
    /// The same with its middle, or its right end there.
    bool placeAround(const QPoint& middle, const QString& text, const QColor& colour);
    bool placeBefore(const QPoint& right, const QString& text, const QColor& colour);
    /// Whether a box is free.
    [[nodiscard]] bool isFree(const QRect& box) const;
    void paint(QPainter& painter) const;
    [[nodiscard]] const std::vector<SlaLabel>& all() const { return m_labels; }

private:
    QSize m_picture;
    std::vector<SlaLabel> m_labels;
};

/// How long something counted, or was paused, and where that stands.
struct SlaSpan {
    int left = 0;
    int right = 0; ///< of the pieces it is the sum of
    std::int64_t ms = 0;
    bool paused = false;
    QString text;
    int width = 0; ///< of the text

    [[nodiscard]] int textLeft() const { return (left + right - width) / 2; }
};

/// The lengths below a row. Neighbours whose words would lie over each other are added up if they are of one
/// kind; otherwise the longer one stays. `span` gives the words of a length.
[[nodiscard]] std::vector<SlaSpan> slaSpans(const std::vector<SlaPiece>& timeline,
                                            const std::function<int(Instant)>& xOf,
                                            const std::function<QString(std::int64_t, bool)>& span);

/// Time that was paused: stripes on amber.
void drawPaused(QPainter& painter, const QRect& box, const Tokens& tokens);

} // namespace zhike
