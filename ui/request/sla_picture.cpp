// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/sla_picture.h"

#include "core/base/clock.h"
#include "ui/parts/format.h"
#include "ui/parts/paint.h"
#include "ui/request/request_words.h"
#include "ui/request/sla_words.h"
#include "ui/shell/look.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

namespace zhike {

namespace {

constexpr int stateRow = 0, firstClockRow = 1, rows = 4;
constexpr std::int64_t hourMs = 3'600'000;

int labelWidth()
{
    return lineWidth(QStringLiteral("00 时 00 分 / 00 时，剩 00 时 00 分"), Face::Caption);
}
int barHeight()
{
    return lineHeight(Face::Caption);
}
int rowHeight()
{
    const int line = lineHeight(Face::Caption);
    return std::max<int>(2 * line + space::x2, 3 * line - space::x3); // words stand below the bars
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
    return {metric::listPane + labelWidth(),
            2 * (lineHeight(Face::Caption) + space::x1) + rows * rowHeight()};
}

QSize SlaPicture::minimumSizeHint() const
{
    return {2 * labelWidth(), sizeHint().height()};
}

QRect SlaPicture::plot() const
{
    const int top = lineHeight(Face::Caption) + space::x1;
    // At the right there is room for the words beside the last mark.
    const int room = lineWidth(QStringLiteral("到期 00-00 周日 00:00"), Face::Caption) + space::x3;
    const int left = labelWidth() + space::x4;
    return {left, top, std::max(space::x8, width() - left - room), rows * rowHeight()};
}

QRect SlaPicture::lane(int row) const
{
    const QRect all = plot();
    const int top = all.top() + row * rowHeight() + (rowHeight() - barHeight()) / 2 - space::x1;
    return {all.left(), top, all.width(), barHeight()};
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
    paintDays(painter);
    paintHours(painter);
    paintStates(painter);
    for (const SlaClock& c : m_sla.clocks)
        paintClock(painter, c, firstClockRow + static_cast<int>(c.kind));
    if (m_open)
        paintNow(painter);
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
}

void SlaPicture::paintDays(QPainter& painter) const
{
    const Tokens& tokens = Look::of(this);
    const QRect all = plot();
    int free = 0;
    const QDate last = m_to.dateIn(m_clock.zone());
    for (QDate day = m_from.dateIn(m_clock.zone()); day <= last; day = day.addDays(1)) {
        const Instant midnight = Instant::of(day, QTime(0, 0), m_clock.zone());
        const int x = std::max(all.left(), xOf(midnight));
        if (midnight.ms > m_from.ms)
            drawVerticalHairline(painter, x, all.top() - space::x1, all.bottom(), tokens.line2);
        const QString text = format::shortDate(day, m_clock.today());
        const int wide = lineWidth(text, Face::Caption);
        if (x < free || x + wide > width())
            continue;
        drawLine(painter, {x + space::x1, 0, wide + space::tiny, lineHeight(Face::Caption)}, text,
                 Face::Caption, tokens.t2);
        free = x + wide + space::x4;
    }
}

void SlaPicture::paintHours(QPainter& painter) const
{
    const Tokens& tokens = Look::of(this);
    const QRect all = plot();
    const std::int64_t step = hourStep(m_to.ms - m_from.ms, all.width());
    if (step == 0)
        return;
    const Instant midnight = Instant::of(m_from.dateIn(m_clock.zone()), QTime(0, 0), m_clock.zone());
    const int half = lineWidth(QStringLiteral("00"), Face::Caption);
    for (Instant at = midnight; at.ms <= m_to.ms; at.ms += step) {
        if (at.ms < m_from.ms)
            continue;
        const int x = xOf(at);
        drawVerticalHairline(painter, x, all.bottom(), all.bottom() + space::x1, tokens.ctl);
        drawLine(painter, {x - half, all.bottom() + space::x1, 2 * half, lineHeight(Face::Caption)},
                 at.in(m_clock.zone()).time().toString(QStringLiteral("HH")), Face::Caption, tokens.t3,
                 Qt::AlignHCenter);
    }
}

void SlaPicture::paintStates(QPainter& painter) const
{
    const Tokens& tokens = Look::of(this);
    const QRect bar = lane(stateRow);
    drawLine(painter, {0, bar.top(), labelWidth(), bar.height()}, tr("State"), Face::Body, tokens.t1);
    const auto& history = m_sla.history;
    for (size_t i = 0; i < history.size(); ++i) {
        const Instant to = i + 1 < history.size()     ? history[i + 1].at
                           : isOver(history[i].state) ? history[i].at
                                                      : std::min(m_clock.now(), m_to);
        const Instant from = std::max(history[i].at, m_from);
        if (to <= from || from > m_to)
            continue;
        const QRect box(QPoint(xOf(from), bar.top()),
                        QPoint(std::max(xOf(from), xOf(std::min(to, m_to)) - 1), bar.bottom()));
        const TextPair pair = tokens.tag(stateTag(history[i].state));
        painter.fillRect(box, pair.ground);
        painter.fillRect(QRect(box.left(), box.top(), space::hair, box.height()), tokens.base);
        const QString word = enumLabel(history[i].state);
        if (lineWidth(word, Face::Caption) + 2 * space::x1 < box.width())
            drawLine(painter, box.adjusted(space::x1, 0, 0, 0), word, Face::Caption, pair.text);
    }
}

void SlaPicture::paintClock(QPainter& painter, const SlaClock& clock, int row) const
{
    const Tokens& tokens = Look::of(this);
    const QRect bar = lane(row);
    const int line = lineHeight(Face::Caption);
    const int top = bar.center().y() - line;
    drawLine(painter, {0, top, labelWidth(), line}, enumLabel(clock.kind), Face::Body, tokens.t1);
    drawLine(painter, {0, top + line + space::tiny, labelWidth(), line}, slaFigures(clock), Face::Caption,
             tokens.ink(slaInk(clock.state)));
    if (!clock.targetMs || clock.timeline.empty())
        return;
    paintPieces(painter, clock, bar);
    paintEnds(painter, clock, bar);
}

void SlaPicture::paintPieces(QPainter& painter, const SlaClock& clock, const QRect& bar) const
{
    const Tokens& tokens = Look::of(this);
    for (const SlaPiece& piece : clock.timeline) {
        const int left = xOf(piece.from);
        const QRect box(left, bar.top(), std::max(space::tiny, xOf(piece.to) - left), bar.height());
        if (piece.counts == SlaCounts::Off) {
            painter.fillRect(QRect(box.left(), bar.center().y(), box.width(), space::tiny), tokens.ctl);
            continue;
        }
        const bool paused = piece.counts == SlaCounts::Paused;
        painter.fillRect(box, paused ? tokens.ambbg : tokens.chart[0]);
        if (paused)
            painter.fillRect(box, QBrush(tokens.ambdot, Qt::BDiagPattern));
        if (clock.kind != SlaClockKind::Resolve)
            continue; // the lengths below one row are enough to add them up
        const QString span = workingSpan(piece.to.ms - piece.from.ms);
        const QString text = paused ? tr("paused %1").arg(span) : span;
        if (lineWidth(text, Face::Caption) <= box.width() + space::x4)
            drawLine(painter,
                     {box.left() - space::x2, bar.bottom() + space::tiny, box.width() + space::x4,
                      lineHeight(Face::Caption)},
                     text, Face::Caption, paused ? tokens.amb : tokens.t3, Qt::AlignHCenter);
    }
}

void SlaPicture::paintEnds(QPainter& painter, const SlaClock& clock, const QRect& bar) const
{
    const Tokens& tokens = Look::of(this);
    int words = xOf(clock.timeline.back().to);
    if (clock.due) {
        const int x = xOf(*clock.due);
        const int end = xOf(clock.timeline.back().to);
        if (!clock.stopped && x > end) { // still to run
            painter.setPen(QPen(tokens.chart[0], space::hair));
            painter.drawRect(QRect(end, bar.top(), x - end, bar.height() - 1));
        }
        painter.setPen(QPen(tokens.t1, space::tiny, Qt::DotLine));
        painter.drawLine(x, bar.top() - space::x1, x, bar.bottom() + space::x1);
        words = std::max(words, x);
    }
    if (clock.stopped && clock.state != SlaState::NotNeeded) {
        const int side = bar.height() / 2;
        const QRect dot(xOf(*clock.stopped) - side / 2, bar.center().y() - side / 2, side, side);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.base, space::tiny));
        painter.setBrush(tokens.mark(slaMark(clock.state)));
        painter.drawEllipse(dot);
        painter.restore();
    }
    const QString due = slaDue(clock, m_clock);
    drawLine(painter, {words + space::x2, bar.top(), width() - words - space::x2, bar.height()}, due,
             Face::Caption, tokens.ink(clock.stopped ? Ink::Quiet : slaInk(clock.state)));
}

