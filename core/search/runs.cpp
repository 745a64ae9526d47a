// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/runs.h"
#include "core/base/fold.h"
#include <QtCore/QChar>
#include <array>

namespace zhike {
namespace {

enum class Sort : unsigned char { Break, Word, Digit, Connector, Gap };

constexpr size_t longestDigitGap = 3;

constexpr std::array<Sort, 128> asciiSorts = [] {
    std::array<Sort, 128> sorts{};
    for (char c = 'a'; c <= 'z'; ++c)
        sorts[size_t(c)] = Sort::Word;
    for (char c = 'A'; c <= 'Z'; ++c)
        sorts[size_t(c)] = Sort::Word;
    for (char c = '0'; c <= '9'; ++c)
        sorts[size_t(c)] = Sort::Digit;
    for (const char c : std::string_view("-_./\\@&'+#=()"))
        sorts[size_t(c)] = Sort::Connector;
    for (const char c : std::string_view(" \t,:"))
        sorts[size_t(c)] = Sort::Gap;
    return sorts;
}();

Sort sortOfRare(char32_t c)
{
    if (c == 0xB7 || (c >= 0x2010 && c <= 0x2015) || c == 0x2022 || c == 0x2027 || c == 0x2212 || c == 0x30FB)
        return Sort::Connector;
    switch (QChar::category(c)) {
    case QChar::Number_DecimalDigit:
        return Sort::Digit;
    case QChar::Separator_Space:
        return Sort::Gap;
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
        return Sort::Break;
    default:
        return Sort::Word;
    }
}

Sort sortOf(char32_t c)
{
    if (c < 128)
        return asciiSorts[c];
    if ((c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF))
        return Sort::Word;
    return sortOfRare(c);
}

/// What lies between two characters of runs: how long it is, and what it is made of.
struct Between {
    size_t length = 0;
    bool connectorsOnly = true;
    bool digitGap = true;

    void add(Sort sort)
    {
        ++length;
        connectorsOnly = connectorsOnly && sort == Sort::Connector;
        digitGap = digitGap && sort != Sort::Break;
    }
    [[nodiscard]] bool passedOver(bool betweenDigits) const
    {
        return (length == 1 && connectorsOnly) || (betweenDigits && digitGap && length <= longestDigitGap);
    }
};

} // namespace

void cutRuns(std::u32string& folded)
{
    size_t kept = 0;
    bool afterDigit = false;
    Between between;
    for (const char32_t c : folded) {
        const Sort sort = sortOf(c);
        if (sort != Sort::Word && sort != Sort::Digit) {
            between.add(sort);
            continue;
        }
        const bool digit = sort == Sort::Digit;
        if (between.length > 0 && kept > 0 && !between.passedOver(afterDigit && digit))
            folded[kept++] = U' ';
        between = {};
        folded[kept++] = c;
        afterDigit = digit;
    }
    folded.resize(kept);
}

std::u32string runsOf(QStringView text)
{
    std::u32string runs = fold(text);
    cutRuns(runs);
    return runs;
}

} // namespace zhike
