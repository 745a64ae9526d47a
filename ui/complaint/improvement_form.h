// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_view.h"
#include "ui/shell/context.h"
#include <QtCore/QObject>

namespace zhike {

class FormPanel;
class ReferenceEditor;

/// Adds what will be made better, or edits it. Deletes itself with the form.
class ImprovementForm : public QObject
{
    Q_OBJECT
public:
    /// After a complaint.
    static ImprovementForm* create(const AppContext& context, QWidget* over, const ComplaintDetail& detail);
    /// For a customer, whatever it comes from.
    static ImprovementForm* createFor(const AppContext& context, QWidget* over, Id<Customer> customer);
    static ImprovementForm* edit(const AppContext& context, QWidget* over, const Improvement& improvement,
                                 const QString& owner);

private:
    ImprovementForm(const AppContext& context, QWidget* over, const QString& title,
                    const Improvement& improvement);
    void addResult();
    [[nodiscard]] Improvement improvement() const;
    void save();

    AppContext m_context;
    FormPanel* m_form;
    ReferenceEditor* m_owner;
    Improvement m_before; ///< without an id: a new one
};

} // namespace zhike
