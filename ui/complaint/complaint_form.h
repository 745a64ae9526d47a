// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_choices.h"
#include "core/complaint/complaint_view.h"
#include "ui/parts/row.h"
#include "ui/shell/context.h"
#include <QtCore/QObject>

namespace zhike {

class FormPanel;
class ReferenceEditor;

/// Records what a customer is not content with, or edits it, in a form over the window. A customer and a line
/// are enough. It deletes itself with the form.
class ComplaintForm : public QObject
{
    Q_OBJECT
public:
    /// A new one, of this customer if there is one.
    static ComplaintForm* create(const AppContext& context, QWidget* over, Id<Customer> customer = {},
                                 const QString& customerName = {});
    static ComplaintForm* edit(const AppContext& context, QWidget* over, const ComplaintDetail& detail);

Q_SIGNALS:
    void saved(const zhike::Uuid& complaint);

private:
    ComplaintForm(const AppContext& context, QWidget* over, const QString& title);
    void addWhat(bool editing);
    void addAbout(bool editing);
    void customerChosen();
    void fillChoices(const ComplaintChoices& choices);
    void fillFrom(const ComplaintDetail& detail);
    [[nodiscard]] Complaint complaint() const;
    void save();

    AppContext m_context;
    FormPanel* m_form;
    ReferenceEditor* m_customer = nullptr;
    ReferenceEditor* m_owner = nullptr;
    std::optional<Complaint> m_before; ///< when editing
    Id<Customer> m_shown;
};

} // namespace zhike
