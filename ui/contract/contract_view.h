// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/row.h" // ids in signals
#include "ui/shell/page.h"
#include <QtCore/QVariantMap>

namespace zhike {

class FilterBar;
class ShortList;

/// One way of looking at contracts: what ends, what is to be paid, what was promised.
class ContractView : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Comes to the front: load, or bring up to date.
    virtual void activate() = 0;
    /// Shows one of its records.
    virtual void open(const Uuid& id) { Q_UNUSED(id) }
    [[nodiscard]] virtual std::vector<PageAction> actions() { return {}; }
    [[nodiscard]] virtual QVector<KeyHelp> keyHelp() const { return {}; }
    [[nodiscard]] virtual QWidget* focusTarget() { return this; }
    /// How it is looked at, as plain values, and back; for saved views.
    [[nodiscard]] virtual QVariantMap state() const { return {}; }
    virtual void setState(const QVariantMap& state) { Q_UNUSED(state) }

Q_SIGNALS:
    /// What stands beside the page's title while this view is in front.
    void noteChanged(const QString& note);
    /// The person chose a record of this kind.
    void chosen(zhike::EntityKind kind, const zhike::Uuid& id);
    /// It is looked at in another way.
    void stateChanged();
    /// The person wants to keep it as it is looked at now; the name is asked for below `anchor`.
    void saveViewWanted(QWidget* anchor);

protected:
    /// Tells when its list is looked at in another way, and lets the list's menu keep it as a view.
    void offerViews(ShortList* list, FilterBar* filters);
};

} // namespace zhike
