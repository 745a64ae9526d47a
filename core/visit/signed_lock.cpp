// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/signed_lock.h"

#include "core/journal/changeset.h"
#include "core/visit/signed_content.h"
#include "core/visit/visit_text.h"

#include <algorithm>
#include <array>
#include <set>

namespace zhike {

namespace {

using K = EntityKind;

constexpr std::string_view anySql = "SELECT 1 FROM signature LIMIT 1";

/// What is locked of a kind once its visit is signed.
struct Lock {
    K kind;
    bool closed;                            ///< nothing may be added, unless it is an addition
    std::span<const std::string_view> free; ///< columns that may change
};

constexpr std::array<std::string_view, 8> visitFree{"planned_start",   "planned_end", "value_class",
                                                    "beyond_contract", "cost",        "work_minutes",
                                                    "travel_cost",     "parts_cost"};
constexpr std::array<std::string_view, 3> stepFree{"engineer", "due_on", "done_on"};
constexpr std::array<std::string_view, 1> changeFree{"result"};
constexpr std::span<const std::string_view> none;

constexpr Lock locks[] = {
    {K::Visit, false, visitFree}, {K::VisitEngineer, true, none}, {K::VisitContact, true, none},
    {K::VisitCheck, true, none},  {K::Finding, true, none},       {K::NextStep, false, stepFree},
    {K::VisitNote, true, none},   {K::Attachment, true, none},    {K::Change, false, changeFree},
    {K::Survey, false, none},     {K::Signature, true, none},
};

const Lock* lockOf(K kind)
{
    const auto* found =
        std::find_if(std::begin(locks), std::end(locks), [&](const Lock& l) { return l.kind == kind; });
    return found == std::end(locks) ? nullptr : found;
}

bool changesLocked(const ChangesetReader& change, const Lock& lock)
{
    if (change.changesArchived())
        return true;
    const auto& fields = change.description()->fields;
    return std::ranges::any_of(change.fields(), [&](int f) {
        return std::ranges::find(lock.free, std::string_view(fields[static_cast<size_t>(f)].column)) ==
               lock.free.end();
    });
}

bool isAddition(const ChangesetReader& change)
{
    const int at = change.description()->indexOf("addition");
    const auto value = at >= 0 ? change.after(at) : std::nullopt;
    return value && integerOf(*value).value_or(0) != 0;
}

/// Whether a change is one that a signature forbids.
bool isForbidden(const ChangesetReader& change, const Lock& lock)
{
    switch (change.operation()) {
    case ChangeOperation::Insert:
        return lock.closed && !isAddition(change);
    case ChangeOperation::Update:
        return changesLocked(change, lock);
    case ChangeOperation::Delete:
        return !(lock.kind != K::Signature && isAddition(change));
    }
    return true;
}

class SignedLock
{
public:
    SignedLock(const Reader& reader, const Capture& capture) : m_reader(reader), m_capture(capture) {}

    Done check()
    {
        ZHIKE_ASSIGN(const std::set<int> chunks, chunksToRead());
        for (const int chunk : chunks)
            ZHIKE_TRY(collectNew(m_capture.chunks()[static_cast<size_t>(chunk)]));
        for (const int chunk : chunks)
            ZHIKE_TRY(checkChunk(m_capture.chunks()[static_cast<size_t>(chunk)]));
        return {};
    }

private:
    /// None while nobody has ever signed anything: then there is nothing to read.
    Result<std::set<int>> chunksToRead()
    {
        std::set<int> chunks;
        bool signatures = false;
        for (const Touch& t : m_capture.touches()) {
            if (lockOf(t.entity))
                chunks.insert(t.chunk);
            signatures = signatures || t.entity == K::Signature;
        }
        if (chunks.empty() || signatures)
            return chunks;
        Query any = m_reader.query(anySql);
        const bool there = any.next();
        ZHIKE_TRY(any.done());
        return there ? chunks : std::set<int>{};
    }

    /// Signatures made in this unit sign what the same unit writes down; signatures taken away are refused.
    Done collectNew(const QByteArray& bytes)
    {
        ChangesetReader change(bytes);
        while (change.next()) {
            if (change.description() && change.description()->kind == K::Signature &&
                change.operation() == ChangeOperation::Insert)
                m_new.insert(change.recordId());
            if (change.description() && change.description()->kind == K::Signature &&
                change.operation() != ChangeOperation::Insert)
                return failure(ErrorKind::Conflict,
                               VisitText::tr("A signature cannot be undone or changed. Write what is to be "
                                             "corrected as an addition to the visit."));
        }
        return change.done();
    }

    Done checkChunk(const QByteArray& bytes)
    {
        ChangesetReader change(bytes);
        while (change.next()) {
            const Lock* lock = change.description() ? lockOf(change.description()->kind) : nullptr;
            if (!lock || !isForbidden(change, *lock))
                continue;
            ZHIKE_ASSIGN(const Uuid visit, visitOf(change));
            if (visit)
                ZHIKE_TRY(refuseIfSigned(Id<Visit>(visit)));
        }
        return change.done();
    }

    Result<Uuid> visitOf(const ChangesetReader& change) const
    {
        const EntityDescription& d = *change.description();
        if (d.kind == K::Visit || d.isPart())
            return change.recordId();
        const int at = d.indexOf("visit");
        if (const auto before = change.before(at); before && uuidOf(*before))
            return uuidOf(*before); // what it was part of is what was signed
        if (const auto after = change.after(at))
            return uuidOf(*after);
        ZHIKE_ASSIGN(const auto record, m_reader.tryRecord(d.kind, change.recordId()));
        return record ? uuidOf(record->value("visit")) : Uuid();
    }

    Done refuseIfSigned(Id<Visit> visit)
    {
        ZHIKE_ASSIGN(const auto signature, signatureOf(m_reader, visit));
        if (!signature || m_new.contains(signature->id.uuid))
            return {};
        ZHIKE_ASSIGN(const Visit signedVisit, m_reader.find(visit));
        return tl::unexpected(signedRefusal(m_reader, signedVisit, *signature));
    }

    const Reader& m_reader;
    const Capture& m_capture;
    std::set<Uuid> m_new;
};

} // namespace

Done refuseSignedChanges(const Reader& reader, const Capture& capture)
{
    return SignedLock(reader, capture).check();
}

} // namespace zhike
