// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/ui/visit/visit_world.h"
#include "ui/visit/photo_strip.h"
#include "ui/visit/segments.h"
#include "ui/visit/signature_pad.h"
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QInputMethodEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

namespace zhike::test {

using namespace Qt::StringLiterals;

inline void type(const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// A visit of today in on-site mode.
class Onsite : public testing::Test
{
protected:
    /// Opens a visit of today in on-site mode.
    Id<Visit> openVisit(int hours = -2)
    {
        const Id<Visit> visit = m_world.planned(hours, u"月度巡检"_s);
        m_world.show();
        m_world.page().open(EntityKind::Visit, visit.uuid);
        m_world.page().openTab(u"record"_s);
        waitForSheet();
        return visit;
    }
    void waitForSheet()
    {
        ASSERT_TRUE(VisitWorld::until([&] {
            auto* sheet = m_world.window()->findChild<QWidget*>(u"recordScreen"_s);
            return sheet && sheet->isVisible() && sheet->findChild<QPushButton*>(u"back"_s)->hasFocus() &&
                   sheet->findChild<Segments*>(u"check0"_s);
        }));
    }
    QString picture(const QString& name)
    {
        QImage image(640, 480, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const QString path = m_folder.filePath(name);
        EXPECT_TRUE(image.save(path));
        return path;
    }
    QString file(const QString& name, const QByteArray& content)
    {
        QFile out(m_folder.filePath(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
    std::vector<FileTile*> tiles() { return tilesIn(m_world.window()); }
    static std::vector<FileTile*> tilesIn(QWidget* window)
    {
        std::vector<FileTile*> visible;
        for (FileTile* tile : window->findChildren<FileTile*>())
            if (tile->isVisible())
                visible.push_back(tile);
        return visible;
    }
    bool saved(int statuses)
    {
        return VisitWorld::until([&] { return m_world.statuses.size() == statuses; });
    }
    void choose(const QString& segments, int index)
    {
        auto* strip = m_world.child<Segments>(segments);
        ASSERT_NE(strip, nullptr);
        QTest::mouseClick(strip, Qt::LeftButton, {}, strip->buttonRect(index).center());
    }
    void click(const QString& name) { m_world.click(m_world.child<QWidget>(name)); }
    void sign()
    {
        auto* pad = m_world.child<SignaturePad>(u"signature"_s);
        QTest::mousePress(pad, Qt::LeftButton, {}, {40, 60});
        for (int x = 60; x < 240; x += 20)
            QTest::mouseMove(pad, {x, 60 + (x * 7) % 50});
        QTest::mouseRelease(pad, Qt::LeftButton, {}, {240, 90});
    }

    QTemporaryDir m_folder;
    VisitWorld m_world;
};

} // namespace zhike::test
