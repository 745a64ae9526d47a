// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop_portal.h"

#include <QtCore/QFileInfo>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusVariant>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.Settings"_s;

const QString appearance = u"org.freedesktop.appearance"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;
const QString gnomeAccess = u"org.gnome.desktop.a11y.interface"_s;
const QString kde = u"org.kde.kdeglobals.KDE"_s;
const QString kdeGeneral = u"org.kde.kdeglobals.General"_s;

/// Values come wrapped once, and from old portals twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

/// The value of a setting, if it was made and is of this kind.
template <class T>
std::optional<T> valueOf(const PortalSettings& settings, const QString& group, const QString& key)
{
    const QVariant value = settings.value(group).value(key);
    if (!value.isValid() || !value.canConvert<T>())
        return {};
    return value.value<T>();
}

std::optional<bool> darkIn(const PortalSettings& settings)
{
    switch (valueOf<uint>(settings, appearance, u"color-scheme"_s).value_or(0)) {
    case 1:
        return true;
    case 2:
        return false;
    default:
        return {}; // no preference
    }
}

bool stillIn(const PortalSettings& settings)
{
    return valueOf<uint>(settings, appearance, u"reduced-motion"_s).value_or(0) == 1 ||
           !valueOf<bool>(settings, gnome, u"enable-animations"_s).value_or(true) ||
           valueOf<double>(settings, kde, u"AnimationDurationFactor"_s).value_or(1) <= 0;
}

} // namespace

DesktopWishes wishesIn(const PortalSettings& settings)
{
    DesktopWishes wishes;
    wishes.dark = darkIn(settings);
    wishes.strong = valueOf<uint>(settings, appearance, u"contrast"_s).value_or(0) == 1 ||
                    valueOf<bool>(settings, gnomeAccess, u"high-contrast"_s).value_or(false);
    wishes.still = stillIn(settings);
    const double scale = valueOf<double>(settings, gnome, u"text-scaling-factor"_s).value_or(0);
    if (std::isfinite(scale) && scale > 0)
        wishes.textScale = scale;
    wishes.themeName =
        valueOf<QString>(settings, gnome, u"gtk-theme"_s)
            .value_or(valueOf<QString>(settings, kdeGeneral, u"ColorScheme"_s).value_or(QString()));
    return wishes;
}

DesktopPortal::DesktopPortal(QDBusConnection bus, const QString& service) : m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    // From whoever it comes: naming the sender would make Qt wait for the bus to say who that is.
    m_bus.connect({}, portalPath, portalInterface, u"SettingChanged"_s, this,
                  SLOT(take(QString, QString, QDBusVariant)));
    auto question = QDBusMessage::createMethodCall(service, portalPath, portalInterface, u"ReadAll"_s);
    question << QStringList{appearance, gnome, gnomeAccess, kde, kdeGeneral};
    auto* call = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        answered(*call);
        call->deleteLater();
    });
}

std::unique_ptr<DesktopPortal> DesktopPortal::ofSession()
{
    // Without an address Qt might start a bus of its own.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool any = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
                     (!runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s));
    if (!any)
        return {};
    return std::make_unique<DesktopPortal>(QDBusConnection::sessionBus(), portalService);
}

void DesktopPortal::answered(const QDBusPendingCallWatcher& call)
{
    const QDBusMessage reply = call.reply();
    if (call.isError() || reply.signature() != "a{sa{sv}}"_L1)
        return;
    m_settings = qdbus_cast<PortalSettings>(reply.arguments().constFirst().value<QDBusArgument>());
    for (QVariantMap& group : m_settings)
        for (QVariant& value : group)
            value = unwrapped(value);
    m_told = wishesIn(m_settings);
    Q_EMIT changed(m_told);
}

void DesktopPortal::take(const QString& group, const QString& key, const QDBusVariant& value)
{
    m_settings[group][key] = unwrapped(value.variant());
    const DesktopWishes wishes = wishesIn(m_settings);
    if (wishes == m_told)
        return;
    m_told = wishes;
    Q_EMIT changed(m_told);
}

} // namespace zhike
