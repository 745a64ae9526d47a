// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/page.h"
#include <QtWidgets/QWidget>

namespace zhike {

class FactColumn;

/// The four facts under a customer's name: tier, engineers, what is next, contract.
class CustomerFactBar : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerFactBar(QWidget* parent = nullptr);
    void show(const CustomerPage& page, const Clock& clock);
    using QWidget::show;

Q_SIGNALS:
    void tierClicked();
    void engineersClicked();
    void nextClicked();
    void contractClicked();

private:
    void showTier(const CustomerPage& page);
    void showEngineers(const CustomerPage& page);
    void showNext(const CustomerPage& page, const Clock& clock);
    void showContract(const CustomerPage& page);

    FactColumn* m_tier;
    FactColumn* m_engineers;
    FactColumn* m_next;
    FactColumn* m_contract;
};

} // namespace zhike
