// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/entity.h"
#include "core/store/query.h"

struct sqlite3_session;

namespace zhike {

/// A record that a unit of work changed.
struct Touch {
    EntityKind entity = EntityKind::None; ///< of the changed row; a part kind for parts
    Uuid id;                              ///< of the record; for a part, of the record it is part of
    Uuid owner;                           ///< the customer, engineer or tier it belongs to
    int chunk = 0;
    bool removed = false; ///< the row is no longer there

    auto operator<=>(const Touch&) const = default;
};

/// Records what happens to the tables of records on one connection, in chunks of about 1,000 rows so that
/// neither memory nor a later look into history grows with the size of the unit.
class Capture
{
public:
    explicit Capture(Connection& connection);
    ~Capture();
    Capture(const Capture&) = delete;
    Capture& operator=(const Capture&) = delete;

    /// Starts a new chunk if the present one is full. Called after each change.
    [[nodiscard]] Done roll();
    /// Starts a new chunk in any case.
    [[nodiscard]] Done cut();
    /// Ends the last chunk. After it, chunks() and touches() are whole.
    [[nodiscard]] Done close();
    [[nodiscard]] const std::vector<QByteArray>& chunks() const { return m_chunks; }
    [[nodiscard]] const std::vector<Touch>& touches() const { return m_touches; }
    [[nodiscard]] qint64 rows() const { return m_rows; } ///< captured so far, in closed chunks

private:
    [[nodiscard]] Done start();
    [[nodiscard]] Done takeChunk();
    [[nodiscard]] Done collect(const QByteArray& changes, int chunk);
    [[nodiscard]] Result<Uuid> ownerOf(const EntityDescription& d, const Uuid& id, const Uuid& known);

    Connection& m_connection;
    sqlite3_session* m_session = nullptr;
    int m_changesAtStart = 0;
    qint64 m_rows = 0;
    std::vector<QByteArray> m_chunks;
    std::vector<Touch> m_touches;
    QHash<Uuid, Uuid> m_owners; ///< of parents already looked up
};

} // namespace zhike
