// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/usecases.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr std::string_view highestCodeSql =
    "SELECT max(CAST(substr(code, 3) AS INTEGER)) FROM customer WHERE code >= 'C-' AND code < 'C.' "
    "AND substr(code, 3) NOT GLOB '*[^0-9]*' AND length(code) BETWEEN 3 AND 12";
constexpr std::string_view parentSql = "SELECT parent FROM customer WHERE id = ?";
constexpr std::string_view contactOwnerSql = "SELECT customer FROM contact WHERE id = ?";
constexpr std::string_view siteOwnerSql = "SELECT customer FROM site WHERE id = ?";
constexpr std::string_view contractOwnerSql = "SELECT customer FROM contract WHERE id = ?";
constexpr int deepestParents = 100;

struct CustomerUseCasesWords {
    Q_DECLARE_TR_FUNCTIONS(CustomerUseCases)
};

Error wrong(const char* field, const QString& sentence)
{
    return {ErrorKind::Invalid, sentence, {}, QString::fromLatin1(field)};
}

/// Takes away blanks at both ends of texts; a text of blanks alone is none.
void trimTexts(Record& record)
{
    for (Value& value : record.values) {
        if (auto* text = std::get_if<QString>(&value)) {
            *text = text->trimmed();
            if (text->isEmpty())
                value = Value();
        }
    }
}

/// An organisation cannot stand above itself, over however many steps.
Done checkParents(const Reader& reader, const Record& customer)
{
    Uuid above = uuidOf(customer.value("parent"));
    for (int step = 0; above && step < deepestParents; ++step) {
        if (above == customer.id)
            return tl::unexpected(wrong(
                "parent",
                CustomerUseCasesWords::tr("A customer cannot be above itself. Choose another parent, or "
                                          "none.")));
        Query q = reader.query(parentSql);
        q.bind(above);
        const Uuid next = q.next() ? q.uuid(0) : Uuid();
        ZHIKE_TRY(q.done());
        above = next;
    }
    return {};
}

Done checkOwner(const Reader& reader, std::string_view sql, const Record& record, const char* field,
                const QString& sentence)
{
    const Uuid chosen = uuidOf(record.value(field));
    if (!chosen)
        return {};
    Query q = reader.query(sql);
    q.bind(chosen);
    const Uuid owner = q.next() ? q.uuid(0) : Uuid();
    ZHIKE_TRY(q.done());
    if (owner != uuidOf(record.value("customer")))
        return tl::unexpected(wrong(field, sentence));
    return {};
}

/// The rules that need other records.
Done checkAgainstOthers(const Reader& reader, const Record& record)
{
    switch (record.description->kind) {
    case EntityKind::Customer:
        return checkParents(reader, record);
    case EntityKind::Site:
        return checkOwner(reader, contactOwnerSql, record, "contact",
                          CustomerUseCasesWords::tr(
                              "This contact belongs to another customer. Choose one of this customer's."));
    case EntityKind::System:
        return checkOwner(reader, siteOwnerSql, record, "site",
                          CustomerUseCasesWords::tr(
                              "This site belongs to another customer. Choose one of this customer's."));
    case EntityKind::Instalment:
    case EntityKind::Commitment:
        return checkOwner(reader, contractOwnerSql, record, "contract",
                          CustomerUseCasesWords::tr(
                              "This contract belongs to another customer. Choose one of this customer's."));
    case EntityKind::Contract:
        return checkOwner(reader, contractOwnerSql, record, "renews",
                          CustomerUseCasesWords::tr(
                              "This contract belongs to another customer. Choose one of this customer's."));
    default:
        return {};
    }
}

bool looksLikeEmail(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && at < text.size() - 1 && !text.contains(u' ');
}

Done firstOf(std::vector<Error> problems)
{
    if (problems.empty())
        return {};
    return tl::unexpected(std::move(problems.front()));
}

} // namespace

