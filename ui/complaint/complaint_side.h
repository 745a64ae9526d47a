// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_view.h"
#include "ui/parts/states.h"
#include "ui/shell/context.h"

namespace zhike {

/// The column beside a complaint: whose it is, who complains, what it is about, who owns it, and its moments.
class ComplaintSide : public SidePane
{
    Q_OBJECT
public:
    explicit ComplaintSide(const AppContext& context, QWidget* parent = nullptr);
    void show(const ComplaintDetail& detail);

private:
    void addCustomer(const ComplaintDetail& detail);
    void addFact(const QString& label, const QString& value);
    void addLink(const QString& label, const QString& text, EntityKind kind, const Uuid& id);
    void addPeople(const ComplaintDetail& detail);
    void addTimes(const ComplaintDetail& detail);

    AppContext m_context;
};

} // namespace zhike
