// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_columns.h"

#include "core/exchange/exchange.h"

#include <array>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

struct ExtraName {
    const char* name;
    ImportExtra extra;
};
constexpr std::array extraNames = {
    ExtraName{"id", ImportExtra::Id},
    ExtraName{"created_at", ImportExtra::CreatedAt},
    ExtraName{"archived_at", ImportExtra::ArchivedAt},
    ExtraName{"contact_name", ImportExtra::ContactName},
    ExtraName{"customer_email", ImportExtra::CustomerEmail},
    ExtraName{"product", ImportExtra::Product},
    ExtraName{"engineers", ImportExtra::Engineers},
    ExtraName{"contacts", ImportExtra::Contacts},
    ExtraName{"skills", ImportExtra::Skills},
    ExtraName{"hours", ImportExtra::Hours},
    ExtraName{"days", ImportExtra::Days},
    ExtraName{"targets", ImportExtra::Targets},
    ExtraName{"overrides", ImportExtra::Overrides},
    ExtraName{"history", ImportExtra::History},
    ExtraName{"rating", ImportExtra::Rating},
    ExtraName{"rating_words", ImportExtra::RatingWords},
    ExtraName{"rated_at", ImportExtra::RatedAt},
};
constexpr auto rejectReason = "zhike: reason";

ImportExtra extraNamed(QStringView name)
{
    for (const ExtraName& e : extraNames) {
        if (name == QLatin1String(e.name))
            return e.extra;
    }
    return ImportExtra::None;
}

/// Tries header after header for one target; how sure a match is decides the order of the passes.
class Matching
{
public:
    Matching(const EntityDescription& description, const ImportSynonyms& synonyms,
             std::vector<ImportColumn>& columns)
        : m_description(description), m_synonyms(synonyms), m_columns(columns)
    {
    }

    /// The target called `name`: a column, a column with _id, or an extra this kind knows.
    [[nodiscard]] std::optional<ImportColumn> target(const QString& name) const
    {
        ImportColumn column;
        const QByteArray latin = name.toLatin1();
        column.fieldIndex = m_description.indexOf(latin.toStdString());
        if (column.fieldIndex < 0 && latin.endsWith("_id")) {
            column.fieldIndex = m_description.indexOf(latin.chopped(3).toStdString());
            column.byId = true;
        }
        if (column.fieldIndex >= 0) {
            column.field = &m_description.fields[static_cast<size_t>(column.fieldIndex)];
            if (!column.byId || column.field->kind == FieldKind::Reference)
                return column;
            return std::nullopt;
        }
        column.byId = false;
        column.extra = extraNamed(name);
        const bool ofAll = column.extra == ImportExtra::Id || column.extra == ImportExtra::CreatedAt ||
                           column.extra == ImportExtra::ArchivedAt;
        if (column.extra == ImportExtra::None ||
            (!ofAll && !m_synonyms.targets(m_description.plural).contains(name)))
            return std::nullopt;
        return column;
    }

    [[nodiscard]] bool isTaken(const ImportColumn& wanted) const
    {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](const ImportColumn& c) {
            return c.isKnown() && c.field == wanted.field && c.byId == wanted.byId && c.extra == wanted.extra;
        });
    }

    void take(ImportColumn& column, const ImportColumn& wanted, bool exactly)
    {
        const QString header = column.header;
        column = wanted;
        column.header = header;
        column.exactly = exactly;
    }

    /// Gives `wanted` to the first free column whose folded header is `word`.
    bool takeFolded(const ImportColumn& wanted, const QString& word)
    {
        if (word.isEmpty() || isTaken(wanted))
            return false;
        for (ImportColumn& column : m_columns) {
            if (column.isKnown() || foldedWord(column.header) != word)
                continue;
            take(column, wanted, false);
            return true;
        }
        return false;
    }

    void takeExactNames()
    {
        for (ImportColumn& column : m_columns) {
            if (column.isKnown())
                continue;
            if (column.header == QLatin1String(rejectReason))
                column.extra = ImportExtra::Reason;
            else if (const auto wanted = target(column.header); wanted && !isTaken(*wanted))
                take(column, *wanted, true);
        }
    }

    void takeLabels()
    {
        for (const Field& field : m_description.fields) {
            const auto wanted = target(QString::fromLatin1(field.column));
            takeFolded(*wanted, foldedWord(QString::fromLatin1(field.column)));
            takeFolded(*wanted, foldedWord(QString::fromUtf8(field.label)));
            takeFolded(*wanted, foldedWord(fieldLabel(field)));
        }
    }

    void takeSynonyms()
    {
        for (const QString& name : m_synonyms.targets(m_description.plural)) {
            const auto wanted = target(name);
            for (const QString& word : m_synonyms.headers(m_description.plural, name.toStdString())) {
                if (wanted && takeFolded(*wanted, word))
                    break;
            }
        }
    }

