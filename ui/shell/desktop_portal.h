// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/system_look.h"
#include <QtCore/QObject>
#include <QtCore/QVariantMap>
#include <QtDBus/QDBusConnection>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace zhike {

/// What a desktop tells programs of itself: groups of settings with their values, as the portal names them.
using PortalSettings = QMap<QString, QVariantMap>;

/// The wishes in them. Settings nobody made, and values that make no sense, are no wish.
[[nodiscard]] DesktopWishes wishesIn(const PortalSettings& settings);

/// Follows the desktop's settings (light or dark, high contrast, size of text, stillness) through the portal
/// of GNOME, KDE and others: asks once without waiting, then listens. Where there is no portal it says
/// nothing.
class DesktopPortal : public QObject
{
    Q_OBJECT
public:
    /// Asks on `bus`, which need not be connected; `service` is empty between two that need no bus.
    DesktopPortal(QDBusConnection bus, const QString& service);
    /// The desktop's own portal, on the session's bus. Null where there is no such bus.
    [[nodiscard]] static std::unique_ptr<DesktopPortal> ofSession();

Q_SIGNALS:
    /// The desktop has answered, or somebody changed its settings.
    void changed(const zhike::DesktopWishes& wishes);

private Q_SLOTS:
    void take(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void answered(const QDBusPendingCallWatcher& call);

    QDBusConnection m_bus;
    PortalSettings m_settings;
    DesktopWishes m_told;
};

} // namespace zhike
