// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/exchange.h"
#include "core/exchange/import_plan.h"
#include "core/store/store.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QSaveFile>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> contentsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io,
                       Exchange::tr("The file %1 could not be opened. Nothing was imported.").arg(path),
                       file.errorString());
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(
            ErrorKind::Io,
            Exchange::tr("The file %1 could not be read to its end. Nothing was imported.").arg(path),
            file.errorString());
    return bytes;
}

/// A spreadsheet or another packed file, which is no text.
bool isPacked(const QByteArray& bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0");
}

Result<DecodedText> readText(const QString& path)
{
    ZHIKE_ASSIGN(QByteArray bytes, contentsOf(path));
    if (isPacked(bytes))
        return failure(ErrorKind::Invalid,
                       Exchange::tr("The file is a spreadsheet or an archive, not CSV. Save it as CSV and "
                                    "import that."));
    return decodeText(bytes);
}

Result<QStringList> headersOf(const DecodedText& text)
{
    CsvReader csv(std::string_view(text.utf8.data(), static_cast<size_t>(text.utf8.size())));
    CsvRecord first;
    ZHIKE_ASSIGN(const bool any, csv.next(first));
    if (!any)
        return failure(ErrorKind::Invalid, Exchange::tr("The file is empty: there is nothing to import."));
    QStringList headers;
    for (const std::string_view cell : first.cells)
        headers += withoutFormulaGuard(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
    return headers;
}

} // namespace

Result<EntityKind> likelyKind(const QString& file)
{
    ZHIKE_ASSIGN(const DecodedText text, readText(file));
    ZHIKE_ASSIGN(const QStringList headers, headersOf(text));
    const ImportSynonyms synonyms;
    EntityKind best = EntityKind::Customer;
    qsizetype fewestIgnored = headers.size();
    for (const EntityDescription* d : allDescriptions()) {
        if (d->isPart())
            continue;
        const auto columns = ImportColumns::match(*d, headers, {}, synonyms);
        if (columns && columns->ignored().size() < fewestIgnored) {
            fewestIgnored = columns->ignored().size();
            best = d->kind;
        }
    }
    return best;
}

ImportPlan::ImportPlan(std::unique_ptr<Data> data) : m_data(std::move(data)) {}
ImportPlan::~ImportPlan() = default;
ImportPlan::ImportPlan(ImportPlan&& other) noexcept = default;
ImportPlan& ImportPlan::operator=(ImportPlan&& other) noexcept = default;

Result<ImportPlan> ImportPlan::make(const Reader& reader, ImportOptions options)
{
    const EntityDescription& d = description(options.kind);
    ZHIKE_ASSIGN(DecodedText text, readText(options.file));
    ImportSynonyms synonyms;
    ZHIKE_ASSIGN(const QStringList headers, headersOf(text));
    ZHIKE_ASSIGN(ImportColumns columns, ImportColumns::match(d, headers, options.mapping, synonyms));
    auto data = std::unique_ptr<Data>(
        new Data{.options = std::move(options),
                 .text = std::move(text),
                 .context = {d, std::move(columns), std::move(synonyms), reader.clock().zone()},
                 .lines = {},
                 .result = {}});
    data->result.encoding = data->text.encoding;
    data->result.ignoredColumns = data->context.columns.ignored();
    ZHIKE_TRY(ImportJudge(reader, *data).judge());
    return ImportPlan(std::move(data));
}

const ImportResult& ImportPlan::result() const
{
    return m_data->result;
}

bool ImportPlan::changesAnything() const
{
    return m_data->result.created + m_data->result.updated > 0;
}

QString ImportPlan::title() const
{
    return Exchange::tr("Import %1 %2")
        .arg(QLocale().toString(m_data->result.created + m_data->result.updated),
             entityPluralLabel(m_data->context.description));
}

Done ImportPlan::Data::report(qsizetype position, int from, int to) const
{
    if (!options.progress)
        return {};
    const auto total = static_cast<qint64>(std::max<qsizetype>(text.utf8.size(), 1)) * 100;
    if (!options.progress((total / 100) * from + static_cast<qint64>(position) * (to - from), total))
        return failure(ErrorKind::Cancelled, Exchange::tr("The import was stopped. Nothing was changed."));
    return {};
}

void ImportPlan::Data::reject(PlannedLine& line, const Error& why)
{
    line.action = PlannedLine::Action::Reject;
    ++result.rejected;
    result.rejects.push_back({line.line, why.field, why.message});
}

void ImportPlan::Data::forget()
{
    text.utf8 = {};
    lines = {};
    context.keys = {};
    context.madeBy = {};
}

Done ImportPlan::writeRejects() const
{
    if (m_data->options.rejectsFile.isEmpty() || m_data->result.rejects.empty())
        return {};
    QSaveFile file(m_data->options.rejectsFile);
    if (!file.open(QIODevice::WriteOnly))
        return failure(
            ErrorKind::Io,
            Exchange::tr("The file of rejected lines could not be written: %1.").arg(file.errorString()));
    CsvWriter writer(file);
    CsvReader csv = m_data->reader();
    CsvRecord record;
    const auto copy = [&](const QString& last) -> Done {
        std::vector<QString> cells;
        for (size_t i = 0; i < record.cells.size(); ++i) {
            const bool reason = i < m_data->context.columns.all().size() &&
                                m_data->context.columns.all()[i].extra == ImportExtra::Reason;
            if (!reason)
                cells.push_back(withoutFormulaGuard(QString::fromUtf8(
                    record.cells[i].data(), static_cast<qsizetype>(record.cells[i].size()))));
        }
        cells.push_back(last);
        return writer.write(cells);
    };
    ZHIKE_TRY(csv.next(record));
    ZHIKE_TRY(copy(rejectReasonHeader()));
    QHash<qint64, QString> reasons;
    for (const ImportRemark& r : m_data->result.rejects)
        reasons.insert(r.line, r.column.isEmpty() ? r.reason : r.column + u": "_s + r.reason);
    for (const PlannedLine& line : m_data->lines) {
        if (line.action != PlannedLine::Action::Reject)
            continue;
        csv.seek(line.offset, line.line);
        ZHIKE_TRY(csv.next(record));
        ZHIKE_TRY(copy(reasons.value(line.line)));
    }
    ZHIKE_TRY(writer.finish());
    if (!file.commit())
        return failure(
            ErrorKind::Io,
            Exchange::tr("The file of rejected lines could not be written: %1.").arg(file.errorString()));
    return {};
}

Result<ImportResult> importFile(Store& store, ImportOptions options, bool dryRun)
{
    std::optional<ImportPlan> plan;
    ZHIKE_TRY(store.readNow([&](Reader& reader) -> Done {
        ZHIKE_ASSIGN(plan, ImportPlan::make(reader, std::move(options)));
        return {};
    }));
    // The rejects first: if they cannot be kept, nothing shall have happened.
    ZHIKE_TRY(plan->writeRejects());
    if (!dryRun && plan->changesAnything())
        ZHIKE_TRY(store.writeNow(plan->title(), [&](UnitOfWork& unit) { return plan->apply(unit); }));
    return plan->result();
}

} // namespace zhike
