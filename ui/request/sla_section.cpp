// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/sla_section.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/paint.h"
#include "ui/parts/side_place.h"
#include "ui/request/sla_picture.h"
#include "ui/request/sla_words.h"
#include "ui/shell/look.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace zhike {

namespace {

/// What one kind of stroke in the picture means.
class SlaKey final : public QWidget
{
public:
    SlaKey(int stroke, const QString& text) : m_stroke(stroke), m_text(text)
    {
        setAccessibleName(text);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {space::x4 + space::gap + lineWidth(m_text, Face::Caption) + space::tiny,
                lineHeight(Face::Caption)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& tokens = Look::of(this);
        const int side = height() / 2;
        paintKey(painter, {0, (height() - side) / 2, space::x4, side}, tokens);
        drawLine(painter, rect().adjusted(space::x4 + space::gap, 0, 0, 0), m_text, Face::Caption, tokens.t2);
    }

private:
    void paintKey(QPainter& painter, const QRect& box, const Tokens& tokens) const
    {
        switch (m_stroke) {
        case 0:
            painter.fillRect(box, tokens.chart[0]);
            break;
        case 1:
            painter.fillRect(box, tokens.sunken);
            painter.fillRect(QRect(box.left(), box.center().y(), box.width(), space::tiny), tokens.ctl);
            break;
        case 2:
            drawPaused(painter, box, tokens);
            break;
        default:
            painter.setPen(QPen(tokens.t1, space::tiny, Qt::DotLine));
            painter.drawLine(box.center().x(), box.top() - space::tiny, box.center().x(),
                             box.bottom() + space::tiny);
        }
    }

    int m_stroke;
    QString m_text;
};

/// What all of them mean, in as many lines as they need.
QWidget* makeLegend()
{
    auto* legend = new QWidget;
    auto* keys = new FlowLayout(space::x4, legend);
    const QString texts[] = {SlaSection::tr("counted"), SlaSection::tr("not working"),
                             SlaSection::tr("paused"), SlaSection::tr("due")};
    int stroke = 0;
    for (const QString& text : texts)
        keys->addWidget(new SlaKey(stroke++, text));
    return legend;
}

} // namespace

SlaSection::SlaSection(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_promise(new TextLabel({}, Face::Caption, Ink::Quiet)),
      m_picture(new SlaPicture(clock)), m_reason(new TextLabel({}, Face::Caption, Ink::Soft))
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x3);
    auto* title = new QWidget;
    auto* words = new QHBoxLayout(title);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(space::x3);
    words->addWidget(new TextLabel(tr("Promised times"), Face::Body, Ink::Plain, Weight::Bold));
    m_promise->setElided(true);
    words->addWidget(m_promise, 1);
    row->addWidget(title, 1);
    QWidget* legend = makeLegend();
    row->addWidget(legend);
    new LinePlace(
        head, row, [title] { return title->sizeHint().width(); }, legend);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reason->setObjectName(QStringLiteral("slaReason"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    column->addWidget(head);
    column->addWidget(m_picture);
    column->addWidget(m_reason);
}

void SlaSection::show(const RequestSla& sla)
{
    setVisible(SlaPicture::explains(sla));
    m_picture->show(sla);
    fill();
}

void SlaSection::tick()
{
    if (isHidden())
        return;
    m_picture->tick();
    fill();
}

void SlaSection::fill()
{
    const RequestSla& sla = m_picture->sla();
    m_promise->setText(format::joined({sla.tierName, sla.calendarName}));
    const QString reason = slaReason(sla, m_clock);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

QString SlaSection::reason() const
{
    return m_reason->text();
}

} // namespace zhike
