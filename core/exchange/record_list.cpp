// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_list.h"

#include "core/exchange/cell_values.h"
#include "core/exchange/dates.h"
#include "core/exchange/exchange.h"

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

/// What the card of a customer adds to its fields.
struct CardField {
    const char* name;
    EntityKind refers;
    const char* sql;
};
constexpr CardField cardFields[] = {
    {"tier", EntityKind::Tier, "id IN (SELECT customer FROM customer_card WHERE tier IS ?)"},
    {"engineer", EntityKind::Engineer, "id IN (SELECT customer FROM customer_card WHERE engineer IS ?)"},
};

const CardField* cardField(EntityKind kind, QStringView name)
{
    if (kind != EntityKind::Customer)
        return nullptr;
    for (const CardField& f : cardFields) {
        if (name == QLatin1String(f.name))
            return &f;
    }
    return nullptr;
}

/// The field called so; a reference goes by `<column>_id` too, as records print it.
const Field* namedField(const EntityDescription& d, const QString& name)
{
    const Field* field = d.field(name.toStdString());
    return field || !name.endsWith("_id"_L1) ? field : d.field(name.chopped(3).toStdString());
}

bool isCommonColumn(QStringView name)
{
    return name == u"id" || name == u"created_at" || name == u"archived_at";
}

tl::unexpected<Error> noSuchField(const EntityDescription& d, const QString& name)
{
    QStringList names;
    for (const Field& f : d.fields)
        names += QString::fromLatin1(f.column);
    return failure(ErrorKind::Invalid, Exchange::tr("%1 have no field “%2”. Their fields are: %3.")
                                           .arg(entityPluralLabel(d), name.left(40), names.join(u", ")));
}

/// A statement that grows, with what is bound to it.
class Statement
{
public:
    explicit Statement(const EntityDescription& d) : m_description(d), m_sql(selectRecords(d)) {}

    void require(const std::string& condition, const std::vector<Value>& values = {})
    {
        m_sql += (m_conditions++ == 0 ? " WHERE " : " AND ") + condition;
        m_values.insert(m_values.end(), values.begin(), values.end());
    }
    void append(const std::string& tail, const std::vector<Value>& values = {})
    {
        m_sql += tail;
        m_values.insert(m_values.end(), values.begin(), values.end());
    }
    Done run(const Reader& reader, const std::function<Done(const Record&)>& each) const
    {
        Query q = reader.query(m_sql);
        for (size_t i = 0; i < m_values.size(); ++i)
            q.bindAt(static_cast<int>(i) + 1, m_values[i]);
        while (q.next())
            ZHIKE_TRY(each(recordFromRow(m_description, q)));
        return q.done();
    }

private:
    const EntityDescription& m_description;
    std::string m_sql;
    std::vector<Value> m_values;
    int m_conditions = 0;
};

/// A GB/T 2260 code without the zeros that stand for "all of it".
QString regionPrefix(QString code)
{
    while (code.size() > 2 && code.endsWith("00"_L1))
        code.chop(2);
    return code;
}

Done requireInstant(Statement& statement, const std::string& column, const QString& text,
                    const QTimeZone& zone)
{
    ZHIKE_ASSIGN(const Instant at, readInstant(text, zone));
    const bool wholeDay = !text.contains(u':');
    const qint64 end = wholeDay ? Instant::of(at.dateIn(zone).addDays(1), QTime(0, 0), zone).ms : at.ms + 1;
    statement.require(column + " >= ? AND " + column + " < ?", {Value(qint64{at.ms}), Value(end)});
    return {};
}

Done requireField(Statement& statement, const Reader& reader, const EntityDescription& d, const Field& field,
                  const QString& text)
{
    const std::string column = field.column;
    if (text.isEmpty()) {
        statement.require(column + " IS NULL");
        return {};
    }
    if (field.kind == FieldKind::Reference) {
        ZHIKE_ASSIGN(const Uuid id, reader.idOfKey(field.refers, text));
        statement.require(column + " = ?", {Value(id)});
        return {};
    }
    if (field.kind == FieldKind::Instant)
        return requireInstant(statement, column, text, reader.clock().zone());
    if (field.kind == FieldKind::Text || field.kind == FieldKind::LongText) {
        const bool region = field.is(FieldFlag::Region);
        const QString wanted = region ? regionPrefix(text) : text;
        statement.require(region ? "substr(" + column + ", 1, length(?)) = ?" : column + " = ?",
                          region ? std::vector{Value(wanted), Value(wanted)} : std::vector{Value(wanted)});
        return {};
    }
    const ImportSynonyms synonyms;
    ZHIKE_ASSIGN(const Value value, readCell({d, synonyms, reader.clock().zone()}, field, text));
    statement.require(column + " IS ?", {value});
    return {};
}

