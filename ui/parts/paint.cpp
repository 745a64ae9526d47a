// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/paint.h"

#include "ui/shell/icons.h"
#include <QtCore/QCache>
#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct TextKey {
    QString text;
    int size;
    int weight;
    int width; ///< that there is for it; nothing where it is asked for
    bool operator==(const TextKey&) const = default;
};

size_t qHash(const TextKey& key, size_t seed)
{
    return qHashMulti(seed, key.text, key.size, key.weight, key.width);
}

/// What elided() has cut before: pure text in, pure text out. The UI thread's alone.
QCache<TextKey, QString>& elideCache()
{
    static QCache<TextKey, QString> cache(8192);
    return cache;
}

/// How wide a text is. The words of rows are the same in each picture, and shaping them costs as much as
/// painting them. The UI thread's alone.
qreal advance(const QString& text, const QFont& font)
{
    static QCache<TextKey, qreal> cache(8192);
    const TextKey key{text, font.pixelSize(), font.weight(), 0};
    if (const auto* known = cache.object(key))
        return *known;
    const qreal width = QFontMetricsF(font).horizontalAdvance(text);
    cache.insert(key, new qreal(width));
    return width;
}

const QFont& faceFont(Face face, Weight weight)
{
    static std::array<std::array<QFont, 2>, 5> fonts;
    static double madeAt = 0; // the size of text they were made for
    if (madeAt != textScale()) {
        madeAt = textScale();
        for (size_t i = 0; i < fonts.size(); ++i)
            fonts[i] = {font(static_cast<Face>(i)), font(static_cast<Face>(i), Weight::Bold)};
    }
    return fonts[static_cast<size_t>(face)][weight == Weight::Bold ? 1 : 0];
}

void fillRounded(QPainter& painter, const QRectF& rect, qreal corner, const QColor& fill,
                 const QColor& border = {})
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(border.isValid() ? QPen(border) : QPen(Qt::NoPen));
    const qreal half = border.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), corner, corner);
    painter.restore();
}

} // namespace

QString elided(const QString& text, const QFont& font, int width)
{
    const TextKey key{text, font.pixelSize(), font.weight(), width};
    if (const auto* known = elideCache().object(key))
        return *known;
    const QString line = text.contains(u'\n') ? text.section(u'\n', 0, 0) : text;
    const QString cut = QFontMetricsF(font).elidedText(line, Qt::ElideRight, width);
    elideCache().insert(key, new QString(cut));
    return cut;
}

int drawLine(QPainter& painter, const QRect& box, const QString& text, const QFont& font,
             const QColor& colour, Qt::Alignment alignment, Qt::TextElideMode elide)
{
    if (text.isEmpty() || box.width() <= 0)
        return 0;
    const QString shown = elide == Qt::ElideNone ? text : elided(text, font, box.width());
    const QFontMetricsF metrics(font);
    const qreal width = advance(shown, font);
    qreal x = box.x();
    if (alignment & Qt::AlignRight)
        x += box.width() - width;
    else if (alignment & Qt::AlignHCenter)
        x += (box.width() - width) / 2;
    const qreal baseline = box.y() + (box.height() + metrics.ascent() - metrics.descent()) / 2;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(x, std::round(baseline)), shown);
    return int(std::ceil(width));
}

int drawLine(QPainter& painter, const QRect& box, const QString& text, Face face, const QColor& colour,
             Qt::Alignment alignment, Weight weight)
{
    return drawLine(painter, box, text, faceFont(face, weight), colour, alignment);
}

int lineWidth(const QString& text, Face face, Weight weight)
{
    return int(std::ceil(advance(text, faceFont(face, weight))));
}

void drawHairline(QPainter& painter, int x1, int x2, int y, const QColor& colour)
{
    painter.fillRect(QRect(x1, y, x2 - x1, space::hair), colour);
}

void drawVerticalHairline(QPainter& painter, int x, int y1, int y2, const QColor& colour)
{
    painter.fillRect(QRect(x, y1, space::hair, y2 - y1), colour);
}

int tierBadgeWidth()
{
    int width = metric::badgeWidth;
    for (const char* word : {QT_TRANSLATE_NOOP("Tier", "Standard"), QT_TRANSLATE_NOOP("Tier", "Silver"),
                             QT_TRANSLATE_NOOP("Tier", "Gold"), QT_TRANSLATE_NOOP("Tier", "Diamond")})
        width =
            std::max(width, lineWidth(QCoreApplication::translate("Tier", word), Face::Caption) + space::x3);
    return width;
}

void drawTierBadge(QPainter& painter, const QRect& box, const QString& word, int rank, const Tokens& tokens)
{
    if (word.isEmpty())
        return;
    const TextPair& pair = tokens.tierPair(rank);
    const QRect badge(box.x(), box.y() + (box.height() - metric::badgeHeight) / 2, tierBadgeWidth(),
                      metric::badgeHeight);
    fillRounded(painter, badge, radius::badge, pair.ground, tokens.outlines ? pair.text : QColor());
    drawLine(painter, badge.adjusted(space::tiny, 0, -space::tiny, 0), word, Face::Caption, pair.text,
             Qt::AlignHCenter);
}

