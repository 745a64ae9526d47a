// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/sla_picture.h"

#include "core/base/clock.h"
#include "ui/parts/format.h"
#include "ui/parts/paint.h"
#include "ui/request/request_words.h"
#include "ui/request/sla_words.h"
#include "ui/shell/look.h"

namespace zhike {

namespace {

constexpr int stateRow = 0, rows = 4;
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
/// With the names above the bars instead of beside them each row is a little higher.
int rowHeight(bool stacked)
{
    return line() + space::x2 + (stacked ? lineHeight(Face::Body) + space::x1 : line());
}
/// From the top of a row to its bar.
int aboveBar(bool stacked)
{
    return stacked ? lineHeight(Face::Body) + space::tiny : (rowHeight(false) - barHeight()) / 2 - space::x1;
}
/// From the first row to below the words under the last one.
int plotHeight(bool stacked)
{
    return (rows - 1) * rowHeight(stacked) + aboveBar(stacked) + barHeight() + space::tiny + line() +
           space::tiny;
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
    measure();
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
    return {metric::listPane, 2 * (line() + space::x1) + plotHeight(m_stacked)};
}

QSize SlaPicture::minimumSizeHint() const
{
    return {leastPlot, sizeHint().height()};
}

QString SlaPicture::nowWords() const
{
    return tr("now %1").arg(format::time(m_clock.now().in(m_clock.zone()).time()));
}

/// Where everything goes, in the width and with the size of text there is.
void SlaPicture::measure()
{
    const bool before = m_stacked;
    int names = lineWidth(tr("State"), Face::Body);
    int words = m_open ? lineWidth(nowWords(), Face::Caption) : 0;
    int due = 0;
    for (const SlaClock& c : m_sla.clocks) {
        names = std::max(
            {names, lineWidth(enumLabel(c.kind), Face::Body), lineWidth(slaFigures(c), Face::Caption)});
        due = std::max(due, lineWidth(slaDue(c, m_clock), Face::Caption));
    }
    const int left = names + space::x4;
    const int beside = width() - left - std::max(words, due) - space::x3;
    m_stacked = beside < leastPlot;
    m_names = names;
    const int top = line() + space::x1;
    // At the right there is room for the words beside the last mark, at the left for half of the first one.
    const int mark = barHeight() * 3 / 8 + space::hair;
    m_plot = m_stacked ? QRect(mark, top, std::max<int>(space::x8, width() - words - space::x3 - mark),
                               plotHeight(true))
                       : QRect(left, top, beside, plotHeight(false));
    if (m_stacked != before)
        updateGeometry();
}

void SlaPicture::resizeEvent(QResizeEvent* event)
{
    measure();
    QWidget::resizeEvent(event);
}

void SlaPicture::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_sla.facts.opened) {
        measure();
        updateGeometry();
    }
}

QRect SlaPicture::lane(int row) const
{
    return {m_plot.left(), m_plot.top() + row * rowHeight(m_stacked) + aboveBar(m_stacked), m_plot.width(),
            barHeight()};
}

/// What lies behind the bars: all of it, or where names stand between the rows the bars alone. The states
/// fill their row.
std::vector<QRect> SlaPicture::grounds() const
{
    if (!m_stacked)
        return {m_plot};
    std::vector<QRect> all;
    for (int row = 0; row < rows; ++row)
        all.push_back(row == 0 ? lane(row) : lane(row).adjusted(0, -space::tiny, 0, space::tiny));
    return all;
}

int SlaPicture::xOf(Instant at) const
{
    const QRect& all = m_plot;
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
    const std::int64_t step = hourStep(m_to.ms - m_from.ms, m_plot.width());
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

} // namespace zhike
