// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_hint.h"

#include "ui/parts/paint.h"
#include "ui/shell/look.h"
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtGui/QKeySequence>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

int capWidth(const QString& key)
{
    return lineWidth(key, Face::Caption) + 2 * space::gap;
}

} // namespace

QString keyText(const QKeySequence& keys)
{
    QString text = keys.toString(QKeySequence::PortableText);
    static const QRegularExpression named(u"\\b(Left|Right|Up|Down|Return)$"_s);
    const QHash<QString, QString> shown{{u"Left"_s, u"←"_s},
                                        {u"Right"_s, u"→"_s},
                                        {u"Up"_s, u"↑"_s},
                                        {u"Down"_s, u"↓"_s},
                                        {u"Return"_s, u"Enter"_s}};
    if (const auto match = named.match(text); match.hasMatch())
        text.replace(match.capturedStart(), match.capturedLength(), shown.value(match.captured()));
    return text;
}

KeyHint::KeyHint(const QString& key, const QString& text, QWidget* parent)
    : QWidget(parent), m_key(key), m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyHint::setText(const QString& text)
{
    m_text = text;
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    return {capWidth(m_key) + space::gap + lineWidth(m_text, Face::Caption), metric::chip};
}

void KeyHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Look::of(this);
    const int cap = capWidth(m_key);
    drawKey(painter, QRect(0, 0, cap, height()), m_key, t);
    drawLine(painter, rect().adjusted(cap + space::gap, 0, 0, 0), m_text, Face::Caption, t.t3);
}

} // namespace zhike
