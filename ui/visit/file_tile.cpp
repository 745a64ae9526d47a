// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/paint.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include "ui/visit/photo_strip.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr TextMetric tileWidth{124};
constexpr TextMetric tileHeight{98};
constexpr TextMetric closeSize{44};
constexpr TextMetric closeDisc{24};

} // namespace

FileTile::FileTile(const Attachment& file, QWidget* parent) : QAbstractButton(parent), m_file(file)
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(u"fileTile"_s);
    setText(file.name);
    setAccessibleName(file.isPicture() ? tr("Photo %1").arg(file.name) : tr("File %1").arg(file.name));
    setToolTip(u"%1\n%2"_s.arg(file.name, sizeWords(file.size)));
    connect(this, &FileTile::clicked, this, &FileTile::openWanted);
}

QSize FileTile::sizeHint() const
{
    return {tileWidth, tileHeight};
}

void FileTile::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

void FileTile::setRemovable(bool removable)
{
    m_removable = removable;
    update();
}

QRect FileTile::removeRect() const
{
    return m_removable ? QRect(width() - closeSize, 0, closeSize, closeSize) : QRect();
}

void FileTile::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && removeRect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeWanted();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FileTile::keyPressEvent(QKeyEvent* event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removeWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FileTile::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, &FileTile::openWanted);
    if (m_removable)
        connect(menu->addAction(tr("Take away")), &QAction::triggered, this, &FileTile::removeWanted);
    menu->popup(event->globalPos());
}

void FileTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath round;
    round.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    painter.fillPath(round, tokens.navsel);
    if (m_picture.isNull()) {
        drawIcon(painter,
                 QRectF((width() - metric::iconBig) / 2.0, space::x4, metric::iconBig, metric::iconBig),
                 u"attachment"_s, tokens.t3);
        const int line = lineHeight(Face::Caption);
        const QRect words(space::x2, height() - 2 * line - space::x2, width() - 2 * space::x2, line);
        drawLine(painter, words, m_file.name, Face::Caption, tokens.t1, Qt::AlignHCenter);
        drawLine(painter, words.translated(0, line), sizeWords(m_file.size), Face::Caption, tokens.t3,
                 Qt::AlignHCenter);
    } else {
        painter.setClipPath(round);
        const QSizeF fill = QSizeF(m_picture.size()).scaled(size(), Qt::KeepAspectRatioByExpanding);
        painter.drawImage(QRectF(QPointF((width() - fill.width()) / 2, (height() - fill.height()) / 2), fill),
                          m_picture);
        painter.setClipping(false);
    }
    painter.setPen(QPen(hasFocus() ? tokens.acc : tokens.line2, hasFocus() ? space::tiny : space::hair));
    painter.drawPath(round);
    if (!m_removable)
        return;
    QRectF disc(0, 0, closeDisc, closeDisc);
    disc.moveCenter(QRectF(removeRect()).center() + QPointF(space::x1, -space::x1));
    painter.setPen(tokens.line2);
    painter.setBrush(tokens.raised);
    painter.drawEllipse(disc);
    drawIcon(painter, disc.adjusted(space::gap, space::gap, -space::gap, -space::gap), u"close"_s, tokens.t2);
}

} // namespace zhike
