// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/capture/text_span.h"
#include "core/customer/customer.h"
#include "core/store/reader.h"

namespace zhike {

/// Somebody a line may be about.
struct CaptureCustomer {
    Id<Customer> id;
    QString name;
    QString code;
    QString tier; ///< its name, empty without one
    int tierRank = -1;
    Id<Contact> contact; ///< the person of theirs that is named, or null
    QString contactName;
    bool operator==(const CaptureCustomer&) const = default;
};

/// Whom a line is about.
struct CaptureSubject {
    std::vector<CaptureCustomer> candidates; ///< that the words fit equally well; none: nobody was recognised
    std::vector<CaptureCustomer> others;     ///< that the same words fit less well
    std::vector<TextSpan> spans;             ///< the words that name them and tell nothing else
};

/// How many candidates are offered.
inline constexpr int mostCandidates = 8;

/// Recognises a customer by name, short name, code, pinyin or its initials, or by one of their people; in
/// words of their own or at the beginning of others (湖州盛韵打不开). `taken` are words that mean something
/// else.
[[nodiscard]] Result<CaptureSubject> findSubject(const Reader& reader, const QString& line,
                                                 const std::vector<TextSpan>& taken);

/// The customer that was chosen by hand, with the person of theirs whom the line names.
[[nodiscard]] Result<CaptureCustomer> captureCustomer(const Reader& reader, Id<Customer> id,
                                                      const QString& line);

/// How well words name somebody: the smaller the better; nothing if they do not. Pure.
[[nodiscard]] std::optional<int> nameRank(const QString& words, const QString& name, const QString& shortName,
                                          const QString& code);

} // namespace zhike
