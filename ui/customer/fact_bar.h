// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/page.h"
#include "ui/parts/row.h"
#include <QtWidgets/QWidget>

namespace zhike {

class FactColumn;

/// The four facts under a customer's name: health, engineers, what is next, contract.
class CustomerFactBar : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerFactBar(QWidget* parent = nullptr);
    void show(const CustomerPage& page, const Clock& clock);
    using QWidget::show;

Q_SIGNALS:
    void causeClicked(zhike::EntityKind kind, const zhike::Uuid& id); ///< what costs points of health
    void satisfactionClicked();                                       ///< where the figures of health stand
    void engineersClicked();
    void nextClicked();
    void contractClicked();

private:
    void showHealth(const CustomerPage& page);
    void offerCauses();
    void showEngineers(const CustomerPage& page);
    void showNext(const CustomerPage& page, const Clock& clock);
    void showContract(const CustomerPage& page);

    FactColumn* m_health;
    CustomerHealth m_shown;
    QDate m_today;
    FactColumn* m_engineers;
    FactColumn* m_next;
    FactColumn* m_contract;
};

} // namespace zhike
