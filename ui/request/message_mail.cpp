// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/message_mail.h"

#include <QtGui/QDesktopServices>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QUrl mailOf(const QString& address, const QString& number, const QString& title, const QString& text)
{
    // Line ends are CR LF in a mailto body (RFC 6068).
    QString body = text;
    body.replace(u'\n', u"\r\n"_s);
    return QUrl(u"mailto:%1?subject=%2&body=%3"_s.arg(encoded(address).replace(u"%40"_s, u"@"_s),
                                                      encoded(number + u' ' + title), encoded(body)),
                QUrl::StrictMode);
}

void mailMessage(const QString& address, const QString& number, const QString& title, const QString& text)
{
    QDesktopServices::openUrl(mailOf(address, number, title, text));
}

} // namespace zhike
