// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/customer.h"
#include "core/store/unit_of_work.h"

namespace zhike {

// What a person does to customers, and to what belongs to them: contacts, sites, systems, contracts. Each
// function is one step inside a unit of work; the titles beside them say what the unit did.

[[nodiscard]] QString createTitle(const QString& what); ///< Create 华信科技
[[nodiscard]] QString editTitle(const QString& what);   ///< Edit 华信科技
/// Change the phone of 华信科技: one field, edited in place.
[[nodiscard]] QString changeTitle(const QString& field, const QString& what);
[[nodiscard]] QString archiveTitle(const QString& what); ///< Archive 华信科技
[[nodiscard]] QString restoreTitle(const QString& what); ///< Restore 华信科技

/// What people call a record in such a title: its name or number; for what belongs to a customer, with the
/// customer's name ("张军（华信科技）").
[[nodiscard]] QString calledInTitle(const Record& record, const QString& customerName = {});

/// The next free code of a customer: C-0001, counted up from the highest there is.
[[nodiscard]] Result<QString> nextCustomerCode(const Reader& reader);

/// All that is wrong with a record that a person filled in, by itself; each error names its field. For
/// customers, contacts, sites, systems and contracts. A blank code of a customer is well: it is given when
/// saved.
[[nodiscard]] std::vector<Error> problemsOf(const Record& record);

/// Adds a record that a person filled in: blanks at the ends of texts go, a customer without a code gets the
/// next one.
[[nodiscard]] Result<Uuid> createRecord(UnitOfWork& work, Record record);

/// Writes what a person changed in a form: the fields in which `edited` differs from `before`, and no others,
/// so that what somebody else changed meanwhile stays. Where both changed the same field differently it is a
/// Conflict that names the field. False if nothing was changed.
[[nodiscard]] Result<bool> saveChanges(UnitOfWork& work, const Record& before, const Record& edited);

template <class T>
[[nodiscard]] Result<Id<T>> createRecord(UnitOfWork& work, const T& typed)
{
    ZHIKE_ASSIGN(const Uuid id, createRecord(work, toRecord(typed)));
    return Id<T>(id);
}

} // namespace zhike
