// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/subject.h"

#include "core/base/pinyin.h"
#include "core/search/search.h"
#include "core/visit/visit_text.h"

#include <QtCore/QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// From the best on.
enum Rank { ByCode, ByWholeName, ByPerson, ByBeginning, ByPart, ByPinyin, ByPinyinBeginning };

constexpr int mostWords = 8;
constexpr qsizetype longestName = 16;
constexpr int tooMany = 6; ///< so many customers hold these words that they name none of them

constexpr std::string_view headSql =
    "SELECT c.name, c.code, t.name, t.english_name, coalesce(t.rank, -1) FROM customer c LEFT JOIN "
    "customer_card k ON k.customer = c.id LEFT JOIN tier t ON t.id = k.tier WHERE c.id = ?";
constexpr std::string_view peopleSql =
    "SELECT id, name FROM contact WHERE customer = ? AND archived_at IS NULL ORDER BY length(name) DESC";
/// The name stands somewhere among other words.
constexpr std::string_view insideSql =
    "SELECT id, CASE WHEN instr(?1, name) > 0 THEN name ELSE short_name END FROM customer "
    "WHERE archived_at IS NULL AND (instr(?1, name) > 0 OR (length(short_name) > 1 AND instr(?1, short_name) "
    "> 0)) "
    "ORDER BY length(name) DESC LIMIT 8";

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

bool isLatin(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// Words of their own: between blanks and separators.
std::vector<TextSpan> wordsOf(const QString& line, const std::vector<TextSpan>& taken)
{
    static const QRegularExpression word(u"[^\\s，,。.;；:：、/()（）\"“”!！?？]+"_s);
    QString open = line;
    for (const TextSpan& span : taken)
        for (qsizetype i = span.start; i < span.end(); ++i)
            open[i] = u' ';
    std::vector<TextSpan> all;
    auto matches = word.globalMatch(open);
    while (matches.hasNext() && std::ssize(all) < mostWords) {
        const auto m = matches.next();
        all.push_back({m.capturedStart(), m.capturedLength()});
    }
    return all;
}

struct Found {
    int rank = ByPinyinBeginning + 1;
    TextSpan span;
    std::vector<std::pair<Id<Customer>, Id<Contact>>> who;
    std::vector<std::pair<Id<Customer>, Id<Contact>>> others; ///< of worse rank
};

class Finder
{
public:
    Finder(const Reader& reader, const QString& line) : m_reader(reader), m_line(line) {}

    /// Takes a piece if it names somebody better than what was found so far.
    Result<bool> tryPiece(TextSpan span)
    {
        const QString piece = m_line.mid(span.start, span.length);
        if (piece.size() < 2)
            return false;
        SearchOptions options;
        options.kinds = {EntityKind::Customer, EntityKind::Contact};
        options.perKind = mostCandidates;
        options.limit = 2 * mostCandidates;
        options.titlesOnly = true;
        ZHIKE_ASSIGN(const SearchAnswer answer, search(m_reader, piece, options));
        Found here;
        here.span = span;
        for (const SearchHit& hit : answer.hits)
            if (!hit.archived)
                ZHIKE_TRY(weigh(hit, piece, here));
        const bool vague = here.rank >= ByPart && std::ssize(here.who) > tooMany;
        if (here.who.empty() || vague)
            return false;
        if (here.rank < m_best.rank)
            m_best = std::move(here);
        return true;
    }

    /// A word, the Latin letters or the longest beginning of it that names somebody.
    Done tryWord(TextSpan word)
    {
        ZHIKE_ASSIGN(const bool whole, tryPiece(word));
        if (whole)
            return {};
        qsizetype latin = 0;
        while (latin < word.length && !isHan(m_line[word.start + latin]))
            ++latin;
        if (latin > 1 && latin < word.length) {
            ZHIKE_ASSIGN(const bool found, tryPiece({word.start, latin}));
            if (found)
                return {};
        }
        if (latin > 0)
            return {};
        for (qsizetype n = std::min(word.length - 1, longestName); n >= 2; --n) {
            ZHIKE_ASSIGN(const bool found, tryPiece({word.start, n}));
            if (found)
                return {};
        }
        return {};
    }

    Done tryInside()
    {
        Query q = m_reader.query(insideSql);
        q.bind(m_line);
        qsizetype longest = 0;
        while (q.next()) {
            const QString name = q.text(1);
            if (name.size() < longest)
                break; // the ones that are named more exactly are enough
            longest = name.size();
            m_best.rank = ByWholeName;
            m_best.who.emplace_back(q.id<Customer>(0), Id<Contact>{});
        }
        return q.done();
    }

    [[nodiscard]] const Found& best() const { return m_best; }

private:
    Done weigh(const SearchHit& hit, const QString& piece, Found& found)
    {
        Id<Customer> customer(hit.id);
        Id<Contact> contact;
        std::optional<int> rank;
        if (hit.kind == EntityKind::Contact) {
            ZHIKE_ASSIGN(const Contact person, m_reader.find(Id<Contact>(hit.id)));
            customer = person.customer;
            contact = person.id;
            if (person.name == piece)
                rank = ByPerson;
            else if (isLatin(piece) && pinyinForms(person.name).contains(piece.toLower()))
                rank = ByPinyin;
        } else {
            ZHIKE_ASSIGN(const Customer one, m_reader.find(customer));
            rank = nameRank(piece, one.name, one.shortName, one.code);
        }
        if (!rank)
            return {};
        if (*rank > found.rank) {
            found.others.emplace_back(customer, contact);
            return {};
        }
        if (*rank < found.rank) {
            std::ranges::copy(found.who, std::back_inserter(found.others));
            found.who.clear();
        }
        found.rank = *rank;
        const bool known = std::ranges::any_of(found.who, [&](const auto& w) { return w.first == customer; });
        if (!known)
            found.who.emplace_back(customer, contact);
        return {};
    }

    const Reader& m_reader;
    const QString& m_line;
    Found m_best;
};

/// The contact of theirs that the line names; words of their own that do nothing else are added to `spans`.
Done addPerson(const Reader& reader, const QString& line, CaptureCustomer& customer,
               std::vector<TextSpan>* spans)
{
    if (customer.contact) {
        ZHIKE_ASSIGN(const Contact person, reader.find(customer.contact));
        customer.contactName = person.name;
        return {};
    }
    Query q = reader.query(peopleSql);
    q.bind(customer.id);
    while (q.next()) {
        const QString name = q.text(1);
        const qsizetype at = name.size() < 2 ? -1 : line.indexOf(name);
        if (at < 0)
            continue;
        customer.contact = q.id<Contact>(0);
        customer.contactName = name;
        const auto words = wordsOf(line, {});
        if (spans && std::ranges::find(words, TextSpan{at, name.size()}) != words.end())
            spans->push_back({at, name.size()});
        break;
    }
    return q.done();
}

Result<CaptureCustomer> headOf(const Reader& reader, Id<Customer> id)
{
    CaptureCustomer one;
    one.id = id;
    Query q = reader.query(headSql);
    q.bind(id);
    if (q.next()) {
        one.name = q.text(0);
        one.code = q.text(1);
        one.tier = VisitText::tier(q.text(2), q.text(3));
        one.tierRank = static_cast<int>(q.integer(4));
    }
    ZHIKE_TRY(q.done());
    return one;
}

} // namespace

