// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace zhike {

/// The words of visits: titles of what was done and sentences of what cannot be.
struct VisitText {
    Q_DECLARE_TR_FUNCTIONS(VisitText)

public:
    /// A tier's name in the language of the program.
    [[nodiscard]] static QString tier(const QString& name, const QString& english)
    {
        return english.isEmpty() || QLocale().language() == QLocale::Chinese ? name : english;
    }
};

} // namespace zhike
