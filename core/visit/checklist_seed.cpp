// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/checklist_seed.h"

#include "core/store/query.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view addTemplate =
    "INSERT INTO checklist_template (id, created_at, visit_kind) VALUES (?, 0, ?)";
constexpr std::string_view addItem =
    "INSERT INTO checklist_item (checklist, position, item, english_item) VALUES (?, ?, ?, ?)";

/// The kinds in the order of their identifiers, which are on disk: append only.
constexpr QStringView kinds[] = {u"inspection", u"fault", u"implementation", u"care_call",
                                 u"training",   u"drill", u"presentation",   u"stationed"};

/// 00000000-0000-7000-8000-0000000c1001 and so on.
Uuid idOf(int number)
{
    return Uuid::fromString(u"00000000-0000-7000-8000-0000000c1%1"_s.arg(number, 3, 10, QChar(u'0')))
        .value_or(Uuid{});
}

} // namespace

Done seedChecklists(Connection& connection)
{
    QFile file(u":/zhike/data/checklists.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal, {}, u"no resource checklists.json"_s);
    const QJsonObject lists = QJsonDocument::fromJson(file.readAll()).object();
    int number = 0;
    for (const QStringView kind : kinds) {
        const Uuid id = idOf(++number);
        const QJsonObject list = lists[kind].toObject();
        const QJsonArray chinese = list[u"zh"].toArray();
        const QJsonArray english = list[u"en"].toArray();
        ZHIKE_TRY(Query(connection, addTemplate).bind(id, kind.toString()).run());
        for (qsizetype i = 0; i < chinese.size(); ++i)
            ZHIKE_TRY(Query(connection, addItem)
                          .bind(id, int(i), chinese[i].toString(), english[i].toString())
                          .run());
    }
    return {};
}

} // namespace zhike
