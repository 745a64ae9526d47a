// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "core/calendar/calendar_text.h"
#include "core/complaint/complaint.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/exchange.h"
#include "core/exchange/record_list.h"
#include "core/request/request.h"
#include "core/tier/policy_rules.h"
#include "core/visit/visit.h"

#include <QtCore/QHash>
#include <QtCore/QSaveFile>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 recordsPerReport = 1000;
const Field instantField{"at", "", FieldKind::Instant, 0, EntityKind::None, {}, nullptr, nullptr};

/// Turns records into cells; remembers the keys it has looked up.
class RecordCells
{
public:
    RecordCells(const Reader& reader, const EntityDescription& d)
        : m_reader(reader), m_d(d), m_zone(reader.clock().zone())
    {
    }

    [[nodiscard]] std::vector<QString> headers() const
    {
        std::vector<QString> cells{u"id"_s};
        for (const Field& field : m_d.fields) {
            cells.push_back(QString::fromLatin1(field.column));
            if (field.kind == FieldKind::Reference)
                cells.push_back(QString::fromLatin1(field.column) + u"_id"_s);
        }
        for (const auto* name : partColumns())
            cells.push_back(QString::fromLatin1(name));
        cells.push_back(u"created_at"_s);
        cells.push_back(u"archived_at"_s);
        return cells;
    }

    [[nodiscard]] Result<std::vector<QString>> of(const Record& record)
    {
        std::vector<QString> cells{record.id.toString()};
        for (size_t i = 0; i < m_d.fields.size(); ++i) {
            const Field& field = m_d.fields[i];
            const Value& value = record.values[i];
            if (field.kind == FieldKind::Reference)
                cells.push_back(keyOf(field.refers, uuidOf(value)));
            cells.push_back(cellText(field, value, m_zone));
        }
        ZHIKE_TRY(addParts(record, cells));
        cells.push_back(instant(record.createdAt));
        cells.push_back(record.archivedAt ? instant(*record.archivedAt) : QString());
        return cells;
    }

private:
    QString instant(Instant at) const { return cellText(instantField, Value(qint64{at.ms}), m_zone); }

    QString keyOf(EntityKind kind, const Uuid& id)
    {
        if (id.isNull())
            return {};
        const auto known = m_keys.constFind(id);
        return known != m_keys.constEnd() ? *known : *m_keys.insert(id, m_reader.keyOf(kind, id));
    }

    /// What the kind has besides its fields, one cell each.
    [[nodiscard]] std::vector<const char*> partColumns() const
    {
        switch (m_d.kind) {
        case EntityKind::Request:
        case EntityKind::Complaint:
            return {"history"};
        case EntityKind::Visit:
            return {"engineers", "contacts"};
        case EntityKind::Engineer:
            return {"skills"};
        case EntityKind::Calendar:
            return {"hours", "days"};
        case EntityKind::TierPolicy:
            return {"targets"};
        case EntityKind::Contract:
            return {"overrides"};
        default:
            return {};
        }
    }

    Done addParts(const Record& record, std::vector<QString>& cells)
    {
        if (m_d.kind == EntityKind::Request) {
            ZHIKE_ASSIGN(QString history, historyOf(record.id));
            cells.push_back(std::move(history));
        } else if (m_d.kind == EntityKind::Complaint) {
            ZHIKE_ASSIGN(QString history, complaintHistoryOf(record.id));
            cells.push_back(std::move(history));
        } else if (m_d.kind == EntityKind::Visit) {
            ZHIKE_ASSIGN(QString engineers, engineersOf(record.id));
            cells.push_back(std::move(engineers));
            ZHIKE_ASSIGN(QString contacts, contactsOf(record));
            cells.push_back(std::move(contacts));
        } else if (m_d.kind == EntityKind::Engineer) {
            ZHIKE_ASSIGN(QString skills, skillsOf(record.id));
            cells.push_back(std::move(skills));
        } else if (m_d.kind == EntityKind::Calendar) {
            ZHIKE_ASSIGN(const auto hours, m_reader.parts<CalendarHours>(Id<Calendar>(record.id)));
            ZHIKE_ASSIGN(const auto days, m_reader.parts<CalendarDay>(Id<Calendar>(record.id)));
            cells.push_back(weekHoursText(hours));
            cells.push_back(calendarDaysText(days));
        } else if (m_d.kind == EntityKind::TierPolicy) {
            ZHIKE_ASSIGN(const auto targets, m_reader.parts<PolicyTarget>(Id<TierPolicy>(record.id)));
            cells.push_back(targetsText(m_reader, targets));
        } else if (m_d.kind == EntityKind::Contract) {
            ZHIKE_ASSIGN(const auto figures, m_reader.parts<ContractOverride>(Id<Contract>(record.id)));
            cells.push_back(overridesText(m_reader, figures));
        }
        return {};
    }

