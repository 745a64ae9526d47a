// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/system_change.h"
#include "core/request/request.h"
#include "core/risk/risk.h"
#include "core/satisfaction/survey.h"
#include "core/store/reader.h"
#include "core/visit/evidence.h"
#include "core/visit/gain.h"
#include "core/visit/visit.h"

namespace zhike {

/// Which visits an agenda shows.
struct AgendaFilter {
    QDate from;                      ///< first day
    QDate to;                        ///< last day
    Id<Engineer> engineer;           ///< null: everyone's
    std::optional<VisitState> state; ///< nothing: all but those called off
    bool withUnrecorded = true;      ///< those due before `from` that nobody recorded, too
    int limit = 500;
    Id<Customer> customer{};         ///< null: visits to everyone
    std::optional<VisitKind> kind{}; ///< nothing: of all kinds
    Id<Tier> tier{};                 ///< of the customer, today
    QString region{};                ///< beginning of the code of the customer's region
};

/// One visit in an agenda.
struct AgendaEntry {
    Id<Visit> id;
    Id<Customer> customer;
    QString number;
    QString customerName;
    QString tier; ///< its name, empty without one
    int tierRank = -1;
    VisitKind kind = VisitKind::Inspection;
    VisitMode mode = VisitMode::OnSite;
    VisitState state = VisitState::Planned;
    Instant start;
    std::optional<Instant> end;
    QString purpose;
    QString site;
    QStringList engineers;
    std::optional<int> rating;
    bool unrecorded = false; ///< it should have ended and is still only planned
    QString region = {};     ///< code, of the customer
};

struct Agenda {
    std::vector<AgendaEntry> entries; ///< by their start
    bool more = false;                ///< the limit cut some off
};

[[nodiscard]] Result<Agenda> readAgenda(const Reader& reader, const AgendaFilter& filter);

/// These visits as an agenda shows them, in this order; those that are gone are left out.
[[nodiscard]] Result<std::vector<AgendaEntry>> readAgendaEntries(const Reader& reader,
                                                                 const std::vector<Id<Visit>>& ids);

/// How many visits are due or overdue today and not recorded.
[[nodiscard]] Result<int> countVisitsToday(const Reader& reader);

/// An engineer to choose: those who look after the customer come first, with their role.
struct EngineerChoice {
    Id<Engineer> id;
    QString name;
    QString number;
    std::optional<AssignmentRole> role;
};

/// What can be chosen for a visit to a customer.
struct VisitChoices {
    QString customerName;
    std::vector<Site> sites;
    std::vector<System> systems;
    std::vector<Contact> contacts; ///< who decides first
    std::vector<EngineerChoice> engineers;
    std::vector<std::pair<Id<Request>, QString>> requests; ///< still open, by number and title
};
[[nodiscard]] Result<VisitChoices> readVisitChoices(const Reader& reader, Id<Customer> customer);

/// All engineers at work, by number.
[[nodiscard]] Result<std::vector<EngineerChoice>> readEngineerChoices(const Reader& reader);

/// One visit with everything that is part of it.
struct VisitDetail {
    Visit visit;
    QString customerName;
    QString tier;
    int tierRank = -1;
    QString site;
    std::vector<EngineerChoice> engineers;
    std::vector<VisitContact> contacts;
    std::vector<VisitCheck> checks;
    std::vector<Finding> findings;
    std::vector<NextStep> steps;
    std::optional<Survey> survey; ///< what the customer said of it
    std::vector<VisitNote> notes; ///< in the order in which they were written
    std::vector<SystemChange> changes;
    std::vector<Risk> risks;
    std::vector<Attachment> files;
    std::vector<Opportunity> opportunities;
    std::vector<Commendation> commendations;
    std::optional<Signature> signature; ///< then what the record says is locked
    std::optional<Request> request;     ///< the one it is for
    VisitChoices choices;
};
[[nodiscard]] Result<VisitDetail> readVisit(const Reader& reader, Id<Visit> visit);

} // namespace zhike
