// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/slots.h"

namespace zhike::demo {

using namespace Qt::StringLiterals;

Slots::Slots(Random& random)
    : m_numbers{random.between(2, 9), random.between(12, 68), random.between(88, 99), random.between(29, 38),
                random.between(2, 12)}
{
}

QString Slots::value(QStringView name) const
{
    if (name == "n"_L1)
        return QString::number(m_numbers[0]);
    if (name == "nn"_L1)
        return QString::number(m_numbers[1]);
    if (name == "pct"_L1)
        return QString::number(m_numbers[2]);
    if (name == "t"_L1)
        return QString::number(m_numbers[3]);
    if (name == "floor"_L1)
        return QString::number(m_numbers[4]);
    if (name == "product"_L1)
        return product;
    if (name == "month"_L1)
        return month;
    if (name == "engineer"_L1)
        return engineer;
    if (name == "found"_L1)
        return found;
    if (name == "hour"_L1)
        return hour;
    return name == "city"_L1 ? city : QString();
}

QString Slots::fill(const QString& pattern) const
{
    QString text;
    text.reserve(pattern.size() + 16);
    qsizetype from = 0;
    for (qsizetype open = pattern.indexOf(u'{'); open >= 0; open = pattern.indexOf(u'{', from)) {
        const qsizetype close = pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        text += QStringView(pattern).sliced(from, open - from);
        text += value(QStringView(pattern).sliced(open + 1, close - open - 1));
        from = close + 1;
    }
    return text += QStringView(pattern).sliced(from);
}

} // namespace zhike::demo
