// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/capture.h"

#include "core/journal/changeset.h"
#include "core/store/record_sql.h"

namespace zhike {

namespace {

constexpr int rowsPerChunk = 1000;

int onlyRecords(void*, const char* table)
{
    return descriptionOfTable(table) != nullptr;
}

} // namespace

Capture::Capture(Connection& connection) : m_connection(connection) {}

Capture::~Capture()
{
    if (m_session)
        sqlite3session_delete(m_session);
}

Done Capture::start()
{
    int code = sqlite3session_create(m_connection.handle(), "main", &m_session);
    if (code == SQLITE_OK) {
        sqlite3session_table_filter(m_session, onlyRecords, nullptr);
        code = sqlite3session_attach(m_session, nullptr);
    }
    if (code != SQLITE_OK)
        return tl::unexpected(m_connection.error(code, "session"));
    m_changesAtStart = sqlite3_total_changes(m_connection.handle());
    return {};
}

Done Capture::roll()
{
    if (!m_session)
        return start();
    if (sqlite3_total_changes(m_connection.handle()) - m_changesAtStart < rowsPerChunk)
        return {};
    ZHIKE_TRY(takeChunk());
    return start();
}

Done Capture::cut()
{
    if (m_session)
        ZHIKE_TRY(takeChunk());
    return start();
}

Done Capture::close()
{
    return m_session ? takeChunk() : Done{};
}

Done Capture::takeChunk()
{
    int size = 0;
    void* data = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &data);
    sqlite3session_delete(m_session);
    m_session = nullptr;
    if (code != SQLITE_OK) {
        sqlite3_free(data);
        return tl::unexpected(m_connection.error(code, "changeset"));
    }
    const QByteArray changes(static_cast<const char*>(data), size);
    sqlite3_free(data);
    if (changes.isEmpty())
        return {};
    ZHIKE_TRY(collect(changes, static_cast<int>(m_chunks.size())));
    m_chunks.push_back(changes);
    return {};
}

Done Capture::collect(const QByteArray& changes, int chunk)
{
    ChangesetReader reader(changes);
    while (reader.next()) {
        const EntityDescription* d = reader.description();
        if (!d)
            continue;
        ++m_rows;
        Touch touch;
        touch.entity = d->kind;
        touch.id = reader.recordId();
        touch.chunk = chunk;
        touch.removed = reader.operation() == ChangeOperation::Delete && !d->isPart();
        ZHIKE_ASSIGN(touch.owner, ownerOf(*d, touch.id, reader.ownerIfKnown()));
        if (m_touches.empty() || m_touches.back() != touch)
            m_touches.push_back(touch);
    }
    return reader.done();
}

Result<Uuid> Capture::ownerOf(const EntityDescription& d, const Uuid& id, const Uuid& known)
{
    if (!d.owner)
        return id;
    if (d.isPart()) {
        if (const auto found = m_owners.constFind(id); found != m_owners.constEnd())
            return *found;
        ZHIKE_ASSIGN(const Uuid owner, ownerOf(description(d.ownerKind), id, {}));
        m_owners.insert(id, owner);
        return owner;
    }
    if (known) {
        m_owners.insert(id, known);
        return known;
    }
    return ownerOfRecord(m_connection, d, id);
}

} // namespace zhike