int tagWidth(const QString& word)
{
    return word.isEmpty() ? 0 : lineWidth(word, Face::Caption) + 2 * space::gap;
}

int drawTag(QPainter& painter, const QRect& box, const QString& word, TagKind kind, const Tokens& tokens)
{
    if (word.isEmpty())
        return 0;
    const TextPair pair = tokens.tag(kind);
    const int height = metric::badgeHeight - space::tiny;
    const QRect tag(box.x(), box.y() + (box.height() - height) / 2, tagWidth(word), height);
    fillRounded(painter, tag, radius::badge, pair.ground, tokens.outlines ? pair.text : QColor());
    drawLine(painter, tag, word, faceFont(Face::Caption, Weight::Normal), pair.text, Qt::AlignHCenter,
             Qt::ElideNone);
    return tag.width();
}

void drawDot(QPainter& painter, const QRect& box, Mark mark, const Tokens& tokens)
{
    if (mark == Mark::None)
        return;
    const QRectF dot(box.x() + (box.width() - metric::dot) / 2.0,
                     box.y() + (box.height() - metric::dot) / 2.0, metric::dot, metric::dot);
    fillRounded(painter, dot, metric::dot / 2.0, tokens.mark(mark));
}

void drawHealth(QPainter& painter, const QRect& box, int health, const Tokens& tokens)
{
    if (health < 0)
        return;
    const QRect place(box.right() + 1 - metric::health, box.y(), metric::health, box.height());
    // All dots stand in one column, close to figures of two digits; only a full hundred moves its own.
    const QString figure = QString::number(health);
    const int room = std::max(lineWidth(u"00"_s, Face::Body), lineWidth(figure, Face::Body));
    drawDot(
        painter,
        QRect(place.right() + 1 - room - space::gap - metric::dot, place.y(), metric::dot, place.height()),
        healthMark(health), tokens);
    drawLine(painter, place, figure, Face::Body, tokens.t2, Qt::AlignRight);
}

void drawBar(QPainter& painter, const QRect& box, double share, const QColor& fill, const Tokens& tokens,
             double second)
{
    const qreal corner = box.height() / 2.0;
    fillRounded(painter, box, corner, tokens.navsel, tokens.outlines ? tokens.t1 : QColor());
    const double first = std::clamp(share, 0.0, 1.0);
    const double both = std::clamp(share + second, 0.0, 1.0);
    if (both > first) {
        QColor light = fill;
        light.setAlphaF(0.4F);
        fillRounded(painter, QRectF(box.x(), box.y(), box.width() * both, box.height()), corner, light);
    }
    if (first > 0)
        fillRounded(painter, QRectF(box.x(), box.y(), box.width() * first, box.height()), corner, fill);
}

void drawAvatar(QPainter& painter, const QRect& box, const QString& initials, const Tokens& tokens, bool ours)
{
    const QRect circle(box.x(), box.y() + (box.height() - metric::avatar) / 2, metric::avatar,
                       metric::avatar);
    fillRounded(painter, circle, metric::avatar / 2.0, ours ? tokens.acct : tokens.navsel);
    drawLine(painter, circle, initials, faceFont(Face::Caption, Weight::Normal),
             ours ? tokens.acc : tokens.t2, Qt::AlignHCenter, Qt::ElideNone);
}

QString initialsOf(const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return {};
    const qsizetype length = trimmed.at(0).isHighSurrogate() && trimmed.size() > 1 ? 2 : 1;
    return trimmed.left(length).toUpper();
}

int rowButtonWidth(const QString& text)
{
    return text.isEmpty() ? 0 : lineWidth(text, Face::Body) + 2 * (space::x2 + space::tiny);
}

void drawRowButton(QPainter& painter, const QRect& box, const QString& text, bool hovered, bool pressed,
                   const Tokens& tokens)
{
    const QColor ground = pressed ? tokens.pressed(tokens.hover) : hovered ? tokens.hover : tokens.raised;
    fillRounded(painter, box, radius::control, ground, tokens.line2);
    drawLine(painter, box, text, faceFont(Face::Body, Weight::Normal), tokens.t1, Qt::AlignHCenter,
             Qt::ElideNone);
}

int drawKey(QPainter& painter, const QRect& box, const QString& text, const Tokens& tokens)
{
    const int width = lineWidth(text, Face::Caption) + 2 * space::gap;
    const QRect key(box.right() + 1 - width, box.y() + (box.height() - metric::badgeHeight) / 2, width,
                    metric::badgeHeight);
    fillRounded(painter, key, radius::badge, tokens.raised, tokens.line2);
    drawLine(painter, key, text, faceFont(Face::Caption, Weight::Normal), tokens.t3, Qt::AlignHCenter,
             Qt::ElideNone);
    return width;
}

} // namespace zhike
