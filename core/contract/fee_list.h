// SPDX-License-Identifier: GPL-3.0-or-later
// Instalments and commitments of all customers, as lists show them.
#pragma once
#include "core/contract/instalment.h"
#include "core/engineer/whose.h"
#include "core/store/reader.h"

namespace zhike {

/// What a line of a list knows of the customer.
struct OfCustomer {
    QString name;
    QString manager;
    QString tier; ///< today, empty without one
    int tierRank = -1;
};

struct InstalmentLine {
    Instalment instalment;
    OfCustomer customer;
    QString contractNumber;

    /// What is still to come in.
    [[nodiscard]] Fen outstanding() const
    {
        return {instalment.amount.amount - instalment.receivedAmount.value_or(Fen{}).amount};
    }
};

/// Which instalments: by what is still to do about them.
enum class InstalmentStretch { Overdue, Soon, Later, Received };

struct InstalmentGroup {
    InstalmentStretch stretch = InstalmentStretch::Overdue;
    qint64 count = 0; ///< all of them, shown or not
    Fen sum;          ///< outstanding; of the received ones, what came in
    std::vector<InstalmentLine> lines;
};

struct FeeFilter {
    QString manager;       ///< empty: all
    Id<Customer> customer; ///< null: all
    Id<Contract> contract; ///< null: all
    bool received = false; ///< those received in the last twelve months instead of those outstanding
    Whose whose = {};      ///< of whose customers
    bool operator==(const FeeFilter&) const = default;
};

inline constexpr int soonDays = 60; ///< what is due within so many days is due soon

/// Outstanding ones overdue, due within 60 days and later; or those received. Each group shows its first
/// `limit`.
[[nodiscard]] Result<std::vector<InstalmentGroup>> readInstalments(const Reader& reader,
                                                                   const FeeFilter& filter, int limit = 200);
[[nodiscard]] Result<std::optional<InstalmentLine>> readInstalment(const Reader& reader, Id<Instalment> id);

struct CommitmentLine {
    Commitment commitment;
    OfCustomer customer;
    QString contractNumber;
};

/// Commitments, those to decide first.
struct CommitmentList {
    QDate today;
    std::vector<CommitmentLine> overdue; ///< due and not decided, the longest first
    std::vector<CommitmentLine> open;
    std::vector<CommitmentLine> decided; ///< in the last twelve months, newest first
    qint64 overdueCount = 0;
    qint64 openCount = 0;
};
[[nodiscard]] Result<CommitmentList> readCommitments(const Reader& reader, const FeeFilter& filter,
                                                     int limit = 200);

/// What is due by a day and still open, the first `limit` of each; overdue ones included.
struct DueFees {
    std::vector<InstalmentLine> instalments;
    std::vector<CommitmentLine> commitments;
    qint64 instalmentCount = 0;
    qint64 commitmentCount = 0;
};
[[nodiscard]] Result<DueFees> readDueFees(const Reader& reader, QDate until, int limit,
                                          const Whose& whose = {});

/// How many instalments and commitments wait: overdue ones, and what is due to be asked for within 60 days.
[[nodiscard]] Result<int> countFeeWork(const Reader& reader);

} // namespace zhike
