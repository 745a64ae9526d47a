// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_answer.h"

#include "core/complaint/complaint_view.h"
#include "core/customer/note.h"
#include "core/customer/region.h"
#include "core/request/request.h"
#include "core/visit/visit.h"
#include "ui/parts/format.h"
#include "ui/parts/paint.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int askedOfAKind = 16; ///< of which the best are shown
constexpr int mostOfAKind = 8;
constexpr int mostAmongMany = 5; ///< where many kinds answer, so that none hides the others
constexpr int manyKinds = 3;
constexpr int mostRecent = 8;
constexpr int patienceMs = 3; ///< of the quick answer, which is to be there with the next picture

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
    {EntityKind::Complaint, QT_TRANSLATE_NOOP("Search", "Complaints"), "complaint", false},
    {EntityKind::Visit, QT_TRANSLATE_NOOP("Search", "Visits"), "visit", false},
    {EntityKind::System, QT_TRANSLATE_NOOP("Search", "Systems"), "system", true},
    {EntityKind::Site, QT_TRANSLATE_NOOP("Search", "Sites"), "place", true},
    {EntityKind::Contract, QT_TRANSLATE_NOOP("Search", "Contracts"), "contract", true},
    {EntityKind::Commitment, QT_TRANSLATE_NOOP("Search", "Commitments"), "check", true},
    {EntityKind::Risk, QT_TRANSLATE_NOOP("Search", "Risks"), "risk", true},
    {EntityKind::ContingencyPlan, QT_TRANSLATE_NOOP("Search", "Contingency plans"), "restore", true},
    {EntityKind::Change, QT_TRANSLATE_NOOP("Search", "Changes"), "change", true},
    {EntityKind::Survey, QT_TRANSLATE_NOOP("Search", "Surveys"), "satisfaction", true},
    {EntityKind::KanoStudy, QT_TRANSLATE_NOOP("Search", "Kano studies"), "satisfaction", true},
    {EntityKind::KanoItem, QT_TRANSLATE_NOOP("Search", "Service items"), "satisfaction", true},
    {EntityKind::Attachment, QT_TRANSLATE_NOOP("Search", "Files"), "attachment", true},
    {EntityKind::CustomerNote, QT_TRANSLATE_NOOP("Search", "Notes"), "note", true},
    {EntityKind::None, QT_TRANSLATE_NOOP("Search", "Other"), "note", true},
};

constexpr EntityKind namedKinds[] = {EntityKind::Customer, EntityKind::Contact, EntityKind::Engineer};

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
    row.health = badge.health;
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

/// 抱怨 or 投诉 by now, and its stage.
Done addStage(Reader& reader, Row& row)
{
    ZHIKE_ASSIGN(const auto rows, complaintRows(reader, {row.id}));
    if (rows.isEmpty())
        return {};
    const ComplaintRow& c = rows.front();
    row.tag = enumLabel(c.standing.level);
    row.tagKind = c.standing.level == ComplaintLevel::Complaint ? TagKind::Red : TagKind::Amber;
    row.right2 = enumLabel(c.stage);
    return {};
}

/// How urgent a request is and where it stands; when a visit is and whether it was.
Done addState(Reader& reader, EntityKind kind, Row& row)
{
    ZHIKE_ASSIGN(const auto record, reader.tryRecord(kind, row.id));
    if (!record)
        return {};
    const QString state = textOf(record->value("state"));
    if (kind == EntityKind::Request) {
        row.tag = textOf(record->value("priority"));
        row.tagKind = row.tag == u"P1" ? TagKind::Red : row.tag == u"P2" ? TagKind::Amber : TagKind::Grey;
        row.right2 = enumWord<RequestState>(state);
    } else {
        const Instant start{integerOf(record->value("planned_start")).value_or(0)};
        row.right1 = format::date(start.dateIn(reader.clock().zone()));
        row.right1Ink = Ink::Soft;
        row.right2 = enumWord<VisitState>(state);
    }
    return {};
}

Result<Row> rowOf(Reader& reader, const SearchHit& hit, const Emphasis& match)
{
    const KindLook& look = looks[groupOf(hit.kind)];
    Row row;
    row.id = hit.id;
    row.kind = int(hit.kind);
    row.title = hit.title.isEmpty() ? hit.key : hit.title;
    row.archived = hit.archived;
    row.oneLine = look.oneLine;
    row.emphasisStart = match.start;
    row.emphasisLength = match.length;
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
    else if (hit.kind == EntityKind::Contact) // of several people with one name, which
        if (const auto contact = reader.tryRecord(hit.kind, hit.id); contact && *contact)
            facts << textOf((*contact)->value("title"));
    row.subtitle = format::joined(facts);
    if (hit.kind == EntityKind::Customer)
        ZHIKE_TRY(addBadge(reader, row));
    else if (hit.kind == EntityKind::Request || hit.kind == EntityKind::Visit)
        ZHIKE_TRY(addState(reader, hit.kind, row));
    else if (hit.kind == EntityKind::Complaint)
        ZHIKE_TRY(addStage(reader, row));
    return row;
}

