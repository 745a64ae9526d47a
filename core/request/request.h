// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/engineer.h"

namespace zhike {

enum class Channel { Phone, Email, WeChat, Portal, OnSite, Chat, SocialMedia };
template <>
struct EnumText<Channel> {
    static constexpr EnumName names[] = {{"phone", QT_TRANSLATE_NOOP("Enum", "Phone")},
                                         {"email", QT_TRANSLATE_NOOP("Enum", "E-mail")},
                                         {"wechat", QT_TRANSLATE_NOOP("Enum", "WeChat")},
                                         {"portal", QT_TRANSLATE_NOOP("Enum", "Portal")},
                                         {"onsite", QT_TRANSLATE_NOOP("Enum", "On site")},
                                         {"chat", QT_TRANSLATE_NOOP("Enum", "Chat")},
                                         {"social_media", QT_TRANSLATE_NOOP("Enum", "Social media")}};
};

enum class Priority { P1, P2, P3, P4 };
template <>
struct EnumText<Priority> {
    static constexpr EnumName names[] = {{"P1", QT_TRANSLATE_NOOP("Enum", "P1")},
                                         {"P2", QT_TRANSLATE_NOOP("Enum", "P2")},
                                         {"P3", QT_TRANSLATE_NOOP("Enum", "P3")},
                                         {"P4", QT_TRANSLATE_NOOP("Enum", "P4")}};
};

/// 故障, 咨询, 变更, 需求.
enum class RequestCategory { Fault, Question, Change, Wish };
template <>
struct EnumText<RequestCategory> {
    static constexpr EnumName names[] = {{"fault", QT_TRANSLATE_NOOP("Enum", "Fault")},
                                         {"question", QT_TRANSLATE_NOOP("Enum", "Question")},
                                         {"change", QT_TRANSLATE_NOOP("Enum", "Change")},
                                         {"wish", QT_TRANSLATE_NOOP("Enum", "Wish")}};
};

/// 待处理, 处理中, 待客户, 待研发, 已解决, 已关闭, 已取消.
enum class RequestState { New, InProgress, WaitingCustomer, WaitingRd, Resolved, Closed, Cancelled };
template <>
struct EnumText<RequestState> {
    static constexpr EnumName names[] = {
        {"new", QT_TRANSLATE_NOOP("Enum", "New")},
        {"in_progress", QT_TRANSLATE_NOOP("Enum", "In progress")},
        {"waiting_customer", QT_TRANSLATE_NOOP("Enum", "Waiting for customer")},
        {"waiting_rd", QT_TRANSLATE_NOOP("Enum", "Waiting for R&D")},
        {"resolved", QT_TRANSLATE_NOOP("Enum", "Resolved")},
        {"closed", QT_TRANSLATE_NOOP("Enum", "Closed")},
        {"cancelled", QT_TRANSLATE_NOOP("Enum", "Cancelled")}};
};

/// Whether work on the request is over.
[[nodiscard]] constexpr bool isOver(RequestState s)
{
    return s == RequestState::Resolved || s == RequestState::Closed || s == RequestState::Cancelled;
}

/// 工单: anything the customer asks.
struct Request : RecordOf<Request> {
    QString number; ///< RA26-000123
    Id<Customer> customer;
    Id<Site> site;
    Id<System> system;
    Id<Contact> reporter;
    Id<Engineer> engineer; ///< who works on it
    std::optional<Channel> channel;
    Priority priority = Priority::P3;
    RequestCategory category = RequestCategory::Fault;
    RequestState state = RequestState::New; ///< the last of its status history
    QString title;
    QString description;
    std::optional<Instant> openedAt; ///< unknown for some imported ones
    std::optional<Instant> firstResponseAt;
    std::optional<Instant> arrivedAt;
    std::optional<Instant> resolvedAt; ///< the last resolution
    std::optional<Instant> closedAt;
    QString rootCause;
    QString solution;
    QString rdReference; ///< R&D hand-off
    std::optional<Instant> rdAskedAt;
    std::optional<Instant> rdAnsweredAt;
    bool doubtful = false; ///< 数据存疑: contradicts itself, left out of statistics
    bool operator==(const Request&) const = default;
};
template <>
const EntityDescription& describe<Request>();

/// One entry of a request's status history, which is the truth about it; a part of the request.
struct RequestStatus {
    Id<Request> request;
    int position = 0; ///< from 0, in order of time
    RequestState state = RequestState::New;
    Instant at;
    bool operator==(const RequestStatus&) const = default;
};
template <>
const EntityDescription& describe<RequestStatus>();

} // namespace zhike
