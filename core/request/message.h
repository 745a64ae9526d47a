// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/request.h"

namespace zhike {

/// Which way something was said. What is internal never reaches the customer.
enum class MessageDirection { FromCustomer, ToCustomer, Internal };
template <>
struct EnumText<MessageDirection> {
    static constexpr EnumName names[] = {{"from_customer", QT_TRANSLATE_NOOP("Enum", "From the customer")},
                                         {"to_customer", QT_TRANSLATE_NOOP("Enum", "To the customer")},
                                         {"internal", QT_TRANSLATE_NOOP("Enum", "Internal note")}};
};

/// 往来: one thing that was said about a request, or noted for ourselves. It belongs to the request.
struct Message : RecordOf<Message> {
    Id<Customer> customer;
    Id<Request> request;
    Instant writtenAt;
    MessageDirection direction = MessageDirection::ToCustomer;
    Id<Contact> contact;   ///< who wrote it, or whom it was said to
    Id<Engineer> engineer; ///< who of us wrote it
    QString author;        ///< the name of who wrote it and is neither
    std::optional<Channel> channel;
    QString text;
    bool operator==(const Message&) const = default;

    [[nodiscard]] bool isInternal() const { return direction == MessageDirection::Internal; }
    [[nodiscard]] bool isOurs() const { return direction != MessageDirection::FromCustomer; }
};
template <>
const EntityDescription& describe<Message>();

} // namespace zhike
