// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/reader.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

namespace zhike {

/// What the search's second step needs to know of the record chosen in the first.
struct RecordSubject {
    EntityKind kind = EntityKind::None;
    Uuid id;
    QString title;
    QString key;        ///< its code or number, if it has one besides its title
    Uuid customer;      ///< itself, or whom it belongs to; null for what belongs to none
    QStringList phones; ///< its own
    QString mail;
};

/// Reads it; on a reader thread.
[[nodiscard]] Result<RecordSubject> recordSubject(const Reader& reader, EntityKind kind, const Uuid& id);

/// What can be done with any record by itself: open it, call, write, copy.
[[nodiscard]] std::vector<PageAction> recordActions(const AppContext& context, const RecordSubject& subject);

} // namespace zhike
