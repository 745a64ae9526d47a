// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/remember.h"

#include "ui/parts/draft_values.h"
#include "ui/shell/context.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtWidgets/QSplitter>

namespace zhike {

void rememberSizes(QSplitter* splitter, Memory& memory, const QString& key, const QList<int>& otherwise)
{
    splitter->setSizes(otherwise);
    splitter->restoreState(memory.value(key).toByteArray());
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [splitter, &memory, key] { memory.remember(key, splitter->saveState()); });
}

QString packChosen(const QVariantMap& chosen)
{
    QJsonObject all;
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        all.insert(it.key(), toDraft(*it));
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QVariantMap unpackChosen(const QString& packed)
{
    const QJsonObject all = QJsonDocument::fromJson(packed.toUtf8()).object();
    QVariantMap chosen;
    for (auto it = all.begin(); it != all.end(); ++it)
        if (const QVariant value = fromDraft(*it); value.isValid())
            chosen.insert(it.key(), value);
    return chosen;
}

void rememberChosen(Memory& memory, const QString& key, const QVariantMap& chosen)
{
    memory.remember(key, packChosen(chosen));
}

QVariantMap recallChosen(const Memory& memory, const QString& key)
{
    return unpackChosen(memory.value(key).toString());
}

} // namespace zhike
