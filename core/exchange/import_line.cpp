// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_line.h"

#include "core/exchange/cell_values.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/dates.h"
#include "core/exchange/exchange.h"
#include "core/exchange/line_reader.h"

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChoices = 500;

QString textOfCell(std::string_view cell)
{
    return withoutFormulaGuard(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
}

/// Kinds whose key is given by the program when the file has none.
bool numbersItself(EntityKind kind)
{
    return kind == EntityKind::Customer || kind == EntityKind::Request || kind == EntityKind::Visit ||
           kind == EntityKind::Complaint;
}

} // namespace

QString pendingKey()
{
    return u"\u2026"_s;
}

Result<LineDraft> readLine(const Reader& reader, ImportContext& context, const CsvRecord& line,
                           const std::optional<LineSubject>& subject)
{
    return LineReader(reader, context, line).read(subject);
}

LineReader::LineReader(const Reader& reader, ImportContext& context, const CsvRecord& line)
    : m_reader(reader), m_context(context), m_d(context.description), m_line(line)
{
}

tl::unexpected<Error> LineReader::refuse(int column, QString reason) const
{
    const QString header =
        column < 0 ? QString() : m_context.columns.all()[static_cast<size_t>(column)].header;
    return failure(ErrorKind::Invalid, std::move(reason), {}, header);
}

Result<LineDraft> LineReader::read(const std::optional<LineSubject>& subject)
{
    ZHIKE_TRY(readCells());
    if (subject) {
        ZHIKE_TRY(begin(*subject));
    } else {
        ZHIKE_ASSIGN(const LineSubject found, findSubject());
        ZHIKE_TRY(begin(found));
    }
    if (m_d.kind == EntityKind::Request)
        ZHIKE_TRY(readCustomerOfRequest());
    ZHIKE_TRY(readFields());
    if (m_d.kind == EntityKind::Instalment)
        ZHIKE_TRY(completeCustomer("contract", EntityKind::Contract));
    if (m_d.kind == EntityKind::Customer)
        ZHIKE_TRY(readContactOfCustomer());
    if (m_d.kind == EntityKind::Request)
        ZHIKE_TRY(readRequest());
    if (m_d.kind == EntityKind::Complaint)
        ZHIKE_TRY(readComplaint());
    if (m_d.kind == EntityKind::KanoAnswer)
        ZHIKE_TRY(readKanoAnswer());
    ZHIKE_TRY(readParts());
    ZHIKE_TRY(finish());
    return std::move(m_draft);
}

Done LineReader::readCells()
{
    const auto expected = static_cast<size_t>(m_context.columns.size());
    const auto& cells = m_line.cells;
    const bool spare =
        cells.size() > expected && std::all_of(cells.begin() + static_cast<qsizetype>(expected), cells.end(),
                                               [](std::string_view c) { return c.empty(); });
    if (cells.size() != expected && !spare)
        return refuse(-1, Exchange::tr("The line has %1 cells, the first line of the file has %2.")
                              .arg(cells.size())
                              .arg(expected));
    m_cells.reserve(expected);
    for (size_t i = 0; i < expected; ++i) {
        m_cells.push_back(m_context.columns.all()[i].isKnown() ? textOfCell(cells[i]) : QString());
        if (m_cells.back().contains(QChar(u'\0')))
            return refuse(static_cast<int>(i),
                          Exchange::tr("The cell has a zero character, which is no text."));
    }
    return {};
}

Done LineReader::begin(const LineSubject& subject)
{
    m_draft.exists = subject.exists;
    if (subject.exists) {
        ZHIKE_ASSIGN(m_before, m_reader.record(m_d.kind, subject.id));
    } else {
        m_before = blankRecord(m_d.kind);
        m_before.id = subject.id;
    }
    m_draft.record = m_before;
    return {};
}

Result<std::optional<Uuid>> LineReader::resolveId(EntityKind kind, const QString& text)
{
    const auto id = Uuid::fromString(text);
    if (!id)
        return std::optional<Uuid>{};
    if (m_context.madeBy.contains(*id))
        return id;
    ZHIKE_ASSIGN(const bool known, m_context.keys.exists(m_reader, kind, *id));
    return known ? id : std::optional<Uuid>{};
}

Result<Uuid> LineReader::resolve(int column, EntityKind kind, const QString& text)
{
    ZHIKE_ASSIGN(const auto byId, resolveId(kind, text));
    if (byId)
        return *byId;
    const EntityDescription& d = description(kind);
    if (d.key) {
        ZHIKE_ASSIGN(const auto byKey, m_context.keys.byKey(m_reader, kind, text));
        if (byKey)
            return byKey.id;
    }
    const Uuid owner = m_d.indexOf("customer") >= 0 ? uuidOf(m_draft.record.value("customer")) : Uuid{};
    ZHIKE_ASSIGN(const auto byTitle, m_context.keys.byTitle(m_reader, kind, owner, text));
    if (byTitle.several)
        return refuse(
            column,
            Exchange::tr("Several %1 are called “%2”. Name the key or the id of the one that is meant.")
                .arg(entityPluralLabel(d), text.left(60)));
    if (byTitle)
        return byTitle.id;
    return refuse(column, Exchange::tr("There is no %1 “%2”.").arg(entityLabel(d), text.left(60)));
}

