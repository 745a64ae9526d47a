// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <QtCore/QUrl>

namespace zhike {

/// A mailto: address with the request's number and title as subject, and the text as body. The program sends
/// nothing itself.
[[nodiscard]] QUrl mailOf(const QString& address, const QString& number, const QString& title,
                          const QString& text);
/// Opens it in the mail program of the system.
void mailMessage(const QString& address, const QString& number, const QString& title, const QString& text);

} // namespace zhike
