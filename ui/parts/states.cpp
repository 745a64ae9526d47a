// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/states.h"

#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/paint.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int emptyIcon = space::x8;
constexpr TextMetric paneMin{metric::sidePaneMin, TextMetric::Half};
constexpr int showAfter = 200; // ms: shorter work needs no sign
constexpr int progressSteps = 1000;
constexpr int mostStretch = 100; // all the width there is, up to the maximum

/// Whether the handle of a splitter, a hairline itself, already stands at the widget's left edge.
bool besideSplitter(const QWidget& widget)
{
    for (const QWidget* w = &widget; w->parentWidget(); w = w->parentWidget())
        if (qobject_cast<const QSplitter*>(w->parentWidget()))
            return widget.mapTo(w, QPoint()).x() == 0 && w->x() > 0;
    return false;
}

} // namespace

void clearLayout(QLayout* layout)
{
    while (auto* item = layout->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide(); // gone from sight at once, deleted when the event loop comes to it
            widget->deleteLater();
        }
        delete item;
    }
}

namespace {

constexpr auto chainedMark = "zhikeChained";

QWidget* chain(QWidget* before, QLayout* layout);

/// Brings the controls of a part into their order when it is first shown.
class ChainAtShow : public QObject
{
public:
    explicit ChainAtShow(QWidget* part) : QObject(part), m_part(part)
    {
        part->setProperty(chainedMark, true);
        part->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_part && event->type() == QEvent::Show) {
            chain(nullptr, m_part->layout());
            m_part->setProperty(chainedMark, {});
            deleteLater();
        }
        return false;
    }

private:
    QWidget* m_part;
};

QWidget* chain(QWidget* before, QLayout* layout)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        QWidget* widget = item->widget();
        if (widget && widget->focusPolicy() & Qt::TabFocus) {
            if (before)
                putAfter(before, widget);
            before = widget;
        }
        const auto* area = qobject_cast<QScrollArea*>(widget);
        const QWidget* inside = area ? area->widget() : widget;
        before = chain(before, inside ? inside->layout() : item->layout());
    }
    return before;
}

} // namespace

void putAfter(QWidget* before, QWidget* widget)
{
    const Qt::FocusPolicy policy = before->focusPolicy();
    const bool passedOver = policy == Qt::NoFocus && !before->focusProxy();
    if (passedOver)
        before->setFocusPolicy(Qt::TabFocus);
    QWidget::setTabOrder(before, widget);
    if (passedOver)
        before->setFocusPolicy(policy);
}

void chainTabs(QWidget* before, QWidget* part)
{
    chain(before, part->layout());
    // By itself a part is a ring, in which nothing comes first: it has its order in a window only.
    if (!before && !part->isVisible() && !part->property(chainedMark).toBool())
        new ChainAtShow(part);
}

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_title(new TextLabel(title, Face::Panel, Ink::Plain, Weight::Bold)),
      m_sentence(new TextLabel(sentence, Face::Body, Ink::Quiet)), m_steps(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::x2);
    column->addStretch(2);
    m_room = new QSpacerItem(0, emptyIcon + space::x4, QSizePolicy::Minimum, QSizePolicy::Maximum);
    column->addItem(m_room);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    fitToText(m_sentence, [this] { m_sentence->setMaximumWidth(metric::emptyWidth); });
    column->addWidget(m_title);
    auto* middle = new QHBoxLayout; // an aligned label would be given the height of another width
    middle->addStretch(1);
    middle->addWidget(m_sentence, mostStretch);
    middle->addStretch(1);
    column->addLayout(middle);
    m_steps->setSpacing(space::betweenButtons);
    m_steps->setAlignment(Qt::AlignHCenter);
    column->addSpacing(space::x2);
    column->addLayout(m_steps);
    column->addStretch(3);
    m_sentence->setVisible(!sentence.isEmpty());
}

