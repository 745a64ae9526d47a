// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/sla_section.h"

#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/paint.h"
#include "ui/request/sla_picture.h"
#include "ui/request/sla_words.h"
#include "ui/shell/look.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace zhike {

namespace {

/// What the strokes of the picture mean.
class SlaLegend final : public QWidget
{
public:
    explicit SlaLegend(QWidget* parent = nullptr) : QWidget(parent)
    {
        setAccessibleName(entries().join(QLatin1String(", ")));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        int wide = 0;
        for (const QString& text : entries())
            wide += space::x4 + space::gap + lineWidth(text, Face::Caption) + space::x4;
        return {wide, lineHeight(Face::Caption)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& tokens = Look::of(this);
        int x = 0;
        for (qsizetype i = 0; i < entries().size(); ++i) {
            const int side = height() / 2;
            paintKey(painter, {x, (height() - side) / 2, space::x4, side}, static_cast<int>(i), tokens);
            x += space::x4 + space::gap;
            const int wide = lineWidth(entries()[i], Face::Caption);
            drawLine(painter, {x, 0, wide + space::tiny, height()}, entries()[i], Face::Caption, tokens.t2);
            x += wide + space::x4;
        }
    }

private:
    static QStringList entries()
    {
        return {SlaSection::tr("counted"), SlaSection::tr("not working"), SlaSection::tr("paused"),
                SlaSection::tr("due")};
    }
    static void paintKey(QPainter& painter, const QRect& box, int entry, const Tokens& tokens)
    {
        switch (entry) {
        case 0:
            painter.fillRect(box, tokens.chart[0]);
            break;
        case 1:
            painter.fillRect(box, tokens.sunken);
            painter.fillRect(QRect(box.left(), box.center().y(), box.width(), space::tiny), tokens.ctl);
            break;
        case 2:
            painter.fillRect(box, tokens.ambbg);
            painter.fillRect(box, QBrush(tokens.ambdot, Qt::BDiagPattern));
            break;
        default:
            painter.setPen(QPen(tokens.t1, space::tiny, Qt::DotLine));
            painter.drawLine(box.center().x(), box.top() - space::tiny, box.center().x(),
                             box.bottom() + space::tiny);
        }
    }
};

} // namespace

SlaSection::SlaSection(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_promise(new TextLabel({}, Face::Caption, Ink::Quiet)),
      m_picture(new SlaPicture(clock)), m_reason(new TextLabel({}, Face::Caption, Ink::Soft))
{
    auto* head = new QHBoxLayout;
    head->setSpacing(space::x3);
    head->addWidget(new TextLabel(tr("Promised times"), Face::Body, Ink::Plain, Weight::Bold));
    head->addWidget(m_promise, 1);
    head->addWidget(new SlaLegend);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reason->setObjectName(QStringLiteral("slaReason"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    column->addLayout(head);
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
