// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_synonyms.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

QString textOfView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString foldedWord(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (QChar c : text) {
        if (c >= u'\uFF01' && c <= u'\uFF5E')
            c = QChar(static_cast<char16_t>(c.unicode() - 0xFEE0));
        if (c.isLetterOrNumber() || c.isSurrogate() || c == u'&')
            folded += c.toCaseFolded();
    }
    return folded;
}

ImportSynonyms::ImportSynonyms()
{
    QFile file(u":/zhike/data/import_synonyms.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject kinds = root[u"headers"].toObject();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        const QJsonObject targets = kind.value().toObject();
        for (auto target = targets.begin(); target != targets.end(); ++target) {
            for (const auto& word : target.value().toArray())
                m_headers[kind.key()][target.key()] += foldedWord(word.toString());
        }
    }
    const QJsonObject columns = root[u"values"].toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const QJsonObject values = column.value().toObject();
        for (auto value = values.begin(); value != values.end(); ++value) {
            for (const auto& word : value.value().toArray())
                m_values[column.key()].insert(foldedWord(word.toString()), value.key());
        }
    }
    const QJsonObject scores = root[u"scores"].toObject();
    for (auto score = scores.begin(); score != scores.end(); ++score) {
        for (const auto& word : score.value().toArray())
            m_scores.insert(foldedWord(word.toString()), score.key().toInt());
    }
}

QStringList ImportSynonyms::headers(std::string_view plural, std::string_view target) const
{
    return m_headers.value(textOfView(plural)).value(textOfView(target));
}

QStringList ImportSynonyms::targets(std::string_view plural) const
{
    return m_headers.value(textOfView(plural)).keys();
}

std::optional<QString> ImportSynonyms::value(std::string_view plural, std::string_view column,
                                             QStringView text) const
{
    const auto words = m_values.constFind(textOfView(plural) + u'.' + textOfView(column));
    if (words == m_values.constEnd())
        return std::nullopt;
    const auto word = words->constFind(foldedWord(text));
    return word == words->constEnd() ? std::nullopt : std::optional<QString>(*word);
}

std::optional<int> ImportSynonyms::score(QStringView text) const
{
    const auto word = m_scores.constFind(foldedWord(text));
    return word == m_scores.constEnd() ? std::nullopt : std::optional<int>(*word);
}

} // namespace zhike
