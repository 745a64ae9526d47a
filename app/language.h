// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace zhike {

/// The languages of the program: "zh_CN" or "en", from what the system asks for.
[[nodiscard]] QString systemLanguage();

/// Makes the program speak a language from now on; what is shown already is retranslated by its widgets.
void speak(const QString& language);

/// Gives a system without a UTF-8 locale (a bare container) one, before Qt starts and complains about it.
void ensureUtf8Locale();

} // namespace zhike
