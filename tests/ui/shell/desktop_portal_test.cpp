// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop_portal.h"

#include "ui/shell/look.h"
#include <QtCore/QTemporaryDir>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusServer>
#include <QtDBus/QDBusVariant>
#include <QtDBus/QDBusVirtualObject>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

const QString appearance = u"org.freedesktop.appearance"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;
const QString gnomeAccess = u"org.gnome.desktop.a11y.interface"_s;
const QString portal = u"org.freedesktop.portal.Settings"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;

/// A desktop's portal, spoken to directly instead of over a bus.
class FakePortal final : public QDBusVirtualObject
{
public:
    FakePortal() : m_server(u"unix:dir="_s + m_folder.path())
    {
        qDBusRegisterMetaType<PortalSettings>();
        connect(&m_server, &QDBusServer::newConnection, this, [this](const QDBusConnection& guest) {
            m_guest = guest.name();
            QDBusConnection(guest).registerVirtualObject(path, this);
        });
    }
    ~FakePortal() override
    {
        QDBusConnection::disconnectFromPeer(u"portal"_s);
        if (!m_guest.isEmpty())
            QDBusConnection::disconnectFromPeer(m_guest);
    }
    QDBusConnection connectTo() { return QDBusConnection::connectToPeer(m_server.address(), u"portal"_s); }
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& guest) override
    {
        if (message.interface() != portal || message.member() != "ReadAll"_L1)
            return false;
        asked = message.arguments().value(0).toStringList();
        guest.send(refuses ? message.createErrorReply(u"zhike.Error"_s, u"No such thing"_s)
                           : message.createReply(QVariant::fromValue(settings)));
        return true;
    }

    PortalSettings settings;
    QStringList asked;
    bool refuses = false;

private:
    QTemporaryDir m_folder;
    QDBusServer m_server;
    QString m_guest;
};

class DesktopPortalTest : public testing::Test
{
protected:
    /// Asks the portal; what it says goes to the look.
    void follow()
    {
        m_asking = std::make_unique<DesktopPortal>(portalOfDesktop.connectTo(), QString());
        QObject::connect(m_asking.get(), &DesktopPortal::changed, &look, &Look::setDesktop);
        said = std::make_unique<QSignalSpy>(m_asking.get(), &DesktopPortal::changed);
    }
    /// As the portal's signal does it.
    void change(const QString& group, const QString& key, const QVariant& value)
    {
        QMetaObject::invokeMethod(m_asking.get(), "take", Q_ARG(QString, group), Q_ARG(QString, key),
                                  Q_ARG(QDBusVariant, QDBusVariant(value)));
    }
    FakePortal portalOfDesktop;
    Look look{*qApp, Theme::System};
    std::unique_ptr<QSignalSpy> said;

private:
    std::unique_ptr<DesktopPortal> m_asking;
};

} // namespace

TEST_F(DesktopPortalTest, TellsTheLookWhatTheDesktopWishes)
{
    portalOfDesktop.settings = {{appearance, {{u"color-scheme"_s, 1U}}},
                                {gnome, {{u"text-scaling-factor"_s, 1.5}, {u"enable-animations"_s, false}}}};
    follow();
    EXPECT_EQ(look.scheme(), Scheme::Light) << "nobody waits for the answer";
    ASSERT_TRUE(QTest::qWaitFor([&] { return look.scheme() == Scheme::Dark; }));
    EXPECT_TRUE(portalOfDesktop.asked.contains(gnomeAccess));
    EXPECT_DOUBLE_EQ(textScale(), 1.5);
    EXPECT_TRUE(Look::isStill());
}

TEST_F(DesktopPortalTest, FollowsWhenSomebodyChangesASetting)
{
    follow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return said->count() == 1; }));
    change(gnomeAccess, u"high-contrast"_s, true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return look.scheme() == Scheme::LightContrast; }));
    change(appearance, u"color-scheme"_s, 1U);
    ASSERT_TRUE(QTest::qWaitFor([&] { return look.scheme() == Scheme::DarkContrast; }));
    change(gnome, u"clock-format"_s, u"24h"_s);
    change(gnomeAccess, u"high-contrast"_s, false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return look.scheme() == Scheme::Dark; }));
    EXPECT_EQ(said->count(), 4) << "what does not concern the look is not told";
}

TEST_F(DesktopPortalTest, LeavesToThePersonWhatThePersonChose)
{
    look.setTheme(Theme::Light);
    look.setTextScale(1.25);
    portalOfDesktop.settings = {{appearance, {{u"color-scheme"_s, 1U}, {u"contrast"_s, 1U}}},
                                {gnome, {{u"text-scaling-factor"_s, 2.0}}}};
    follow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return said->count() == 1; }));
    EXPECT_EQ(look.scheme(), Scheme::Light);
    EXPECT_DOUBLE_EQ(textScale(), 1.25);
    look.setTheme(Theme::System);
    look.setTextScale({});
    EXPECT_EQ(look.scheme(), Scheme::DarkContrast);
    EXPECT_DOUBLE_EQ(textScale(), 2);
}

TEST_F(DesktopPortalTest, SaysNothingWhereThePortalRefuses)
{
    portalOfDesktop.refuses = true;
    follow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !portalOfDesktop.asked.isEmpty(); }));
    change(gnome, u"enable-animations"_s, false); // comes behind the refusal
    ASSERT_TRUE(QTest::qWaitFor([&] { return said->count() > 0; }));
    EXPECT_EQ(said->count(), 1);
    EXPECT_TRUE(Look::isStill());
}

TEST(DesktopWishes, AreReadFromTheSettingsOfGnomeAndKde)
{
    EXPECT_EQ(wishesIn({}), DesktopWishes());
    EXPECT_EQ(wishesIn({{appearance, {{u"color-scheme"_s, 0U}}}}).dark, std::nullopt) << "no preference";
    EXPECT_EQ(wishesIn({{appearance, {{u"color-scheme"_s, 2U}}}}).dark, false);
    EXPECT_TRUE(wishesIn({{appearance, {{u"contrast"_s, 1U}}}}).strong);
    EXPECT_TRUE(wishesIn({{appearance, {{u"reduced-motion"_s, 1U}}}}).still);
    EXPECT_TRUE(wishesIn({{u"org.kde.kdeglobals.KDE"_s, {{u"AnimationDurationFactor"_s, u"0"_s}}}}).still);
    EXPECT_EQ(wishesIn({{u"org.kde.kdeglobals.General"_s, {{u"ColorScheme"_s, u"BreezeDark"_s}}}}).themeName,
              u"BreezeDark"_s);
    EXPECT_EQ(wishesIn({{gnome, {{u"text-scaling-factor"_s, -3.0}}}}).textScale, std::nullopt);
}

TEST(DesktopPortal, IsSilentWithoutABus)
{
    DesktopPortal none(QDBusConnection(u"nowhere"_s), u"org.freedesktop.portal.Desktop"_s);
    QSignalSpy said(&none, &DesktopPortal::changed);
    QCoreApplication::processEvents();
    EXPECT_EQ(said.count(), 0);
}

} // namespace zhike
