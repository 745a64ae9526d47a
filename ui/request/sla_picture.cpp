// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/sla_picture.h"

#include "core/base/clock.h"
#include "ui/parts/format.h"
#include "ui/parts/paint.h"
#include "ui/request/request_words.h"
#include "ui/request/sla_words.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"

#include <QtGui/QPainter>

namespace zhike {

namespace {

constexpr int stateRow = 0, firstClockRow = 1, rows = 4;
constexpr std::int64_t hourMs = 3'600'000;
constexpr TextMetric leastPlot{220}; ///< a narrower one has the names above its rows instead of beside them

int line()
{
    return lineHeight(Face::Caption);
}
int barHeight()
{
    return line();
}
int rowHeight()
{
    return 2 * line() + space::x2;
}

/// The step between marks of hours that leaves room for them.
std::int64_t hourStep(std::int64_t span, int width)
{
    const int least = lineWidth(QStringLiteral("00"), Face::Caption) + space::x4;
    for (const int hours : {1, 2, 4, 6, 12})
        if (span <= 0 || width * (hours * hourMs) / span >= least)
            return hours * hourMs;
    return 0;
}

} // namespace

SlaPicture::SlaPicture(const Clock& clock, QWidget* parent) : QWidget(parent), m_clock(clock)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("slaPicture"));
}

bool SlaPicture::explains(const RequestSla& sla)
{
    return !sla.doubtful && std::any_of(sla.clocks.begin(), sla.clocks.end(),
                                        [](const SlaClock& c) { return c.targetMs && !c.timeline.empty(); });
}

void SlaPicture::show(const RequestSla& sla)
{
    m_sla = sla;
    setVisible(explains(sla));
    if (!isHidden())
        arrange();
}

void SlaPicture::tick()
{
    if (isHidden() || !m_open)
        return;
    m_sla.moveTo(m_clock.now());
    arrange();
}

void SlaPicture::arrange()
{
    m_from = m_to = *m_sla.facts.opened;
    m_open = false;
    for (const SlaClock& c : m_sla.clocks) {
        if (!c.targetMs || c.timeline.empty())
            continue;
        m_open |= !c.stopped && c.state != SlaState::None;
        m_to = std::max(m_to, c.timeline.back().to);
        if (c.due)
            m_to = std::max(m_to, *c.due);
    }
    m_to.ms = std::max(m_to.ms, m_from.ms + hourMs / 4);
    describe();
    updateGeometry();
    update();
}

void SlaPicture::describe()
{
    QStringList told;
    for (const SlaClock& c : m_sla.clocks)
        told += format::joined({enumLabel(c.kind), slaFigures(c), slaDue(c, m_clock)});
    setAccessibleName(tr("Promised times"));
    setAccessibleDescription(told.join(QLatin1String("; ")));
}

QSize SlaPicture::sizeHint() const
{
    return {metric::listPane, 2 * (line() + space::x1) + rows * rowHeight() + space::x1};
}

QSize SlaPicture::minimumSizeHint() const
{
    return {leastPlot, sizeHint().height()};
}

int SlaPicture::labelWidth() const
{
    int widest = lineWidth(tr("State"), Face::Body);
    for (const SlaClock& c : m_sla.clocks)
        widest = std::max(
            {widest, lineWidth(enumLabel(c.kind), Face::Body), lineWidth(slaFigures(c), Face::Caption)});
    return widest;
}

int SlaPicture::wordsWidth() const
{
    int widest = m_open ? lineWidth(nowWords(), Face::Caption) : 0;
    for (const SlaClock& c : m_sla.clocks)
        if (!isStacked())
            widest = std::max(widest, lineWidth(slaDue(c, m_clock), Face::Caption));
    return widest;
}

bool SlaPicture::isStacked() const
{
    int words = 0;
    for (const SlaClock& c : m_sla.clocks)
        words = std::max(words, lineWidth(slaDue(c, m_clock), Face::Caption));
    return width() - labelWidth() - words - space::x4 - space::x3 < leastPlot;
}

QString SlaPicture::nowWords() const
{
    return tr("now %1").arg(format::time(m_clock.now().in(m_clock.zone()).time()));
}

QRect SlaPicture::plot() const
{
    const int top = line() + space::x1;
    // At the right there is room for the words beside the last mark.
    const int room = wordsWidth() + space::x3;
    const int left = isStacked() ? 0 : labelWidth() + space::x4;
    return {left, top, std::max(space::x8, width() - left - room), rows * rowHeight() + space::x1};
}

QRect SlaPicture::lane(int row) const
{
    const QRect all = plot();
    const int above = isStacked() ? line() : (rowHeight() - barHeight()) / 2 - space::x1;
    return {all.left(), all.top() + row * rowHeight() + above, all.width(), barHeight()};
}

int SlaPicture::xOf(Instant at) const
{
    const QRect all = plot();
    const auto whole = std::max<qint64>(1, m_to.ms - m_from.ms);
    return all.left() + static_cast<int>((at.ms - m_from.ms) * (all.width() - 1) / whole);
}

const SlaClock& SlaPicture::longest() const
{
    return *std::max_element(m_sla.clocks.begin(), m_sla.clocks.end(), [](const auto& a, const auto& b) {
        return (a.timeline.empty() ? 0 : a.timeline.back().to.ms) <
               (b.timeline.empty() ? 0 : b.timeline.back().to.ms);
    });
}

void SlaPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGround(painter);
    paintStates(painter);
    for (const SlaClock& c : m_sla.clocks)
        paintClock(painter, c, lane(firstClockRow + static_cast<int>(c.kind)));
    if (m_open)
        paintNow(painter);
    labels().paint(painter);
}

void SlaPicture::paintGround(QPainter& painter) const
{
    const Tokens& tokens = Look::of(this);
    const QRect all = plot();
    for (const SlaPiece& piece : longest().timeline) {
        if (piece.counts == SlaCounts::Off)
            painter.fillRect(
                QRect(QPoint(xOf(piece.from), all.top()), QPoint(xOf(piece.to) - 1, all.bottom())),
                tokens.sunken);
    }
    for (const Instant midnight : midnights())
        drawVerticalHairline(painter, xOf(midnight), all.top() - space::x1, all.bottom(), tokens.line2);
    for (const Instant hour : hours())
        drawVerticalHairline(painter, xOf(hour), all.bottom(), all.bottom() + space::x1, tokens.ctl);
}

std::vector<Instant> SlaPicture::midnights() const
{
    std::vector<Instant> all;
    const QDate last = m_to.dateIn(m_clock.zone());
    for (QDate day = m_from.dateIn(m_clock.zone()).addDays(1); day <= last; day = day.addDays(1))
        all.push_back(Instant::of(day, QTime(0, 0), m_clock.zone()));
    return all;
}

std::vector<Instant> SlaPicture::hours() const
{
    std::vector<Instant> all;
    const std::int64_t step = hourStep(m_to.ms - m_from.ms, plot().width());
    if (step == 0)
        return all;
    const Instant midnight = Instant::of(m_from.dateIn(m_clock.zone()), QTime(0, 0), m_clock.zone());
    for (Instant at = midnight; at.ms <= m_to.ms; at.ms += step)
        if (at.ms >= m_from.ms)
            all.push_back(at);
    return all;
}

QRect SlaPicture::stateBox(size_t at) const
{
    const auto& history = m_sla.history;
    const Instant to = at + 1 < history.size()     ? history[at + 1].at
                       : isOver(history[at].state) ? history[at].at
                                                   : std::min(m_clock.now(), m_to);
    const Instant from = std::max(history[at].at, m_from);
    if (to <= from || from > m_to)
        return {};
    const QRect bar = lane(stateRow);
    return {QPoint(xOf(from), bar.top()),
            QPoint(std::max(xOf(from), xOf(std::min(to, m_to)) - 1), bar.bottom())};
}

void SlaPicture::paintStates(QPainter& painter) const
{
    const Tokens& tokens = Look::of(this);
    for (size_t i = 0; i < m_sla.history.size(); ++i) {
        const QRect box = stateBox(i);
        if (box.isNull())
            continue;
        painter.fillRect(box, tokens.tag(stateTag(m_sla.history[i].state)).ground);
        painter.fillRect(QRect(box.left(), box.top(), space::hair, box.height()), tokens.base);
    }
}

void SlaPicture::paintClock(QPainter& painter, const SlaClock& clock, const QRect& bar) const
{
    const Tokens& tokens = Look::of(this);
    if (!clock.targetMs || clock.timeline.empty())
        return;
    for (const SlaPiece& piece : clock.timeline) {
        const int left = xOf(piece.from);
        const QRect box(left, bar.top(), std::max(space::tiny, xOf(piece.to) - left), bar.height());
        if (piece.counts == SlaCounts::Off)
            painter.fillRect(QRect(box.left(), bar.center().y(), box.width(), space::tiny), tokens.ctl);
        else if (piece.counts == SlaCounts::Paused)
            drawPaused(painter, box, tokens);
        else
            painter.fillRect(box, tokens.chart[0]);
    }
    paintEnds(painter, clock, bar);
}

void SlaPicture::paintEnds(QPainter& painter, const SlaClock& clock, const QRect& bar) const
{
    const Tokens& tokens = Look::of(this);
    if (clock.due) {
        const int x = xOf(*clock.due);
        const int end = xOf(clock.timeline.back().to);
        if (!clock.stopped && x > end) { // still to run
            painter.setPen(QPen(tokens.chart[0], space::hair));
            painter.drawRect(QRect(end, bar.top(), x - end, bar.height() - 1));
        }
        painter.setPen(QPen(tokens.t1, space::tiny, Qt::DotLine));
        painter.drawLine(x, bar.top() - space::x1, x, bar.bottom() + space::x1);
    }
    if (!clock.stopped || clock.state == SlaState::NotNeeded)
        return;
    const int side = bar.height() * 3 / 4;
    const QRect dot(xOf(*clock.stopped) - side / 2, bar.center().y() - side / 2, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.base, space::tiny));
    painter.setBrush(tokens.mark(slaMark(clock.state)));
    painter.drawEllipse(dot);
    painter.restore();
    const int inset = side / 4;
    drawIcon(painter, QRectF(dot).adjusted(inset, inset, -inset, -inset),
             clock.state == SlaState::Met ? QStringLiteral("check") : QStringLiteral("close"), tokens.base);
}

void SlaPicture::paintNow(QPainter& painter) const
{
    const QRect all = plot();
    painter.fillRect(QRect(xOf(std::min(m_clock.now(), m_to)), all.top() - space::x1, space::hair,
                           all.height() + space::x1),
                     Look::of(this).red);
}

} // namespace zhike
