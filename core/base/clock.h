// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>
#include <compare>
#include <QtCore/QtGlobal>

namespace zhike {

/// A moment: milliseconds since 1970-01-01 UTC. Dates and wall-clock times are read from it in a zone.
struct Instant {
    qint64 ms = 0;

    auto operator<=>(const Instant&) const = default;
    [[nodiscard]] Instant plusMs(qint64 d) const { return {ms + d}; }
    [[nodiscard]] Instant plusMinutes(qint64 d) const { return {ms + d * 60'000}; }
    [[nodiscard]] Instant plusDays(qint64 d) const { return {ms + d * 86'400'000}; }
    [[nodiscard]] QDateTime in(const QTimeZone& zone) const
    {
        return QDateTime::fromMSecsSinceEpoch(ms, zone);
    }
    [[nodiscard]] QDate dateIn(const QTimeZone& zone) const { return in(zone).date(); }
    [[nodiscard]] static Instant of(const QDateTime& t) { return {t.toMSecsSinceEpoch()}; }
    [[nodiscard]] static Instant of(QDate day, QTime time, const QTimeZone& zone)
    {
        return of(QDateTime(day, time, zone));
    }
};

/// Where "now" comes from; a seam, so that tests and demo data have a time of their own. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// The organisation's zone: dates and naive times are read in it.
    [[nodiscard]] virtual QTimeZone zone() const = 0;
    [[nodiscard]] QDate today() const { return now().dateIn(zone()); }
};

/// The computer's clock in the organisation's zone (default Asia/Shanghai).
class SystemClock final : public Clock
{
public:
    explicit SystemClock(QTimeZone zone = QTimeZone("Asia/Shanghai")) : m_zone(std::move(zone)) {}
    [[nodiscard]] Instant now() const override { return {QDateTime::currentMSecsSinceEpoch()}; }
    [[nodiscard]] QTimeZone zone() const override { return m_zone; }

private:
    QTimeZone m_zone;
};

/// A clock that stands still where it was put. Set it before threads read it.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now, QTimeZone zone = QTimeZone("Asia/Shanghai"))
        : m_now(now), m_zone(std::move(zone))
    {
    }
    void set(Instant now) { m_now = now; }
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] QTimeZone zone() const override { return m_zone; }

private:
    Instant m_now;
    QTimeZone m_zone;
};

} // namespace zhike
