// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint.h"
#include "core/store/reader.h"

namespace zhike {

/// What can be chosen for a complaint of a customer.
struct ComplaintChoices {
    struct Subject {
        Uuid id;
        QString number;
        QString title;
        std::optional<Instant> at;
    };
    static constexpr int recent = 20; ///< requests and visits that it may be about

    QString accountManager;
    std::vector<Contact> contacts; ///< not archived
    std::vector<Subject> requests; ///< newest first
    std::vector<Subject> visits;   ///< newest first
};
[[nodiscard]] Result<ComplaintChoices> readComplaintChoices(const Reader& reader, Id<Customer> customer);

} // namespace zhike
