// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "core/tier/entitlement_use.h"
#include "core/visit/visit_plan.h"
#include "core/visit/visit_view.h"
#include "ui/shell/context.h"
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace zhike {

class FormPanel;
class ReferenceEditor;
class ReferencesEditor;
class TextLabel;

/// Plans a visit, or changes its plan, in a form over the window. It deletes itself with the form.
class PlanForm : public QObject
{
    Q_OBJECT
public:
    /// A new visit, to this customer if there is one, for this request if there is one.
    static PlanForm* plan(const AppContext& context, QWidget* over, Id<Customer> customer = {},
                          const QString& customerName = {}, const Request* request = nullptr);
    /// When it is to be, instead of what is proposed.
    void setTimes(Instant start, std::optional<Instant> end);
    /// The plan of this visit.
    static PlanForm* change(const AppContext& context, QWidget* over, const VisitDetail& visit);

Q_SIGNALS:
    void saved(const zhike::Uuid& visit);

private:
    PlanForm(const AppContext& context, QWidget* over, const QString& title);
    void addFields();
    void start(); ///< tomorrow morning, two hours
    void customerChosen();
    void fillChoices(const VisitChoices& choices);
    void fillFrom(const VisitDetail& visit);
    void lookForWarnings();
    [[nodiscard]] VisitPlan plan() const;
    [[nodiscard]] std::optional<Instant> instant(const QString& column) const;
    void save();
    void askUse();
    void showUse(const EntitlementPlace& place);

    AppContext m_context;
    FormPanel* m_form;
    ReferenceEditor* m_customer = nullptr;
    ReferencesEditor* m_engineers = nullptr;
    Id<Visit> m_visit; ///< null for a new one
    Id<Customer> m_shown;
    Id<Request> m_request; ///< chosen once the customer's requests are known
    bool m_engineersTouched = false;
    TextLabel* m_use = nullptr; ///< which of the granted ones it would be
    Latest m_latestUse;
    bool m_beyondTouched = false;
    TextLabel* m_warnings = nullptr; ///< what speaks against the plan
    QTimer m_look;
    Latest m_latestWarnings;
};

} // namespace zhike
