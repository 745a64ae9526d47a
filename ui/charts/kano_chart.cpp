// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/kano_chart.h"

#include "ui/charts/chart_parts.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/kano_marks.h"
#include "ui/parts/format.h"

#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QPainter>
#include <QtMath>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRim = 0.04;        // around 0 and 1, so that marks are whole
constexpr double kMark = 6;          // half of what a mark takes, in points
constexpr double kLongestName = 168; // longer ones are cut
constexpr int kDirections = 8;
constexpr int kRings = 4; // how far a name may stand from its mark

QString worseText(double worse)
{
    return format::signedNumber(worse * 100, 1) + u'%';
}

} // namespace

KanoChart::KanoChart(QWidget* parent) : ChartView(new QChart, parent)
{
    setAccessibleName(tr("Kano quadrants"));
    setDefinition(
        tr("Better: (A + O) / (A + O + M + I), how much it pleases when it is there. Worse: "
           "−(O + M) / (A + O + M + I), how much it displeases when it is missing. Items with under "
           "5 answers have no point."));
    refresh();
}

void KanoChart::setSeries(const std::vector<KanoItemResult>& items)
{
    m_points.clear();
    int number = 0;
    for (const KanoItemResult& item : items) {
        ++number;
        if (item.figures.better)
            m_points.push_back({item, number});
    }
    refresh();
}

void KanoChart::rebuild()
{
    chartparts::addValueAxis(*chart(), look(), -kRim, 1 + kRim, Qt::AlignBottom, false);
    chartparts::addValueAxis(*chart(), look(), -kRim, 1 + kRim, Qt::AlignLeft, false);
    for (const double mark : {0.0, 1.0}) {
        chartparts::addLine(*chart(), {{0, mark}, {1, mark}}, QPen(look().grid, 1));
        chartparts::addLine(*chart(), {{mark, 0}, {mark, 1}}, QPen(look().grid, 1));
    }
    chartparts::addLine(*chart(), {{0, 0.5}, {1, 0.5}}, chartparts::dashed(look()));
    chartparts::addLine(*chart(), {{0.5, 0}, {0.5, 1}}, chartparts::dashed(look()));
    chartparts::attachAll(*chart());
}

QRectF KanoChart::plotIn(QSizeF size) const
{
    return QRectF(QPointF(), size).adjusted(grown(44), grown(24), -grown(12), -grown(40));
}

QPointF KanoChart::place(double worse, double better) const
{
    const double whole = 1 + 2 * kRim;
    return {plot().left() + (worse + kRim) / whole * plot().width(),
            plot().bottom() - (better + kRim) / whole * plot().height()};
}

QPointF KanoChart::pointPlace(int index) const
{
    const KanoFigures& figures = item(index).figures;
    return place(-*figures.worse, *figures.better);
}

QRectF KanoChart::pointArea(int index) const
{
    return QRectF(pointPlace(index) - QPointF(12, 12), QSizeF(24, 24));
}

/// Figures and names of both axes.
void KanoChart::paintScale(QPainter& painter) const
{
    const auto percent = [](double share) { return tr("%1%").arg(qRound(share * 100)); };
    for (const double mark : {0.0, 0.5, 1.0}) {
        drawText(painter, {plot().left() - 6, place(0, mark).y()}, Qt::AlignRight | Qt::AlignVCenter,
                 percent(mark), look().caption);
        drawText(painter, {place(mark, 0).x(), plot().bottom() + 2}, Qt::AlignHCenter,
                 mark > 0 ? u'−' + percent(mark) : percent(mark), look().caption);
    }
    drawText(painter, {plot().left() - grown(36), plot().top() - 4}, Qt::AlignLeft | Qt::AlignBottom,
             tr("↑ Better: pleases when it is there"), look().rule);
    drawText(painter, {plot().right(), plot().bottom() + grown(18)}, Qt::AlignRight,
             tr("Worse: displeases when it is missing →"), look().rule);
}

