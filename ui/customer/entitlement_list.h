// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/page.h"
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace zhike {

/// What the tier grants in the year that runs, and what is left of it: a bar for each kind, used and planned,
/// and a key to their colours. The service boundary both sides see.
class EntitlementList : public QWidget
{
    Q_OBJECT
public:
    explicit EntitlementList(QWidget* parent = nullptr);
    void show(const EntitlementBalance& balance);
    using QWidget::show;

private:
    void addLine(const Entitlement& line);
    void addLegend();
    QVBoxLayout* m_rows;
    int m_nameWidth = 0;
};

} // namespace zhike
