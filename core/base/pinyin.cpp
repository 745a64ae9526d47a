// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"
#include "core/base/fold.h"
#include <QtCore/QFile>
#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace zhike {
namespace {

using namespace Qt::StringLiterals;

constexpr char32_t firstHan = 0x3400;
constexpr char32_t lastHan = 0x9FFF;
constexpr size_t longestPerson = 4;
constexpr size_t longestName = 64;
constexpr size_t mostOtherReadings = 3;
constexpr qsizetype longestNumber = 10;

QByteArray resource(const QString& file)
{
    QFile data(u":/zhike/data/"_s + file);
    return data.open(QIODevice::ReadOnly) ? data.readAll() : QByteArray();
}

using Syllables = std::vector<std::string>;

/// A word that is read in its own way.
struct Word {
    std::u32string characters;
    Syllables syllables;
};

/// What is known about readings; made once, when first needed, and never changed.
class Readings
{
public:
    Readings()
    {
        m_syllables.emplace_back();
        readCharacters(resource(u"pinyin_characters.txt"_s));
        readReadings(resource(u"pinyin_readings.txt"_s));
        for (auto& words : m_words)
            std::sort(words.begin(), words.end(),
                      [](const Word& a, const Word& b) { return a.characters.size() > b.characters.size(); });
    }

    [[nodiscard]] std::string_view usual(char32_t c) const { return m_syllables[of(c).usual]; }
    /// Other readings by which a character is found; empty if there are none.
    [[nodiscard]] const Syllables& others(char32_t c) const { return m_others[of(c).others]; }
    /// Its reading as a surname; empty if it is an ordinary one.
    [[nodiscard]] std::string_view surname(char32_t c) const { return m_surnames[of(c).surname]; }
    /// The longest word at a place of a text, or nullptr.
    [[nodiscard]] const Word* wordAt(std::u32string_view text, size_t at) const
    {
        for (const Word& word : m_words[of(text[at]).words])
            if (text.substr(at, word.characters.size()) == word.characters)
                return &word;
        return nullptr;
    }

private:
    /// Places in the tables below; at 0 of each stands nothing.
    struct Character {
        quint16 usual = 0;
        quint16 others = 0;
        quint16 surname = 0;
        quint16 words = 0;
    };

    [[nodiscard]] static size_t placeOf(char32_t c)
    {
        if (c == U'〇')
            return 1;
        return c >= firstHan && c <= lastHan ? c - firstHan + 2 : 0;
    }
    [[nodiscard]] const Character& of(char32_t c) const { return m_characters[placeOf(c)]; }

    template <class T>
    static quint16 append(std::vector<T>& table, T entry)
    {
        table.push_back(std::move(entry));
        return static_cast<quint16>(table.size() - 1);
    }

    void readCharacters(const QByteArray& data)
    {
        std::u32string line;
        for (qsizetype at = 0; at < data.size();) {
            const qsizetype end = qMax(data.indexOf('\n', at), at);
            const qsizetype space = data.indexOf(' ', at);
            const quint16 number = append(m_syllables, data.mid(at, space - at).toStdString());
            foldUtf8({data.constData() + space + 1, size_t(end - space - 1)}, line);
            for (const char32_t c : line)
                m_characters[placeOf(c)].usual = number;
            at = end + 1;
        }
        m_characters[0] = {};
    }

    void readReadings(const QByteArray& data)
    {
        for (const QByteArray& line : data.split('\n')) {
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            const QList<QByteArray> fields = line.split(' ');
            Syllables readings;
            for (const QByteArray& field : fields.sliced(1))
                readings.push_back(field.toStdString());
            add(QString::fromUtf8(fields.first()).toStdU32String(), std::move(readings));
        }
    }

    void add(std::u32string key, Syllables readings)
    {
        if (key.front() == U'^') {
            m_characters[placeOf(key[1])].surname = append(m_surnames, std::move(readings.front()));
        } else if (key.size() > 1) {
            Character& first = m_characters[placeOf(key.front())];
            if (first.words == 0)
                first.words = append(m_words, {});
            m_words[first.words].push_back({std::move(key), std::move(readings)});
        } else {
            Character& character = m_characters[placeOf(key.front())];
            character.usual = append(m_syllables, std::move(readings.front()));
            readings.erase(readings.begin());
            if (!readings.empty())
                character.others = append(m_others, std::move(readings));
        }
    }

