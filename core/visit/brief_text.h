// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <optional>

namespace zhike {

/// The words of the brief: dates, amounts and how facts are joined, in the language of the person.
class BriefText
{
    Q_DECLARE_TR_FUNCTIONS(BriefText)

public:
    /// "周四"
    [[nodiscard]] static QString weekday(QDate day);
    /// "2026-11-26 周四"
    [[nodiscard]] static QString longDay(QDate day);
    /// "11-26 周四", with the year when it is not the present one.
    [[nodiscard]] static QString shortDay(QDate day, QDate today);
    /// "11-26", with the year when it is not the present one.
    [[nodiscard]] static QString date(QDate day, QDate today);
    /// "2026-11-26 周四 10:00–16:00"
    [[nodiscard]] static QString span(Instant start, std::optional<Instant> end, const QTimeZone& zone);
    /// "¥1,280,000.00"
    [[nodiscard]] static QString money(std::int64_t fen);
    /// "4.2"
    [[nodiscard]] static QString tenths(double value);
    /// Facts separated as the language does ("，"), empty ones skipped.
    [[nodiscard]] static QString join(const QStringList& facts);
    /// Names separated as the language does ("、"), empty ones skipped.
    [[nodiscard]] static QString names(const QStringList& list);
    /// Sentences one after another, with a space where the script wants one.
    [[nodiscard]] static QString sentences(const QStringList& list);
    /// What goes between `before` and the next sentence: nothing after a full-width stop.
    [[nodiscard]] static QString gapAfter(const QString& before);
    /// A text in one line, without its line breaks and doubled spaces.
    [[nodiscard]] static QString oneLine(const QString& text);
};

} // namespace zhike
