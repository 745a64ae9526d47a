// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint_order.h"

#include "core/base/keyed_sort.h"
#include "core/base/pinyin.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr auto never = std::numeric_limits<std::int64_t>::max();

/// What is compared of a row; no value for what comes last.
std::optional<QString> sortKeyOf(const ComplaintRow& r, ComplaintSort by)
{
    const auto number = [](qint64 n) { return u"%1"_s.arg(n, 20, 10, QChar(u'0')); };
    const auto given = [](const QString& key) { return key.isEmpty() ? std::nullopt : std::optional(key); };
    switch (by) {
    case ComplaintSort::Due: // orderByAnswer()'s
    case ComplaintSort::Received:
        return number(r.receivedAt.ms);
    case ComplaintSort::Number:
        return r.number;
    case ComplaintSort::Customer:
        return given(pinyinSortKey(r.customerName));
    case ComplaintSort::Stage:
        return number(static_cast<int>(r.stage));
    case ComplaintSort::Title:
        return pinyinSortKey(r.title);
    case ComplaintSort::Level: // 投诉 first
        return number(r.standing.level == ComplaintLevel::Complaint ? 0 : 1);
    case ComplaintSort::Tier:
        return r.tierRank < 0 ? std::nullopt : std::optional(number(r.tierRank));
    case ComplaintSort::Region:
        return given(r.region);
    case ComplaintSort::Owner:
        return given(pinyinSortKey(r.ownerName));
    case ComplaintSort::Closed:
        return r.closedAt ? std::optional(number(r.closedAt->ms)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

void orderByAnswer(QVector<ComplaintRow>& rows)
{
    std::ranges::stable_sort(rows, {}, [](const ComplaintRow& r) {
        const AnswerClock& a = r.standing.answer;
        const bool runs = a.runs() && r.state == ComplaintState::Open;
        return std::tuple(r.state, !runs, runs && a.due ? a.due->ms : never,
                          r.state == ComplaintState::Open ? r.receivedAt.ms : -r.receivedAt.ms);
    });
}

void sortComplaintRows(QVector<ComplaintRow>& rows, ComplaintOrder order)
{
    if (order.by == ComplaintSort::Due) {
        orderByAnswer(rows);
        if (order.descending)
            std::ranges::reverse(rows);
        return;
    }
    sortByKey(
        rows, order.descending, [&](const ComplaintRow& row) { return sortKeyOf(row, order.by); },
        [](const ComplaintRow& a, const ComplaintRow& b) {
            return std::pair(b.receivedAt, b.id) < std::pair(a.receivedAt, a.id);
        });
}

} // namespace zhike
