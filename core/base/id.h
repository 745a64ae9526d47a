// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QHashFunctions>
#include <QtCore/QString>
#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>

namespace zhike {

/// A 16-byte identifier; all zero is "none".
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    [[nodiscard]] bool isNull() const { return *this == Uuid{}; }
    explicit operator bool() const { return !isNull(); }
    auto operator<=>(const Uuid&) const = default;

    /// Lower-case text with hyphens, as RFC 9562 writes it.
    [[nodiscard]] QString toString() const;
    /// Reads the text form, with or without hyphens; nothing if it is none.
    [[nodiscard]] static std::optional<Uuid> fromString(QStringView text);
    [[nodiscard]] static Uuid fromBytes(const void* data); ///< 16 bytes at `data`
    [[nodiscard]] QByteArray toBytes() const
    {
        return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
    }
};

inline size_t qHash(const Uuid& id, size_t seed = 0)
{
    return qHashBits(id.bytes.data(), id.bytes.size(), seed);
}

/// A UUIDv7 (RFC 9562): the given milliseconds since 1970 first, then a counter that keeps ids made by this
/// process in order, then random bits. Thread-safe.
[[nodiscard]] Uuid makeUuid(std::int64_t unixMilliseconds);

/// An identifier that knows what it identifies. Never converts to another; null binds NULL.
template <class T>
struct Id {
    using Target = T;
    Uuid uuid;

    Id() = default;
    explicit Id(const Uuid& value) : uuid(value) {}
    [[nodiscard]] bool isNull() const { return uuid.isNull(); }
    explicit operator bool() const { return !isNull(); }
    auto operator<=>(const Id&) const = default;
};

template <class T>
size_t qHash(const Id<T>& id, size_t seed = 0)
{
    return qHash(id.uuid, seed);
}

} // namespace zhike

template <>
struct std::hash<zhike::Uuid> {
    size_t operator()(const zhike::Uuid& id) const noexcept { return qHash(id); }
};
template <class T>
struct std::hash<zhike::Id<T>> {
    size_t operator()(const zhike::Id<T>& id) const noexcept { return qHash(id.uuid); }
};
