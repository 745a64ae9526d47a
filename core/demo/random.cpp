// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/random.h"

namespace zhike::demo {

Uuid IdSource::next()
{
    constexpr std::uint64_t begin =
        1'704'067'200'000; // the milliseconds a UUIDv7 starts with count up from 2024
    const std::uint64_t ms = begin + (m_count >> 12);
    const std::uint64_t low = mix(m_seed + m_count);
    Uuid id;
    for (size_t i = 0; i < 6; ++i)
        id.bytes[i] = static_cast<std::uint8_t>(ms >> (40 - 8 * i));
    id.bytes[6] = static_cast<std::uint8_t>(0x70U | ((m_count >> 8) & 0x0FU));
    id.bytes[7] = static_cast<std::uint8_t>(m_count);
    for (size_t i = 8; i < 16; ++i)
        id.bytes[i] = static_cast<std::uint8_t>(low >> (8 * (15 - i)));
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3FU) | 0x80U);
    ++m_count;
    return id;
}

} // namespace zhike::demo
