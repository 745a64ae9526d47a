// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/sla_watch.h"

#include "core/calendar/calendar_rules.h"
#include "core/store/store.h"
#include "ui/parts/format.h"
#include "ui/shell/context.h"
#include "ui/shell/notifier.h"
#include "ui/shell/preferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int minuteMs = 60'000;
constexpr int settleWatch = 300; // ms
constexpr qsizetype mostNamed = 3;
const QString toldKey = u"warnings/told"_s;
const QString toldComplaintsKey = u"warnings/toldComplaints"_s;

/// What a promise means, and so a change to it reaches any request.
bool isPromise(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Calendar:
    case EntityKind::CalendarHours:
    case EntityKind::CalendarDay:
    case EntityKind::TierPolicy:
    case EntityKind::PolicyTarget:
    case EntityKind::TierAssignment:
    case EntityKind::Contract:
    case EntityKind::ContractOverride:
    case EntityKind::Customer:
    case EntityKind::Engineer:
        return true;
    default:
        return false;
    }
}

QString sentenceOf(const Warning& w)
{
    const QString what = format::joined({w.number, w.customer, w.title});
    const QString left = format::minutes(std::abs(w.remainingMs) / minuteMs);
    return w.kind == WarningKind::Breached
               ? SlaWatch::tr("%1: %2, late by %3").arg(enumLabel(w.clock), what, left)
               : SlaWatch::tr("%1: %2, %3 left").arg(enumLabel(w.clock), what, left);
}

QString sentenceOf(const ComplaintWarning& w)
{
    const QString what = format::joined({w.number, w.customer, w.title});
    const QString left = format::minutes(std::abs(w.remainingMs) / minuteMs);
    switch (w.alarm) {
    case ComplaintAlarm::InformLeader:
        break;
    case ComplaintAlarm::AnswerAtRisk:
        return SlaWatch::tr("Answer: %1, %2 left").arg(what, left);
    case ComplaintAlarm::AnswerOverdue:
        return SlaWatch::tr("Answer: %1, late by %2").arg(what, left);
    }
    return SlaWatch::tr("A complaint, inform the leader: %1").arg(what);
}

} // namespace

SlaWatch::SlaWatch(const Parts& parts, QObject* parent)
    : QObject(parent), m_parts(parts),
      m_told(ToldWarnings::fromLines(parts.memory.value(toldKey).toStringList())),
      m_toldComplaints(ToldComplaints::fromLines(parts.memory.value(toldComplaintsKey).toStringList()))
{
    m_minute.setInterval(minuteMs);
    m_later.setSingleShot(true);
    m_later.setInterval(settleWatch);
    connect(&m_minute, &QTimer::timeout, this, &SlaWatch::minutePassed);
    connect(&m_later, &QTimer::timeout, this, &SlaWatch::readChanged);
    connect(&parts.store, &Store::changed, this, &SlaWatch::hear);
    connect(&parts.preferences, &Preferences::warningsChanged, this, &SlaWatch::apply);
    connect(&parts.preferences, &Preferences::userNameChanged, this, [this] {
        if (m_started)
            minutePassed();
    });
    connect(&parts.notifier, &Notifier::messageClicked, this, [this] {
        if (m_lastIsComplaint)
            Q_EMIT complaintWanted(m_last);
        else
            Q_EMIT requestWanted(m_last);
    });
}

void SlaWatch::start()
{
    m_started = true;
    apply();
}

/// The person chose whether to be told, of what, or in whose hours.
void SlaWatch::apply()
{
    if (!m_started)
        return;
    const bool on = m_parts.preferences.warnings() != WarnAbout::Nothing && m_parts.notifier.isAvailable();
    m_parts.notifier.setShown(on);
    if (on) {
        m_minute.start();
        readAll();
    } else {
        m_minute.stop();
        m_watched.clear();
        m_complaints.clear();
    }
}

void SlaWatch::hear(const Change& change)
{
    if (!m_minute.isActive())
        return;
    m_everything |= change.everything || change.elsewhere;
    for (const Touch& touch : change.touches) {
        m_everything |= isPromise(touch.entity);
        if (touch.entity == EntityKind::Request || touch.entity == EntityKind::RequestStatus)
            m_changed.insert(touch.id);
        m_complaintsChanged |=
            touch.entity == EntityKind::Complaint || touch.entity == EntityKind::ComplaintStage;
    }
    if (m_everything || m_complaintsChanged || !m_changed.empty())
        m_later.start();
}

void SlaWatch::readAll()
{
    m_everything = false;
    m_complaintsChanged = false;
    m_changed.clear();
    auto work = [calendar = m_parts.preferences.warningCalendar()](Reader& reader) -> Result<Known> {
        Known known;
        ZHIKE_ASSIGN(known.requests, readWatched(reader));
        ZHIKE_ASSIGN(known.complaints, readWatchedComplaints(reader));
        if (const auto id = Uuid::fromString(calendar)) {
            // A calendar that is gone works always: rather told too often than never.
            known.mine = CalendarBook(reader).find(Id<Calendar>(*id)).value_or(nullptr);
        }
        return known;
    };
    deliver(this, m_all, m_parts.store.readLong(std::move(work)), [this](Result<Known> known) {
        if (known)
            take(*std::move(known));
    });
}

