// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_answer.h"

#include "core/base/pinyin.h"
#include "core/customer/region.h"
#include "ui/parts/format.h"
#include "ui/parts/paint.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int mostOfAKind = 8;

struct KindLook {
    EntityKind kind;
    const char* heading;
    const char* icon;
    bool oneLine;
};

/// The groups in their order. People come right after customers, whatever side they are on.
constexpr KindLook looks[] = {
    {EntityKind::Customer, QT_TRANSLATE_NOOP("Search", "Customers"), "customer", false},
    {EntityKind::Contact, QT_TRANSLATE_NOOP("Search", "People"), "user", true},
    {EntityKind::Engineer, QT_TRANSLATE_NOOP("Search", "Engineers"), "engineer", true},
    {EntityKind::Request, QT_TRANSLATE_NOOP("Search", "Requests"), "request", false},
    {EntityKind::Visit, QT_TRANSLATE_NOOP("Search", "Visits"), "visit", false},
    {EntityKind::System, QT_TRANSLATE_NOOP("Search", "Systems"), "system", true},
    {EntityKind::Site, QT_TRANSLATE_NOOP("Search", "Sites"), "place", true},
    {EntityKind::Contract, QT_TRANSLATE_NOOP("Search", "Contracts"), "contract", true},
    {EntityKind::Survey, QT_TRANSLATE_NOOP("Search", "Surveys"), "satisfaction", true},
    {EntityKind::None, QT_TRANSLATE_NOOP("Search", "Other"), "note", true},
};

QString say(const char* text)
{
    return QCoreApplication::translate("Search", text);
}

size_t groupOf(EntityKind kind)
{
    for (size_t i = 0; i < std::size(looks); ++i)
        if (looks[i].kind == kind)
            return i;
    return std::size(looks) - 1;
}

Done addBadge(Reader& reader, Row& row)
{
    ZHIKE_ASSIGN(const CustomerBadge badge, customerBadge(reader, row.id));
    row.badge = tierWord(badge.tier, badge.tierEnglish);
    row.badgeRank = badge.tierRank;
    QStringList facts{regionName(badge.region)};
    if (!badge.engineer.isEmpty())
        //: The engineer in charge: 主责 陈思远
        facts << say(QT_TRANSLATE_NOOP("Search", "with %1")).arg(badge.engineer);
    if (badge.openRequests > 0)
        facts << say(QT_TRANSLATE_NOOP("Search", "open requests %1")).arg(badge.openRequests);
    facts << row.subtitle;
    row.subtitle = format::joined(facts);
    return {};
}

Result<Row> rowOf(Reader& reader, const SearchHit& hit, const QString& typed)
{
    const KindLook& look = looks[groupOf(hit.kind)];
    Row row;
    row.id = hit.id;
    row.kind = int(hit.kind);
    row.title = hit.title.isEmpty() ? hit.key : hit.title;
    row.archived = hit.archived;
    row.oneLine = look.oneLine;
    std::tie(row.emphasisStart, row.emphasisLength) = emphasis(row.title, typed);
    const bool person = hit.kind == EntityKind::Contact || hit.kind == EntityKind::Engineer;
    if (person)
        row.initials = initialsOf(row.title);
    else if (hit.kind != EntityKind::Customer)
        row.icon = QLatin1String(look.icon);
    QStringList facts{hit.subtitle};
    if (hit.key != row.title)
        facts << hit.key;
    if (row.emphasisLength == 0 && hit.matched != row.title && hit.matched != hit.key)
        facts << hit.matched;
    row.subtitle = format::joined(facts);
    if (hit.kind == EntityKind::Customer)
        ZHIKE_TRY(addBadge(reader, row));
    return row;
}

FoundGroups grouped(const QVector<Row>& rows)
{
    std::array<QVector<Row>, std::size(looks)> sorted;
    for (const auto& row : rows)
        sorted[groupOf(static_cast<EntityKind>(row.kind))] << row;
    FoundGroups found;
    found.count = int(rows.size());
    for (size_t i = 0; i < sorted.size(); ++i)
        if (!sorted[i].isEmpty())
            found.groups << RowGroup{say(looks[i].heading), format::count(sorted[i].size()), Mark::None,
                                     sorted[i]};
    return found;
}

/// How much of `typed` the readings of `name` from `start` on take up: the number of characters, or 0.
int spoken(const QVector<Pinyin>& readings, qsizetype start, const QString& typed, bool initials)
{
    QString so;
    for (qsizetype i = start; i < readings.size(); ++i) {
        const QString& part = initials ? readings[i].initials : readings[i].full;
        if (part.isEmpty())
            return 0;
        so += part;
        if (so.startsWith(typed))
            return int(i - start) + 1;
        if (!typed.startsWith(so))
            return 0;
    }
    return 0;
}

} // namespace

QString tierWord(const QString& name, const QString& english)
{
    return QLocale().language() == QLocale::Chinese || english.isEmpty() ? name : english;
}

std::pair<int, int> emphasis(const QString& name, const QString& typed)
{
    const QString words = typed.trimmed();
    if (words.isEmpty())
        return {0, 0};
    if (const auto at = name.indexOf(words, 0, Qt::CaseInsensitive); at >= 0)
        return {int(at), int(words.size())};
    const QString letters = words.toLower();
    if (!std::all_of(letters.begin(), letters.end(), [](QChar c) { return c >= u'a' && c <= u'z'; }))
        return {0, 0};
    QVector<Pinyin> readings;
    for (qsizetype i = 0; i < name.size(); ++i)
        readings << pinyin(QStringView(name).mid(i, 1));
    for (const bool initials : {true, false})
        for (qsizetype start = 0; start < name.size(); ++start)
            if (const int length = spoken(readings, start, letters, initials))
                return {int(start), length};
    return {0, 0};
}

Result<FoundGroups> findGroups(Reader& reader, const QString& text)
{
    SearchOptions options;
    options.perKind = mostOfAKind;
    ZHIKE_ASSIGN(const SearchAnswer answer, search(reader, text, options));
    QVector<Row> rows;
    for (const auto& hit : answer.hits) {
        ZHIKE_ASSIGN(const Row row, rowOf(reader, hit, text));
        rows << row;
    }
    FoundGroups found = grouped(rows);
    found.more = answer.more;
    return found;
}

Result<FoundGroups> recentGroups(Reader& reader, const QVector<RecentRecord>& recent)
{
    QVector<Row> rows;
    for (const auto& one : recent) {
        ZHIKE_ASSIGN(const auto record, reader.tryRecord(one.kind, one.id));
        if (!record)
            continue;
        SearchHit hit;
        hit.kind = one.kind;
        hit.id = one.id;
        hit.key = reader.keyOf(one.kind, one.id);
        hit.title = reader.titleOf(one.kind, one.id);
        hit.archived = record->archivedAt.has_value();
        if (one.kind != EntityKind::Customer)
            if (const auto customer = customerOf(reader, one.kind, one.id); customer && !customer->isNull())
                hit.subtitle = reader.titleOf(EntityKind::Customer, *customer);
        ZHIKE_ASSIGN(const Row row, rowOf(reader, hit, {}));
        rows << row;
    }
    FoundGroups found;
    found.count = int(rows.size());
    if (!rows.isEmpty())
        found.groups << RowGroup{say(QT_TRANSLATE_NOOP("Search", "Opened lately")), {}, Mark::None, rows};
    return found;
}

} // namespace zhike
