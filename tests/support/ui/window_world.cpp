// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/window_world.h"

#include "core/store/all_answered.h"

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace zhike::test {

class WindowWorld::Files final : public FileChooser
{
public:
    explicit Files(WindowWorld& world) : m_world(world) {}
    void open(QWidget*, const FileRequest&, std::function<void(QString)> chosen) override
    {
        chosen(m_world.fileToOpen);
    }
    void save(QWidget*, const FileRequest&, std::function<void(QString)> chosen) override
    {
        chosen(m_world.fileToSave);
    }

private:
    WindowWorld& m_world;
};

class WindowWorld::Answers final : public Prompt
{
public:
    explicit Answers(WindowWorld& world) : m_world(world) {}
    void ask(QWidget*, const Question&, std::function<void(int)> answered) override
    {
        answered(m_world.answer);
    }

private:
    WindowWorld& m_world;
};

WindowWorld::WindowWorld()
    : m_look(*qobject_cast<QApplication*>(QCoreApplication::instance()), Theme::Light),
      m_files(std::make_unique<Files>(*this)), m_answers(std::make_unique<Answers>(*this))
{
    loadDrafts();
    m_window = std::make_unique<MainWindow>(parts(), allPages());
}

void WindowWorld::loadDrafts()
{
    const auto clock = std::shared_ptr<const Clock>(&store.clock(), [](const Clock*) {}); // the store owns it
    drafts = std::make_unique<Drafts>(Drafts::fileFor(store.path()), clock);
    EXPECT_TRUE(until([this] { return drafts->isLoaded(); }));
}

void WindowWorld::crash()
{
    m_window.reset();
    loadDrafts();
    m_window = std::make_unique<MainWindow>(parts(), allPages());
}

WindowParts WindowWorld::parts()
{
    return {*store, store.clock(), m_look, *m_files, *m_answers, m_memory, nullptr, drafts.get()};
}

MainWindow& WindowWorld::another()
{
    auto& made = m_others.emplace_back(std::make_unique<MainWindow>(parts(), allPages()));
    made->resize(1440, 868);
    made->show();
    return *made;
}

WindowWorld::~WindowWorld() = default;

void WindowWorld::show(const QString& page)
{
    m_window->resize(1440, 868);
    m_window->show();
    m_window->activateWindow();
    m_window->openPage(page);
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    EXPECT_NE(child(u"page.%1"_s.arg(page)), nullptr);
}

bool WindowWorld::until(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 10'000);
}

void WindowWorld::letTheStoreAnswer()
{
    const auto all = allAnswered(*store, 10'000);
    EXPECT_TRUE(until([&] { return all.isFinished(); }));
    QCoreApplication::processEvents();
}

void WindowWorld::click(QWidget* widget)
{
    ASSERT_NE(widget, nullptr);
    QTest::mouseClick(widget, Qt::LeftButton);
}

void WindowWorld::takeKeyboard()
{
    // Without a window manager nobody gives it back after a popup, and a popup that closes may take it once
    // more.
    ASSERT_TRUE(until([&] {
        if (!m_window->isActiveWindow()) {
            m_window->activateWindow();
            return false;
        }
        if (!QApplication::focusWidget() && m_window->focusWidget())
            m_window->focusWidget()->setFocus();
        return true;
    }));
}

void WindowWorld::type(const QString& text)
{
    takeKeyboard();
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

void WindowWorld::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    takeKeyboard();
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

void WindowWorld::tabTo(const QString& name)
{
    ASSERT_NE(child(name), nullptr);
    for (int i = 0; i < 200; ++i) {
        for (const QWidget* at = QApplication::focusWidget(); at; at = at->parentWidget()) {
            if (at->objectName() == name)
                return;
        }
        press(Qt::Key_Tab);
    }
    const QWidget* focus = QApplication::focusWidget();
    FAIL() << "Tab never reaches " << name.toStdString() << "; the keyboard is with "
           << (focus ? focus->metaObject()->className() : "nothing") << ' '
           << (focus ? focus->objectName().toStdString() : std::string());
}

void WindowWorld::grab(const QString& name)
{
    const QString folder = qEnvironmentVariable("ZHIKE_PICTURES");
    if (folder.isEmpty())
        return;
    EXPECT_TRUE(m_window->grab().save(u"%1/%2.png"_s.arg(folder, name)));
}

bool WindowWorld::said(const QString& part)
{
    return until([&] {
        const auto* status = m_window->findChild<QLabel*>(u"status"_s);
        return status && status->text().contains(part);
    });
}

} // namespace zhike::test
