// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/thread.h"

#include <algorithm>

namespace zhike {

namespace {

// Parameters: the request, whether what is visible is wanted, whether what is internal is, how many.
constexpr std::string_view messagesSql =
    "SELECT m.id, m.written_at, p.name, p.title, e.name FROM message m LEFT JOIN contact p ON p.id = "
    "m.contact "
    "LEFT JOIN engineer e ON e.id = m.engineer WHERE m.request = ?1 AND m.archived_at IS NULL "
    "AND iif(m.direction = 'internal', ?3, ?2) ORDER BY m.written_at DESC, m.id DESC LIMIT ?4";
constexpr std::string_view countThreadSql =
    "SELECT count(*) FROM message WHERE request = ?1 AND archived_at IS NULL "
    "AND iif(direction = 'internal', ?3, ?2)";

bool wantsVisible(ThreadFilter filter)
{
    return filter != ThreadFilter::Internal;
}

bool wantsInternal(ThreadFilter filter)
{
    return filter != ThreadFilter::Visible;
}

ThreadEntry openingOf(const RequestDetail& d)
{
    ThreadEntry entry;
    entry.kind = ThreadKind::Opened;
    entry.at = d.request.openedAt.value_or(d.request.createdAt);
    entry.message.direction = MessageDirection::FromCustomer;
    entry.message.contact = d.request.reporter;
    entry.message.channel = d.request.channel;
    entry.message.text = d.request.description;
    entry.writer = d.reporter;
    entry.title = d.reporterTitle;
    return entry;
}

ThreadEntry entryOf(SaidRow row)
{
    ThreadEntry entry;
    entry.at = row.message.writtenAt;
    const bool ours = row.message.isOurs();
    entry.writer = ours ? row.engineer : row.contact;
    if (entry.writer.isEmpty())
        entry.writer = row.message.author;
    entry.title = ours ? QString() : row.contactTitle;
    entry.message = std::move(row.message);
    entry.files = std::move(row.files);
    return entry;
}

/// What became of it: every state but the first, which is the opening, and our arrival.
void addCourse(const RequestDetail& d, std::vector<ThreadEntry>& entries)
{
    for (size_t i = 1; i < d.history.size(); ++i) {
        ThreadEntry entry;
        entry.kind = ThreadKind::State;
        entry.at = d.history[i].at;
        entry.state = d.history[i].state;
        entry.firstResponse = d.request.firstResponseAt == entry.at;
        entries.push_back(std::move(entry));
    }
    if (!d.request.arrivedAt)
        return;
    ThreadEntry entry;
    entry.kind = ThreadKind::Arrived;
    entry.at = *d.request.arrivedAt;
    entries.push_back(std::move(entry));
}

/// At the same moment: what opened it, then where it went, then what was said.
int rankOf(ThreadKind kind)
{
    switch (kind) {
    case ThreadKind::Opened:
        return 0;
    case ThreadKind::State:
    case ThreadKind::Arrived:
        return 1;
    case ThreadKind::Said:
        break;
    }
    return 2;
}

Result<SaidRow> saidRow(const Reader& reader, const Query& q)
{
    SaidRow row;
    ZHIKE_ASSIGN(row.message, reader.find(q.id<Message>(0)));
    row.contact = q.text(2);
    row.contactTitle = q.text(3);
    row.engineer = q.text(4);
    ZHIKE_ASSIGN(row.files, reader.where<Attachment>("message", row.message.id.uuid));
    std::erase_if(row.files, [](const Attachment& file) { return file.archivedAt.has_value(); });
    return row;
}

} // namespace

Thread composeThread(const RequestDetail& request, std::vector<SaidRow> messages, int messagesInAll,
                     ThreadFilter filter, int most)
{
    Thread thread;
    std::vector<ThreadEntry>& entries = thread.entries;
    int all = messagesInAll;
    if (wantsVisible(filter))
        entries.push_back(openingOf(request));
    if (filter == ThreadFilter::All)
        addCourse(request, entries);
    all += static_cast<int>(entries.size());
    for (SaidRow& row : messages)
        entries.push_back(entryOf(std::move(row)));
    std::ranges::stable_sort(entries, [](const ThreadEntry& a, const ThreadEntry& b) {
        return std::tuple(a.at, rankOf(a.kind), a.message.id) <
               std::tuple(b.at, rankOf(b.kind), b.message.id);
    });
    const auto shown = static_cast<size_t>(std::max(most, 0));
    if (entries.size() > shown)
        entries.erase(entries.begin(), entries.end() - static_cast<std::ptrdiff_t>(shown));
    thread.earlier = all - static_cast<int>(entries.size());
    return thread;
}

Result<Thread> readThread(const Reader& reader, const RequestDetail& request, ThreadFilter filter, int most)
{
    const int visible = wantsVisible(filter);
    const int internal = wantsInternal(filter);
    Query count = reader.query(countThreadSql);
    count.bind(request.request.id, visible, internal);
    const int all = count.next() ? static_cast<int>(count.integer(0)) : 0;
    ZHIKE_TRY(count.done());
    std::vector<SaidRow> rows;
    Query q = reader.query(messagesSql);
    q.bind(request.request.id, visible, internal, most);
    while (q.next()) {
        ZHIKE_ASSIGN(auto row, saidRow(reader, q));
        rows.push_back(std::move(row));
    }
    ZHIKE_TRY(q.done());
    return composeThread(request, std::move(rows), all, filter, most);
}

} // namespace zhike
