// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone.h"

using namespace Qt::StringLiterals;

namespace zhike {

QString spacedPhone(const QString& number)
{
    QString digits;
    for (const QChar c : number)
        if (c.isDigit())
            digits += c;
        else if (c != u' ' && c != u'-')
            return number;
    if (digits.size() != 11 || !digits.startsWith(u'1'))
        return number;
    return u"%1 %2 %3"_s.arg(digits.left(3), digits.mid(3, 4), digits.mid(7));
}

} // namespace zhike