void SlaPicture::paintNow(QPainter& painter) const
{
    const Tokens& tokens = Look::of(this);
    const QRect all = plot();
    const Instant now = std::min(m_clock.now(), m_to);
    const int x = xOf(now);
    painter.fillRect(QRect(x, all.top() - space::x1, space::hair, all.height() + space::x1), tokens.red);
    const QString text = tr("now %1").arg(format::time(m_clock.now().in(m_clock.zone()).time()));
    const QRect bar = lane(stateRow);
    drawLine(painter, {x + space::x2, bar.top(), width() - x - space::x2, bar.height()}, text, Face::Caption,
             tokens.red);
}

QString SlaPicture::pieceAt(const QPoint& position) const
{
    for (const SlaClock& c : m_sla.clocks) {
        if (!lane(firstClockRow + static_cast<int>(c.kind)).contains(position))
            continue;
        for (const SlaPiece& piece : c.timeline) {
            if (position.x() >= xOf(piece.from) && position.x() < xOf(piece.to))
                return format::joined(
                    {enumLabel(c.kind), enumLabel(piece.counts),
                     tr("%1 to %2")
                         .arg(format::dateTime(piece.from, m_clock), format::dateTime(piece.to, m_clock)),
                     workingSpan(piece.to.ms - piece.from.ms)});
        }
        return slaFigures(c);
    }
    return {};
}

bool SlaPicture::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), pieceAt(help->pos()), this);
    return true;
}

} // namespace zhike
