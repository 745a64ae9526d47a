// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/statistics.h"
#include "core/satisfaction/kano.h"

#include <QtCore/QJsonArray>

namespace zhike {

/// A study as a list shows it.
struct KanoStudyRow {
    KanoStudy study;
    std::int64_t items = 0;
    std::int64_t respondents = 0;
};
/// All studies, those that were asked last first.
[[nodiscard]] Result<std::vector<KanoStudyRow>> readKanoStudies(const Reader& reader);

/// The items of a study in their order.
[[nodiscard]] Result<std::vector<KanoItem>> readKanoItems(const Reader& reader, const Id<KanoStudy>& study);

/// One answer, and who gave it.
struct KanoSaid {
    Id<KanoAnswer> id;
    Id<KanoItem> item;
    Id<Customer> customer;
    Id<Contact> contact;
    QString itemName;
    QString customerName;
    QString contactName; ///< empty if nobody in particular
    QDate on;
    KanoFeeling functional = KanoFeeling::Neutral;
    KanoFeeling dysfunctional = KanoFeeling::Neutral;

    [[nodiscard]] KanoClass kind() const { return kanoClass(functional, dysfunctional); }
    /// The person and where they are, or the customer alone.
    [[nodiscard]] QString who() const;
};

/// What a study says of one of its items.
struct KanoItemResult {
    KanoItem item;
    KanoCounts counts{};
    KanoFigures figures;
    std::vector<KanoSaid> contradictory; ///< answers that contradict themselves (Q): somebody likes both
};
struct KanoResult {
    KanoStudy study;
    std::vector<KanoItemResult> items; ///< in their order
    std::int64_t respondents = 0;
};

/// What a study found. Of the scope, customer, region and tier (in force when it was answered) count; its
/// days do not, for a study has days of its own.
[[nodiscard]] Result<KanoResult> readKano(const Reader& reader, const Id<KanoStudy>& study,
                                          const StatisticsScope& scope = {});

/// Which answers are asked for: about one item, or all of a study; all, or only those that contradict
/// themselves.
struct KanoBehind {
    Id<KanoStudy> study;
    Id<KanoItem> item; ///< null: about all items
    StatisticsScope scope = {};
    bool contradictory = false;
};
/// The answers behind a figure: those that contradict themselves first, then the newest.
[[nodiscard]] Result<std::vector<KanoSaid>> readKanoAnswers(const Reader& reader, const KanoBehind& behind);

/// What a respondent answered already.
[[nodiscard]] Result<std::vector<KanoAnswer>> readKanoReply(const Reader& reader, const Id<KanoStudy>& study,
                                                            const Id<Customer>& customer,
                                                            const Id<Contact>& contact);

/// The form of `zhike stats --kano --json`: each item with n, counts by the letter of the class, class,
/// better, worse (null with too few answers) and who contradicts themselves.
[[nodiscard]] QJsonArray toJson(const KanoResult& result);

} // namespace zhike
