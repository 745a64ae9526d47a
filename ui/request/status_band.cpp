// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/status_band.h"

#include "core/base/clock.h"
#include "ui/parts/format.h"
#include "ui/parts/paint.h"
#include "ui/request/request_words.h"
#include "ui/shell/look.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

namespace zhike {

namespace {

constexpr TextMetric bandHeight{20};

bool shows(RequestState state)
{
    return state != RequestState::Closed && state != RequestState::Cancelled;
}

} // namespace

StatusBand::StatusBand(const Clock& clock, QWidget* parent) : QWidget(parent), m_clock(clock)
{
    fitToText(this, [this] { setFixedHeight(sizeHint().height()); });
}

QSize StatusBand::sizeHint() const
{
    return {metric::listPane, lineHeight(Face::Caption) * 2 + bandHeight + space::x2};
}

void StatusBand::show(const RequestDetail& d)
{
    m_parts.clear();
    m_moments.clear();
    const auto& history = d.history;
    for (size_t i = 0; i < history.size(); ++i) {
        const bool last = i + 1 == history.size();
        const Instant to = !last                      ? history[i + 1].at
                           : isOver(history[i].state) ? history[i].at
                                                      : m_clock.now();
        if (shows(history[i].state) && to > history[i].at)
            m_parts.push_back({history[i].state, history[i].at, to});
    }
    setVisible(!m_parts.empty());
    if (m_parts.empty())
        return;
    m_from = m_parts.front().from;
    m_to = m_parts.back().to;
    const auto mark = [this](const QString& text, const std::optional<Instant>& at) {
        if (at && *at >= m_from && *at <= m_to)
            m_moments.push_back({text, *at});
    };
    mark(tr("Responded"), d.request.firstResponseAt);
    mark(tr("Arrived"), d.request.arrivedAt);
    mark(tr("Resolved"), d.request.resolvedAt);
    QStringList told;
    for (const Part& p : m_parts)
        told += format::joined({enumLabel(p.state), format::minutes((p.to.ms - p.from.ms) / 60'000)});
    setAccessibleName(told.join(QLatin1String("; ")));
    update();
}

int StatusBand::xOf(Instant at) const
{
    const auto whole = std::max<qint64>(1, m_to.ms - m_from.ms);
    return static_cast<int>((at.ms - m_from.ms) * (width() - 1) / whole);
}

void StatusBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect band(0, lineHeight(Face::Caption) + space::x1, width(), bandHeight);
    paintParts(painter, band);
    paintMoments(painter, band);
    paintDays(painter, band);
}

void StatusBand::paintParts(QPainter& painter, const QRect& band) const
{
    const Tokens& tokens = Look::of(this);
    for (const Part& p : m_parts) {
        const int left = xOf(p.from);
        const QRect box(left, band.y(), std::max(2, xOf(p.to) - left), band.height());
        const TextPair pair = tokens.tag(stateTag(p.state));
        painter.fillRect(box, pair.ground);
        if (p.state == RequestState::WaitingCustomer)
            painter.fillRect(box, QBrush(tokens.ambdot, Qt::BDiagPattern));
        painter.fillRect(QRect(box.left(), box.y(), space::hair, box.height()), tokens.base);
        const QString label = enumLabel(p.state);
        if (lineWidth(label, Face::Caption) + 2 * space::x2 < box.width()) {
            const QRect place(box.x() + space::x1, box.y(), lineWidth(label, Face::Caption) + space::x2,
                              box.height());
            painter.fillRect(place, pair.ground); // or the hatching runs through the word
            drawLine(painter, place.adjusted(space::x1, 0, 0, 0), label, Face::Caption, pair.text);
        }
    }
}

void StatusBand::paintMoments(QPainter& painter, const QRect& band) const
{
    const Tokens& tokens = Look::of(this);
    int free = 0; // labels do not overlap
    for (const Moment& m : m_moments) {
        const int x = xOf(m.at);
        painter.fillRect(QRect(x, band.y() - space::x1, space::tiny, band.height() + space::x1), tokens.t1);
        const QString text = format::joined({m.text, format::time(m.at.in(m_clock.zone()).time())});
        const int wide = lineWidth(text, Face::Caption);
        const int left = std::clamp(x, free, std::max(free, width() - wide));
        if (left + wide > width())
            continue;
        drawLine(painter, {left, 0, wide + space::tiny, lineHeight(Face::Caption)}, text, Face::Caption,
                 tokens.t2);
        free = left + wide + space::x3;
    }
}

void StatusBand::paintDays(QPainter& painter, const QRect& band) const
{
    const Tokens& tokens = Look::of(this);
    const QDate first = m_from.dateIn(m_clock.zone());
    const QDate last = m_to.dateIn(m_clock.zone());
    const int top = band.bottom() + space::x1;
    int free = 0;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const int x = day == first ? 0 : xOf(Instant::of(day, QTime(0, 0), m_clock.zone()));
        const QString text = format::shortDate(day, m_clock.today());
        const int wide = lineWidth(text, Face::Caption);
        if (x < free || x + wide > width())
            continue;
        painter.fillRect(QRect(x, band.bottom(), space::hair, space::x1), tokens.ctl);
        drawLine(painter, {x, top, wide + space::tiny, lineHeight(Face::Caption)}, text, Face::Caption,
                 tokens.t3);
        free = x + wide + space::x4;
    }
}

bool StatusBand::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text;
    for (const Part& p : m_parts)
        if (help->pos().x() >= xOf(p.from) && help->pos().x() < xOf(p.to))
            text = format::joined({enumLabel(p.state), format::dateTime(p.from, m_clock),
                                   format::minutes((p.to.ms - p.from.ms) / 60'000)});
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace zhike
