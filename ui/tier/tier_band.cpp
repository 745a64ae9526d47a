// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/tier_band.h"

#include "ui/parts/paint.h"
#include "ui/shell/look.h"
#include "ui/shell/search_answer.h"
#include <QtGui/QPainter>

namespace zhike {

namespace {

int markHeight()
{
    return metric::dot;
}
int bandHeight()
{
    return lineHeight(Face::Caption);
}

} // namespace

TierBand::TierBand(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("tierBand"));
}

void TierBand::show(const std::vector<AdviceTier>& tiers, const std::vector<int>& thresholds,
                    std::optional<double> score, std::optional<double> facts)
{
    m_tiers = tiers;
    m_thresholds = thresholds;
    m_score = score;
    m_facts = facts;
    QStringList told;
    for (size_t i = 0; i < m_tiers.size(); ++i) {
        const auto [from, to] = bounds(i);
        if (from < to)
            told << tr("%1 from %2").arg(tierWord(m_tiers[i].name, m_tiers[i].englishName)).arg(from);
    }
    setAccessibleName(score ? tr("Score %1 of 100").arg(*score, 0, 'f', 1) : tr("No score"));
    setAccessibleDescription(told.join(QLatin1String(", ")));
    update();
}

QSize TierBand::sizeHint() const
{
    return {metric::factPane, markHeight() + space::tiny + bandHeight() + lineHeight(Face::Caption)};
}

QSize TierBand::minimumSizeHint() const
{
    return {metric::sparkWidth, sizeHint().height()};
}

int TierBand::xOf(double score) const
{
    return static_cast<int>(std::lround(std::clamp(score, 0.0, 100.0) * (width() - 1) / 100));
}

std::pair<int, int> TierBand::bounds(size_t rank) const
{
    const int from = rank == 0 ? 0 : rank <= m_thresholds.size() ? m_thresholds[rank - 1] : 100;
    const bool last = rank + 1 == m_tiers.size() || rank >= m_thresholds.size();
    return {from, last ? 100 : m_thresholds[rank]};
}

void TierBand::paintMark(QPainter& painter, double score, bool hollow) const
{
    const Tokens& tokens = Look::of(this);
    const int half = markHeight() * 3 / 4;
    const int x = std::clamp(xOf(score), half, width() - 1 - half);
    const QPolygonF mark{QPointF(x - half, 1), QPointF(x + half, 1), QPointF(x, markHeight())};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hollow ? QPen(tokens.ctl, space::hair) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(tokens.t1));
    painter.drawPolygon(mark);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TierBand::paintFigures(QPainter& painter) const
{
    const Tokens& tokens = Look::of(this);
    const int top = height() - lineHeight(Face::Caption);
    int drawnTo = -space::x1;
    const auto figure = [&](int at) {
        const QString text = QString::number(at);
        const int wide = lineWidth(text, Face::Caption);
        const int x = std::clamp(xOf(at) - wide / 2, 0, width() - wide);
        // Thresholds close together: the first is enough; 100 always has its place.
        const int room = at == 100 ? width() : width() - lineWidth(QStringLiteral("100"), Face::Caption);
        if (x < drawnTo + space::x1 || x + wide > room)
            return;
        drawLine(painter, QRect(x, top, wide, lineHeight(Face::Caption)), text, Face::Caption, tokens.t3);
        drawnTo = x + wide;
    };
    figure(0);
    for (size_t i = 1; i < m_tiers.size(); ++i)
        figure(bounds(i).first);
    figure(100);
}

void TierBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this);
    const int top = markHeight() + space::tiny;
    for (size_t i = 0; i < m_tiers.size(); ++i) {
        const auto [from, to] = bounds(i);
        const int left = xOf(from);
        const QRect part(left, top, xOf(to) - left - (to < 100 ? space::hair : 0), bandHeight());
        if (part.width() <= 0)
            continue;
        const TextPair& pair = tokens.tierPair(static_cast<int>(i));
        painter.fillRect(part, pair.ground);
        if (tokens.outlines) {
            painter.setPen(pair.text);
            painter.drawRect(part.adjusted(0, 0, -1, -1));
        }
        const QString word = tierWord(m_tiers[i].name, m_tiers[i].englishName);
        if (lineWidth(word, Face::Caption) <= part.width())
            drawLine(painter, part, word, Face::Caption, pair.text, Qt::AlignHCenter);
    }
    paintFigures(painter);
    if (m_facts && (!m_score || std::abs(*m_facts - *m_score) > 0.05))
        paintMark(painter, *m_facts, true);
    if (m_score)
        paintMark(painter, *m_score, false);
}

} // namespace zhike
