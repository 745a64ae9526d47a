// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/satisfaction/kano_study.h"
#include "core/store/unit_of_work.h"

namespace zhike {

/// Begins a study (without an id) or changes one, with its items in their order: those with an id are kept,
/// those without are added, those that are left out are asked about no more – what was answered about them
/// stays, and is back when an item of that name is.
[[nodiscard]] Result<Id<KanoStudy>> saveKanoStudy(UnitOfWork& unit, KanoStudy study,
                                                  std::vector<KanoItem> items);

/// Ends a study, or lets it go on.
[[nodiscard]] Done setKanoState(UnitOfWork& unit, const Id<KanoStudy>& study, KanoState state);

/// Puts a study away with its answers.
[[nodiscard]] Done archiveKanoStudy(UnitOfWork& unit, const Id<KanoStudy>& study);

/// What a respondent feels about one item.
struct KanoPair {
    Id<KanoItem> item;
    KanoFeeling functional = KanoFeeling::Neutral;
    KanoFeeling dysfunctional = KanoFeeling::Neutral;
};
/// All that one respondent answers.
struct KanoReply {
    Id<KanoStudy> study;
    Id<Customer> customer;
    Id<Contact> contact; ///< nobody in particular if null
    QDate answeredOn;
    std::vector<KanoPair> pairs;
};

/// Makes these the respondent's answers: those that were given before are corrected, and put away where they
/// are left out.
[[nodiscard]] Done recordKanoReply(UnitOfWork& unit, const KanoReply& reply);

/// Puts the respondent's answers away.
[[nodiscard]] Done removeKanoReply(UnitOfWork& unit, const Id<KanoStudy>& study, const Id<Customer>& customer,
                                   const Id<Contact>& contact);

} // namespace zhike
