// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/segments.h"
#include "ui/parts/paint.h"
#include "ui/shell/look.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

using namespace Qt::StringLiterals;

namespace zhike {

Segments::Segments(const QString& name, std::vector<Choice> choices, QSize button, QWidget* parent)
    : QWidget(parent), m_name(name), m_choices(std::move(choices)), m_button(button)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(apart() ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    policy.setHeightForWidth(apart());
    if (apart()) // in several lines where there is no room for one
        policy.setVerticalPolicy(QSizePolicy::Minimum);
    setSizePolicy(policy);
    describe();
}

void Segments::describe()
{
    setAccessibleName(m_chosen < 0 ? m_name : u"%1: %2"_s.arg(m_name, m_choices[std::size_t(m_chosen)].text));
}

void Segments::setChosen(int index)
{
    m_chosen = index;
    describe();
    update();
}

void Segments::choose(int index)
{
    if (index == m_chosen)
        return;
    setChosen(index);
    Q_EMIT changed(index);
}

QSize Segments::sizeHint() const
{
    const int count = int(m_choices.size());
    const int gaps = apart() ? (count - 1) * space::x2 : 0;
    return {count * button().width() + gaps, button().height()};
}

QSize Segments::minimumSizeHint() const
{
    return apart() ? button() : sizeHint();
}

int Segments::columns(int room) const
{
    const int count = int(m_choices.size());
    if (!apart())
        return count;
    const int fit = std::clamp((room + space::x2) / (button().width() + space::x2), 1, count);
    const int rows = (count + fit - 1) / fit;
    return (count + rows - 1) / rows; // as many in each line
}

int Segments::heightForWidth(int width) const
{
    const int across = columns(width);
    const int rows = (int(m_choices.size()) + across - 1) / across;
    return rows * button().height() + (rows - 1) * space::x2;
}

QRect Segments::buttonRect(int index) const
{
    const int across = columns(width());
    const int gap = apart() ? space::x2 : 0;
    const int wide = apart() ? (width() - (across - 1) * gap) / across : button().width();
    return {index % across * (wide + gap), index / across * (button().height() + gap), wide,
            button().height()};
}

QSize Segments::button() const
{
    int width = qRound(m_button.width() * textScale());
    for (const Choice& choice : m_choices) {
        int words = lineWidth(choice.text, apart() ? Face::Page : Face::Body, Weight::Bold);
        for (const QString& word :
             choice.word.split(u' ')) // a word to a line, where there is no room for all
            words = std::max(words, lineWidth(word, Face::Caption));
        width = std::max(width, words + 2 * space::x2);
    }
    return {width, qRound(m_button.height() * textScale())};
}

int Segments::choiceCount() const
{
    return int(m_choices.size());
}

QString Segments::choiceName(int index) const
{
    const Choice& choice = m_choices[std::size_t(index)];
    return choice.word.isEmpty() ? choice.text : u"%1 %2"_s.arg(choice.text, choice.word);
}

QRect Segments::choiceRect(int index) const
{
    return buttonRect(index);
}

int Segments::chosenOne() const
{
    return m_chosen;
}

void Segments::press(int index)
{
    choose(index == m_chosen ? -1 : index);
}

int Segments::indexAt(QPoint at) const
{
    for (int i = 0; i < int(m_choices.size()); ++i)
        if (buttonRect(i).contains(at))
            return i;
    return -1;
}

void Segments::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const int index = indexAt(event->position().toPoint()); index >= 0)
        choose(index == m_chosen ? -1 : index);
}

void Segments::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = indexAt(event->position().toPoint());
    update();
}

void Segments::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void Segments::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_choices.size()) - 1;
    const int number = event->key() - Qt::Key_1;
    if (number >= 0 && number <= last && event->modifiers() == Qt::NoModifier)
        choose(number);
    else if (event->key() == Qt::Key_Right)
        choose(std::min(last, m_chosen + 1));
    else if (event->key() == Qt::Key_Left)
        choose(std::max(0, m_chosen - 1));
    else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)
        choose(-1);
    else
        QWidget::keyPressEvent(event);
}

void Segments::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void Segments::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool Segments::wordsTakeTwoLines() const
{
    const int room = buttonRect(0).width() - space::x2;
    return std::ranges::any_of(
        m_choices, [room](const Choice& choice) { return lineWidth(choice.word, Face::Caption) > room; });
}

void Segments::paintApart(QPainter& painter, int index, const Tokens& tokens) const
{
    const Choice& choice = m_choices[std::size_t(index)];
    const QRect box = buttonRect(index);
    const bool chosen = index == m_chosen;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(chosen ? tokens.acc : tokens.line2, chosen ? space::tiny : space::hair));
    painter.setBrush(chosen ? tokens.acct : index == m_hovered ? tokens.hover : tokens.raised);
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius::control, radius::control);
    const int line = lineHeight(Face::Caption);
    const bool two = wordsTakeTwoLines();
    const int needed = lineHeight(Face::Page) + (two ? 2 : 1) * line + space::tiny;
    QRect at(box.x(), box.y() + (box.height() - needed) / 2, box.width(), lineHeight(Face::Page));
    drawLine(painter, at, choice.text, Face::Page, chosen ? tokens.acc : tokens.t1, Qt::AlignHCenter,
             Weight::Bold);
    at = QRect(box.x() + space::x1, at.bottom() + 1 + space::tiny, box.width() - space::x2, line);
    const bool fits = lineWidth(choice.word, Face::Caption) <= at.width();
    for (const QString& word : fits ? QStringList{choice.word} : choice.word.split(u' ')) {
        drawLine(painter, at, word, Face::Caption, chosen ? tokens.acc : tokens.t2, Qt::AlignHCenter);
        at.translate(0, line);
    }
}

void Segments::paintButton(QPainter& painter, int index, const Tokens& tokens) const
{
    const Choice& choice = m_choices[std::size_t(index)];
    const QRect box = buttonRect(index);
    const bool chosen = index == m_chosen;
    const TextPair tint = tokens.tag(choice.tint);
    if (chosen || index == m_hovered)
        painter.fillRect(box.adjusted(1, 1, -1, -1), chosen ? tint.ground : tokens.hover);
    drawLine(painter, box.adjusted(space::x1, 0, -space::x1, 0), choice.text, Face::Body,
             chosen ? tint.text : tokens.t1, Qt::AlignHCenter, chosen ? Weight::Bold : Weight::Normal);
}

void Segments::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this);
    const int count = int(m_choices.size());
    if (!apart()) {
        const QRectF frame =
            QRectF(0, 0, count * button().width(), button().height()).adjusted(0.5, 0.5, -0.5, -0.5);
        QPainterPath round;
        round.addRoundedRect(frame, radius::control, radius::control);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(round, tokens.raised);
        painter.setClipPath(round);
        for (int i = 0; i < count; ++i)
            paintButton(painter, i, tokens);
        painter.setClipping(false);
        painter.setPen(QPen(hasFocus() ? tokens.acc : tokens.line2, space::hair));
        for (int i = 1; i < count; ++i)
            painter.drawLine(QPointF(i * button().width() + 0.5, 1),
                             QPointF(i * button().width() + 0.5, height() - 1));
        painter.drawPath(round);
        return;
    }
    for (int i = 0; i < count; ++i)
        paintApart(painter, i, tokens);
    if (hasFocus()) {
        const int index = std::max(0, m_chosen);
        painter.setPen(QPen(tokens.focus, space::tiny));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(buttonRect(index)).adjusted(1, 1, -1, -1), radius::control,
                                radius::control);
    }
}

} // namespace zhike
