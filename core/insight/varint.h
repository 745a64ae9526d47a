// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <cstdint>

/// Whole numbers in as few bytes as they need: seven bits a byte, signs folded into the lowest bit.
namespace zhike::varint {

inline void append(QByteArray& bytes, std::int64_t value)
{
    auto rest = (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
    while (rest >= 0x80) {
        bytes.append(static_cast<char>(rest | 0x80));
        rest >>= 7;
    }
    bytes.append(static_cast<char>(rest));
}

/// Reads numbers one after the other; once it fails it gives zeros.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool atEnd() const { return m_failed || m_at >= m_bytes.size(); }
    [[nodiscard]] bool failed() const { return m_failed; }
    /// How many bytes were read.
    [[nodiscard]] qsizetype position() const { return m_at; }

    [[nodiscard]] std::int64_t next()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64 && m_at < m_bytes.size(); shift += 7) {
            const auto byte = static_cast<std::uint8_t>(m_bytes[m_at++]);
            value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if (byte < 0x80)
                return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
        }
        m_failed = true;
        return 0;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace zhike::varint
