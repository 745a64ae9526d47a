// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/page.h"
#include <QtWidgets/QWidget>

class QMenu;
class QPushButton;

namespace zhike {

class LinkLabel;
class TextLabel;
class TierBadge;

/// The head of a customer's page: name, tier badge, status, code, industry and place; a … menu and the one
/// primary button.
class CustomerHead : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerHead(QWidget* parent = nullptr);
    void show(const CustomerPage& page);
    using QWidget::show;
    [[nodiscard]] QMenu* menu() const { return m_menu; }

Q_SIGNALS:
    void primaryClicked();
    void tierClicked();
    void menuWanted(); ///< just before it opens: fill it

private:
    TextLabel* m_name;
    TierBadge* m_badge;
    LinkLabel* m_tier; ///< in place of the badge while there is none
    TextLabel* m_archived;
    TextLabel* m_facts;
    QPushButton* m_primary;
    QMenu* m_menu;
};

} // namespace zhike