void SlaWatch::readChanged()
{
    if (!m_minute.isActive())
        return;
    if (m_everything)
        return readAll();
    if (std::exchange(m_complaintsChanged, false))
        readComplaints();
    const std::vector<Uuid> ids(m_changed.begin(), m_changed.end());
    m_changed.clear();
    if (ids.empty())
        return;
    deliver(this, m_parts.store.read([ids](Reader& reader) { return readWatched(reader, ids); }),
            [this, ids](Result<std::vector<WatchedRequest>> read) {
                if (!read)
                    return;
                std::erase_if(m_watched, [&](const WatchedRequest& one) {
                    return std::ranges::find(ids, one.sla.request.uuid) != ids.end();
                });
                std::ranges::move(*read, std::back_inserter(m_watched));
                minutePassed();
                Q_EMIT looked();
            });
}

/// There are few that are open: all of them again.
void SlaWatch::readComplaints()
{
    deliver(this, m_allComplaints,
            m_parts.store.read([](Reader& reader) { return readWatchedComplaints(reader); }),
            [this](Result<std::vector<WatchedComplaint>> read) {
                if (!read)
                    return;
                m_complaints = *std::move(read);
                minutePassed();
                Q_EMIT looked();
            });
}

void SlaWatch::take(Known known)
{
    m_watched = std::move(known.requests);
    m_complaints = std::move(known.complaints);
    m_toldComplaints.keepOnly(m_complaints);
    m_mine = std::move(known.mine);
    m_told.keepOnly(m_watched);
    minutePassed();
    Q_EMIT looked();
}

bool SlaWatch::isMine(const WatchedRequest& one) const
{
    const QString me = m_parts.preferences.userName();
    return one.engineer == me || one.manager == me;
}

ComplaintWarnings SlaWatch::complaintsAt(Instant now, bool all) const
{
    if (all)
        return complaintWarningsAt(m_complaints, now, m_mine.get(), m_toldComplaints);
    const QString me = m_parts.preferences.userName();
    std::vector<WatchedComplaint> mine;
    std::ranges::copy_if(m_complaints, std::back_inserter(mine),
                         [&me](const auto& one) { return one.owner == me || one.manager == me; });
    return complaintWarningsAt(mine, now, m_mine.get(), m_toldComplaints);
}

void SlaWatch::minutePassed()
{
    std::vector<WatchedRequest> mine;
    const bool all = m_parts.preferences.warnings() == WarnAbout::All;
    if (!all)
        std::ranges::copy_if(m_watched, std::back_inserter(mine),
                             [this](const auto& one) { return isMine(one); });
    const Instant at = m_parts.store.clock().now();
    const WarningsNow now =
        warningsAt(all ? std::span(m_watched) : std::span(mine), at, m_mine.get(), m_told);
    const ComplaintWarnings complaints = complaintsAt(at, all);
    m_parts.notifier.setCounts(now.breached + complaints.overdue, now.atRisk + complaints.atRisk);
    if (now.tell.empty() && complaints.tell.empty())
        return;
    for (const Warning& warning : now.tell)
        m_told.add(warning);
    for (const ComplaintWarning& warning : complaints.tell)
        m_toldComplaints.add(warning);
    m_parts.memory.remember(toldKey, m_told.lines());
    m_parts.memory.remember(toldComplaintsKey, m_toldComplaints.lines());
    tell(now.tell, complaints.tell);
}

void SlaWatch::tell(const std::vector<Warning>& warnings, const std::vector<ComplaintWarning>& complaints)
{
    const auto breached = std::ranges::count(warnings, WarningKind::Breached, &Warning::kind);
    const auto atRisk = static_cast<qint64>(warnings.size()) - breached;
    QStringList counts;
    if (!complaints.empty())
        counts << tr("%n word(s) about complaints", nullptr, static_cast<int>(complaints.size()));
    if (breached > 0)
        counts << tr("%n promise(s) broken", nullptr, static_cast<int>(breached));
    if (atRisk > 0)
        counts << tr("%n promise(s) at risk", nullptr, static_cast<int>(atRisk));
    QStringList lines;
    std::set<Uuid> about;
    for (const ComplaintWarning& warning : complaints) {
        lines << sentenceOf(warning);
        about.insert(warning.complaint.uuid);
    }
    for (const Warning& warning : warnings) {
        lines << sentenceOf(warning);
        about.insert(warning.request.uuid);
    }
    if (const auto more = lines.size() - mostNamed; more > 0) {
        lines.resize(mostNamed);
        lines << tr("and %n more", nullptr, static_cast<int>(more));
    }
    m_last = about.size() == 1 ? *about.begin() : Uuid{};
    m_lastIsComplaint = about.size() == 1 && warnings.empty();
    m_parts.notifier.notify(format::joined(counts), lines.join(u'\n'));
}

} // namespace zhike