    Syllables m_syllables;
    Syllables m_surnames{1};
    std::vector<Syllables> m_others{1};
    std::vector<std::vector<Word>> m_words{1};
    std::array<Character, lastHan - firstHan + 3> m_characters{};
};

const Readings& readings()
{
    static const Readings known;
    return known;
}

/// One character of a name and how it is read.
struct Part {
    char32_t character = 0;
    std::string_view syllable; ///< empty if it is no Chinese character
    bool certain = true;       ///< false if other readings are worth looking for
};

bool looksLikePerson(const Readings& known, const std::u32string& name)
{
    return name.size() >= 2 && name.size() <= longestPerson &&
           std::all_of(name.begin(), name.end(), [&](char32_t c) { return !known.usual(c).empty(); });
}

std::vector<Part> read(const std::u32string& name)
{
    const Readings& known = readings();
    std::vector<Part> parts;
    parts.reserve(name.size());
    while (parts.size() < name.size()) {
        const size_t at = parts.size();
        const char32_t c = name[at];
        if (const Word* word = known.wordAt(name, at)) {
            for (size_t i = 0; i < word->syllables.size(); ++i)
                parts.push_back({name[at + i], word->syllables[i], true});
            continue;
        }
        const std::string_view surname =
            at == 0 && looksLikePerson(known, name) ? known.surname(c) : std::string_view();
        parts.push_back(
            {c, surname.empty() ? known.usual(c) : surname, known.others(c).empty() && surname.empty()});
    }
    return parts;
}

bool isPlain(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
}

enum class Umlaut { V, U };

Pinyin joined(const std::vector<Part>& parts, Umlaut umlaut = Umlaut::V)
{
    Pinyin all;
    all.full.reserve(qsizetype(parts.size()) * 4);
    all.initials.reserve(qsizetype(parts.size()));
    for (const Part& part : parts) {
        if (part.syllable.empty() && isPlain(part.character)) {
            all.full += QChar(char16_t(part.character));
            all.initials += QChar(char16_t(part.character));
        }
        for (const char letter : part.syllable)
            all.full += QLatin1Char(letter == 'v' && umlaut == Umlaut::U ? 'u' : letter);
        if (!part.syllable.empty())
            all.initials += QLatin1Char(part.syllable.front());
    }
    return all;
}

/// The readings of a character that are worth looking for besides the one taken.
std::vector<std::string_view> otherReadings(const Part& part)
{
    std::vector<std::string_view> others;
    if (part.certain)
        return others;
    const std::string_view usual = readings().usual(part.character);
    if (usual != part.syllable)
        others.push_back(usual);
    for (const std::string& syllable : readings().others(part.character))
        if (syllable != part.syllable)
            others.push_back(syllable);
    return others;
}

void addForms(QStringList& forms, const Pinyin& read)
{
    for (const QString& form : {read.full, read.initials})
        if (!form.isEmpty() && !forms.contains(form))
            forms += form;
}

/// A number as its length and its digits, so that 9 sorts before 10.
void appendNumber(QString& key, QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.mid(1);
    key += QChar(char16_t(u'0' + qMin(digits.size(), longestNumber)));
    key += digits;
}

} // namespace

Pinyin pinyin(QStringView name)
{
    return joined(read(fold(name)));
}

QStringList pinyinForms(QStringView name)
{
    const std::u32string folded = fold(name.left(qsizetype(longestName)));
    const std::vector<Part> likely = read(folded);
    if (std::all_of(likely.begin(), likely.end(), [](const Part& p) { return p.syllable.empty(); }))
        return {};
    QStringList forms;
    addForms(forms, joined(likely));
    if (forms.front().contains(u'v'))
        addForms(forms, joined(likely, Umlaut::U));
    size_t others = 0;
    for (size_t i = 0; i < likely.size(); ++i) {
        for (const std::string_view other : otherReadings(likely[i])) {
            if (++others > mostOtherReadings)
                return forms;
            std::vector<Part> parts = likely;
            parts[i].syllable = other;
            addForms(forms, joined(parts));
        }
    }
    return forms;
}

QVector<QStringList> pinyinByCharacter(QStringView name)
{
    std::u32string folded = fold(name);
    if (folded.size() != size_t(name.size())) { // not one to one: each by itself
        folded.clear();
        for (const QChar c : name) {
            const std::u32string one = fold(QStringView(&c, 1));
            folded += one.size() == 1 ? one.front() : U' ';
        }
    }
    QVector<QStringList> all;
    all.reserve(name.size());
    for (const Part& part : read(folded)) {
        QStringList ways;
        const auto add = [&ways](std::string_view syllable) {
            const QString way = QString::fromLatin1(syllable.data(), qsizetype(syllable.size()));
            ways << way;
            if (way.contains(u'v'))
                ways << QString(way).replace(u'v', u'u');
        };
        if (!part.syllable.empty())
            add(part.syllable);
        else if (isPlain(part.character))
            ways << QString(QChar(char16_t(part.character)));
        for (const std::string_view other : otherReadings(part))
            add(other);
        all << ways;
    }
    return all;
}

QString pinyinSortKey(QStringView name)
{
    const std::vector<Part> parts = read(fold(name.left(qsizetype(longestName))));
    QString key;
    QString digits;
    for (const Part& part : parts) {
        if (part.character >= U'0' && part.character <= U'9') {
            digits += QChar(char16_t(part.character));
            continue;
        }
        if (!digits.isEmpty())
            appendNumber(key, std::exchange(digits, {}));
        if (!part.syllable.empty())
            key += QLatin1String(part.syllable.data(), qsizetype(part.syllable.size())) + u' ';
        key += QString::fromUcs4(&part.character, 1);
    }
    if (!digits.isEmpty())
        appendNumber(key, digits);
    return key;
}

} // namespace zhike
