// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/usecases.h"
#include "core/exchange/exchange.h"
#include "core/exchange/import_plan.h"

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

/// The code after this one: C-0017 → C-0018.
QString codeAfter(const QString& code)
{
    qsizetype digits = code.size();
    while (digits > 0 && code[digits - 1].isDigit())
        --digits;
    const QStringView number = QStringView(code).sliced(digits);
    return code.first(digits) +
           u"%1"_s.arg(number.toLongLong() + 1, static_cast<int>(number.size()), 10, QLatin1Char('0'));
}

QChar numberLetter(EntityKind kind)
{
    return kind == EntityKind::Visit ? u'V' : kind == EntityKind::Complaint ? u'C' : u'R';
}

/// Writes accepted lines through a unit of work.
class ImportWriter
{
public:
    ImportWriter(UnitOfWork& unit, ImportContext& context) : m_unit(unit), m_context(context) {}

    Done write(const PlannedLine& planned, LineDraft draft)
    {
        // A customer's contact needs the customer; a request needs the customer and contact that it names.
        const bool recordFirst = draft.record.description->kind == EntityKind::Customer;
        if (!recordFirst)
            ZHIKE_TRY(writeNamed(draft));
        ZHIKE_TRY(writeRecord(planned, draft));
        if (recordFirst)
            ZHIKE_TRY(writeNamed(draft));
        return writeSurvey(draft);
    }

    /// References to records of the same kind that stood further down in the file.
    Done writeDeferred()
    {
        for (const Deferred& deferred : m_deferred) {
            ZHIKE_ASSIGN(Record record, m_unit.record(m_context.description.kind, deferred.id));
            record.values[deferred.field] = deferred.target;
            ZHIKE_TRY(m_unit.update(record));
        }
        return {};
    }

private:
    struct Deferred {
        Uuid id;
        size_t field;
        Uuid target;
    };

    Done writeNamed(LineDraft& draft)
    {
        for (Record& made : draft.toMake)
            ZHIKE_TRY(insert(std::move(made)));
        for (const Record& record : draft.toUpdate)
            ZHIKE_TRY(m_unit.update(record));
        return {};
    }

    Done writeRecord(const PlannedLine& planned, LineDraft& draft)
    {
        ZHIKE_TRY(deferReferences(draft.record));
        if (planned.action == PlannedLine::Action::Create)
            ZHIKE_TRY(insert(draft.record));
        else
            ZHIKE_TRY(m_unit.update(draft.record));
        for (const auto& [kind, parts] : draft.parts) {
            // A new record without parts has nothing to compare with.
            if (draft.exists || !parts.empty())
                ZHIKE_TRY(m_unit.setParts(kind, planned.id, parts));
        }
        return {};
    }

    Done writeSurvey(LineDraft& draft)
    {
        if (!draft.survey)
            return {};
        if (draft.surveyExists)
            ZHIKE_TRY(m_unit.update(*draft.survey));
        else
            ZHIKE_TRY(m_unit.insert(*std::move(draft.survey)));
        return {};
    }

    Done insert(Record record)
    {
        const EntityDescription& d = *record.description;
        if (d.key && textOf(record.value(d.key)) == pendingKey()) {
            ZHIKE_ASSIGN(const QString number, nextKey(d.kind));
            record.set(d.key, number);
        }
        if (d.kind == m_context.description.kind)
            m_made.insert(record.id);
        ZHIKE_TRY(m_unit.insert(std::move(record)));
        return {};
    }

    /// The next free number or code, other than those that the file brings.
    Result<QString> nextKey(EntityKind kind)
    {
        for (;;) {
            if (kind != EntityKind::Customer) {
                ZHIKE_ASSIGN(m_key, m_unit.nextNumber(kind, numberLetter(kind)));
            } else if (m_code.isEmpty()) {
                ZHIKE_ASSIGN(m_code, nextCustomerCode(m_unit));
                m_key = m_code;
            } else {
                m_code = codeAfter(m_code);
                m_key = m_code;
            }
            ZHIKE_ASSIGN(const auto taken, m_context.keys.byKey(m_unit, kind, m_key));
            if (taken.id.isNull())
                return m_key;
        }
    }

    Done deferReferences(Record& record)
    {
        const auto fields = record.description->fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].refers != record.description->kind)
                continue;
            const Uuid target = uuidOf(record.values[i]);
            if (target.isNull() || !m_context.madeBy.contains(target) || m_made.contains(target))
                continue;
            m_deferred.push_back({record.id, i, target});
            record.values[i] = Value{};
        }
        return {};
    }

    UnitOfWork& m_unit;
    ImportContext& m_context;
    QSet<Uuid> m_made;
    std::vector<Deferred> m_deferred;
    QString m_key;
    QString m_code; ///< the last code given to a customer
};

tl::unexpected<Error> overtaken(qint64 line, Error why)
{
    return failure(ErrorKind::Conflict,
                   Exchange::tr("The data changed while the file was read (line %1: %2). Nothing was "
                                "imported. Import the file again.")
                       .arg(line)
                       .arg(why.message),
                   why.detail);
}

} // namespace

Done ImportPlan::apply(UnitOfWork& unit)
{
    using Action = PlannedLine::Action;
    CsvReader csv = m_data->reader();
    CsvRecord record;
    ImportWriter writer(unit, m_data->context);
    int sinceReport = 0;
    for (const PlannedLine& planned : m_data->lines) {
        if (planned.action != Action::Create && planned.action != Action::Update)
            continue;
        csv.seek(planned.offset, planned.line);
        ZHIKE_TRY(csv.next(record));
        auto draft = readLine(unit, m_data->context, record,
                              LineSubject{planned.id, planned.action == Action::Update});
        if (!draft && draft.error().kind == ErrorKind::Invalid)
            return overtaken(planned.line, std::move(draft).error());
        ZHIKE_TRY(draft);
        if (auto written = writer.write(planned, *std::move(draft)); !written) {
            if (written.error().kind == ErrorKind::Conflict || written.error().kind == ErrorKind::Invalid)
                return overtaken(planned.line, std::move(written).error());
            return written;
        }
        if (++sinceReport % linesPerReport == 0)
            ZHIKE_TRY(m_data->report(csv.position(), judgedShare, 100));
    }
    ZHIKE_TRY(writer.writeDeferred());
    m_data->forget(); // what follows, the journal above all, needs the room
    return {};
}

} // namespace zhike
