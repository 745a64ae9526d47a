// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/satisfaction/kano_study.h"
#include "ui/shell/context.h"

class QWidget;

namespace zhike {

/// Opens the form of a study over the window: a new one, or one that is changed. `saved` is told which it is.
void openKanoStudyForm(const AppContext& context, QWidget* over, const KanoStudy& study,
                       const std::vector<KanoItem>& items, std::function<void(const Id<KanoStudy>&)> saved);

/// Who answers a study.
struct KanoRespondent {
    Id<Customer> customer;
    Id<Contact> contact;
};
/// Opens the sheet of answers of one respondent, who is chosen there unless given. What they answered before
/// is in it, to be corrected.
void openKanoReplyForm(const AppContext& context, QWidget* over, const KanoStudy& study,
                       const std::vector<KanoItem>& items, const KanoRespondent& respondent);

} // namespace zhike
