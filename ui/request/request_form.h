// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/request_view.h"
#include "core/visit/visit_view.h"
#include "ui/shell/context.h"
#include <QtCore/QObject>

namespace zhike {

class ChoiceEditor;
class FormPanel;
class ReferenceEditor;

/// What can be chosen for a request of a customer.
struct RequestChoices {
    VisitChoices visit; ///< name, sites, contacts, engineers
    std::vector<System> systems;
};
[[nodiscard]] Result<RequestChoices> readRequestChoices(const Reader& reader, Id<Customer> customer);

/// Opens a request, or edits one, in a form over the window. It deletes itself with the form.
class RequestForm : public QObject
{
    Q_OBJECT
public:
    /// A new request, of this customer if there is one.
    static RequestForm* create(const AppContext& context, QWidget* over, Id<Customer> customer = {},
                               const QString& customerName = {});
    static RequestForm* edit(const AppContext& context, QWidget* over, const RequestDetail& detail);

Q_SIGNALS:
    void saved(const zhike::Uuid& request);

private:
    RequestForm(const AppContext& context, QWidget* over, const QString& title);
    void addWhat();
    void addWhere();
    void addTimes(bool editing);
    void customerChosen();
    void fillChoices(const RequestChoices& choices);
    void systemChosen();
    void fillFrom(const RequestDetail& detail);
    [[nodiscard]] Request request() const;
    [[nodiscard]] std::optional<Instant> instant(const QString& column) const;
    void save();

    AppContext m_context;
    FormPanel* m_form;
    ReferenceEditor* m_customer = nullptr;
    ReferenceEditor* m_engineer = nullptr;
    std::optional<Request> m_before; ///< when editing
    Id<Customer> m_shown;
    std::vector<System> m_systems;
};

} // namespace zhike
