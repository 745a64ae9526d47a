// SPDX-License-Identifier: GPL-3.0-or-later
// list, show and search.
#include "app/commands/command.h"
#include "app/commands/plain.h"
#include "core/exchange/record_parts.h"
#include "core/search/search.h"

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

Result<ListRequest> listRequest(Session& session)
{
    ZHIKE_ASSIGN(const EntityKind kind, session.kind(session.argument(0)));
    ZHIKE_ASSIGN(ListRequest request, session.listRequest(kind));
    request.sort = session.value("sort");
    ZHIKE_ASSIGN(request.limit, session.number("limit"));
    if (session.isSet("after")) {
        const auto id = Uuid::fromString(session.value("after"));
        if (!id)
            return session.misuse(
                Commands::tr("--after takes the id of a record, not “%1”.").arg(session.value("after")));
        request.after = *id;
    }
    if (const auto known = checkFields(request); !known)
        return session.misuse(known.error().message);
    return request;
}

/// Prints records one by one as they are read, so that a long list takes no memory.
Done printList(Session& session, const Reader& reader, const ListRequest& request)
{
    RecordJson json(reader);
    bool first = true;
    session.write("[");
    const Done done = listRecords(reader, request, [&](const Record& record) -> Done {
        session.write(first ? "\n" : ",\n");
        first = false;
        session.write(toJsonText(json.record(record)));
        return {};
    });
    session.write(first ? "]\n" : "\n]\n");
    return done;
}

Done sayList(Session& session, const Reader& reader, const ListRequest& request)
{
    RecordJson json(reader);
    PlainTable table = tableOf(description(request.kind));
    ZHIKE_TRY(listRecords(reader, request, [&](const Record& record) -> Done {
        addTo(table, json, record, session.clock()->zone());
        return {};
    }));
    session.write(table.text().toUtf8());
    return {};
}

void saySection(Session& session, RecordJson& json, const RecordSection& section)
{
    const EntityDescription& d = description(section.kind);
    session.say(u"\n%1 (%2)"_s.arg(entityPluralLabel(d)).arg(section.records.size()));
    if (section.records.empty())
        return;
    PlainTable table = tableOf(d);
    for (const Record& record : section.records)
        addTo(table, json, record, session.clock()->zone());
    session.write(table.text(u"  "_s).toUtf8());
}

Done sayRecord(Session& session, const Reader& reader, const Record& record)
{
    RecordJson json(reader);
    const EntityDescription& d = *record.description;
    session.say(entityLabel(d) + u' ' + json.key(d.kind, record.id));
    for (size_t i = 0; i < d.fields.size(); ++i) {
        const QString text = plainText(json, d.fields[i], record.values[i], session.clock()->zone());
        if (!text.isEmpty())
            session.say(u"  %1: %2"_s.arg(fieldLabel(d.fields[i]), text));
    }
    ZHIKE_ASSIGN(const auto sections, sectionsOf(reader, record));
    for (const RecordSection& section : sections)
        saySection(session, json, section);
    return {};
}

QJsonObject hitJson(const SearchHit& hit)
{
    return {{u"kind"_s, QString::fromLatin1(description(hit.kind).plural)},
            {u"key"_s, hit.key},
            {u"id"_s, hit.id.toString()},
            {u"title"_s, hit.title},
            {u"matched"_s, hit.matched},
            {u"archived"_s, hit.archived}};
}

void sayHits(Session& session, const SearchAnswer& answer)
{
    PlainTable table(
        {Commands::tr("Kind"), Commands::tr("Key"), Commands::tr("Title"), Commands::tr("Where it matched")});
    for (const SearchHit& hit : answer.hits)
        table.add({entityLabel(description(hit.kind)), hit.key, hit.title, hit.matched.simplified()});
    session.write(table.text().toUtf8());
    if (answer.more)
        session.say(Commands::tr("There is more; --limit shows it."));
}

} // namespace

Done runList(Session& session)
{
    session.addOption("where", Commands::tr("Only records whose field has this value; may be repeated."),
                      u"FIELD=VALUE"_s);
    session.addOption("sort", Commands::tr("The field to sort by; -FIELD for the greatest first."),
                      u"FIELD"_s);
    session.addOption("limit", Commands::tr("At most so many."), u"N"_s);
    session.addOption("after", Commands::tr("Go on behind the record with this id."), u"ID"_s);
    session.addOption("archived", Commands::tr("Archived records too."));
    ZHIKE_TRY(session.parse(1, 1));
    ZHIKE_ASSIGN(const ListRequest request, listRequest(session));
    ZHIKE_ASSIGN(Store * store, session.store());
    return store->readNow([&](Reader& reader) {
        return session.json() ? printList(session, reader, request) : sayList(session, reader, request);
    });
}

Done runShow(Session& session)
{
    ZHIKE_TRY(session.parse(2, 2));
    ZHIKE_ASSIGN(const EntityKind kind, session.kind(session.argument(0)));
    ZHIKE_ASSIGN(Store * store, session.store());
    return store->readNow([&](Reader& reader) -> Done {
        ZHIKE_ASSIGN(const Uuid id, reader.idOfKey(kind, session.argument(1)));
        ZHIKE_ASSIGN(const Record record, reader.record(kind, id));
        if (!session.json())
            return sayRecord(session, reader, record);
        ZHIKE_ASSIGN(const QJsonObject object, recordWithParts(reader, record));
        session.print(object);
        return {};
    });
}

Done runSearch(Session& session)
{
    session.addOption("kind", Commands::tr("Only records of this kind; may be repeated."), u"KIND"_s);
    session.addOption("limit", Commands::tr("At most so many; 50 if not said."), u"N"_s);
    ZHIKE_TRY(session.parse(1, 1));
    SearchOptions options;
    for (const QString& plural : session.values("kind")) {
        ZHIKE_ASSIGN(const EntityKind kind, session.kind(plural));
        options.kinds.push_back(kind);
    }
    ZHIKE_ASSIGN(const auto limit, session.number("limit"));
    options.limit = static_cast<int>(std::min<qint64>(limit.value_or(options.limit), 100'000));
    ZHIKE_ASSIGN(Store * store, session.store());
    ZHIKE_ASSIGN(const SearchAnswer answer, store->readNow([&](Reader& reader) {
        return search(reader, session.argument(0), options);
    }));
    if (!session.json()) {
        sayHits(session, answer);
        return {};
    }
    QJsonArray hits;
    for (const SearchHit& hit : answer.hits)
        hits.append(hitJson(hit));
    session.print(hits);
    return {};
}

} // namespace zhike
