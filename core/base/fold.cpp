// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

namespace zhike {
namespace {

/// The folded form of a code point that never joins with its neighbours, or 0 if it needs the long way.
char32_t foldSimple(char32_t c)
{
    if (c < 0x80)
        return c >= U'A' && c <= U'Z' ? c + 0x20 : c;
    if ((c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x3001 && c <= 0x3029))
        return c;
    if (c >= 0xFF01 && c <= 0xFF5E)
        return foldSimple(c - 0xFEE0);
    if (c == 0x3000)
        return U' ';
    if (c == 0x2014 || (c >= 0x2018 && c <= 0x2019) || (c >= 0x201C && c <= 0x201D) || c == 0xB7)
        return c;
    return 0;
}

bool isIgnorable(char32_t c)
{
    return c == 0xAD || c == 0x34F || c == 0x61C || c == 0x115F || c == 0x1160 ||
           (c >= 0x17B4 && c <= 0x17B5) || (c >= 0x180B && c <= 0x180F) || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0x3164 ||
           (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || c == 0xFFA0 || (c >= 0xE0000 && c <= 0xE0FFF);
}

QString withoutIgnorables(const QString& text)
{
    std::u32string kept;
    kept.reserve(size_t(text.size()));
    for (const char32_t c : text.toStdU32String())
        if (!isIgnorable(c))
            kept.push_back(c);
    return QString::fromStdU32String(kept);
}

/// The long way, repeated until nothing changes: folding case can make new compositions and the reverse.
std::u32string foldFully(const QString& text)
{
    QString folded = text;
    for (int pass = 0; pass < 4; ++pass) {
        const QString next =
            withoutIgnorables(folded).normalized(QString::NormalizationForm_KC).toCaseFolded();
        if (next == folded)
            break;
        folded = next;
    }
    return folded.toStdU32String();
}

/// Reads one code point at `at` and moves on; what is no UTF-8 becomes U+FFFD, one for each byte.
char32_t decode(std::string_view utf8, size_t& at)
{
    const auto byte = [&](size_t i) { return i < utf8.size() ? static_cast<unsigned char>(utf8[i]) : 0U; };
    const auto follows = [&](size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned first = byte(at);
    if (first >= 0xE0 && first < 0xF0 && follows(at + 1) && follows(at + 2)) {
        const char32_t c = ((first & 0x0FU) << 12U) | ((byte(at + 1) & 0x3FU) << 6U) | (byte(at + 2) & 0x3FU);
        at += 3;
        return c < 0x800 || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c;
    }
    if (first >= 0xC2 && first < 0xE0 && follows(at + 1)) {
        at += 2;
        return ((first & 0x1FU) << 6U) | (byte(at - 1) & 0x3FU);
    }
    if (first >= 0xF0 && first < 0xF5 && follows(at + 1) && follows(at + 2) && follows(at + 3)) {
        const char32_t c = ((first & 0x07U) << 18U) | ((byte(at + 1) & 0x3FU) << 12U) |
                           ((byte(at + 2) & 0x3FU) << 6U) | (byte(at + 3) & 0x3FU);
        at += 4;
        return c < 0x10000 || c > 0x10FFFF ? 0xFFFD : c;
    }
    ++at;
    return first < 0x80 ? first : 0xFFFD;
}

} // namespace

std::u32string fold(QStringView text)
{
    std::u32string out;
    out.reserve(size_t(text.size()));
    for (const QChar unit : text) {
        const char32_t simple = foldSimple(unit.unicode());
        if (simple == 0 && !unit.isNull())
            return foldFully(text.toString());
        out.push_back(simple);
    }
    return out;
}

void foldUtf8(std::string_view utf8, std::u32string& out)
{
    out.clear();
    for (size_t at = 0; at < utf8.size();) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        const char32_t c = byte < 0x80 ? (++at, char32_t(byte)) : decode(utf8, at);
        const char32_t simple = foldSimple(c);
        if (simple == 0 && c != 0) {
            std::u32string whole;
            for (size_t i = 0; i < utf8.size();)
                whole.push_back(decode(utf8, i));
            out = foldFully(QString::fromStdU32String(whole));
            return;
        }
        out.push_back(simple);
    }
}

} // namespace zhike
