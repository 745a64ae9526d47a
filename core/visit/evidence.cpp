// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/evidence.h"

#include "core/store/kinds.h"

namespace zhike {

using namespace FieldFlag;

template <>
const EntityDescription& describe<Attachment>()
{
    static constexpr Field fields[] = {
        field<&Attachment::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&Attachment::visit>("visit", QT_TRANSLATE_NOOP("Field", "Visit")),
        field<&Attachment::request>("request", QT_TRANSLATE_NOOP("Field", "Request")),
        field<&Attachment::system>("system", QT_TRANSLATE_NOOP("Field", "System")),
        field<&Attachment::name>("name", QT_TRANSLATE_NOOP("Field", "File name"), Required | Title),
        field<&Attachment::mime>("mime", QT_TRANSLATE_NOOP("Field", "Type of file"), Required | Derived),
        field<&Attachment::size>("size", QT_TRANSLATE_NOOP("Field", "Size in bytes"), Required | Derived),
        field<&Attachment::sha256>("sha256", QT_TRANSLATE_NOOP("Field", "SHA-256"), Required | Derived),
        field<&Attachment::width>("width", QT_TRANSLATE_NOOP("Field", "Width"), Derived),
        field<&Attachment::height>("height", QT_TRANSLATE_NOOP("Field", "Height"), Derived),
        field<&Attachment::takenAt>("taken_at", QT_TRANSLATE_NOOP("Field", "Taken")),
        field<&Attachment::addition>("addition", QT_TRANSLATE_NOOP("Field", "Added after the signature"),
                                     Derived),
        field<&Attachment::message>("message", QT_TRANSLATE_NOOP("Field", "Message")),
    };
    static constexpr EntityDescription d{EntityKind::Attachment,
                                         "attachment",
                                         "attachments",
                                         QT_TRANSLATE_NOOP("Entity", "File"),
                                         QT_TRANSLATE_NOOP("Entity", "Files"),
                                         fields,
                                         nullptr,
                                         "name",
                                         "customer",
                                         EntityKind::Customer};
    return d;
}

template <>
const EntityDescription& describe<VisitNote>()
{
    static constexpr Field fields[] = {
        field<&VisitNote::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&VisitNote::visit>("visit", QT_TRANSLATE_NOOP("Field", "Visit"), Required),
        field<&VisitNote::notedAt>("noted_at", QT_TRANSLATE_NOOP("Field", "Noted"), Required),
        field<&VisitNote::text>("text", QT_TRANSLATE_NOOP("Field", "Text of the note"),
                                Required | Searchable | Long),
        field<&VisitNote::addition>("addition", QT_TRANSLATE_NOOP("Field", "Added after the signature"),
                                    Derived),
    };
    static constexpr EntityDescription d{EntityKind::VisitNote,
                                         "visit_note",
                                         "visit-notes",
                                         QT_TRANSLATE_NOOP("Entity", "Note of the visit"),
                                         QT_TRANSLATE_NOOP("Entity", "Notes of the visit"),
                                         fields,
                                         nullptr,
                                         "text",
                                         "customer",
                                         EntityKind::Customer};
    return d;
}

template <>
const EntityDescription& describe<Signature>()
{
    static constexpr Field fields[] = {
        field<&Signature::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&Signature::visit>("visit", QT_TRANSLATE_NOOP("Field", "Visit"), Required),
        field<&Signature::contact>("contact", QT_TRANSLATE_NOOP("Field", "Contact")),
        field<&Signature::signer>("signer", QT_TRANSLATE_NOOP("Field", "Signed by"), Required | Personal),
        field<&Signature::signedAt>("signed_at", QT_TRANSLATE_NOOP("Field", "Signed at"), Required),
        field<&Signature::strokes>("strokes", QT_TRANSLATE_NOOP("Field", "Strokes of the signature"),
                                   Required | Personal),
        field<&Signature::digest>("digest", QT_TRANSLATE_NOOP("Field", "SHA-256 of what was signed"),
                                  Required | Derived),
    };
    static constexpr EntityDescription d{EntityKind::Signature,
                                         "signature",
                                         "signatures",
                                         QT_TRANSLATE_NOOP("Entity", "Signature"),
                                         QT_TRANSLATE_NOOP("Entity", "Signatures"),
                                         fields,
                                         nullptr,
                                         "signer",
                                         "customer",
                                         EntityKind::Customer};
    return d;
}

} // namespace zhike
