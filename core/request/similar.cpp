// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/similar.h"

#include "core/search/expression.h"
#include "core/search/runs.h"
#include "core/search/search_text.h"

#include <QtCore/QSet>
#include <algorithm>

namespace zhike {

namespace {

constexpr double titleWeight = 0.55, textWeight = 0.25, placeWeight = 0.20, productShare = 0.7;

constexpr std::string_view ofSystemSql =
    "SELECT id FROM request WHERE customer = ?1 AND system = ?2 AND state IN ('resolved', 'closed') "
    "AND archived_at IS NULL ORDER BY opened_at DESC LIMIT ?3";
constexpr std::string_view foundSql =
    "SELECT e.id FROM search_title AS t JOIN search_entry AS e ON e.rowid = t.rowid WHERE t.search_title "
    "MATCH ? "
    "AND t.rowid BETWEEN ? AND ? AND e.archived = 0 ORDER BY t.rowid DESC LIMIT ?";
constexpr std::string_view candidateSql =
    "SELECT r.number, r.title, r.description, r.system, y.product, r.solution, r.resolved_at FROM request r "
    "LEFT JOIN system y ON y.id = r.system WHERE r.id = ? AND r.state IN ('resolved', 'closed') "
    "AND r.archived_at IS NULL";
constexpr std::string_view productSql = "SELECT product FROM system WHERE id = ?";

constexpr size_t pieceLength = 3; ///< characters of a title that are looked for together
constexpr size_t mostPieces = 12;
constexpr int perPiece = 16;
constexpr int ofSystem = 32;

/// Pieces of the title, spread over it.
std::vector<std::u32string> piecesOf(const QString& title)
{
    std::vector<std::u32string> all;
    for (const std::u32string& run : searchRuns(title))
        for (size_t at = 0; at == 0 || at + pieceLength <= run.size(); ++at)
            if (auto piece = run.substr(at, pieceLength); piece.size() > 1)
                all.push_back(std::move(piece));
    if (all.size() <= mostPieces)
        return all;
    std::vector<std::u32string> spread;
    for (size_t i = 0; i < mostPieces; ++i)
        spread.push_back(all[i * all.size() / mostPieces]);
    return spread;
}

Done readIds(Query& q, QSet<Uuid>& ids)
{
    while (q.next())
        ids.insert(q.uuid(0));
    return q.done();
}

Result<QSet<Uuid>> candidates(const Reader& reader, const Request& request)
{
    QSet<Uuid> ids;
    if (request.system) {
        Query q = reader.query(ofSystemSql);
        q.bind(request.customer, request.system, ofSystem);
        ZHIKE_TRY(readIds(q, ids));
    }
    for (const std::u32string& piece : piecesOf(request.title)) {
        Query q = reader.query(foundSql);
        q.bind(searchExpression({piece}), firstRowOf(EntityKind::Request), lastRowOf(EntityKind::Request),
               perPiece);
        ZHIKE_TRY(readIds(q, ids));
    }
    ids.remove(request.id.uuid);
    return ids;
}

Result<RequestTraits> traitsOf(const Reader& reader, const Request& request)
{
    RequestTraits traits{request.title, request.description, request.system, {}};
    if (!request.system)
        return traits;
    Query q = reader.query(productSql);
    q.bind(request.system);
    if (q.next())
        traits.product = q.text(0);
    ZHIKE_TRY(q.done());
    return traits;
}

double placeShare(const RequestTraits& a, const RequestTraits& b)
{
    if (a.system && a.system == b.system)
        return 1;
    return !a.product.isEmpty() && a.product == b.product ? productShare : 0;
}

} // namespace

std::vector<std::u32string> pairsOf(QStringView text)
{
    std::vector<std::u32string> pairs;
    const std::u32string runs = runsOf(text);
    for (size_t i = 0; i < runs.size(); ++i) {
        if (runs[i] == U' ')
            continue;
        const bool begins = i == 0 || runs[i - 1] == U' ';
        const bool ends = i + 1 == runs.size() || runs[i + 1] == U' ';
        if (!ends)
            pairs.push_back(runs.substr(i, 2));
        else if (begins)
            pairs.push_back(runs.substr(i, 1));
    }
    std::ranges::sort(pairs);
    pairs.erase(std::ranges::unique(pairs).begin(), pairs.end());
    return pairs;
}

double dice(const std::vector<std::u32string>& a, const std::vector<std::u32string>& b)
{
    if (a.empty() || b.empty())
        return 0;
    std::vector<std::u32string> shared;
    std::ranges::set_intersection(a, b, std::back_inserter(shared));
    return 2.0 * static_cast<double>(shared.size()) / static_cast<double>(a.size() + b.size());
}

double similarity(const RequestTraits& a, const RequestTraits& b)
{
    const auto textA = pairsOf(a.description);
    const auto textB = pairsOf(b.description);
    const double titles = dice(pairsOf(a.title), pairsOf(b.title));
    const double words = textA.empty() || textB.empty() ? titles : dice(textA, textB);
    return titleWeight * titles + textWeight * words + placeWeight * placeShare(a, b);
}

Result<std::vector<SolvedRequest>> similarSolved(const Reader& reader, const Request& request, int most)
{
    ZHIKE_ASSIGN(const RequestTraits here, traitsOf(reader, request));
    ZHIKE_ASSIGN(const QSet<Uuid> ids, candidates(reader, request));
    std::vector<SolvedRequest> all;
    Query q = reader.query(candidateSql);
    for (const Uuid& id : ids) {
        q.reset();
        q.bind(id);
        if (q.next()) {
            const RequestTraits there{q.text(1), q.text(2), q.id<System>(3), q.text(4)};
            SolvedRequest solved{Id<Request>(id),
                                 q.text(0),
                                 there.title,
                                 q.text(5),
                                 q.instant(6),
                                 similarity(here, there),
                                 placeShare(here, there) > 0};
            if (solved.similarity >= leastSimilarity)
                all.push_back(std::move(solved));
        }
        ZHIKE_TRY(q.done());
    }
    const auto rank = [](const SolvedRequest& r) {
        return std::tuple(!r.samePlace, -r.similarity, -r.resolvedAt.value_or(Instant{}).ms, r.id);
    };
    std::ranges::sort(all, {}, rank);
    QSet<QString> titles; // of those that are called the same, one tells enough
    std::erase_if(all, [&](const SolvedRequest& r) {
        const bool known = titles.contains(r.title);
        titles.insert(r.title);
        return known;
    });
    if (std::ssize(all) > most)
        all.resize(static_cast<size_t>(most));
    return all;
}

} // namespace zhike
