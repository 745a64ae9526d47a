// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/absence.h"
#include "core/engineer/list.h"
#include "core/satisfaction/measures.h"
#include "core/store/unit_of_work.h"

namespace zhike {

/// A customer that an engineer looks after.
struct CareLine {
    Id<Customer> customer;
    QString name;
    QString region;
    QString tierName;
    QString tierEnglishName;
    int tierRank = -1;
    std::vector<AssignmentRole> roles; ///< primary first
    QDate since;
    int openRequests = 0;
    std::optional<Instant> nextVisit;
};

/// All that the page of an engineer shows.
struct EngineerPage {
    Engineer engineer;
    QString mentorName;
    std::vector<std::pair<Id<Engineer>, QString>> mentees; ///< whose mentor they are, by name
    ThreeElements elements;                                ///< all that customers said of them
    std::vector<Absence> absences;                         ///< of the last 90 days and to come
    EngineerRow figures;                                   ///< customers by role, load, recent rating
    std::vector<EngineerSkill> skills;                     ///< the best first
    std::vector<CareLine> care;                            ///< today: primary first, then by tier and name
    QDate today;
};

[[nodiscard]] Result<EngineerPage> engineerPage(const Reader& reader, Id<Engineer> id);

/// The next free employee number: E-001, counted up from the highest there is.
[[nodiscard]] Result<QString> nextEngineerNumber(const Reader& reader);

/// All that is wrong with an engineer and their skills by themselves; each error names its field. Errors of
/// skills name "skills". A blank number is well: it is given when saved.
[[nodiscard]] std::vector<Error> problemsOf(const Engineer& engineer,
                                            const std::vector<EngineerSkill>& skills);

/// Adds an engineer with their skills.
[[nodiscard]] Result<Id<Engineer>> createEngineer(UnitOfWork& work, Engineer engineer,
                                                  const std::vector<EngineerSkill>& skills);

/// Writes what a person changed in the form: the fields that differ from `before`, and the skills as they are
/// now.
[[nodiscard]] Done saveEngineer(UnitOfWork& work, const Engineer& before, const Engineer& edited,
                                const std::vector<EngineerSkill>& skills);

} // namespace zhike