Done requireCondition(Statement& statement, const Reader& reader, const EntityDescription& d,
                      const ListRequest::Condition& condition)
{
    if (const CardField* card = cardField(d.kind, condition.field)) {
        Uuid id;
        if (!condition.text.isEmpty())
            ZHIKE_TRY(
                reader.idOfKey(card->refers, condition.text).map([&](const Uuid& found) { id = found; }));
        statement.require(card->sql, {id ? Value(id) : Value()});
        return {};
    }
    if (condition.field == u"id") {
        const auto id = Uuid::fromString(condition.text);
        statement.require("id = ?", {id ? Value(*id) : Value()});
        return {};
    }
    if (isCommonColumn(condition.field))
        return requireInstant(statement, condition.field.toStdString(), condition.text,
                              reader.clock().zone());
    return requireField(statement, reader, d, *namedField(d, condition.field), condition.text);
}

/// What a list is sorted by: an expression over the record's own columns.
struct SortKey {
    std::string expression; ///< empty: by id alone
    bool descending = false;
};

SortKey sortKeyOf(const EntityDescription& d, const QString& sort)
{
    const bool descending = sort.startsWith(u'-');
    const std::string column = sort.sliced(descending ? 1 : 0).toStdString();
    if (column.empty() || column == "id")
        return {{}, descending};
    const Field* field = d.field(column);
    if (!field || field->kind != FieldKind::Reference)
        return {column, descending};
    const EntityDescription& referred = description(field->refers);
    const char* called = referred.key ? referred.key : referred.title;
    if (!called)
        return {column, descending};
    // People sort by what they read, not by identifiers.
    return {std::string("(SELECT r.") + called + " FROM " + referred.table + " AS r WHERE r.id = " + d.table +
                "." + column + ")",
            descending};
}

/// What the record to go on behind is sorted by.
Result<Value> sortedValue(const Reader& reader, const EntityDescription& d, const SortKey& key,
                          const Uuid& id)
{
    const std::string sql =
        "SELECT " + (key.expression.empty() ? "NULL" : key.expression) + " FROM " + d.table + " WHERE id = ?";
    Query q = reader.query(sql);
    q.bind(id);
    if (q.next())
        return q.value(0);
    ZHIKE_TRY(q.done());
    return failure(ErrorKind::NotFound,
                   Exchange::tr("There is no record %1 to go on behind; start again from the first.")
                       .arg(id.toString()));
}

/// Behind (value, id) in an order where NULL is the least.
void requireBehind(Statement& statement, const SortKey& key, const Value& value, const Uuid& id)
{
    const std::string beyond = key.descending ? " < ?" : " > ?";
    const std::string& x = key.expression;
    if (x.empty()) {
        statement.require("id" + beyond, {Value(id)});
    } else if (isNull(value)) {
        statement.require("(" + x + " IS NULL AND id" + beyond +
                              (key.descending ? ")" : " OR " + x + " IS NOT NULL)"),
                          {Value(id)});
    } else {
        statement.require("(" + x + beyond + " OR (" + x + " = ? AND id" + beyond + ")" +
                              (key.descending ? " OR " + x + " IS NULL)" : ")"),
                          {value, value, Value(id)});
    }
}

} // namespace

Result<ListRequest::Condition> ListRequest::Condition::read(const QString& text)
{
    const auto at = text.indexOf(u'=');
    if (at < 1)
        return failure(ErrorKind::Invalid,
                       Exchange::tr("“%1” is no condition. Write it as FIELD=VALUE.").arg(text.left(40)));
    return Condition{text.first(at).trimmed(), text.sliced(at + 1)};
}

Done checkFields(const ListRequest& request)
{
    const EntityDescription& d = description(request.kind);
    for (const auto& condition : request.where) {
        if (!namedField(d, condition.field) && !cardField(d.kind, condition.field) &&
            !isCommonColumn(condition.field))
            return noSuchField(d, condition.field);
    }
    const QString sort = request.sort.startsWith(u'-') ? request.sort.sliced(1) : request.sort;
    if (!sort.isEmpty() && !d.field(sort.toStdString()) && !isCommonColumn(sort))
        return noSuchField(d, sort);
    return {};
}

Done listRecords(const Reader& reader, const ListRequest& request,
                 const std::function<Done(const Record&)>& each)
{
    ZHIKE_TRY(checkFields(request));
    const EntityDescription& d = description(request.kind);
    Statement statement(d);
    if (!request.archived)
        statement.require("archived_at IS NULL");
    for (const auto& condition : request.where)
        ZHIKE_TRY(requireCondition(statement, reader, d, condition));
    const SortKey key = sortKeyOf(d, request.sort);
    if (request.after) {
        ZHIKE_ASSIGN(const Value value, sortedValue(reader, d, key, request.after));
        requireBehind(statement, key, value, request.after);
    }
    const std::string direction = key.descending ? " DESC" : "";
    statement.append(" ORDER BY " + (key.expression.empty() ? "" : key.expression + direction + ", ") + "id" +
                     direction);
    if (request.limit)
        statement.append(" LIMIT ?", {Value(*request.limit)});
    return statement.run(reader, each);
}

} // namespace zhike
