// SPDX-License-Identifier: GPL-3.0-or-later
// How members of record structs become Fields. Included by the .cpp files that hold descriptions only.
#pragma once
#include "core/store/entity.h"

namespace zhike {

/// Specialised for every record struct (kinds.h), so that Id<T> members know what they refer to.
template <class T>
struct KindOf;

namespace access {

template <class M>
struct MemberOf;
template <class R, class V>
struct MemberOf<V R::*> {
    using Record = R;
    using Type = V;
};

/// How one member type is kept in a Value.
template <class V>
struct Codec;

template <>
struct Codec<QString> {
    static constexpr FieldKind kind = FieldKind::Text;
    static Value get(const QString& v) { return v.isEmpty() ? Value{} : Value{v}; }
    static bool set(QString& v, const Value& value)
    {
        v = textOf(value);
        return isNull(value) || std::holds_alternative<QString>(value);
    }
};
template <class N>
struct IntegerCodec {
    static constexpr FieldKind kind = FieldKind::Integer;
    static Value get(const N& v) { return static_cast<qint64>(v); }
    static bool set(N& v, const Value& value)
    {
        const auto n = integerOf(value);
        v = n ? static_cast<N>(*n) : N{};
        return n.has_value() || isNull(value);
    }
};
template <>
struct Codec<int> : IntegerCodec<int> {
};
template <>
struct Codec<qint64> : IntegerCodec<qint64> {
};
template <>
struct Codec<bool> {
    static constexpr FieldKind kind = FieldKind::Boolean;
    static Value get(bool v) { return qint64{v}; }
    static bool set(bool& v, const Value& value)
    {
        v = integerOf(value).value_or(0) != 0;
        return isNull(value) || std::holds_alternative<qint64>(value);
    }
};
template <>
struct Codec<Fen> {
    static constexpr FieldKind kind = FieldKind::Money;
    static Value get(Fen v) { return v.amount; }
    static bool set(Fen& v, const Value& value) { return Codec<qint64>::set(v.amount, value); }
};
template <>
struct Codec<Instant> {
    static constexpr FieldKind kind = FieldKind::Instant;
    static Value get(Instant v) { return qint64{v.ms}; }
    static bool set(Instant& v, const Value& value)
    {
        v.ms = integerOf(value).value_or(0);
        return isNull(value) || std::holds_alternative<qint64>(value);
    }
};
template <>
struct Codec<QDate> {
    static constexpr FieldKind kind = FieldKind::Date;
    static Value get(const QDate& v) { return v.isValid() ? Value{v.toString(Qt::ISODate)} : Value{}; }
    static bool set(QDate& v, const Value& value)
    {
        v = QDate::fromString(textOf(value), Qt::ISODate);
        return isNull(value) || v.isValid();
    }
};
template <class T>
struct Codec<Id<T>> {
    static constexpr FieldKind kind = FieldKind::Reference;
    static Value get(const Id<T>& v) { return v ? Value{v.uuid} : Value{}; }
    static bool set(Id<T>& v, const Value& value)
    {
        v = Id<T>(uuidOf(value));
        return isNull(value) || std::holds_alternative<Uuid>(value);
    }
};
template <class E>
requires std::is_enum_v<E>
struct Codec<E> {
    static constexpr FieldKind kind = FieldKind::Enum;
    static Value get(E v) { return QString(enumText(v)); }
    static bool set(E& v, const Value& value)
    {
        const auto e = enumFromText<E>(textOf(value));
        v = e.value_or(E{});
        return e.has_value() || isNull(value);
    }
};
template <class V>
struct Codec<std::optional<V>> {
    static constexpr FieldKind kind = Codec<V>::kind;
    static Value get(const std::optional<V>& v) { return v ? Codec<V>::get(*v) : Value{}; }
    static bool set(std::optional<V>& v, const Value& value)
    {
        if (isNull(value)) {
            v.reset();
            return true;
        }
        v.emplace();
        return Codec<V>::set(*v, value);
    }
};

template <class V>
struct Plain {
    using Type = V;
};
template <class V>
struct Plain<std::optional<V>> {
    using Type = V;
};

template <class V>
constexpr EntityKind refersTo()
{
    if constexpr (requires { typename V::Target; })
        return KindOf<typename V::Target>::kind;
    else
        return EntityKind::None;
}

template <class V>
constexpr std::span<const EnumName> choicesOf()
{
    using P = typename Plain<V>::Type;
    if constexpr (std::is_enum_v<P>)
        return EnumText<P>::names;
    else
        return {};
}

constexpr FieldKind refine(FieldKind kind, unsigned flags)
{
    if (kind == FieldKind::Text && (flags & FieldFlag::Long))
        return FieldKind::LongText;
    if (kind == FieldKind::Integer && (flags & (FieldFlag::Scale5 | FieldFlag::Scale10)))
        return FieldKind::Scale;
    return kind;
}

} // namespace access

/// Describes one member: `field<&Customer::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
/// FieldFlag::Required)`.
template <auto Member>
constexpr Field field(const char* column, const char* label, unsigned flags = 0)
{
    using M = access::MemberOf<decltype(Member)>;
    using V = typename M::Type;
    using R = typename M::Record;
    return Field{
        column,
        label,
        access::refine(access::Codec<V>::kind, flags),
        flags,
        access::refersTo<V>(),
        access::choicesOf<V>(),
        [](const void* r) { return access::Codec<V>::get(static_cast<const R*>(r)->*Member); },
        [](void* r, const Value& v) { return access::Codec<V>::set(static_cast<R*>(r)->*Member, v); }};
}

} // namespace zhike