    Result<QString> engineersOf(const Uuid& visit)
    {
        ZHIKE_ASSIGN(const auto engineers, m_reader.parts<VisitEngineer>(Id<Visit>(visit)));
        QStringList keys;
        for (const VisitEngineer& engineer : engineers)
            keys += keyOf(EntityKind::Engineer, engineer.engineer.uuid);
        return keys.join(u';');
    }

    /// Names, and where it is not as the visit's state suggests, whether they were met.
    Result<QString> contactsOf(const Record& visit)
    {
        const bool done = textOf(visit.value("state")) == enumText(VisitState::Done);
        ZHIKE_ASSIGN(const auto contacts, m_reader.parts<VisitContact>(Id<Visit>(visit.id)));
        QStringList keys;
        for (const VisitContact& contact : contacts)
            keys += keyOf(EntityKind::Contact, contact.contact.uuid) + (contact.met == done ? QString()
                                                                        : contact.met       ? u"=yes"_s
                                                                                            : u"=no"_s);
        return keys.join(u';');
    }

    Result<QString> skillsOf(const Uuid& engineer) const
    {
        ZHIKE_ASSIGN(const auto skills, m_reader.parts<EngineerSkill>(Id<Engineer>(engineer)));
        QStringList entries;
        for (const EngineerSkill& skill : skills) {
            const QString until = skill.certifiedUntil.isValid()
                                      ? u'@' + skill.certifiedUntil.toString(Qt::ISODate)
                                      : QString();
            entries += skill.product + u'=' + QString::number(skill.level) + until;
        }
        return entries.join(u';');
    }

    Result<QString> historyOf(const Uuid& request) const
    {
        ZHIKE_ASSIGN(const auto history, m_reader.parts<RequestStatus>(Id<Request>(request)));
        QStringList entries;
        for (const RequestStatus& status : history)
            entries += enumText(status.state) + u'@' + instant(status.at);
        return entries.join(u';');
    }

    Result<QString> complaintHistoryOf(const Uuid& complaint) const
    {
        ZHIKE_ASSIGN(const auto history, m_reader.parts<ComplaintStage>(Id<Complaint>(complaint)));
        QStringList entries;
        for (const ComplaintStage& entry : history)
            entries += enumText(entry.event) + u':' + enumText(entry.stage) + u'@' + instant(entry.at);
        return entries.join(u';');
    }

    const Reader& m_reader;
    const EntityDescription& m_d;
    QTimeZone m_zone;
    QHash<Uuid, QString> m_keys;
};

tl::unexpected<Error> unwritten(const QString& path, const QString& detail)
{
    return failure(
        ErrorKind::Io,
        Exchange::tr(
            "The file %1 could not be written; what was there before is untouched. Check that the disk has "
            "space and the folder may be written to.")
            .arg(path),
        detail);
}

} // namespace

Result<qint64> exportFile(const Reader& reader, const ExportOptions& options)
{
    const EntityDescription& d = description(options.kind);
    ListRequest request{.kind = options.kind, .archived = options.archived};
    for (const QString& text : options.where) {
        ZHIKE_ASSIGN(auto condition, ListRequest::Condition::read(text));
        request.where.push_back(std::move(condition));
    }
    ZHIKE_TRY(checkFields(request));
    QSaveFile file(options.file);
    if (!file.open(QIODevice::WriteOnly))
        return unwritten(options.file, file.errorString());
    CsvWriter writer(file);
    RecordCells cells(reader, d);
    ZHIKE_TRY(writer.write(cells.headers()));
    qint64 written = 0;
    const auto write = [&](const Record& record) -> Done {
        ZHIKE_ASSIGN(const auto row, cells.of(record));
        ZHIKE_TRY(writer.write(row));
        if (++written % recordsPerReport == 0 && options.progress && !options.progress(written))
            return failure(ErrorKind::Cancelled,
                           Exchange::tr("The export was stopped; no file was written."));
        return {};
    };
    if (options.ids.empty())
        ZHIKE_TRY(listRecords(reader, request, write));
    for (const Uuid& id : options.ids) {
        ZHIKE_ASSIGN(const auto record, reader.tryRecord(options.kind, id));
        if (record)
            ZHIKE_TRY(write(*record));
    }
    ZHIKE_TRY(writer.finish());
    if (!file.commit())
        return unwritten(options.file, file.errorString());
    return written;
}

Result<qint64> exportFigures(const QString& path, const std::vector<std::vector<QString>>& lines)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritten(path, file.errorString());
    CsvWriter writer(file);
    for (const auto& line : lines)
        ZHIKE_TRY(writer.write(line));
    ZHIKE_TRY(writer.finish());
    if (!file.commit())
        return unwritten(path, file.errorString());
    return static_cast<qint64>(lines.size()) - 1;
}

} // namespace zhike
