// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/checklist.h"
#include "core/visit/visit_text.h"
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace zhike {

QStringList defaultChecklist(VisitKind kind)
{
    QFile file(u":/zhike/data/checklists.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject kinds = QJsonDocument::fromJson(file.readAll()).object();
    const QString language = VisitText::tr("en", "the language of checklists, en or zh");
    QStringList items;
    for (const QJsonValue& item : kinds[enumText(kind)][language].toArray())
        items += item.toString();
    return items;
}

} // namespace zhike
