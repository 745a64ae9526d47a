// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/marks.h"

#include "ui/parts/paint.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// Shows or hides a mark. One without a parent is no window of its own: it will show with the parent it gets.
void showMark(QWidget& mark, bool shown)
{
    if (shown && !mark.parentWidget())
        mark.setAttribute(Qt::WA_WState_ExplicitShowHide, false);
    else
        mark.setVisible(shown);
}

} // namespace

TierBadge::TierBadge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void TierBadge::setTier(const QString& word, int rank)
{
    m_word = word;
    m_rank = rank;
    setAccessibleName(word);
    showMark(*this, !word.isEmpty());
    update();
}

QSize TierBadge::sizeHint() const
{
    return {tierBadgeWidth(), metric::badgeHeight};
}

void TierBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this);
    drawTierBadge(painter, rect(), m_word, m_rank, tokens);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.acc, space::hair));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::badge, radius::badge);
    }
}

void TierBadge::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::TabFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TierBadge::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
    else
        QWidget::mouseReleaseEvent(event);
}

void TierBadge::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_clickable && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

void TierBadge::focusInEvent(QFocusEvent*)
{
    update();
}

void TierBadge::focusOutEvent(QFocusEvent*)
{
    update();
}

HealthDot::HealthDot(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void HealthDot::setHealth(int health)
{
    m_health = health;
    setAccessibleName(tr("Health %1").arg(health));
    setToolTip(health < 0 ? QString() : tr("Health %1 of 100").arg(health));
    showMark(*this, health >= 0);
    updateGeometry();
    update();
}

QSize HealthDot::sizeHint() const
{
    const int figure =
        std::max(lineWidth(u"00"_s, Face::Body), lineWidth(QString::number(m_health), Face::Body));
    return {metric::dot + space::gap + figure, metric::badgeHeight};
}

void HealthDot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawHealth(painter, rect(), m_health, Look::of(this));
}

Tag::Tag(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Tag::Tag(const QString& word, TagKind kind, QWidget* parent) : Tag(parent)
{
    setTag(word, kind);
}

void Tag::setTag(const QString& word, TagKind kind)
{
    m_word = word;
    m_kind = kind;
    setAccessibleName(word);
    showMark(*this, !word.isEmpty());
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    return {tagWidth(m_word), metric::badgeHeight};
}

void Tag::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawTag(painter, rect(), m_word, m_kind, Look::of(this));
}

Avatar::Avatar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setName(const QString& name, bool ours)
{
    m_name = name;
    m_ours = ours;
    setAccessibleName(name);
    update();
}

QSize Avatar::sizeHint() const
{
    return {metric::avatar, metric::avatar};
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawAvatar(painter, rect(), initialsOf(m_name), Look::of(this), m_ours);
}

ShareBar::ShareBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShare(double share, double second, Mark mark)
{
    m_share = share;
    m_second = second;
    m_mark = mark;
    setAccessibleName(tr("%1 percent").arg(qRound(share * 100)));
    update();
}

QSize ShareBar::sizeHint() const
{
    return {metric::sparkWidth, metric::badgeHeight};
}

void ShareBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this);
    const int height = metric::progress + space::tiny;
    const QRect bar(0, (this->height() - height) / 2, width(), height);
    drawBar(painter, bar, m_share, tokens.mark(m_mark), tokens, m_second);
}

IconMark::IconMark(const QString& icon, Ink ink, TextMetric size, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_ink(ink)
{
    fitToText(this, [this, size] { setFixedSize(size, size); });
}

void IconMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawIcon(painter, rect(), m_icon, Look::of(this).ink(m_ink));
}

Hairline::Hairline(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(space::hair);
    else
        setFixedWidth(space::hair);
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Look::of(this).line);
}

} // namespace zhike
