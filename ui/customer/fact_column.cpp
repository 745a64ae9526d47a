// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/fact_column.h"

#include "ui/parts/format.h"
#include "ui/parts/paint.h"
#include "ui/shell/look.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLayout>

namespace zhike {

namespace {

QString plain(const QVector<InkText>& texts)
{
    QString all;
    for (const InkText& t : texts)
        all += t.text;
    return all;
}

void drawTexts(QPainter& painter, QRect box, const QVector<InkText>& texts, Face face, const Tokens& tokens)
{
    for (const InkText& t : texts) {
        if (box.width() <= 0)
            return;
        const int taken = drawLine(painter, box, t.text, face, tokens.ink(t.ink));
        box.setLeft(box.left() + taken);
    }
}

} // namespace

FactColumn::FactColumn(const QString& caption, QWidget* parent) : QAbstractButton(parent), m_caption(caption)
{
    setOpens(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(caption);
}

void FactColumn::setLines(const QVector<InkText>& upper, const QVector<InkText>& lower)
{
    m_upper = upper;
    m_lower = lower;
    setAccessibleName(m_caption + u' ' + plain(upper) + u' ' + plain(lower));
    setDefinition(m_definition);
    update();
}

void FactColumn::setMark(Mark mark)
{
    m_mark = mark;
    update();
}

void FactColumn::setDefinition(const QString& definition)
{
    m_definition = definition;
    const QString told = format::joined({plain(m_upper), plain(m_lower)});
    setToolTip(definition.isEmpty() ? told : told + u'\n' + definition);
    setAccessibleDescription(definition);
}

void FactColumn::setOpens(bool opens)
{
    m_opens = opens;
    setFocusPolicy(opens ? Qt::TabFocus : Qt::NoFocus);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize FactColumn::sizeHint() const
{
    const int width = std::max({lineWidth(m_caption, Face::Caption), lineWidth(plain(m_upper), Face::Body),
                                lineWidth(plain(m_lower), Face::Caption)});
    return {width + 2 * space::x4, 2 * lineHeight(Face::Caption) + lineHeight(Face::Body) + 2 * space::x1};
}

QSize FactColumn::minimumSizeHint() const
{
    return {lineWidth(m_caption, Face::Caption) + 2 * space::x4, sizeHint().height()};
}

/// Where the columns went on in another line, the first there begins at the margin too.
bool FactColumn::hasRule() const
{
    const QLayout* around = parentWidget() ? parentWidget()->layout() : nullptr;
    return m_rule && (!around || x() > around->contentsMargins().left());
}

void FactColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this);
    const bool ruled = hasRule();
    if (ruled)
        drawVerticalHairline(painter, 0, space::x1, height() - space::x1, tokens.line);
    const int left = ruled ? space::x4 : 0;
    QRect line(left, space::x1, width() - left - space::x2, lineHeight(Face::Caption));
    drawLine(painter, line, m_caption, Face::Caption, tokens.t3);
    line.setRect(left, line.bottom() + 1, line.width(), lineHeight(Face::Body));
    if (m_mark != Mark::None) {
        drawDot(painter, {left, line.y(), metric::dot, line.height()}, m_mark, tokens);
        line.setLeft(left + metric::dot + space::gap);
    }
    drawTexts(painter, line, m_upper, Face::Body, tokens);
    if (m_opens && (underMouse() || hasFocus())) {
        const int width = std::min(lineWidth(plain(m_upper), Face::Body), line.width());
        drawHairline(painter, line.left(), line.left() + width, line.bottom(), tokens.acc);
    }
    line.setRect(left, line.bottom() + 1, line.width(), lineHeight(Face::Caption));
    drawTexts(painter, line, m_lower, Face::Caption, tokens);
}

void FactColumn::keyPressEvent(QKeyEvent* event)
{
    if (m_opens && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FactColumn::enterEvent(QEnterEvent*)
{
    update();
}

void FactColumn::leaveEvent(QEvent*)
{
    update();
}

} // namespace zhike
