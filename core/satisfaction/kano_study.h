// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/customer.h"

namespace zhike {

/// How somebody would feel about a service item, if it were there or if it were not. On paper and by keys 1
/// to 5, in this order.
enum class KanoFeeling { Like, Expect, Neutral, LiveWith, Dislike };
inline constexpr std::size_t kKanoFeelings = 5;
template <>
struct EnumText<KanoFeeling> {
    static constexpr EnumName names[] = {{"like", QT_TRANSLATE_NOOP("Enum", "Like it")},
                                         {"expect", QT_TRANSLATE_NOOP("Enum", "Expect it")},
                                         {"neutral", QT_TRANSLATE_NOOP("Enum", "Do not mind")},
                                         {"live_with", QT_TRANSLATE_NOOP("Enum", "Can live with it")},
                                         {"dislike", QT_TRANSLATE_NOOP("Enum", "Dislike it")}};
};

enum class KanoState { Open, Closed };
template <>
struct EnumText<KanoState> {
    static constexpr EnumName names[] = {{"open", QT_TRANSLATE_NOOP("Enum", "Under way")},
                                         {"closed", QT_TRANSLATE_NOOP("Enum", "Ended")}};
};

/// 卡诺调查: which service items matter how. Its items are records of their own, for answers refer to them.
struct KanoStudy : RecordOf<KanoStudy> {
    QString title;
    QDate askedFrom; ///< the days on which customers are asked
    QDate askedTo;
    KanoState state = KanoState::Open; ///< one that has ended takes no more answers
    QString purpose;
    bool operator==(const KanoStudy&) const = default;
};
template <>
const EntityDescription& describe<KanoStudy>();

/// 服务项目: what a study asks about.
struct KanoItem : RecordOf<KanoItem> {
    Id<KanoStudy> study;
    std::optional<int> position; ///< from 1; those without come last
    QString name;
    QString note; ///< what exactly is meant
    bool operator==(const KanoItem&) const = default;
};
template <>
const EntityDescription& describe<KanoItem>();

/// What one respondent – a customer, or one person there – answered about one item.
struct KanoAnswer : RecordOf<KanoAnswer> {
    Id<KanoStudy> study;
    Id<KanoItem> item;
    Id<Customer> customer;
    Id<Contact> contact;
    QDate answeredOn;
    std::optional<KanoFeeling> functional;    ///< if it were there
    std::optional<KanoFeeling> dysfunctional; ///< if it were not
    bool operator==(const KanoAnswer&) const = default;
};
template <>
const EntityDescription& describe<KanoAnswer>();

} // namespace zhike
