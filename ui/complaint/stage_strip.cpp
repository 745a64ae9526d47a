// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/stage_strip.h"

#include "ui/parts/format.h"
#include "ui/parts/paint.h"
#include "ui/shell/look.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr TextMetric node{16};

ComplaintStep stepAt(int i)
{
    return static_cast<ComplaintStep>(i);
}

} // namespace

StageStrip::StageStrip(const Clock& clock, QWidget* parent) : QWidget(parent), m_clock(clock)
{
    setObjectName(u"stageStrip"_s);
    fitToText(this, [this] { setFixedHeight(sizeHint().height()); });
}

QSize StageStrip::sizeHint() const
{
    return {complaintSteps *
                (lineWidth(enumLabel(ComplaintStep::Confirmation), Face::Body, Weight::Bold) + space::x2),
            node + space::x1 + lineHeight(Face::Body) + lineHeight(Face::Caption)};
}

QSize StageStrip::minimumSizeHint() const
{
    return {complaintSteps * (node + space::x4), sizeHint().height()};
}

void StageStrip::show(const ComplaintDetail& detail)
{
    m_now = detail.complaint.stage;
    m_reached = {};
    m_times = {};
    std::optional<ComplaintStep> before;
    for (const ComplaintStage& entry : detail.history) {
        const auto i = static_cast<size_t>(entry.stage);
        if (before != entry.stage) {
            m_reached[i] = entry.at;
            ++m_times[i];
        }
        before = entry.stage;
    }
    QStringList told;
    for (int i = 0; i < complaintSteps; ++i) {
        const auto& at = m_reached[static_cast<size_t>(i)];
        if (at && stepAt(i) <= m_now)
            told << format::joined({enumLabel(stepAt(i)), format::dateTime(*at, m_clock)});
    }
    setAccessibleName(tr("Stage: %1").arg(enumLabel(m_now)));
    setAccessibleDescription(told.join(u"; "_s));
    update();
}

QRect StageStrip::boxOf(int step) const
{
    const int left = width() * step / complaintSteps;
    return {left, 0, width() * (step + 1) / complaintSteps - left, height()};
}

bool StageStrip::allNamesFit() const
{
    for (int i = 0; i < complaintSteps; ++i)
        if (lineWidth(enumLabel(stepAt(i)), Face::Body, Weight::Bold) > boxOf(i).width() - space::x2)
            return false;
    return true;
}

void StageStrip::paintNode(QPainter& painter, int step) const
{
    const Tokens& tokens = Look::of(this);
    const QRect box = boxOf(step);
    const bool over = m_now == ComplaintStep::Closed;
    const bool passed = stepAt(step) < m_now || over;
    const bool now = stepAt(step) == m_now && !over;
    const int middle = node / 2;
    if (step + 1 < complaintSteps)
        painter.fillRect(QRect(box.left() + node + space::x1, middle - space::tiny / 2,
                               box.width() - node - 2 * space::x1, space::tiny),
                         passed ? tokens.acc : tokens.line);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle =
        QRectF(box.left(), 0, node, node).adjusted(space::hair, space::hair, -space::hair, -space::hair);
    painter.setPen(QPen(passed || now ? tokens.acc : tokens.ctl, space::tiny));
    painter.setBrush(passed ? QBrush(tokens.acc) : QBrush(tokens.base));
    painter.drawEllipse(circle);
    if (now) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.acc);
        painter.drawEllipse(circle.adjusted(space::x1, space::x1, -space::x1, -space::x1));
    }
    QRect name(box.left(), node + space::x1, box.width() - space::x2, lineHeight(Face::Body));
    const QString word = enumLabel(stepAt(step));
    const Weight weight = now ? Weight::Bold : Weight::Normal;
    if (!allNamesFit()) { // then the one that counts is named; the others in the tool tip
        if (stepAt(step) != m_now)
            return;
        const int wide = lineWidth(word, Face::Body, weight);
        name = QRect(std::max(0, std::min(name.left(), width() - wide)), name.top(), wide, name.height());
    }
    drawLine(painter, name, word, Face::Body,
             now      ? tokens.ink(Ink::Accent)
             : passed ? tokens.t1
                      : tokens.t2,
             Qt::AlignLeft, weight);
    const auto& at = m_reached[static_cast<size_t>(step)];
    if (!at || (!passed && !now))
        return;
    const QDate day = at->dateIn(m_clock.zone());
    const QString time = format::time(at->in(m_clock.zone()).time());
    const QRect when(box.left(), name.bottom() + space::hair, name.width(), lineHeight(Face::Caption));
    QString text = day == m_clock.today() ? time : format::dayAndMonth(day) + u' ' + time;
    if (lineWidth(text, Face::Caption) > when.width())
        text = format::dayAndMonth(day); // the rest is in the tool tip
    drawLine(painter, when, text, Face::Caption, tokens.t2);
}

void StageStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int i = 0; i < complaintSteps; ++i)
        paintNode(painter, i);
}

bool StageStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text;
    for (int i = 0; i < complaintSteps; ++i) {
        const auto& at = m_reached[static_cast<size_t>(i)];
        if (!boxOf(i).contains(help->pos()))
            continue;
        text = enumLabel(stepAt(i));
        if (at)
            text = format::joined({enumLabel(stepAt(i)), format::dateTime(*at, m_clock),
                                   tr("%n time(s)", nullptr, m_times[static_cast<size_t>(i)])});
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace zhike
