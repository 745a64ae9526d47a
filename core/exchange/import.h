// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/text_decoding.h"
#include "core/store/unit_of_work.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <functional>
#include <map>
#include <memory>

namespace zhike {

class Store;

/// What to import.
struct ImportOptions {
    EntityKind kind = EntityKind::None;
    QString file = {};
    QHash<QString, QString> mapping = {}; ///< field → header, where the headers do not speak for themselves
    QString rejectsFile = {};             ///< where rejected lines go; none if empty
    /// Told how many of how many bytes are behind; false stops the import, and nothing is changed.
    std::function<bool(qint64 done, qint64 total)> progress = {};
};

/// A line, and why it was not taken or is doubted.
struct ImportRemark {
    qint64 line = 0;
    QString column; ///< its header; empty if it is about the whole line
    QString reason;
};

/// What an import did, or would do: read = created + updated + unchanged + rejected.
struct ImportResult {
    qint64 read = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 flagged = 0; ///< kept lines that contradict themselves
    std::vector<ImportRemark> rejects;
    std::vector<ImportRemark> flags;
    std::map<EntityKind, qint64> also; ///< what the lines named and was made for them
    QStringList ignoredColumns;
    TextEncoding encoding = TextEncoding::Utf8;
};

/// A file that has been read and matched against the database, with the decision for every line; nothing is
/// written yet. It keeps the file's text and little more.
class ImportPlan
{
public:
    struct Data; ///< import_plan.h; of use to the inside only
    /// Reads and matches the file on a snapshot.
    [[nodiscard]] static Result<ImportPlan> make(const Reader& reader, ImportOptions options);
    ~ImportPlan();
    ImportPlan(ImportPlan&& other) noexcept;
    ImportPlan& operator=(ImportPlan&& other) noexcept;

    /// What applying it will do.
    [[nodiscard]] const ImportResult& result() const;
    /// Whether there is anything to write.
    [[nodiscard]] bool changesAnything() const;
    /// "Import 2,769 requests".
    [[nodiscard]] QString title() const;
    /// Writes all accepted lines through one unit of work. If the database no longer is what the plan was
    /// made on, or anything else stops it, it fails as a whole. Call once.
    [[nodiscard]] Done apply(UnitOfWork& unit);
    /// Writes the rejected lines as they were, with a column of reasons that an import passes over, so that
    /// the file can be corrected and imported. Writes nothing if none was rejected or no file was named. Call
    /// before apply.
    [[nodiscard]] Done writeRejects() const;

private:
    explicit ImportPlan(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

/// The kind of record whose fields explain most of the file's headers: what to suggest to a person who only
/// chose a file.
[[nodiscard]] Result<EntityKind> likelyKind(const QString& file);

/// Plans, writes and reports: all of an import, waiting. Not for the UI thread. `dryRun` writes nothing but
/// the rejects.
[[nodiscard]] Result<ImportResult> importFile(Store& store, ImportOptions options, bool dryRun = false);

} // namespace zhike
