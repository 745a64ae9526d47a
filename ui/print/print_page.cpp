// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_page.h"
#include "ui/print/strokes_painter.h"
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zhike {

QFont PrintFont::font() const
{
    QFont font;
    // Paper is set in a family with simplified forms, whatever the screen uses.
    font.setFamilies({u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Source Han Sans CN"_s,
                      u"WenQuanYi Micro Hei"_s, u"Microsoft YaHei"_s, u"PingFang SC"_s, font.family()});
    font.setPixelSize(int(std::lround(printPx(px))));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::PreferQuality));
    return font;
}

QColor PrintFont::colour() const
{
    return QColor::fromRgb(grey ? printGrey : printBlack);
}

void PrintPage::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const PrintBox& box : boxes) {
        painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
        painter.setPen(box.pen.isValid() ? QPen(box.pen, printPx(1)) : QPen(Qt::NoPen));
        painter.drawRoundedRect(box.box, box.radius, box.radius);
    }
    for (const PrintLine& line : lines) {
        QPen pen(line.pen, printPx(line.dotted ? 1 : 0.75), Qt::SolidLine, Qt::FlatCap);
        if (line.dotted)
            pen.setDashPattern({1, 2});
        painter.setPen(pen);
        painter.drawLine(line.from, line.to);
    }
    for (const PrintPicture& each : pictures) {
        const QSizeF fit = QSizeF(each.picture.size()).scaled(each.box.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(each.box.topLeft(), fit), each.picture);
    }
    for (const PrintStrokes& each : strokes)
        paintStrokes(painter, each.strokes, each.box, QColor::fromRgb(printBlack));
    for (const PrintText& text : texts)
        text.layout->draw(&painter, text.at);
}

QString PrintPage::plainText() const
{
    QString all;
    for (const PrintText& text : texts)
        all += text.text + u'\n';
    return all;
}

} // namespace zhike
