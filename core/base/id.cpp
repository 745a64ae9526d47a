// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QtCore/QRandomGenerator>
#include <mutex>

namespace zhike {

namespace {

int hexDigit(QChar c)
{
    const auto u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= u'a' && u <= u'f')
        return u - u'a' + 10;
    if (u >= u'A' && u <= u'F')
        return u - u'A' + 10;
    return -1;
}

/// The last stamp given out, so that ids of one process never run backwards, even when its clock does.
struct LastStamp {
    std::mutex mutex;
    std::uint64_t stamp = 0; // milliseconds << 12 | counter
};

std::uint64_t nextStamp(std::uint64_t milliseconds)
{
    static LastStamp last; // a counter, not a service: nothing can observe it but the order of ids
    const std::lock_guard lock(last.mutex);
    last.stamp = std::max(last.stamp + 1, milliseconds << 12);
    return last.stamp;
}

} // namespace

QString Uuid::toString() const
{
    static constexpr char digits[] = "0123456789abcdef";
    QString text;
    text.reserve(36);
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += QLatin1Char('-');
        text += QLatin1Char(digits[bytes[i] >> 4]);
        text += QLatin1Char(digits[bytes[i] & 15]);
    }
    return text;
}

std::optional<Uuid> Uuid::fromString(QStringView text)
{
    Uuid id;
    size_t digit = 0;
    for (const QChar c : text) {
        if (c == QLatin1Char('-'))
            continue;
        const int value = hexDigit(c);
        if (value < 0 || digit >= 32)
            return std::nullopt;
        auto& byte = id.bytes[digit / 2];
        byte = static_cast<std::uint8_t>(byte << 4 | value);
        ++digit;
    }
    if (digit != 32)
        return std::nullopt;
    return id;
}

Uuid Uuid::fromBytes(const void* data)
{
    Uuid id;
    std::memcpy(id.bytes.data(), data, id.bytes.size());
    return id;
}

Uuid makeUuid(std::int64_t unixMilliseconds)
{
    const auto stamp = nextStamp(static_cast<std::uint64_t>(std::max<std::int64_t>(unixMilliseconds, 0)));
    const auto random = QRandomGenerator::global()->generate64();
    const auto high = (stamp >> 12) << 16 | 0x7000U | (stamp & 0xFFFU);
    const auto low = (random >> 2) | 0x8000000000000000ULL;
    Uuid id;
    for (size_t i = 0; i < 8; ++i) {
        id.bytes[i] = static_cast<std::uint8_t>(high >> (56 - 8 * i));
        id.bytes[8 + i] = static_cast<std::uint8_t>(low >> (56 - 8 * i));
    }
    return id;
}

} // namespace zhike
