// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/note.h"

#include "core/store/kinds.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

using namespace FieldFlag;

namespace {

struct NoteText {
    Q_DECLARE_TR_FUNCTIONS(NoteText)
};

} // namespace

template <>
const EntityDescription& describe<CustomerNote>()
{
    static constexpr Field fields[] = {
        field<&CustomerNote::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&CustomerNote::contact>("contact", QT_TRANSLATE_NOOP("Field", "Contact")),
        field<&CustomerNote::notedAt>("noted_at", QT_TRANSLATE_NOOP("Field", "Noted"), Required),
        field<&CustomerNote::text>("text", QT_TRANSLATE_NOOP("Field", "Text of the note"),
                                   Required | Searchable | Long),
    };
    static constexpr EntityDescription d{EntityKind::CustomerNote,
                                         "customer_note",
                                         "notes",
                                         QT_TRANSLATE_NOOP("Entity", "Note"),
                                         QT_TRANSLATE_NOOP("Entity", "Notes"),
                                         fields,
                                         nullptr,
                                         "text",
                                         "customer",
                                         EntityKind::Customer};
    return d;
}

Result<Id<CustomerNote>> noteOfCustomer(UnitOfWork& unit, Id<Customer> id, const QString& text,
                                        Id<Contact> contact)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, NoteText::tr("Write what is to be kept."), {}, u"text"_s);
    ZHIKE_ASSIGN(const Customer customer, unit.find(id));
    CustomerNote note;
    note.customer = id;
    note.contact = contact;
    note.notedAt = unit.clock().now();
    note.text = text.trimmed();
    unit.setTitle(NoteText::tr("Note about %1: %2").arg(customer.name, note.text.left(60).simplified()));
    return unit.insert(note);
}

} // namespace zhike