std::optional<int> nameRank(const QString& words, const QString& name, const QString& shortName,
                            const QString& code)
{
    const auto same = [&](const QString& one) { return one.compare(words, Qt::CaseInsensitive) == 0; };
    const auto begins = [&](const QString& one) { return one.startsWith(words, Qt::CaseInsensitive); };
    const auto holds = [&](const QString& one) { return one.contains(words, Qt::CaseInsensitive); };
    const qsizetype least = isLatin(words) ? 3 : 2;
    if (same(code))
        return ByCode;
    if (same(name) || (!shortName.isEmpty() && same(shortName)))
        return ByWholeName;
    if (words.size() >= least && (begins(name) || begins(shortName)))
        return ByBeginning;
    if (words.size() >= least && (holds(name) || holds(shortName)))
        return ByPart;
    if (!isLatin(words))
        return std::nullopt;
    const QString typed = words.toLower();
    const QStringList forms = pinyinForms(name) + pinyinForms(shortName);
    if (forms.contains(typed))
        return ByPinyin;
    const bool beginning = typed.size() >= least &&
                           std::ranges::any_of(forms, [&](const QString& f) { return f.startsWith(typed); });
    return beginning ? std::optional<int>(ByPinyinBeginning) : std::nullopt;
}

Result<CaptureSubject> findSubject(const Reader& reader, const QString& line,
                                   const std::vector<TextSpan>& taken)
{
    Finder finder(reader, line);
    for (const TextSpan& word : wordsOf(line, taken))
        ZHIKE_TRY(finder.tryWord(word));
    if (finder.best().who.empty())
        ZHIKE_TRY(finder.tryInside());
    CaptureSubject subject;
    const Found& best = finder.best();
    const bool one = best.who.size() == 1;
    if (!best.span.isEmpty()) {
        TextSpan named = best.span;
        if (one) {
            ZHIKE_ASSIGN(const Customer customer, reader.find(best.who.front().first));
            for (const QString& name :
                 {customer.shortName, customer.name}) // “Lixin Software”, of which one word was enough
                if (QStringView(line).mid(named.start).startsWith(name, Qt::CaseInsensitive))
                    named.length = std::max(named.length, name.size());
        }
        subject.spans.push_back(named);
    }
    for (const auto& [customer, contact] : best.who) {
        if (std::ssize(subject.candidates) == mostCandidates)
            break;
        ZHIKE_ASSIGN(CaptureCustomer candidate, headOf(reader, customer));
        candidate.contact = contact;
        ZHIKE_TRY(addPerson(reader, line, candidate, one ? &subject.spans : nullptr));
        subject.candidates.push_back(std::move(candidate));
    }
    for (const auto& [customer, contact] : best.others) {
        const auto same = [id = customer](const CaptureCustomer& c) { return c.id == id; };
        if (std::ssize(subject.others) == mostCandidates || std::ranges::any_of(subject.candidates, same) ||
            std::ranges::any_of(subject.others, same))
            continue;
        ZHIKE_ASSIGN(CaptureCustomer other, headOf(reader, customer));
        subject.others.push_back(std::move(other));
    }
    return subject;
}

Result<CaptureCustomer> captureCustomer(const Reader& reader, Id<Customer> id, const QString& line)
{
    ZHIKE_ASSIGN(CaptureCustomer one, headOf(reader, id));
    ZHIKE_TRY(addPerson(reader, line, one, nullptr));
    return one;
}

} // namespace zhike
