// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of readLine. For import_line*.cpp only.
#pragma once
#include "core/exchange/import_line.h"
#include "core/request/request.h"

namespace zhike {

/// A contact or customer as a line names them.
struct NamedPerson {
    QString name;
    QString email;
};

/// Reads one line; lives as long as that.
class LineReader
{
public:
    LineReader(const Reader& reader, ImportContext& context, const CsvRecord& line);
    [[nodiscard]] Result<LineDraft> read(const std::optional<LineSubject>& subject);

private:
    [[nodiscard]] tl::unexpected<Error> refuse(int column, QString reason) const;
    [[nodiscard]] QString cell(int column) const
    {
        return column < 0 ? QString() : m_cells[static_cast<size_t>(column)];
    }
    [[nodiscard]] Done readCells();

    // Which record it is
    [[nodiscard]] Result<LineSubject> findSubject();
    [[nodiscard]] Result<std::optional<LineSubject>> subjectById();
    [[nodiscard]] Result<LineSubject> subjectOfCustomer();
    [[nodiscard]] Result<LineSubject> subjectByIdentity();
    [[nodiscard]] LineSubject newSubject() const;
    [[nodiscard]] Done begin(const LineSubject& subject);
    [[nodiscard]] Done checkKey();

    // Its fields
    [[nodiscard]] Done readFields();
    [[nodiscard]] Done readField(int column);
    [[nodiscard]] Done readReference(int column, const ImportColumn& c, const QString& text);
    [[nodiscard]] Result<Uuid> resolve(int column, EntityKind kind, const QString& text);
    [[nodiscard]] Result<std::optional<Uuid>> resolveId(EntityKind kind, const QString& text);
    [[nodiscard]] Done finish();

    // What it names (import_people.cpp)
    [[nodiscard]] Done readCustomerOfRequest();
    [[nodiscard]] Result<Uuid> customerNamed(int column, const NamedPerson& person, bool personIsCustomer);
    [[nodiscard]] Result<Uuid> customerOfEmail(int column, const NamedPerson& person);
    [[nodiscard]] Done addContact(const Uuid& customer, const NamedPerson& person, Uuid& contact);
    [[nodiscard]] Uuid make(EntityKind kind, const Uuid& known, const std::function<void(Record&)>& fill);
    [[nodiscard]] Done readContactOfCustomer();

    // What a request has besides (import_request.cpp)
    [[nodiscard]] Done readRequest();
    [[nodiscard]] Done readHistoryOf(Request& request, const Request& before);
    void completeText(Request& request) const;
    [[nodiscard]] Done keepHistory(Request& request, const Request& before,
                                   const std::vector<RequestStatus>& now, bool given);
    [[nodiscard]] Done readRating();

    // What a complaint has besides (import_complaint.cpp)
    [[nodiscard]] Done readComplaint();

    // What an answer in a Kano study names (import_kano.cpp)
    [[nodiscard]] Result<Uuid> resolveOfStudy(int column, EntityKind kind, const QString& text);
    [[nodiscard]] Done readKanoAnswer();

    // Parts that files name in one cell (import_parts.cpp)
    [[nodiscard]] Done readParts();
    [[nodiscard]] Done readVisitEngineers();
    [[nodiscard]] Done readVisitContacts();
    [[nodiscard]] Done readSkills();
    [[nodiscard]] Done keepParts(EntityKind kind, std::vector<Record> now);

    // What is promised (import_promises.cpp)
    [[nodiscard]] Done readCalendarParts();
    [[nodiscard]] Done readTargetsOfPolicy();
    [[nodiscard]] Done readOverridesOfContract();
    [[nodiscard]] Done completeCustomer(const char* column, EntityKind kind);

    const Reader& m_reader;
    ImportContext& m_context;
    const EntityDescription& m_d;
    const CsvRecord& m_line;
    std::vector<QString> m_cells;
    LineDraft m_draft;
    Record m_before; ///< the record as it is in the database, or blank
};

} // namespace zhike
