// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/demo/random.h"
#include <QtCore/QString>
#include <array>

namespace zhike::demo {

/// The gaps of a text pattern and what goes into them, drawn once so that all texts of one incident agree:
/// {n} a few, {nn} dozens, {pct} a high percentage, {t} a warm temperature, {floor} a number, {hour} the hour
/// it began.
class Slots
{
public:
    explicit Slots(Random& random);

    QString product, month, engineer, found, city, hour;

    [[nodiscard]] QString fill(const QString& pattern) const;

private:
    [[nodiscard]] QString value(QStringView name) const;
    std::array<int, 5> m_numbers;
};

} // namespace zhike::demo
