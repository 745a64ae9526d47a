// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/fit.h"
#include "core/store/reader.h"

namespace zhike {

/// The team and its customers as fit sees them, in one snapshot: engineers are read at once (hundreds),
/// customers one or all at a time.
class FitBook
{
public:
    /// Everybody who is not archived. `day` is when they shall be there, and as of when
    /// roles and loads are read; an invalid one is today.
    [[nodiscard]] static Result<FitBook> read(const Reader& reader, QDate day = {});

    [[nodiscard]] const FitTeam& team() const { return m_team; }
    [[nodiscard]] const std::vector<FitEngineer>& engineers() const { return m_engineers; }
    /// -1 if there is none of them, or they are archived.
    [[nodiscard]] int indexOf(Id<Engineer> id) const { return m_places.value(id.uuid, -1); }

    [[nodiscard]] Result<FitCustomer> customer(Id<Customer> id) const;
    /// All that are not archived, in the order of their names.
    [[nodiscard]] Result<std::vector<FitCustomer>> customers() const;
    /// The same for what does not ask which products they have: half the time.
    [[nodiscard]] Result<std::vector<FitCustomer>> customersWithoutProducts() const;

    /// What each engineer did at the customer, by id; those who did nothing are left out.
    [[nodiscard]] Result<QHash<Uuid, FitTouches>> touches(Id<Customer> customer) const;
    /// The same for all customers: by customer, then by place in engineers().
    using AllTouches = QHash<Uuid, std::vector<std::pair<int, FitTouches>>>;
    [[nodiscard]] Result<AllTouches> allTouches() const;

    /// The fit of everybody for the customer, best first.
    [[nodiscard]] Result<std::vector<Fit>> fits(Id<Customer> customer) const;

private:
    explicit FitBook(const Reader& reader) : m_reader(reader) {}
    [[nodiscard]] Done readEngineers();
    [[nodiscard]] Done readSkills();
    [[nodiscard]] Done readAbsences();
    [[nodiscard]] Done readRatings();
    [[nodiscard]] Done readLoads();
    [[nodiscard]] Done readDemands();
    void count(FitTouches& touches, qint64 at, bool isVisit) const;
    [[nodiscard]] FitCustomer customerAt(const Query& row) const;
    struct All {
        std::vector<FitCustomer> customers;
        QHash<Uuid, size_t> places;
    };
    [[nodiscard]] Result<All> readAll() const;

    const Reader& m_reader;
    FitTeam m_team;
    QDate m_today;
    qint64 m_midnight = 0; ///< when today began
    std::vector<FitEngineer> m_engineers;
    QHash<Uuid, int> m_places;
    QHash<Uuid, int> m_demands; ///< years of seniority by tier
};

/// The fit of everybody for the customer on a day (today, if it is invalid), best first.
[[nodiscard]] Result<std::vector<Fit>> fitsFor(const Reader& reader, Id<Customer> customer, QDate day = {});

} // namespace zhike
