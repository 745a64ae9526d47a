// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/id.h"
#include <QtCore/QDate>
#include <QtCore/QString>
#include <optional>
#include <variant>

namespace zhike {

/// One field of one record as the database keeps it: absent, integer, real, text or identifier.
using Value = std::variant<std::monostate, qint64, double, QString, Uuid>;

[[nodiscard]] inline bool isNull(const Value& v)
{
    return std::holds_alternative<std::monostate>(v);
}
[[nodiscard]] inline QString textOf(const Value& v)
{
    const auto* text = std::get_if<QString>(&v);
    return text ? *text : QString();
}
[[nodiscard]] inline std::optional<qint64> integerOf(const Value& v)
{
    const auto* number = std::get_if<qint64>(&v);
    return number ? std::optional<qint64>(*number) : std::nullopt;
}
[[nodiscard]] inline Uuid uuidOf(const Value& v)
{
    const auto* id = std::get_if<Uuid>(&v);
    return id ? *id : Uuid{};
}

/// Money in fen (1/100 yuan).
struct Fen {
    qint64 amount = 0;
    auto operator<=>(const Fen&) const = default;
};

/// A stable text for each enumerator on disk, and the English label that is translated for people.
struct EnumName {
    const char* text;
    const char* label; ///< translated in context "Enum"
};

/// Specialise for every enum of a record: `static constexpr EnumName names[]`, in the order of the
/// enumerators, which count from 0.
template <class E>
struct EnumText;

/// The stable text of an enumerator.
template <class E>
[[nodiscard]] QLatin1String enumText(E e)
{
    return QLatin1String(EnumText<E>::names[static_cast<size_t>(e)].text);
}

/// The enumerator with this stable text.
template <class E>
[[nodiscard]] std::optional<E> enumFromText(QStringView text)
{
    size_t i = 0;
    for (const auto& name : EnumText<E>::names) {
        if (text == QLatin1String(name.text))
            return static_cast<E>(i);
        ++i;
    }
    return std::nullopt;
}

/// The label of an enumerator in the language of the program.
[[nodiscard]] QString enumLabel(const EnumName& name);
template <class E>
[[nodiscard]] QString enumLabel(E e)
{
    return enumLabel(EnumText<E>::names[static_cast<size_t>(e)]);
}

} // namespace zhike
