// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/store/worker.h"
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <memory>
#include <optional>

namespace zhike {

/// What somebody typed into a form and has not saved yet.
struct Draft {
    QString title; ///< of the form
    Instant at;    ///< of the last change
    QJsonObject values;
};

/// Half-filled forms, kept in a file of their own beside the database, so that they survive a crash. They are
/// no records: no journal, no undo, no search. Several processes may share the file: each change is merged
/// into what is there and written whole or not at all. A damaged file counts as an empty one. Reading and
/// writing happen on a thread of its own; destroying it waits for what is queued.
class Drafts : public QObject
{
    Q_OBJECT
public:
    Drafts(QString file, std::shared_ptr<const Clock> clock);
    ~Drafts() override;

    /// The file that belongs to a database.
    [[nodiscard]] static QString fileFor(const QString& database);

    /// What was there at the start is known now.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] std::optional<Draft> find(const QString& key) const;
    [[nodiscard]] QStringList keys() const { return m_drafts.keys(); }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    /// Keeps values under a key, "form/record"; replaces what was there.
    void keep(const QString& key, const QString& title, const QJsonObject& values);
    void discard(const QString& key);

Q_SIGNALS:
    void loaded();
    /// What was kept or discarded under this key is on the disk now; or is not, because the disk refuses it.
    void written(const QString& key, bool well);

private:
    void load();
    void write(const QString& key, const QJsonObject& draft);

    QString m_file;
    std::shared_ptr<const Clock> m_clock;
    QHash<QString, Draft> m_drafts; ///< own thread only
    bool m_loaded = false;
    std::unique_ptr<Worker> m_worker; ///< last: it ends first
};

} // namespace zhike
