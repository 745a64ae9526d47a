// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange.h"
#include "core/exchange/import_plan.h"

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

/// The column of a reference to another record of the same kind (a customer's parent, an engineer's mentor),
/// or -1.
int selfReference(const ImportContext& context)
{
    for (qsizetype i = 0; i < context.columns.size(); ++i) {
        const ImportColumn& column = context.columns.all()[static_cast<size_t>(i)];
        if (column.field && column.field->refers == context.description.kind)
            return static_cast<int>(i);
    }
    return -1;
}

QString cellOf(const CsvRecord& record, int column)
{
    if (column < 0 || static_cast<size_t>(column) >= record.cells.size())
        return {};
    const std::string_view cell = record.cells[static_cast<size_t>(column)];
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).trimmed();
}

Error sameRecordAs(qint64 line)
{
    return {
        ErrorKind::Invalid,
        Exchange::tr("Line %1 of the file is about the same record already; nothing of this line was taken.")
            .arg(line),
        {},
        {}};
}

} // namespace

Done ImportJudge::judge()
{
    if (selfReference(m_data.context) >= 0)
        ZHIKE_TRY(announceKeys());
    CsvReader csv = m_data.reader();
    CsvRecord record;
    ZHIKE_TRY(csv.next(record));
    for (;;) {
        ZHIKE_ASSIGN(const bool more, csv.next(record));
        if (!more)
            break;
        ZHIKE_TRY(judgeLine(record));
        if (m_data.lines.size() % linesPerReport == 0)
            ZHIKE_TRY(m_data.report(csv.position(), 0, judgedShare));
    }
    ZHIKE_TRY(dropOrphans());
    ImportResult& result = m_data.result;
    result.read = static_cast<qint64>(m_data.lines.size());
    return {};
}

/// Makes the keys of all lines known before any is judged: a branch may stand above its headquarters.
Done ImportJudge::announceKeys()
{
    ImportContext& context = m_data.context;
    const int keyColumn = context.columns.indexOf(context.description.key);
    const int titleColumn = context.columns.indexOf(context.description.title);
    const int idColumn = context.columns.indexOf(ImportExtra::Id);
    CsvReader csv = m_data.reader();
    CsvRecord record;
    ZHIKE_TRY(csv.next(record));
    for (;;) {
        ZHIKE_ASSIGN(const bool more, csv.next(record));
        if (!more)
            return {};
        const QString key = cellOf(record, keyColumn);
        if (key.isEmpty())
            continue;
        ZHIKE_ASSIGN(const auto known, context.keys.byKey(m_reader, context.description.kind, key));
        if (!known.id.isNull())
            continue;
        const auto given = Uuid::fromString(cellOf(record, idColumn));
        if (given) {
            ZHIKE_ASSIGN(const auto there, m_reader.tryRecord(context.description.kind, *given));
            if (there)
                continue; // its key is going to change
        }
        const Uuid id = given && !given->isNull() ? *given : makeUuid(m_reader.clock().now().ms);
        ZHIKE_TRY(
            context.keys.announce(m_reader, context.description.kind, key, cellOf(record, titleColumn), id));
        context.madeBy.insert(id, record.line);
    }
}

Done ImportJudge::judgeLine(const CsvRecord& line)
{
    PlannedLine& planned = m_data.lines.emplace_back();
    planned.offset = line.offset;
    planned.line = line.line;
    auto draft = readLine(m_reader, m_data.context, line, std::nullopt);
    if (!draft && draft.error().kind != ErrorKind::Invalid)
        return tl::unexpected(std::move(draft).error());
    if (!draft) {
        m_data.reject(planned, draft.error());
        return {};
    }
    planned.id = draft->record.id;
    if (const auto first = m_lineOf.constFind(planned.id); first != m_lineOf.constEnd()) {
        m_data.reject(planned, sameRecordAs(*first));
        return {};
    }
    m_lineOf.insert(planned.id, line.line);
    accept(planned, *draft);
    return {};
}

void ImportJudge::accept(PlannedLine& planned, const LineDraft& draft)
{
    using Action = PlannedLine::Action;
    ImportContext& context = m_data.context;
    ImportResult& result = m_data.result;
    planned.action = !draft.exists ? Action::Create : draft.changed ? Action::Update : Action::Keep;
    ++(!draft.exists ? result.created : draft.changed ? result.updated : result.unchanged);
    if (!draft.doubt.isEmpty()) {
        ++result.flagged;
        result.flags.push_back({planned.line, {}, draft.doubt});
    }
    for (const Record& made : draft.toMake) {
        context.madeBy.insert(made.id, planned.line);
        context.keys.add(made);
        ++result.also[made.description->kind];
    }
    if (draft.survey && !draft.surveyExists)
        ++result.also[EntityKind::Survey];
    if (!draft.exists)
        context.madeBy.insert(draft.record.id, planned.line);
    context.keys.add(draft.record);
    noteDependencies(draft);
}

void ImportJudge::noteDependencies(const LineDraft& draft)
{
    size_t i = 0;
    for (const Field& field : draft.record.description->fields) {
        const Value& value = draft.record.values[i++];
        if (field.refers == draft.record.description->kind && m_data.context.madeBy.contains(uuidOf(value)))
            m_dependsOn.emplace_back(m_data.lines.size() - 1, uuidOf(value));
    }
}

/// Rejects the lines that refer to a record whose own line was rejected, until there are none.
Done ImportJudge::dropOrphans()
{
    bool dropped = !m_dependsOn.empty();
    while (dropped) {
        dropped = false;
        for (const auto& [index, target] : m_dependsOn) {
            PlannedLine& planned = m_data.lines[index];
            if (planned.action == PlannedLine::Action::Reject || m_lineOf.contains(target))
                continue;
            --(planned.action == PlannedLine::Action::Create ? m_data.result.created : m_data.result.updated);
            const int column = selfReference(m_data.context);
            m_data.reject(planned, {ErrorKind::Invalid,
                                    Exchange::tr("It refers to line %1 of the file, which was rejected.")
                                        .arg(m_data.context.madeBy.value(target)),
                                    {},
                                    m_data.context.columns.all()[static_cast<size_t>(column)].header});
            m_lineOf.remove(planned.id);
            dropped = true;
        }
    }
    auto& rejects = m_data.result.rejects;
    std::stable_sort(rejects.begin(), rejects.end(),
                     [](const ImportRemark& a, const ImportRemark& b) { return a.line < b.line; });
    return {};
}

} // namespace zhike
