// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contract/manager_filter.h"

#include "core/contract/renewals.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/parts/remember.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct ManagerFilterWords {
    Q_DECLARE_TR_FUNCTIONS(ManagerFilter)
};

const QString key = u"contracts/filters"_s;

} // namespace

QString setUpManagerFilter(const AppContext& context, FilterBar* bar, QObject* receiver,
                           std::function<void(const QString&)> changed)
{
    const QVariantMap kept = recallChosen(context.memory, key);
    const QString manager = kept.value(u"manager"_s).toString();
    const auto offer = [bar](const QStringList& names) {
        Filter filter{u"manager"_s, ManagerFilterWords::tr("Account manager"), {}};
        for (const QString& name : names)
            filter.choices.append({name, name});
        bar->setFilters({filter});
    };
    offer(manager.isEmpty() ? QStringList() : QStringList{manager});
    if (!manager.isEmpty())
        bar->choose(u"manager"_s, manager);
    QObject::connect(bar, &FilterBar::changed, receiver,
                     [context, changed = std::move(changed)](const QVariantMap& now) {
                         rememberChosen(context.memory, key, now);
                         changed(now.value(u"manager"_s).toString());
                     });
    deliver(receiver, context.store.read([](Reader& r) { return managersWithContracts(r); }),
            [offer](const Result<QStringList>& names) {
                if (names)
                    offer(*names);
            });
    return manager;
}

} // namespace zhike
