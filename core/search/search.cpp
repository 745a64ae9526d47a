// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"
#include "core/search/excerpt.h"
#include "core/search/expression.h"
#include "core/search/gathering.h"
#include "core/search/search_text.h"
#include <QtCore/QHash>
#include <algorithm>

namespace zhike {
namespace {

constexpr std::string_view codesBeginning = "SELECT customer FROM customer_card WHERE archived = 0 AND code "
                                            ">= ?1 AND code < ?2 ORDER BY code LIMIT ?3";
constexpr std::string_view namesBeginning =
    "SELECT customer FROM customer_card WHERE archived = 0 AND name_key "
    ">= ?1 AND name_key < ?2 ORDER BY name_key LIMIT ?3";

/// Nothing that people call a number is longer.
constexpr qsizetype longestNumber = 40;

/// The first searched field that holds the first run which any holds.
void showMatch(SearchHit& hit, const Record& record, const std::vector<std::u32string>& runs)
{
    const auto fields = record.description->fields;
    for (const std::u32string& run : runs) {
        for (size_t i = 0; i < fields.size(); ++i) {
            if (!isSearched(fields[i]) || isNull(record.values[i]))
                continue;
            const QString text = textOf(record.values[i]);
            if (const auto place = findRun(text, run)) {
                const Excerpt excerpt = excerptAround(text, *place);
                hit.matched = excerpt.text;
                hit.matchStart = excerpt.matchStart;
                hit.matchLength = excerpt.matchLength;
                return;
            }
        }
    }
    hit.matched = hit.title; // by pinyin
}

QString firstText(const Record& record, std::initializer_list<const char*> columns)
{
    for (const char* column : columns)
        if (column)
            if (QString text = textOf(record.value(column)); !text.isEmpty())
                return text;
    return {};
}

/// A name for what has neither key nor title (a finding, a next step): the beginning of its first searched
/// text.
QString beginningOf(const Record& record)
{
    for (size_t i = 0; i < record.values.size(); ++i)
        if (isSearched(record.description->fields[i]) && !isNull(record.values[i]))
            return excerptAround(textOf(record.values[i]), {0, 0}).text;
    return {};
}

class HitMaker
{
public:
    HitMaker(const Reader& reader, const std::vector<std::u32string>& runs) : m_reader(reader), m_runs(runs)
    {
    }

    /// The hit for a row; nothing if the record is not there.
    Result<std::optional<SearchHit>> make(const FoundRow& row, bool archived)
    {
        ZHIKE_ASSIGN(const auto record, m_reader.tryRecord(row.kind, row.id));
        if (!record)
            return std::optional<SearchHit>();
        const EntityDescription& d = *record->description;
        SearchHit hit;
        hit.kind = row.kind;
        hit.id = row.id;
        hit.key = firstText(*record, {d.key, d.title});
        hit.title = firstText(*record, {d.title, d.key});
        if (hit.title.isEmpty())
            hit.title = beginningOf(*record);
        if (hit.key.isEmpty())
            hit.key = row.id.toString();
        hit.inTitle = row.inTitle;
        hit.archived = archived;
        hit.subtitle = ownerOf(*record);
        showMatch(hit, *record, m_runs);
        return std::optional<SearchHit>(std::move(hit));
    }

private:
    QString ownerOf(const Record& record)
    {
        const EntityDescription& d = *record.description;
        const Uuid owner = d.owner ? uuidOf(record.value(d.owner)) : Uuid{};
        if (owner.isNull() || d.ownerKind == EntityKind::None)
            return {};
        auto known = m_owners.find(owner);
        if (known == m_owners.end())
            known = m_owners.insert(owner, m_reader.titleOf(d.ownerKind, owner));
        return *known;
    }

    const Reader& m_reader;
    const std::vector<std::u32string>& m_runs;
    QHash<Uuid, QString> m_owners;
};

/// Numbers and codes that are typed whole: those records go before all that merely hold the same digits.
Done putCalledSoFirst(const Reader& reader, const QString& words, SearchOptions& options)
{
    const QString typed = words.trimmed();
    if (typed.size() > longestNumber ||
        !std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); }))
        return {};
    std::vector<SearchedRecord> called;
    for (const EntityDescription* d : allDescriptions()) {
        const Field* key = d->key && !d->isPart() ? d->field(d->key) : nullptr;
        if (!key || !key->is(FieldFlag::Unique))
            continue;
        const std::string sql =
            "SELECT \"id\" FROM \"" + std::string(d->table) + "\" WHERE \"" + d->key + "\" IN (?, ?)";
        Query query(reader.connection(), sql);
        query.bind(typed, typed.toUpper());
        while (query.next())
            called.push_back({d->kind, query.uuid(0)});
        ZHIKE_TRY(query.done());
    }
    options.first.insert(options.first.begin(), called.begin(), called.end());
    return {};
}

/// A Latin letter or digit alone is in nearly every record.
bool isInNearlyAll(const std::vector<std::u32string>& runs)
{
    return runs.size() == 1 && runs.front().size() == 1 && runs.front().front() < 0x80;
}

/// What indexes say at once goes before what a quick look may miss: customers whose code begins so, and of
/// what is in nearly every record, those whose name does.
Done takeBeginnings(const Reader& reader, const QString& words, const std::vector<std::u32string>& runs,
                    SearchOptions& options)
{
    if (options.patienceMs == 0 || runs.size() != 1)
        return {};
    const auto take = [&](std::string_view sql, const QString& from) -> Done {
        QString to = from;
        to.back() = QChar(to.back().unicode() + 1);
        Query query(reader.connection(), sql);
        query.bind(from, to, (options.perKind > 0 ? options.perKind : options.limit) + 1);
        while (query.next())
            options.first.push_back({EntityKind::Customer, query.uuid(0)});
        return query.done();
    };
    if (const QString code = words.trimmed().toUpper(); code.size() > 1 && code.size() <= longestNumber)
        ZHIKE_TRY(take(codesBeginning, code));
    return isInNearlyAll(runs) ? take(namesBeginning, QString(QChar(char16_t(runs.front().front()))))
                               : Done{};
}

} // namespace

Result<SearchAnswer> search(const Reader& reader, const QString& words, const SearchOptions& asked)
{
    SearchAnswer answer;
    const std::vector<std::u32string> runs = searchRuns(words);
    if (runs.empty())
        return answer;
    SearchOptions options = asked;
    ZHIKE_TRY(putCalledSoFirst(reader, words, options));
    ZHIKE_TRY(takeBeginnings(reader, words, runs, options));
    const bool beginningsAlone = options.patienceMs > 0 && isInNearlyAll(runs);
    const QString expression = beginningsAlone ? QString() : searchExpression(runs);
    ZHIKE_ASSIGN(const FoundRows found, gatherRows(reader.connection(), expression, options));
    answer.more = found.more;
    HitMaker maker(reader, runs);
    for (size_t i = 0; i < found.rows.size(); ++i) {
        ZHIKE_ASSIGN(auto hit, maker.make(found.rows[i], i >= found.firstArchived));
        if (hit)
            answer.hits.push_back(*std::move(hit));
    }
    return answer;
}

} // namespace zhike