/// What each quadrant means, in its corner, with the shape of its class.
void KanoChart::paintCorners(QPainter& painter, std::vector<QRectF>& taken) const
{
    const auto corner = [&](QPointF at, Qt::Alignment anchor, KanoClass kind) {
        const bool right = anchor & Qt::AlignRight;
        const bool bottom = anchor & Qt::AlignBottom;
        const double half = kMark * 0.75;
        const QPointF mark = at + QPointF(right ? -half : half, (bottom ? -1 : 1) * grown(8));
        kanomarks::draw(painter, look(), kind, mark, half);
        drawText(painter, mark + QPointF(right ? -half - 5 : half + 5, 0),
                 (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, enumLabel(kind),
                 look().caption);
        taken.push_back(
            labelPlaces().back().united(QRectF(mark - QPointF(half, half), QSizeF(2 * half, 2 * half))));
    };
    const QPointF in(6, 4);
    const QRectF inner(place(0, 1) + in, place(1, 0) - in);
    corner(inner.topLeft(), Qt::AlignLeft, KanoClass::Attractive);
    corner(inner.topRight(), Qt::AlignRight, KanoClass::OneDimensional);
    corner(inner.bottomLeft(), Qt::AlignLeft | Qt::AlignBottom, KanoClass::Indifferent);
    corner(inner.bottomRight(), Qt::AlignRight | Qt::AlignBottom, KanoClass::MustBe);
}

/// The first place around a mark, clockwise from the right and then farther away, where nothing stands.
std::optional<QRectF> KanoChart::freePlace(QPointF dot, QSizeF size, const std::vector<QRectF>& taken) const
{
    const QRectF frame(place(0, 1), place(1, 0));
    for (int ring = 0; ring < kRings; ++ring) {
        for (int direction = 0; direction < kDirections; ++direction) {
            const double angle = direction * M_PI / 4;
            const QPointF reach(size.width() / 2 + kMark + 4 + ring * grown(10),
                                size.height() / 2 + kMark + 2 + ring * grown(14));
            const QPointF centre = dot + QPointF(std::cos(angle) * reach.x(), std::sin(angle) * reach.y());
            const QRectF at(centre - QPointF(size.width() / 2, size.height() / 2), size);
            if (frame.contains(at) &&
                std::ranges::none_of(taken, [&](const QRectF& one) { return one.intersects(at); }))
                return at;
        }
    }
    return std::nullopt;
}

void KanoChart::paintName(QPainter& painter, int index, std::vector<QRectF>& taken) const
{
    const QPointF dot = pointPlace(index);
    const auto& point = m_points[static_cast<std::size_t>(index)];
    QString name = fitted(point.result.item.name, grown(kLongestName));
    auto at = freePlace(dot, {labelWidth(name) + 2, grown(16)}, taken);
    if (!at) {
        name = QString::number(point.number);
        at = freePlace(dot, {labelWidth(name) + 2, grown(16)}, taken);
    }
    if (!at)
        return; // the list beside the chart names it, and so does the pointer
    taken.push_back(*at);
    if (!at->adjusted(-kMark - 6, -kMark - 4, kMark + 6, kMark + 4).contains(dot)) {
        painter.setPen(QPen(look().caption, 1));
        painter.drawLine(dot, QPointF(std::clamp(dot.x(), at->left(), at->right()),
                                      std::clamp(dot.y(), at->top(), at->bottom())));
    }
    drawText(painter, at->center(), Qt::AlignHCenter | Qt::AlignVCenter, name, look().text);
}

/// Says when there will be something, over the lines in the middle.
void KanoChart::paintNothing(QPainter& painter) const
{
    const QString text = tr("Items stand here from five answers on");
    const QSizeF size(labelWidth(text) + 16, grown(24));
    const QPointF middle = plot().center();
    painter.fillRect(QRectF(middle - QPointF(size.width() / 2, size.height() / 2), size), look().ground);
    drawText(painter, middle, Qt::AlignHCenter | Qt::AlignVCenter, text, look().rule);
}

void KanoChart::paintLabels(QPainter& painter) const
{
    std::vector<QRectF> taken;
    paintScale(painter);
    paintCorners(painter, taken);
    if (m_points.empty())
        paintNothing(painter);
    for (int i = 0; i < pointCount(); ++i)
        taken.push_back(QRectF(pointPlace(i) - QPointF(kMark, kMark), QSizeF(2 * kMark, 2 * kMark)));
    for (int i = 0; i < pointCount(); ++i)
        paintName(painter, i, taken);
    for (int i = 0; i < pointCount(); ++i)
        kanomarks::draw(painter, look(), *item(i).figures.kind, pointPlace(i), kMark);
}

QString KanoChart::pointText(int index) const
{
    const KanoItemResult& one = item(index);
    return tr("%1: %2, Better %3, Worse %4, n %5")
        .arg(one.item.name, kanomarks::text(*one.figures.kind), charttext::percent(*one.figures.better),
             worseText(*one.figures.worse), format::count(one.figures.n));
}

} // namespace zhike
