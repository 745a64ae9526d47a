// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/customer.h"
#include "core/request/message.h"
#include "ui/shell/context.h"
#include <QtCore/QObject>

namespace zhike {

class FormPanel;

/// Corrects a message: its words, which way it went, who, how and when. Deletes itself with the form.
class MessageForm : public QObject
{
    Q_OBJECT
public:
    static MessageForm* edit(const AppContext& context, QWidget* over, const Message& message,
                             const std::vector<Contact>& contacts);

private:
    MessageForm(const AppContext& context, QWidget* over, const Message& message);
    void build(const std::vector<Contact>& contacts);
    [[nodiscard]] Message edited() const;
    void save();

    AppContext m_context;
    FormPanel* m_form;
    Message m_before;
};

} // namespace zhike
