// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/request_usecases.h"
#include "core/request/request_view.h"
#include "ui/shell/context.h"
#include <QtCore/QObject>

namespace zhike {

class FormPanel;

/// Asks what belongs to a change of state (when, why, cause and solution), and makes it. Deletes itself with
/// the form.
class StateForm : public QObject
{
    Q_OBJECT
public:
    static StateForm* change(const AppContext& context, QWidget* over, const RequestDetail& detail,
                             RequestState to);
    /// The first response, with a note.
    static StateForm* respond(const AppContext& context, QWidget* over, const RequestDetail& detail);

private:
    StateForm(const AppContext& context, QWidget* over, const QString& title, Id<Request> request);
    [[nodiscard]] QString text(const QString& column) const;
    [[nodiscard]] std::optional<Instant> at() const;
    void write(std::function<Done(UnitOfWork&)> step);

    AppContext m_context;
    FormPanel* m_form;
    Id<Request> m_request;
};

/// Records the first response at once, with a note. Used where a whole form would be too much.
void recordResponse(const AppContext& context, QObject* receiver, Id<Request> request, const QString& note,
                    std::function<void(bool done)> then);

} // namespace zhike
