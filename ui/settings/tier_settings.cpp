// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tier_settings.h"

#include "core/store/deliver.h"
#include "core/store/store.h"
#include "core/tier/proposal.h"
#include "ui/parts/editors.h"
#include "ui/settings/settings_rows.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct TierSettingsWords {
    Q_DECLARE_TR_FUNCTIONS(TierSettings)
};

void keep(const AppContext& context, CheckEditor* tick)
{
    const bool needed = tick->value().toBool();
    deliver(tick, context.store.maintain([needed](Reader& r) { return setApprovalByAnother(r, needed); }),
            [context, tick, needed](const Done& kept) {
                if (!kept) {
                    tick->setValue(!needed);
                    context.navigator.showError(kept.error());
                } else {
                    context.navigator.showStatus(
                        needed ? TierSettingsWords::tr("From now on another person decides proposals.")
                               : TierSettingsWords::tr("From now on anybody decides proposals."));
                }
            });
}

} // namespace

SettingsSection* makeTierSettings(const AppContext& context)
{
    auto* section = new SettingsSection(TierSettingsWords::tr("Tiers"));
    auto* tick = new CheckEditor(TierSettingsWords::tr("Another person approves"));
    tick->setObjectName(u"settings.tierApproval"_s);
    section->addRow(
        TierSettingsWords::tr("Approval"),
        TierSettingsWords::tr(
            "Who proposed a tier cannot decide about it, and nobody assigns one at once. Holds for "
            "everybody who uses this file."),
        tick);
    deliver(tick, context.store.read([](Reader& r) { return approvalByAnother(r); }),
            [tick](const Result<bool>& needed) { tick->setValue(needed.value_or(false)); });
    QObject::connect(tick, &FieldEditor::edited, tick, [context, tick] { keep(context, tick); });
    return section;
}

} // namespace zhike
