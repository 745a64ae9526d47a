// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/bulk.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct CustomerBulkWords {
    Q_DECLARE_TR_FUNCTIONS(CustomerBulk)
};

/// Sets one field of all of them.
Result<BulkResult> setField(UnitOfWork& work, const QVector<Uuid>& customers, std::string_view column,
                            const Value& value, const BulkProgress& progress)
{
    return forEach(customers, {}, progress, [&](const Uuid& uuid) -> Result<bool> {
        const Id<Customer> id(uuid);
        ZHIKE_ASSIGN(Record record, work.record(EntityKind::Customer, id.uuid));
        record.set(column, value);
        return work.update(record);
    });
}

} // namespace

Result<BulkResult> assignTierToAll(UnitOfWork& work, const QVector<Uuid>& customers, TierDecision decision,
                                   const BulkProgress& progress)
{
    if (const auto errors = validate(decision); !errors.empty())
        return tl::unexpected(errors.front());
    ZHIKE_ASSIGN(const Tier tier, work.find(decision.tier));
    ZHIKE_ASSIGN(BulkResult result,
                 forEach(customers, u"tier"_s, progress, [&](const Uuid& uuid) -> Result<bool> {
                     const Id<Customer> id(uuid);
                     decision.customer = id;
                     ZHIKE_TRY(assignTier(work, decision));
                     return true;
                 }));
    if (customers.size() > 1)
        work.setTitle(
            CustomerBulkWords::tr("Assign %1 to %n customer(s)", nullptr, result.changed).arg(tier.name));
    result.title = work.title();
    return result;
}

Result<BulkResult> assignEngineerToAll(UnitOfWork& work, const QVector<Uuid>& customers,
                                       EngineerDecision decision, const BulkProgress& progress)
{
    if (const auto errors = validate(decision); !errors.empty())
        return tl::unexpected(errors.front());
    ZHIKE_ASSIGN(const Engineer engineer, work.find(decision.engineer));
    ZHIKE_ASSIGN(BulkResult result,
                 forEach(customers, u"engineer"_s, progress, [&](const Uuid& uuid) -> Result<bool> {
                     const Id<Customer> id(uuid);
                     decision.customer = id;
                     ZHIKE_TRY(assignEngineer(work, decision));
                     return true;
                 }));
    if (customers.size() > 1)
        work.setTitle(CustomerBulkWords::tr("Name %1 (%2) for %n customer(s)", nullptr, result.changed)
                          .arg(engineer.name, enumLabel(decision.role)));
    result.title = work.title();
    return result;
}

Result<BulkResult> setStatusOfAll(UnitOfWork& work, const QVector<Uuid>& customers, CustomerStatus status,
                                  const BulkProgress& progress)
{
    ZHIKE_ASSIGN(BulkResult result,
                 setField(work, customers, "status", Value(QString(enumText(status))), progress));
    work.setTitle(CustomerBulkWords::tr("Set the status of %n customer(s) to %1", nullptr, result.changed)
                      .arg(enumLabel(status)));
    result.title = work.title();
    return result;
}

Result<BulkResult> setManagerOfAll(UnitOfWork& work, const QVector<Uuid>& customers, const QString& manager,
                                   const BulkProgress& progress)
{
    const QString name = manager.trimmed();
    const Value value = name.isEmpty() ? Value() : Value(name);
    ZHIKE_ASSIGN(BulkResult result, setField(work, customers, "account_manager", value, progress));
    work.setTitle(name.isEmpty() ? CustomerBulkWords::tr("Leave %n customer(s) without an account manager",
                                                         nullptr, result.changed)
                                 : CustomerBulkWords::tr("Make %1 account manager of %n customer(s)", nullptr,
                                                         result.changed)
                                       .arg(name));
    result.title = work.title();
    return result;
}

Result<BulkResult> archiveAll(UnitOfWork& work, const QVector<Uuid>& customers, bool archived,
                              const BulkProgress& progress)
{
    ZHIKE_ASSIGN(BulkResult result, forEach(customers, {}, progress, [&](const Uuid& uuid) -> Result<bool> {
                     const Id<Customer> id(uuid);
                     ZHIKE_ASSIGN(const Record record, work.record(EntityKind::Customer, id.uuid));
                     if (record.archivedAt.has_value() == archived)
                         return false;
                     ZHIKE_TRY(archived ? work.archive(id) : work.restore(id));
                     return true;
                 }));
    work.setTitle(archived ? CustomerBulkWords::tr("Archive %n customer(s)", nullptr, result.changed)
                           : CustomerBulkWords::tr("Restore %n customer(s)", nullptr, result.changed));
    result.title = work.title();
    return result;
}

} // namespace zhike
