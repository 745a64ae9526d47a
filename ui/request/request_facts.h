// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/request_view.h"
#include "ui/parts/states.h"
#include "ui/shell/context.h"

namespace zhike {

/// The column beside a request: whose it is, who reported it, what it is about, its times, what the customer
/// said, and other requests of the same system.
class RequestFacts : public SidePane
{
    Q_OBJECT
public:
    explicit RequestFacts(const AppContext& context, QWidget* parent = nullptr);
    void show(const RequestDetail& detail);

private:
    void addCustomer(const RequestDetail& detail);
    void addFacts(const RequestDetail& detail);
    void addTimes(const RequestDetail& detail);
    void addAnswer(const RequestDetail& detail);
    void addOthers(const RequestDetail& detail);
    void addFact(const QString& label, const QString& value);

    AppContext m_context;
};

} // namespace zhike
