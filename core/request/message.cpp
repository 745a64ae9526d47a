// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/message.h"

#include "core/store/kinds.h"

namespace zhike {

using namespace FieldFlag;

template <>
const EntityDescription& describe<Message>()
{
    static constexpr Field fields[] = {
        field<&Message::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&Message::request>("request", QT_TRANSLATE_NOOP("Field", "Request"), Required),
        field<&Message::writtenAt>("written_at", QT_TRANSLATE_NOOP("Field", "Written"), Required),
        field<&Message::direction>("direction", QT_TRANSLATE_NOOP("Field", "Direction"), Required),
        field<&Message::contact>("contact", QT_TRANSLATE_NOOP("Field", "Contact")),
        field<&Message::engineer>("engineer", QT_TRANSLATE_NOOP("Field", "Engineer")),
        field<&Message::author>("author", QT_TRANSLATE_NOOP("Field", "Written by"), Personal),
        field<&Message::channel>("channel", QT_TRANSLATE_NOOP("Field", "Channel")),
        field<&Message::text>("text", QT_TRANSLATE_NOOP("Field", "Text of the message"),
                              Required | Searchable | Long),
    };
    static constexpr EntityDescription d{EntityKind::Message,
                                         "message",
                                         "messages",
                                         QT_TRANSLATE_NOOP("Entity", "Message"),
                                         QT_TRANSLATE_NOOP("Entity", "Messages"),
                                         fields,
                                         nullptr,
                                         "text",
                                         "customer",
                                         EntityKind::Customer};
    return d;
}

} // namespace zhike
