// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/strokes.h"

#include <QtCore/QStringTokenizer>
#include <algorithm>
#include <cmath>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr double scale = 10'000;
constexpr qsizetype mostText = 1 << 20;
constexpr double leastLength = 0.08; ///< of all strokes together, in widths of the pad

QString number(double share)
{
    return QString::number(std::lround(share * scale));
}

std::optional<double> share(QStringView text)
{
    bool well = false;
    const int value = text.toInt(&well);
    return well && value >= 0 && value <= int(scale) ? std::optional(value / scale) : std::nullopt;
}

std::optional<Strokes::Point> pointOf(QStringView text)
{
    const auto parts = text.split(u',');
    if (parts.size() != 3)
        return std::nullopt;
    const auto x = share(parts[0]);
    const auto y = share(parts[1]);
    const auto pressure = share(parts[2]);
    if (!x || !y || !pressure)
        return std::nullopt;
    return Strokes::Point{{*x, *y}, *pressure};
}

double lengthOf(const Strokes::Stroke& stroke)
{
    double length = 0;
    for (size_t i = 1; i < stroke.size(); ++i) {
        const QPointF step = stroke[i].at - stroke[i - 1].at;
        length += std::hypot(step.x(), step.y());
    }
    return length;
}

} // namespace

bool Strokes::isBlank() const
{
    double length = 0;
    for (const Stroke& stroke : lines)
        length += lengthOf(stroke);
    return length < leastLength;
}

QString Strokes::toText() const
{
    QStringList strokes;
    for (const Stroke& stroke : lines) {
        QStringList points;
        for (const Point& p : stroke)
            points += u"%1,%2,%3"_s.arg(number(p.at.x()), number(p.at.y()), number(p.pressure));
        strokes += points.join(u' ');
    }
    return QString::number(shape, 'f', 4) + u' ' + strokes.join(u';');
}

std::optional<Strokes> Strokes::fromText(const QString& text)
{
    const qsizetype first = text.indexOf(u' ');
    if (first < 0 || text.size() > mostText)
        return std::nullopt;
    Strokes strokes;
    bool well = false;
    strokes.shape = QStringView(text).left(first).toDouble(&well);
    if (!well || !std::isfinite(strokes.shape) || strokes.shape < 0.1 || strokes.shape > 20)
        return std::nullopt;
    for (const auto line : QStringView(text).sliced(first + 1).tokenize(u';')) {
        Stroke stroke;
        for (const auto each : line.tokenize(u' ', Qt::SkipEmptyParts)) {
            const auto point = pointOf(each);
            if (!point)
                return std::nullopt;
            stroke.push_back(*point);
        }
        if (!stroke.empty())
            strokes.lines.push_back(std::move(stroke));
    }
    return strokes.lines.empty() ? std::nullopt : std::optional(strokes);
}

} // namespace zhike