Done LineReader::readFields()
{
    for (const int column : m_context.columns.readingOrder()) {
        ZHIKE_TRY(readField(column));
        // Before the contact is looked for, who is one of the request's customer.
        if (m_d.kind == EntityKind::Message && column == m_context.columns.indexOf("request"))
            ZHIKE_TRY(completeCustomer("request", EntityKind::Request));
    }
    if (!m_draft.exists && !identityOf(m_draft.record))
        return checkKey();
    if (m_draft.exists)
        return checkKey();
    ZHIKE_ASSIGN(const LineSubject same, subjectByIdentity());
    if (!same.exists && same.id == m_draft.record.id)
        return {};
    // A record of a kind without keys that is there already: read the line again upon it.
    ZHIKE_TRY(begin(same));
    return readFields();
}

Done LineReader::readField(int column)
{
    const ImportColumn& c = m_context.columns.all()[static_cast<size_t>(column)];
    const QString text = cell(column);
    if (text.trimmed().isEmpty())
        return {};
    auto& value = m_draft.record.values[static_cast<size_t>(c.fieldIndex)];
    if (c.field->kind == FieldKind::Enum) {
        if (const auto known = m_context.choices.constFind({column, text});
            known != m_context.choices.constEnd()) {
            value = *known;
            return {};
        }
    }
    if (c.field->kind == FieldKind::Reference)
        return readReference(column, c, text.trimmed());
    auto read = readCell({m_d, m_context.synonyms, m_context.zone, c.exactly}, *c.field, text);
    if (!read)
        return refuse(column, std::move(read).error().message);
    value = *std::move(read);
    if (c.field->kind == FieldKind::Enum && m_context.choices.size() < mostChoices)
        m_context.choices.insert({column, text}, value);
    return {};
}

Done LineReader::readReference(int column, const ImportColumn& c, const QString& text)
{
    const bool seenTo = m_d.kind == EntityKind::Request && !c.byId &&
                        (c.field->refers == EntityKind::Customer || c.field->refers == EntityKind::Contact);
    if (seenTo)
        return {}; // by readCustomerOfRequest
    auto& value = m_draft.record.values[static_cast<size_t>(c.fieldIndex)];
    const QString idText = c.byId ? text : cell(m_context.columns.idColumnOf(c)).trimmed();
    ZHIKE_ASSIGN(const auto id, resolveId(c.field->refers, idText));
    if (id) {
        value = *id;
        return {};
    }
    if (!c.byId) {
        ZHIKE_ASSIGN(value, m_d.owner && m_d.ownerKind == EntityKind::KanoStudy
                                ? resolveOfStudy(column, c.field->refers, text)
                                : resolve(column, c.field->refers, text));
        return {};
    }
    // The key beside it may still lead to the record.
    if (cell(m_context.columns.indexOf(c.field->column)).trimmed().isEmpty())
        return refuse(column, Exchange::tr("There is no %1 “%2”.")
                                  .arg(entityLabel(description(c.field->refers)), text.left(60)));
    return {};
}

Done LineReader::checkKey()
{
    if (!m_d.key)
        return {};
    const QString key = textOf(m_draft.record.value(m_d.key));
    if (key.isEmpty() && !m_draft.exists && numbersItself(m_d.kind))
        m_draft.record.set(m_d.key, pendingKey());
    if (key.isEmpty())
        return {};
    ZHIKE_ASSIGN(const auto other, m_context.keys.byKey(m_reader, m_d.kind, key));
    if (other && other.id != m_draft.record.id)
        return refuse(m_context.columns.indexOf(m_d.key),
                      Exchange::tr("“%1” belongs to another record.").arg(key.left(60)));
    return {};
}

Done LineReader::finish()
{
    const int created = m_context.columns.indexOf(ImportExtra::CreatedAt);
    if (!m_draft.exists && !cell(created).trimmed().isEmpty()) {
        const auto at = readInstant(cell(created), m_context.zone);
        if (!at)
            return refuse(created, at.error().message);
        m_draft.record.createdAt = *at;
    }
    const auto problems = validate(m_draft.record);
    if (!problems.empty()) {
        Error first = problems.front();
        first.kind = ErrorKind::Invalid;
        first.field = m_context.columns.headerOf(m_d, first.field);
        return tl::unexpected(std::move(first));
    }
    m_draft.changed |= !m_draft.exists || m_draft.record != m_before || !m_draft.toMake.empty() ||
                       !m_draft.toUpdate.empty() || !m_draft.parts.empty() || m_draft.survey;
    return {};
}

} // namespace zhike
