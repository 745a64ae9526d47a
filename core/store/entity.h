// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/store/value.h"
#include <span>
#include <string_view>
#include <vector>

namespace zhike {

/// What kinds of record there are. The numbers are on disk (journal, search); never reuse one. From 101 on:
/// parts, rows without an identity of their own that belong to one record.
enum class EntityKind : int {
    None = 0,
    Customer = 1,
    Contact = 2,
    Site = 3,
    System = 4,
    Contract = 5,
    Tier = 6,
    TierAssignment = 7,
    Engineer = 8,
    EngineerAssignment = 9,
    Visit = 10,
    Finding = 11,
    NextStep = 12,
    Request = 13,
    Survey = 14,
    Instalment = 15,
    Commitment = 16,
    Change = 17,
    Risk = 18,
    ContingencyPlan = 19,
    Attachment = 20,
    VisitNote = 21,
    Signature = 22,
    Opportunity = 23,
    Commendation = 24,
    ChecklistTemplate = 25,
    Absence = 26,
    Complaint = 27,
    Improvement = 28,
    Message = 29,
    Calendar = 30,
    TierPolicy = 31,
    CustomerNote = 32,
    KanoStudy = 33,
    KanoItem = 34,
    KanoAnswer = 35,
    EngineerSkill = 101,
    VisitEngineer = 102,
    VisitContact = 103,
    VisitCheck = 104,
    RequestStatus = 105,
    CalendarHours = 130,
    CalendarDay = 131,
    PolicyTarget = 132,
    ContractOverride = 133,
    AcceptedObstacle = 134,
    ChecklistItem = 135,
    ComplaintStage = 136,
};

enum class FieldKind { Text, LongText, Integer, Real, Boolean, Date, Instant, Money, Scale, Enum, Reference };

/// Flags of a field.
namespace FieldFlag {
enum : unsigned {
    None = 0,
    Required = 1,    ///< must have a value
    Unique = 2,      ///< no two records share it
    Title = 4,       ///< found first by search: a number, code, phone or title
    Name = 8,        ///< a name: found first, and by pinyin too
    Searchable = 16, ///< found by search
    Personal = 32,   ///< about a natural person
    Long = 64,       ///< several lines
    Scale5 = 128,    ///< 1 to 5
    Region = 256,    ///< a GB/T 2260 code
    Key = 512,       ///< part of a part's key
    Derived = 1024,  ///< follows from other fields; not edited by hand
    Scale10 = 2048,  ///< 0 to 10
};
}

/// One field of a record: where it is kept, what it is called, and how to reach it in the struct.
struct Field {
    const char* column;
    const char* label; ///< English; translated in context "Field"
    FieldKind kind;
    unsigned flags;
    EntityKind refers;                 ///< for references
    std::span<const EnumName> choices; ///< for enums
    Value (*read)(const void* record);
    bool (*write)(void* record, const Value& value); ///< false if the value has the wrong type

    [[nodiscard]] bool is(unsigned flag) const { return (flags & flag) != 0; }
};

/// Two dates or instants of a record of which the first must not be after the second.
struct FieldOrder {
    const char* first;
    const char* second;
};

/// The one description of a kind of record. SQL, mapping, validation, forms, import, export and history
/// labels are loops over it.
struct EntityDescription {
    EntityKind kind;
    const char* table;
    const char* plural;      ///< on the command line
    const char* label;       ///< English singular; translated in context "Entity"
    const char* pluralLabel; ///< English plural; translated in context "Entity"
    std::span<const Field> fields;
    const char* key;   ///< column of the key people use (code, number, name), or nullptr
    const char* title; ///< column of what it is called, or nullptr
    const char* owner; ///< column that leads to the record it belongs to, or nullptr when it stands alone
    EntityKind ownerKind = EntityKind::None;
    std::span<const FieldOrder> orders = {};

    [[nodiscard]] bool isPart() const { return static_cast<int>(kind) > 100; }
    [[nodiscard]] const Field* field(std::string_view column) const;
    [[nodiscard]] int indexOf(std::string_view column) const; ///< -1 if there is none
};

/// The description of kind T; every entity header declares its specialisation.
template <class T>
[[nodiscard]] const EntityDescription& describe();

[[nodiscard]] const EntityDescription& description(EntityKind kind);
/// Records first, in an order in which everything comes after what it refers to; then parts.
[[nodiscard]] std::span<const EntityDescription* const> allDescriptions();
[[nodiscard]] const EntityDescription* descriptionOfTable(std::string_view table);
[[nodiscard]] const EntityDescription* descriptionOfPlural(QStringView plural);

[[nodiscard]] QString fieldLabel(const Field& field);          ///< in the program's language
[[nodiscard]] QString entityLabel(const EntityDescription& d); ///< in the program's language
[[nodiscard]] QString entityPluralLabel(const EntityDescription& d);

/// What every record has besides its described fields. T is the record itself.
template <class T>
struct RecordOf {
    Id<T> id;
    Instant createdAt;
    std::optional<Instant> archivedAt;
    bool operator==(const RecordOf&) const = default;
};

/// A record without its type: values in the order of the description's fields.
struct Record {
    const EntityDescription* description = nullptr;
    Uuid id;
    Instant createdAt;
    std::optional<Instant> archivedAt;
    std::vector<Value> values;

    [[nodiscard]] const Value& value(std::string_view column) const;
    void set(std::string_view column, Value value);
    bool operator==(const Record&) const = default;
};

/// An empty record of a kind (with the defaults of its struct).
[[nodiscard]] Record blankRecord(EntityKind kind);

template <class T>
[[nodiscard]] Record toRecord(const T& typed)
{
    Record r;
    r.description = &describe<T>();
    if constexpr (std::is_base_of_v<RecordOf<T>, T>) {
        r.id = typed.id.uuid;
        r.createdAt = typed.createdAt;
        r.archivedAt = typed.archivedAt;
    }
    r.values.reserve(r.description->fields.size());
    for (const Field& f : r.description->fields)
        r.values.push_back(f.read(&typed));
    return r;
}

template <class T>
[[nodiscard]] T fromRecord(const Record& r)
{
    T typed;
    if constexpr (std::is_base_of_v<RecordOf<T>, T>) {
        typed.id = Id<T>(r.id);
        typed.createdAt = r.createdAt;
        typed.archivedAt = r.archivedAt;
    }
    for (size_t i = 0; i < r.values.size(); ++i)
        (void)r.description->fields[i].write(&typed, r.values[i]);
    return typed;
}

/// All that is wrong with the values of a record by itself (required, ranges, orders); each error names its
/// field.
[[nodiscard]] std::vector<Error> validate(const Record& record);

} // namespace zhike
