// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_preview.h"
#include "ui/shell/look.h"
#include <QtGui/QPaintEvent>
#include <QtGui/QPainter>
#include <cmath>

namespace zhike {
namespace {

constexpr int widest = 900;
constexpr int leastWidth = 320;
constexpr QRgb paper = 0xffffffff; // paper is white in every theme

} // namespace

PagePreview::PagePreview(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Page as it is printed"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(leastWidth);
}

void PagePreview::setPages(std::vector<PrintPage> pages)
{
    m_pages = std::move(pages);
    m_pictures.clear();
    QString words;
    for (const PrintPage& page : m_pages)
        words += page.plainText();
    setAccessibleDescription(words);
    updateGeometry();
    update();
}

QRect PagePreview::sheet(std::size_t number, int width) const
{
    const int wide = std::min(widest, width - 2 * space::x6);
    int top = space::x6;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const QSizeF size = m_pages[i].size;
        const int high = int(std::lround(wide * size.height() / size.width()));
        if (i == number)
            return {(width - wide) / 2, top, wide, high};
        top += high + space::x6;
    }
    return {};
}

int PagePreview::heightForWidth(int width) const
{
    return m_pages.empty() ? 0 : sheet(m_pages.size() - 1, width).bottom() + space::x6;
}

QSize PagePreview::sizeHint() const
{
    const int wide = widest + 2 * space::x6;
    return {wide, heightForWidth(wide)};
}

const QPixmap& PagePreview::picture(std::size_t number, QSize size)
{
    m_pictures.resize(m_pages.size());
    QPixmap& pixmap = m_pictures[number];
    const QSize pixels = size * devicePixelRatioF();
    if (pixmap.size() != pixels) {
        pixmap = QPixmap(pixels);
        pixmap.fill(QColor::fromRgb(paper));
        QPainter painter(&pixmap);
        const double scale = pixels.width() / m_pages[number].size.width();
        painter.scale(scale, scale);
        m_pages[number].paint(painter);
        pixmap.setDevicePixelRatio(devicePixelRatioF());
    }
    return pixmap;
}

void PagePreview::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const QRect rect = sheet(i, width());
        if (!rect.intersects(event->rect()))
            continue;
        painter.drawPixmap(rect.topLeft(), picture(i, rect.size()));
        painter.setPen(QPen(Look::of(this).line2, space::hair));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
}

} // namespace zhike
