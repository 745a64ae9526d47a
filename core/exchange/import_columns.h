// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import_synonyms.h"
#include "core/store/entity.h"

#include <QtCore/QHash>

namespace zhike {

/// What a column of a file means that is no field of the record itself.
enum class ImportExtra {
    None,
    Id,            ///< the record's own identifier
    CreatedAt,     ///< when it was made
    ArchivedAt,    ///< passed over: archiving is an action of its own
    Reason,        ///< of a rejected line; passed over
    ContactName,   ///< of a customer: the person there
    CustomerEmail, ///< of the person at the customer who is meant
    Product,       ///< of a request: which product it is about
    Engineers,     ///< of a visit: who goes, by number or name, separated by ;
    Contacts,      ///< of a visit: whom we meet, by name, separated by ; and =yes or =no: met
    Skills,        ///< of an engineer: product=level@certified until, separated by ;
    Hours,         ///< of a calendar: its weekly hours
    Days,          ///< of a calendar: its holidays and make-up working days
    Targets,       ///< of a policy: respond, on site and resolve by priority
    Overrides,     ///< of a contract: single figures it promises
    History,       ///< of a request or complaint: what happened to it
    Rating,        ///< of a request: how it was rated, 1 to 5
    RatingWords,   ///< and in which words
    RatedAt,       ///< and when
};

/// One column of a file and what it was taken for.
struct ImportColumn {
    QString header = {};
    const Field* field = nullptr; ///< the field, if it is one
    int fieldIndex = -1;
    bool byId = false;    ///< a reference by identifier (customer_id)
    bool exactly = false; ///< its header is the column's own name
    ImportExtra extra = ImportExtra::None;

    [[nodiscard]] bool isKnown() const { return field != nullptr || extra != ImportExtra::None; }
};

/// The columns of a file of one kind of record. Each field takes at most one column: the one mapped by hand,
/// else the one called like it, else by its label in either language, else by the first of its synonyms.
class ImportColumns
{
public:
    /// Fails if a mapping names no field or header, or if no column is known at all.
    [[nodiscard]] static Result<ImportColumns> match(const EntityDescription& description,
                                                     const QStringList& headers,
                                                     const QHash<QString, QString>& mapping,
                                                     const ImportSynonyms& synonyms);

    [[nodiscard]] const std::vector<ImportColumn>& all() const { return m_columns; }
    /// Positions of the columns that are fields, in the order in which to read them: the owner and the
    /// customer first, for what else is named belongs to them; identifiers before keys, for they are surer.
    [[nodiscard]] const std::vector<int>& readingOrder() const { return m_order; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_columns.size()); }
    /// Position of the column of a field or extra; -1 if the file has none.
    [[nodiscard]] int indexOf(std::string_view column) const;
    [[nodiscard]] int indexOf(ImportExtra extra) const;
    /// Position of the column with the identifiers of what `reference` names by key; -1 if the file has none.
    [[nodiscard]] int idColumnOf(const ImportColumn& reference) const;
    [[nodiscard]] bool has(std::string_view column) const { return indexOf(column) >= 0; }
    [[nodiscard]] bool has(ImportExtra extra) const { return indexOf(extra) >= 0; }
    /// The header over a field's column, or the field's label if the file has none.
    [[nodiscard]] QString headerOf(const EntityDescription& description, const QString& column) const;
    /// Headers that mean nothing here.
    [[nodiscard]] QStringList ignored() const;

private:
    std::vector<ImportColumn> m_columns;
    std::vector<int> m_order;
};

/// The header over the reasons in a file of rejected lines.
[[nodiscard]] QString rejectReasonHeader();

} // namespace zhike
