// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace zhike {

/// Trimmed, with full-width letters, digits and signs made narrow.
[[nodiscard]] inline QString narrowed(QStringView text)
{
    QString narrow = text.trimmed().toString();
    for (QChar& c : narrow) {
        if (c >= u'\uFF01' && c <= u'\uFF5E')
            c = QChar(static_cast<char16_t>(c.unicode() - 0xFEE0));
        else if (c == u'\u3000' || c == u'\u00A0' || c == u'\u202F')
            c = u' ';
    }
    return narrow;
}

/// A place in the text that is being read.
class TextCursor
{
public:
    explicit TextCursor(QStringView text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    [[nodiscard]] QStringView rest() const { return m_text.sliced(m_at); }
    void skipSpaces()
    {
        while (!atEnd() && peek().isSpace())
            ++m_at;
    }
    bool take(QChar c)
    {
        const bool here = !atEnd() && peek() == c;
        m_at += here ? 1 : 0;
        return here;
    }
    bool takeOneOf(QStringView set)
    {
        const bool here = !atEnd() && set.contains(peek());
        m_at += here ? 1 : 0;
        return here;
    }
    bool takeWord(QStringView word)
    {
        const bool here = rest().startsWith(word, Qt::CaseInsensitive);
        m_at += here ? word.size() : 0;
        return here;
    }
    /// A run of ASCII digits, at most `most` of them; its length is 0 if there is none.
    struct Number {
        int value = 0;
        qsizetype length = 0;
    };
    Number number(qsizetype most = 9)
    {
        Number number;
        while (!atEnd() && number.length < most && peek() >= u'0' && peek() <= u'9') {
            number.value = number.value * 10 + peek().digitValue();
            ++number.length;
            ++m_at;
        }
        return number;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace zhike
