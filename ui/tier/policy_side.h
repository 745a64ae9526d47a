// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/policy_impact.h"
#include "core/tier/policy_sheet.h"
#include "ui/parts/states.h"

namespace zhike {

class GroupedModel;
class RowList;
class TextLabel;

/// Beside the table of promises: the versions of the chosen tier, or, while a new one is written, whom it
/// would touch.
class PolicySide : public QWidget
{
    Q_OBJECT
public:
    explicit PolicySide(QWidget* parent = nullptr);

    /// The versions of a tier, newest first, with what each changed; the one of `day` is marked.
    void showVersions(const PolicyBook& book, Id<Tier> tier, QDate day);
    /// Whom the versions would touch; nothing while that is being read.
    void showImpact(const PolicyBook& book, size_t versions, const std::optional<PolicyImpact>& impact);
    /// The keyboard goes to the versions, if they are shown.
    void takeKeyboard();

Q_SIGNALS:
    void versionChosen(QDate from);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void setFacts(const QStringList& sentences);

    TextLabel* m_title;
    TextLabel* m_text;
    RowList* m_list;
    GroupedModel* m_model;
    std::vector<QDate> m_dates; ///< of the rows
};

} // namespace zhike
