// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/wording.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;

Wording::Wording()
{
    QFile file(u":/zhike/data/wording.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue& value : list) {
        const QJsonObject one = value.toObject();
        const QJsonArray words = one.value(u"words"_s).toArray();
        for (const QJsonValue& word : words)
            m_entries.push_back(
                {word.toString(), one.value(u"instead"_s).toString(), one.value(u"english"_s).toString()});
    }
    std::ranges::stable_sort(m_entries, std::greater{}, [](const Entry& e) { return e.words.size(); });
}

std::vector<WordingMark> Wording::marks(const QString& text) const
{
    std::vector<WordingMark> found;
    for (const Entry& entry : m_entries) {
        qsizetype at = text.indexOf(entry.words, 0, Qt::CaseInsensitive);
        for (; at >= 0; at = text.indexOf(entry.words, at + entry.words.size(), Qt::CaseInsensitive)) {
            const auto overlaps = [&](const WordingMark& m) {
                return at < m.at + m.length && m.at < at + entry.words.size();
            };
            if (std::ranges::none_of(found, overlaps))
                found.push_back({at, entry.words.size(), text.mid(at, entry.words.size()), entry.instead,
                                 entry.insteadEnglish});
        }
    }
    std::ranges::sort(found, {}, &WordingMark::at);
    return found;
}

} // namespace zhike
