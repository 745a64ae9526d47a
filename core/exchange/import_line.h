// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/csv_reader.h"
#include "core/exchange/import_columns.h"
#include "core/exchange/import_keys.h"

#include <QtCore/QTimeZone>

namespace zhike {

/// Everything that one line asks for: the record, and what it names that has to be made first.
struct LineDraft {
    Record record;
    bool exists = false;                             ///< in the database already
    bool changed = false;                            ///< something is to be written
    std::vector<Record> toMake;                      ///< customers and contacts, before the record
    std::vector<Record> toUpdate;                    ///< contacts that gain an e-mail address
    std::map<EntityKind, std::vector<Record>> parts; ///< all parts of a kind, where they are to be written
    std::optional<Record> survey;                    ///< new or changed
    bool surveyExists = false;
    QString doubt; ///< how it contradicts itself; empty if it does not
};

/// What an import shares over all of its lines.
struct ImportContext {
    const EntityDescription& description;
    ImportColumns columns;
    ImportSynonyms synonyms;
    QTimeZone zone;
    ImportKeys keys = {};
    QHash<Uuid, qint64> madeBy = {};                    ///< the line that makes a record
    QHash<std::pair<int, QString>, Value> choices = {}; ///< texts of columns of choices, once read
};

/// Which record a line is about, once that is decided.
struct LineSubject {
    Uuid id;
    bool exists = false;
};

/// Reads the record that one line of the file describes, merged into the one that the database has: empty
/// cells change nothing. ErrorKind::Invalid says why the line cannot be taken, `field` being the header of
/// the column; every other error is the database's. Reading the same line again, with its subject, gives the
/// same answer.
[[nodiscard]] Result<LineDraft> readLine(const Reader& reader, ImportContext& context, const CsvRecord& line,
                                         const std::optional<LineSubject>& subject);

/// Puts into the key, of a new record that came without one, until it is numbered on writing.
[[nodiscard]] QString pendingKey();

} // namespace zhike
