// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/notifier.h"

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace zhike {

/// An icon in the system's tray with the number of promises that need somebody, and a menu.
class TrayNotifier final : public Notifier
{
    Q_OBJECT
public:
    explicit TrayNotifier(QObject* parent = nullptr);
    ~TrayNotifier() override;

    [[nodiscard]] bool isAvailable() const override;
    void setShown(bool shown) override;
    void setCounts(int breached, int atRisk) override;
    void notify(const QString& title, const QString& text) override;

private:
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QAction* m_counts;
    QAction* m_today;
    QAction* m_quit;
};

} // namespace zhike