private:
    const EntityDescription& m_description;
    const ImportSynonyms& m_synonyms;
    std::vector<ImportColumn>& m_columns;
};

Done applyMapping(Matching& matching, std::vector<ImportColumn>& columns,
                  const QHash<QString, QString>& mapping)
{
    for (auto it = mapping.begin(); it != mapping.end(); ++it) {
        const auto wanted = matching.target(it.key());
        if (!wanted)
            return failure(ErrorKind::Invalid,
                           Exchange::tr("“%1” is no field that can be imported here.").arg(it.key()));
        const auto column = std::find_if(columns.begin(), columns.end(),
                                         [&](const ImportColumn& c) { return c.header == it.value(); });
        if (column == columns.end())
            return failure(ErrorKind::Invalid, Exchange::tr("The file has no column “%1”.").arg(it.value()));
        matching.take(*column, *wanted, it.key() == it.value());
    }
    return {};
}

/// The owner first, then the customer: what else is named may belong to either.
int readingRank(const EntityDescription& d, const Field& field)
{
    if (d.owner && std::string_view(field.column) == d.owner)
        return 0;
    return field.refers == EntityKind::Customer ? 1 : 2;
}

} // namespace

QString rejectReasonHeader()
{
    return QString::fromLatin1(rejectReason);
}

Result<ImportColumns> ImportColumns::match(const EntityDescription& description, const QStringList& headers,
                                           const QHash<QString, QString>& mapping,
                                           const ImportSynonyms& synonyms)
{
    ImportColumns result;
    for (const QString& header : headers)
        result.m_columns.push_back({.header = header.trimmed()});
    Matching matching(description, synonyms, result.m_columns);
    ZHIKE_TRY(applyMapping(matching, result.m_columns, mapping));
    matching.takeExactNames();
    matching.takeLabels();
    matching.takeSynonyms();
    const bool any = std::any_of(result.m_columns.begin(), result.m_columns.end(), [](const ImportColumn& c) {
        return c.field != nullptr || c.extra == ImportExtra::Id;
    });
    for (const int rank : {0, 1, 2}) {
        for (const bool byId : {true, false}) {
            for (size_t i = 0; i < result.m_columns.size(); ++i) {
                const ImportColumn& c = result.m_columns[i];
                if (c.field && readingRank(description, *c.field) == rank && c.byId == byId)
                    result.m_order.push_back(static_cast<int>(i));
            }
        }
    }
    if (any)
        return result;
    QStringList known;
    for (const Field& field : description.fields)
        known += fieldLabel(field);
    return failure(ErrorKind::Invalid,
                   Exchange::tr("The first line of the file names no column of %1. Known are: %2.")
                       .arg(entityPluralLabel(description), known.join(Exchange::tr(", "))));
}

int ImportColumns::indexOf(std::string_view column) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].field && !m_columns[i].byId && column == m_columns[i].field->column)
            return static_cast<int>(i);
    }
    return -1;
}

int ImportColumns::indexOf(ImportExtra extra) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].extra == extra)
            return static_cast<int>(i);
    }
    return -1;
}

int ImportColumns::idColumnOf(const ImportColumn& reference) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].byId && m_columns[i].field == reference.field)
            return static_cast<int>(i);
    }
    return -1;
}

QString ImportColumns::headerOf(const EntityDescription& description, const QString& column) const
{
    const std::string name = column.toStdString();
    if (const int index = indexOf(name); index >= 0)
        return m_columns[static_cast<size_t>(index)].header;
    const Field* field = description.field(name);
    return field ? fieldLabel(*field) : column;
}

QStringList ImportColumns::ignored() const
{
    QStringList headers;
    for (const ImportColumn& column : m_columns) {
        if (!column.isKnown())
            headers += column.header;
    }
    return headers;
}

} // namespace zhike
