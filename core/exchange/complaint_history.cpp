// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/complaint_history.h"

#include "core/exchange/dates.h"
#include "core/exchange/exchange.h"

#include <algorithm>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

template <class E>
std::optional<E> named(QStringView text, const char* column, const ImportSynonyms& synonyms)
{
    const QString word = text.trimmed().toString();
    if (const auto exact = enumFromText<E>(word))
        return exact;
    for (const EnumName& name : EnumText<E>::names) {
        if (foldedWord(enumLabel(name)) == foldedWord(word))
            return enumFromText<E>(QString::fromLatin1(name.text));
    }
    const auto meant = synonyms.value("complaints", column, word);
    return meant ? enumFromText<E>(*meant) : std::nullopt;
}

/// `event:stage` or `stage`; the first mention of 受理 is the receipt.
std::optional<ComplaintStage> entryOf(QStringView words, bool first, const ImportSynonyms& synonyms)
{
    ComplaintStage entry;
    const qsizetype colon = words.indexOf(u':');
    const auto stage = named<ComplaintStep>(words.sliced(colon + 1), "stage", synonyms);
    if (!stage)
        return std::nullopt;
    entry.stage = *stage;
    entry.event = first ? ComplaintEvent::Received : ComplaintEvent::Moved;
    if (colon >= 0) {
        const auto event = named<ComplaintEvent>(words.first(colon), "event", synonyms);
        if (!event)
            return std::nullopt;
        entry.event = *event;
    }
    return entry;
}

} // namespace

Result<std::vector<ComplaintStage>> readComplaintHistory(const QString& text, const ImportSynonyms& synonyms,
                                                         const QTimeZone& zone)
{
    std::vector<ComplaintStage> history;
    QString entries = text;
    entries.replace(u'；', u';').replace(u'\n', u';').replace(u'＠', u'@').replace(u'：', u':');
    for (const auto& part : QStringView(entries).split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const qsizetype at = part.indexOf(u'@');
        auto entry = at < 0 ? std::nullopt : entryOf(part.first(at), history.empty(), synonyms);
        if (!entry)
            return failure(
                ErrorKind::Invalid,
                Exchange::tr("“%1” is no entry of a complaint's history. Write it as stage@instant, "
                             "such as verification@2026-11-22 07:29.")
                    .arg(part.left(60)));
        ZHIKE_ASSIGN(entry->at, readInstant(part.sliced(at + 1), zone));
        history.push_back(*entry);
    }
    std::ranges::stable_sort(history, {}, &ComplaintStage::at);
    for (size_t i = 0; i < history.size(); ++i)
        history[i].position = static_cast<int>(i);
    return history;
}

bool tellTheSame(const std::vector<ComplaintStage>& a, const std::vector<ComplaintStage>& b)
{
    return std::ranges::equal(a, b, [](const ComplaintStage& x, const ComplaintStage& y) {
        return x.event == y.event && x.stage == y.stage && x.at == y.at;
    });
}

} // namespace zhike