/// A hit and how good it is: 0 is called exactly so, 1 was opened lately, 2 begins with what was typed, 3
/// holds it, 4 was found by something else, 5 is archived.
struct Candidate {
    SearchHit hit;
    Emphasis match;
    int rank = 0;
};

Candidate judged(const SearchHit& hit, const QString& typed, const std::vector<RecentRecord>& recent)
{
    Candidate c{hit, emphasis(hit.title.isEmpty() ? hit.key : hit.title, typed), 4};
    const bool lately =
        std::any_of(recent.begin(), recent.end(), [&](const RecentRecord& one) { return one.id == hit.id; });
    if (hit.key.compare(typed, Qt::CaseInsensitive) == 0)
        c.rank = 0;
    else if (hit.archived)
        c.rank = 5;
    else if (lately)
        c.rank = 1;
    else if (c.match.length > 0)
        c.rank = c.match.start == 0 ? 2 : 3;
    return c;
}

using ByKind = std::array<std::vector<Candidate>, std::size(looks)>;

Result<FoundGroups> grouped(Reader& reader, ByKind& kinds)
{
    const auto answering =
        std::count_if(kinds.begin(), kinds.end(), [](const auto& k) { return !k.empty(); });
    const size_t most = answering >= manyKinds ? mostAmongMany : mostOfAKind;
    FoundGroups found;
    for (size_t i = 0; i < kinds.size(); ++i) {
        auto& candidates = kinds[i];
        if (candidates.empty())
            continue;
        std::stable_sort(candidates.begin(), candidates.end(),
                         [](const Candidate& a, const Candidate& b) { return a.rank < b.rank; });
        if (found.groups.isEmpty())
            found.by = candidates.front().match.by;
        const bool cut = candidates.size() > most;
        candidates.resize(std::min(candidates.size(), most));
        RowGroup group{say(looks[i].heading),
                       format::count(qint64(candidates.size())) + (cut ? u"+"_s : QString()),
                       Mark::None,
                       {}};
        for (const Candidate& c : candidates) {
            ZHIKE_ASSIGN(const Row row, rowOf(reader, c.hit, c.match));
            group.rows << row;
        }
        found.count += int(group.rows.size());
        found.more |= cut;
        found.groups << group;
    }
    return found;
}

} // namespace

QString tierWord(const QString& name, const QString& english)
{
    return QLocale().language() == QLocale::Chinese || english.isEmpty() ? name : english;
}

bool isFoundByName(EntityKind kind)
{
    return std::find(std::begin(namedKinds), std::end(namedKinds), kind) != std::end(namedKinds);
}

Result<FoundGroups> findGroups(Reader& reader, const QString& text, const std::vector<RecentRecord>& lately,
                               SearchDepth depth)
{
    SearchOptions options;
    options.limit = askedOfAKind * int(std::size(looks));
    options.perKind = askedOfAKind;
    options.first = lately;
    if (depth == SearchDepth::Names) {
        options.kinds.assign(std::begin(namedKinds), std::end(namedKinds));
        options.titlesOnly = true;
        options.patienceMs = patienceMs;
    }
    ZHIKE_ASSIGN(const SearchAnswer answer, search(reader, text, options));
    ByKind kinds;
    for (const auto& hit : answer.hits)
        kinds[groupOf(hit.kind)].push_back(judged(hit, text, lately));
    ZHIKE_ASSIGN(FoundGroups found, grouped(reader, kinds));
    found.more |= answer.more;
    return found;
}

Result<FoundGroups> recentGroups(Reader& reader, const QVector<RecentRecord>& recent)
{
    QVector<Row> rows;
    for (const auto& one : recent) {
        if (rows.size() >= mostRecent)
            break;
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
        ZHIKE_ASSIGN(const Row row, rowOf(reader, hit, Emphasis{}));
        rows << row;
    }
    FoundGroups found;
    found.count = int(rows.size());
    if (!rows.isEmpty())
        found.groups << RowGroup{say(QT_TRANSLATE_NOOP("Search", "Opened lately")), {}, Mark::None, rows};
    return found;
}

} // namespace zhike
