// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QVariantMap>

class QSplitter;

namespace zhike {

class Memory;

/// Gives a splitter the sizes it had, or these, and remembers each change under the key.
void rememberSizes(QSplitter* splitter, Memory& memory, const QString& key, const QList<int>& otherwise);

/// What was chosen in a filter bar as text, and back.
[[nodiscard]] QString packChosen(const QVariantMap& chosen);
[[nodiscard]] QVariantMap unpackChosen(const QString& packed);

/// What was chosen in a filter bar (numbers, words, ids), kept as text; what makes no sense is left out.
void rememberChosen(Memory& memory, const QString& key, const QVariantMap& chosen);
[[nodiscard]] QVariantMap recallChosen(const Memory& memory, const QString& key);

} // namespace zhike
