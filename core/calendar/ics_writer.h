// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include <QtCore/QByteArray>
#include <QtCore/QStringList>
#include <optional>
#include <span>

namespace zhike {

/// One event of an iCalendar file. Times are told in the zone of the file.
struct IcsEvent {
    QString uid;      ///< the same for as long as the event lives
    Instant stamp;    ///< when it last changed
    int sequence = 0; ///< how often it changed
    Instant start;
    Instant end; ///< after `start`
    QString summary;
    QString location;
    QString description;
    QStringList categories;
    bool cancelled = false;
};

/// An iCalendar file (RFC 5545): lines end in CR LF and are folded at 75 bytes between characters, text is
/// escaped, and the zone comes with its offsets of the years that the events are in. The same events make
/// the same bytes.
[[nodiscard]] QByteArray icsFile(const QString& name, std::span<const IcsEvent> events,
                                 const QTimeZone& zone);

} // namespace zhike