QString createTitle(const QString& what)
{
    return CustomerUseCasesWords::tr("Create %1").arg(what);
}

QString editTitle(const QString& what)
{
    return CustomerUseCasesWords::tr("Edit %1").arg(what);
}

QString changeTitle(const QString& field, const QString& what)
{
    //: %1 the name of a field, %2 of which record
    return CustomerUseCasesWords::tr("Change %1 of %2").arg(field, what);
}

QString archiveTitle(const QString& what)
{
    return CustomerUseCasesWords::tr("Archive %1").arg(what);
}

QString restoreTitle(const QString& what)
{
    return CustomerUseCasesWords::tr("Restore %1").arg(what);
}

QString calledInTitle(const Record& record, const QString& customerName)
{
    const EntityDescription& d = *record.description;
    const char* column = d.title ? d.title : d.key;
    QString called = column ? textOf(record.value(column)) : entityLabel(d);
    if (called.size() > 60)
        called = called.left(59) + u'…';
    return customerName.isEmpty() ? called : CustomerUseCasesWords::tr("%1 (%2)").arg(called, customerName);
}

Result<QString> nextCustomerCode(const Reader& reader)
{
    Query q = reader.query(highestCodeSql);
    const qint64 highest = q.next() ? q.integer(0) : 0;
    ZHIKE_TRY(q.done());
    return u"C-%1"_s.arg(highest + 1, 4, 10, QChar(u'0'));
}

std::vector<Error> problemsOf(const Record& record)
{
    Record checked = record;
    trimTexts(checked);
    const bool customer = checked.description->kind == EntityKind::Customer;
    if (customer && isNull(checked.value("code")))
        checked.set("code", Value(u"C-0000"_s));
    std::vector<Error> problems = validate(checked);
    const auto& fields = checked.description->fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const QString text = textOf(checked.values[i]);
        if (std::string_view(fields[i].column) == "email" && !text.isEmpty() && !looksLikeEmail(text))
            problems.push_back(wrong(
                "email",
                CustomerUseCasesWords::tr("This is not an e-mail address; it looks like name@example.com.")));
    }
    return problems;
}

Result<Uuid> createRecord(UnitOfWork& work, Record record)
{
    trimTexts(record);
    ZHIKE_TRY(firstOf(problemsOf(record)));
    if (record.description->kind == EntityKind::Customer && isNull(record.value("code"))) {
        ZHIKE_ASSIGN(const QString code, nextCustomerCode(work));
        record.set("code", Value(code));
    }
    if (record.id.isNull())
        record.id = makeUuid(work.clock().now().ms);
    ZHIKE_TRY(checkAgainstOthers(work, record));
    return work.insert(std::move(record));
}

Result<bool> saveChanges(UnitOfWork& work, const Record& before, const Record& edited)
{
    Record wanted = edited;
    trimTexts(wanted);
    ZHIKE_TRY(firstOf(problemsOf(wanted)));
    ZHIKE_ASSIGN(Record stored, work.record(before.description->kind, before.id));
    const auto& fields = before.description->fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (wanted.values[i] == before.values[i])
            continue;
        if (stored.values[i] != before.values[i] && stored.values[i] != wanted.values[i])
            return failure(
                ErrorKind::Conflict,
                CustomerUseCasesWords::tr(
                    "%1 was changed by somebody else while you were writing. Nothing was saved; look at the "
                    "new value, then decide.")
                    .arg(fieldLabel(fields[i])),
                {}, QString::fromLatin1(fields[i].column));
        stored.values[i] = wanted.values[i];
    }
    if (before.description->kind == EntityKind::Customer && isNull(stored.value("code"))) {
        ZHIKE_ASSIGN(const QString code, nextCustomerCode(work));
        stored.set("code", Value(code));
    }
    ZHIKE_TRY(checkAgainstOthers(work, stored));
    return work.update(stored);
}

} // namespace zhike
