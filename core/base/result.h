// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <tl/expected.hpp>

namespace zhike {

/// What went wrong, in the classes a caller can act on.
enum class ErrorKind {
    Invalid,      ///< input that breaks a rule; `field` names the column where it is one
    NotFound,     ///< no such record
    Conflict,     ///< something later or something else stands in the way
    Busy,         ///< another process holds the file
    Io,           ///< reading or writing failed
    Full,         ///< no space left
    ReadOnly,     ///< the file or folder cannot be written
    Corrupt,      ///< the file is damaged
    NotADatabase, ///< the file is something else
    Newer,        ///< the file was made by a newer program
    Cancelled,    ///< the person, or a time limit, stopped it
    Internal,     ///< our own mistake
};

/// A failure: `message` is a sentence for the person (what happened, what is safe, what to do), `detail` is
/// for the log, `field` is the column the message belongs to, or empty.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString detail;
    QString field;
};

/// The outcome of what can fail outside our control.
template <class T>
using Result = tl::expected<T, Error>;
using Done = Result<void>;

/// Shorthand for a failed Result.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString message, QString detail = {},
                                                   QString field = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(detail), std::move(field)});
}

} // namespace zhike

#define ZHIKE_JOIN_(a, b) a##b
#define ZHIKE_JOIN(a, b) ZHIKE_JOIN_(a, b)

/// Returns the error of `expression` from the enclosing function, if it failed.
#define ZHIKE_TRY(expression)                                                                                \
    do {                                                                                                     \
        if (auto&& zhikeTried = (expression); !zhikeTried)                                                   \
            return tl::unexpected<::zhike::Error>(std::move(zhikeTried).error());                            \
    } while (false)

/// Declares `variable` with the value of `expression`, or returns its error.
#define ZHIKE_ASSIGN(variable, expression)                                                                   \
    auto ZHIKE_JOIN(zhikeOutcome, __LINE__) = (expression);                                                  \
    if (!ZHIKE_JOIN(zhikeOutcome, __LINE__))                                                                 \
        return tl::unexpected<::zhike::Error>(std::move(ZHIKE_JOIN(zhikeOutcome, __LINE__)).error());        \
    variable = *std::move(ZHIKE_JOIN(zhikeOutcome, __LINE__))
