// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/rebalance.h"
#include "ui/parts/states.h"
#include "ui/shell/context.h"

class QPushButton;

namespace zhike {

class CheckEditor;
class DateEditor;
class ReferencesEditor;

/// What a plan is made from: who leaves, where, what shall be kept.
class RebalanceOptionsPane : public SidePane
{
    Q_OBJECT
public:
    explicit RebalanceOptionsPane(const AppContext& context, QWidget* parent = nullptr);
    [[nodiscard]] RebalanceOptions options() const;
    /// This one alone leaves, after their last day if it is known.
    void setLeaver(const Engineer& engineer);
    [[nodiscard]] QWidget* firstField() const;
    void setBusy(bool busy);

Q_SIGNALS:
    void planWanted();
    void edited();

private:
    template <class Editor>
    Editor* addField(const QString& label, const QString& name, Editor* editor);

    QDate m_today;
    ReferencesEditor* m_without;
    ReferencesEditor* m_regions;
    DateEditor* m_from;
    CheckEditor* m_keep;
    CheckEditor* m_capacity;
    QPushButton* m_find;
};

} // namespace zhike
