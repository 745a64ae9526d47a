// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/changeset.h"

#include <QtCore/QCoreApplication>

namespace zhike {

namespace {

constexpr int archivedColumn = 2;

Value toValue(sqlite3_value* v)
{
    switch (sqlite3_value_type(v)) {
    case SQLITE_INTEGER:
        return qint64{sqlite3_value_int64(v)};
    case SQLITE_FLOAT:
        return sqlite3_value_double(v);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(v)),
                                 sqlite3_value_bytes(v));
    case SQLITE_BLOB:
        return sqlite3_value_bytes(v) == 16 ? Value{Uuid::fromBytes(sqlite3_value_blob(v))} : Value{};
    default:
        return {};
    }
}

/// Whether the first table header ('T', number of columns, a byte for each, name, 0) is whole. SQLite 3.40 looks for
/// the end of the name for ever if there is none.
bool beginsWell(const QByteArray& changes)
{
    if (changes.isEmpty())
        return true;
    if (changes.size() < 3 || (changes[0] != 'T' && changes[0] != 'P'))
        return false;
    const auto name = 2 + static_cast<qsizetype>(static_cast<uchar>(changes[1]));
    return changes.indexOf('\0', name) > name;
}

} // namespace

ChangesetReader::ChangesetReader(const QByteArray& changes)
{
    if (!beginsWell(changes)) {
        m_code = SQLITE_CORRUPT;
        return;
    }
    m_code = sqlite3changeset_start(&m_iterator, static_cast<int>(changes.size()),
                                    const_cast<char*>(changes.constData()));
}

ChangesetReader::~ChangesetReader()
{
    sqlite3changeset_finalize(m_iterator);
}

bool ChangesetReader::next()
{
    if (m_code != SQLITE_OK)
        return false;
    const int code = sqlite3changeset_next(m_iterator);
    if (code != SQLITE_ROW) {
        m_code = code == SQLITE_DONE ? SQLITE_DONE : code;
        return false;
    }
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    if (sqlite3changeset_op(m_iterator, &table, &columns, &operation, &indirect) != SQLITE_OK)
        return false;
    m_description = descriptionOfTable(table);
    m_operation = operation == SQLITE_INSERT   ? ChangeOperation::Insert
                  : operation == SQLITE_DELETE ? ChangeOperation::Delete
                                               : ChangeOperation::Update;
    return true;
}

Done ChangesetReader::done() const
{
    if (m_code == SQLITE_OK || m_code == SQLITE_DONE)
        return {};
    return failure(ErrorKind::Corrupt,
                   QCoreApplication::translate("Journal",
                                               "An entry of the history cannot be read. The records "
                                               "themselves are not affected."),
                   QStringLiteral("changeset: SQLite %1").arg(m_code));
}

std::optional<Value> ChangesetReader::oldValue(int column) const
{
    if (m_operation == ChangeOperation::Insert)
        return std::nullopt;
    sqlite3_value* v = nullptr;
    if (sqlite3changeset_old(m_iterator, column, &v) != SQLITE_OK || !v)
        return std::nullopt;
    return toValue(v);
}

std::optional<Value> ChangesetReader::newValue(int column) const
{
    if (m_operation == ChangeOperation::Delete)
        return std::nullopt;
    sqlite3_value* v = nullptr;
    if (sqlite3changeset_new(m_iterator, column, &v) != SQLITE_OK || !v)
        return std::nullopt;
    return toValue(v);
}

Uuid ChangesetReader::recordId() const
{
    // Column 0 is the key: a record's id, or the owner a part is keyed by.
    const auto key = m_operation == ChangeOperation::Insert ? newValue(0) : oldValue(0);
    return key ? uuidOf(*key) : Uuid{};
}

Uuid ChangesetReader::ownerIfKnown() const
{
    if (!m_description->owner)
        return {};
    const int c = column(m_description->indexOf(m_description->owner));
    if (const auto v = newValue(c))
        return uuidOf(*v);
    const auto v = oldValue(c);
    return v ? uuidOf(*v) : Uuid{};
}

std::optional<Value> ChangesetReader::before(int field) const
{
    return oldValue(column(field));
}

std::optional<Value> ChangesetReader::after(int field) const
{
    return newValue(column(field));
}

std::optional<Value> ChangesetReader::archivedBefore() const
{
    return m_description->isPart() ? std::nullopt : oldValue(archivedColumn);
}

std::optional<Value> ChangesetReader::archivedAfter() const
{
    return m_description->isPart() ? std::nullopt : newValue(archivedColumn);
}

std::vector<int> ChangesetReader::fields() const
{
    std::vector<int> changed;
    for (int i = 0; i < static_cast<int>(m_description->fields.size()); ++i) {
        const auto v = m_operation == ChangeOperation::Delete ? before(i) : after(i);
        if (v && (m_operation == ChangeOperation::Update || !isNull(*v)))
            changed.push_back(i);
    }
    return changed;
}

bool ChangesetReader::changesArchived() const
{
    return m_operation == ChangeOperation::Update && !m_description->isPart() && archivedAfter().has_value();
}

} // namespace zhike
