// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit.h"

namespace zhike {

struct Message;

/// 附件: a photo or a file. Its bytes lie beside the database under their SHA-256 (attachment_store.h).
struct Attachment : RecordOf<Attachment> {
    Id<Customer> customer;
    Id<Visit> visit;
    Id<Request> request;
    Id<System> system;
    QString name;
    QString mime;
    qint64 size = 0; ///< bytes
    QString sha256;  ///< 64 hexadecimal digits
    std::optional<int> width;
    std::optional<int> height;
    std::optional<Instant> takenAt;
    bool addition = false; ///< added after the visit was signed
    Id<Message> message;   ///< that it came with
    bool operator==(const Attachment&) const = default;

    /// It could be shown when it was added.
    [[nodiscard]] bool isPicture() const { return width && height; }
};
template <>
const EntityDescription& describe<Attachment>();

/// A quick note with its time. What is written after the signature says so.
struct VisitNote : RecordOf<VisitNote> {
    Id<Customer> customer;
    Id<Visit> visit;
    Instant notedAt;
    QString text;
    bool addition = false; ///< added after the visit was signed
    bool operator==(const VisitNote&) const = default;
};
template <>
const EntityDescription& describe<VisitNote>();

/// 签字: what the customer drew, when, and who it was. Final: nothing of it ever changes.
struct Signature : RecordOf<Signature> {
    Id<Customer> customer;
    Id<Visit> visit;
    Id<Contact> contact; ///< null: somebody who is no contact of ours
    QString signer;
    Instant signedAt;
    QString strokes; ///< strokes.h
    QString digest;  ///< SHA-256 of what was signed (signed_content.h)
    bool operator==(const Signature&) const = default;
};
template <>
const EntityDescription& describe<Signature>();

} // namespace zhike
