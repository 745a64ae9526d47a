// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/cost_section.h"

#include "core/insight/cost_to_serve.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/parts/editors.h"
#include "ui/parts/format.h"
#include "ui/settings/settings_rows.h"
#include <QtCore/QCoreApplication>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct CostSectionWords {
    Q_DECLARE_TR_FUNCTIONS(CostSection)
};

/// What is in the file, so that leaving the field untouched writes nothing.
constexpr auto keptProperty = "zhikeKept";

void keep(const AppContext& context, QWidget* receiver, MoneyEditor* rate, qint64 fen)
{
    deliver(receiver,
            context.store.maintain([fen](Reader& r) { return writeHourlyRate(r.connection(), Fen{fen}); }),
            [context, rate, fen](const Done& done) {
                rate->setInvalid(!done);
                if (done) {
                    rate->setProperty(keptProperty, fen);
                    context.navigator.showStatus(
                        CostSectionWords::tr("An hour of work costs %1 from now on").arg(format::money(fen)));
                } else {
                    context.navigator.showError(done.error());
                }
            });
}

} // namespace

SettingsSection* makeCostSection(const AppContext& context, QWidget* receiver)
{
    auto* section = new SettingsSection(CostSectionWords::tr("Cost"));
    auto* rate = new MoneyEditor;
    rate->setObjectName(u"settings.hourlyRate"_s);
    rate->field()->setAccessibleName(CostSectionWords::tr("An hour of work"));
    deliver(receiver, context.store.read([](Reader& r) { return readHourlyRate(r); }),
            [rate](const Result<Fen>& fen) {
                if (!fen)
                    return;
                rate->setValue(fen->amount);
                rate->setProperty(keptProperty, fen->amount);
            });
    QObject::connect(qobject_cast<QLineEdit*>(rate->field()), &QLineEdit::editingFinished, receiver,
                     [context, receiver, rate] {
                         const QString problem = rate->problem();
                         rate->setInvalid(!problem.isEmpty());
                         if (!problem.isEmpty())
                             context.navigator.showError({ErrorKind::Invalid, problem, {}, {}});
                         else if (rate->value().isValid() && rate->value() != rate->property(keptProperty))
                             keep(context, receiver, rate, rate->value().toLongLong());
                     });
    section->addRow(CostSectionWords::tr("An hour of work"),
                    CostSectionWords::tr(
                        "What serving a customer costs is hours × this, with travel and parts. Kept in the "
                        "database, for everybody who works in it."),
                    rate);
    return section;
}

} // namespace zhike