void EmptyState::setTexts(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    fitHeight();
}

QPushButton* EmptyState::addStep(const QString& text, const QString& icon)
{
    const bool primary = m_steps->isEmpty() && !m_beside;
    auto* button = makeButton(text, primary ? ButtonLook::Primary : ButtonLook::Plain, icon);
    m_steps->addWidget(button);
    return button;
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

/// In very little room the sentence goes; the title and the first step stay.
void EmptyState::fitHeight()
{
    const int words = std::min<int>(width() - 2 * space::x6, metric::emptyWidth);
    const int steps = m_steps->isEmpty() ? 0 : m_steps->sizeHint().height() + 2 * space::x2;
    const int needed = m_title->heightForWidth(words) + m_sentence->heightForWidth(words) + steps +
                       12 * space::x2; // between them and around
    m_sentence->setVisible(!m_sentence->text().isEmpty() && needed <= height());
}

void EmptyState::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect box((width() - emptyIcon) / 2, m_title->y() - emptyIcon - space::x4, emptyIcon, emptyIcon);
    if (m_room->geometry().height() < emptyIcon) // the words need it
        return;
    drawIcon(painter, box, m_icon, Look::of(this).ctl);
}

SidePane::SidePane(QWidget* parent)
    : QScrollArea(parent), m_body(new QWidget), m_column(new QVBoxLayout(m_body))
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    m_column->setContentsMargins(space::pageMargin, space::x4, space::pageMargin, space::pageMargin);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    m_body->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // paintEvent() fills it
    setWidget(m_body);
    m_body->setAutoFillBackground(false);
    m_body->installEventFilter(this);
    fitToText(this, [this] { fitWidth(); });
}

bool SidePane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_body && event->type() == QEvent::LayoutRequest) // what it lies in is being laid out now
        QMetaObject::invokeMethod(
            this, [this] { fitWidth(); }, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

/// As wide as what it holds needs, within reason; unless somebody gave it a width.
void SidePane::fitWidth()
{
    if (minimumWidth() == maximumWidth())
        return;
    const int needed = m_body->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    const int least = paneMin;
    const int wanted = std::min(std::clamp(needed, least, least * 3 / 2), maximumWidth());
    if (wanted != minimumWidth())
        setMinimumWidth(wanted);
}

void SidePane::add(QWidget* widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void SidePane::addRule()
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, space::x3, 0, space::x3);
    column->addWidget(new Hairline);
    add(holder);
}

void SidePane::clear()
{
    clearLayout(m_column);
    m_column->addStretch(1);
}

void SidePane::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), Look::of(this).pane);
        if (m_line && !besideSplitter(*this))
            drawVerticalHairline(painter, 0, 0, viewport()->height(), Look::of(this).line);
    }
    QScrollArea::paintEvent(event);
}

BusyStrip::BusyStrip(QWidget* parent)
    : QWidget(parent), m_text(new TextLabel({}, Face::Body, Ink::Soft)), m_bar(new QProgressBar),
      m_cancel(new LinkLabel(tr("Cancel")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::pageMargin, space::x2, space::pageMargin, space::x2);
    row->setSpacing(space::x3);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &LinkLabel::clicked, this, &BusyStrip::cancelled);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void BusyStrip::start(const QString& text, bool cancellable)
{
    m_text->setText(text);
    m_cancel->setVisible(cancellable);
    setProgress(0, 0);
    m_delay.start(showAfter);
}

void BusyStrip::setProgress(qint64 done, qint64 total)
{
    // How far is unknown: a bar that runs to and fro, unless nothing may move; the words say it then.
    m_bar->setVisible(total > 0 || !Look::isStill());
    m_bar->setRange(0, total > 0 ? progressSteps : 0);
    if (total > 0)
        m_bar->setValue(int(done * progressSteps / total));
}

void BusyStrip::stop()
{
    m_delay.stop();
    hide();
}

} // namespace zhike
