// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_text.h"
#include "core/base/pinyin.h"
#include <algorithm>

namespace zhike {
namespace {

constexpr unsigned titleFlags = FieldFlag::Title | FieldFlag::Name;
constexpr unsigned searchedFlags = titleFlags | FieldFlag::Searchable;

void addLine(QString& lines, const QString& line)
{
    if (!lines.isEmpty())
        lines += u'\n';
    lines += line;
}

/// What is part of an earlier line is found there (a short name in the name).
void addNew(QString& lines, const QString& line)
{
    if (!lines.contains(line))
        addLine(lines, line);
}

/// FNV-1a, which is the same on every machine; a zero stands between the texts.
class Digest
{
public:
    void add(const QString& text)
    {
        for (const QChar c : text)
            mix(c.unicode());
        mix(0);
    }
    [[nodiscard]] qint64 value() const { return static_cast<qint64>(m_hash); }

private:
    void mix(quint64 unit) { m_hash = (m_hash ^ unit) * 0x100000001B3ULL; }

    quint64 m_hash = 0xCBF29CE484222325ULL;
};

} // namespace

bool isSearched(const Field& field)
{
    return field.is(searchedFlags);
}

bool isSearched(const EntityDescription& d)
{
    return !d.isPart() &&
           std::any_of(d.fields.begin(), d.fields.end(), [](const Field& f) { return isSearched(f); });
}

void SearchTextBuilder::add(const Field& field, const QString& value)
{
    if (value.isEmpty())
        return;
    if (!field.is(titleFlags)) {
        addLine(m_rest, value);
        return;
    }
    addNew(m_titles, value);
    if (field.column == m_titleColumn || field.is(FieldFlag::Name))
        addNew(m_names, value);
    if (!field.is(FieldFlag::Name))
        return;
    for (const QString& form : pinyinForms(value))
        addNew(m_pinyin, form);
}

SearchText SearchTextBuilder::take()
{
    SearchText text;
    if (!m_rest.isEmpty()) {
        text.body = m_names;
        addLine(text.body, m_rest);
    }
    text.title = std::move(m_titles);
    if (!m_pinyin.isEmpty())
        addLine(text.title, m_pinyin);
    Digest digest;
    digest.add(text.title);
    digest.add(text.body);
    text.digest = digest.value();
    m_titles.clear();
    m_names.clear();
    m_pinyin.clear();
    m_rest.clear();
    return text;
}

} // namespace zhike
