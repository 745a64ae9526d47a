// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_usecases.h"
#include "core/complaint/complaint_view.h"
#include "ui/shell/context.h"
#include <QtCore/QObject>

namespace zhike {

class FormPanel;

/// Asks what belongs to one step of a complaint, and takes it. Deletes itself with the form.
class ComplaintStepForm : public QObject
{
    Q_OBJECT
public:
    /// What the customer is answered; words that make things worse are marked.
    static ComplaintStepForm* answer(const AppContext& context, QWidget* over, const ComplaintDetail& detail);
    static ComplaintStepForm* move(const AppContext& context, QWidget* over, const ComplaintDetail& detail,
                                   ComplaintStep to);
    /// Into another stage, mostly an earlier one, with the reason.
    static ComplaintStepForm* giveBack(const AppContext& context, QWidget* over,
                                       const ComplaintDetail& detail);
    static ComplaintStepForm* makeFormal(const AppContext& context, QWidget* over,
                                         const ComplaintDetail& detail);
    static ComplaintStepForm* inform(const AppContext& context, QWidget* over, const ComplaintDetail& detail);
    static ComplaintStepForm* confirm(const AppContext& context, QWidget* over,
                                      const ComplaintDetail& detail);
    static ComplaintStepForm* close(const AppContext& context, QWidget* over, const ComplaintDetail& detail);

private:
    ComplaintStepForm(const AppContext& context, QWidget* over, const QString& title,
                      const ComplaintDetail& detail);
    void addWhen(const QString& column);
    void open(const QString& save, const QString& draft,
              std::function<Done(UnitOfWork&)> (*step)(const ComplaintStepForm&));
    [[nodiscard]] QString text(const QString& column) const;
    [[nodiscard]] std::optional<Instant> at(const QString& column) const;
    void write(std::function<Done(UnitOfWork&)> step);

    AppContext m_context;
    FormPanel* m_form;
    Id<Complaint> m_complaint;
    ComplaintStep m_to = ComplaintStep::Verification;
};

/// Reads a complaint and opens what Today's button asks for: the answer that is owed, else the leader to be
/// informed.
void openComplaintStep(const AppContext& context, QWidget* over, Id<Complaint> complaint);

} // namespace zhike
