// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/drafts.h"
#include "core/visit/visit_plan.h"
#include "tests/support/core/test_store.h"
#include "ui/shell/context.h"
#include "ui/shell/look.h"
#include "ui/visit/visit_page.h"
#include <QtCore/QTranslator>

namespace zhike {

/// A visit page over a small company, with seams that remember what was asked of them.
class VisitWorld : public Navigator, public FileChooser, public Prompt, public Memory
{
public:
    VisitWorld();
    ~VisitWorld() override;

    /// Shows the page, with its agenda unless another view is asked for.
    void show(const QString& view = QStringLiteral("agenda"));
    [[nodiscard]] VisitPage& page() { return *m_page; }
    [[nodiscard]] AppContext context();
    [[nodiscard]] QWidget* window() { return m_window.get(); }

    /// Plans a visit to the customer, `hours` from now.
    Id<Visit> planned(int hours, const QString& purpose);
    [[nodiscard]] VisitDetail detail(Id<Visit> visit);
    [[nodiscard]] std::vector<AgendaEntry> entries();
    void grab(const QString& name); ///< a picture, when pictures are wanted

    template <class T>
    [[nodiscard]] T* child(const QString& name)
    {
        for (T* found : m_window->findChildren<T*>(name))
            if (found->isVisible())
                return found;
        ADD_FAILURE() << "no visible " << name.toStdString();
        return nullptr;
    }
    static bool until(const std::function<bool()>& condition);
    void click(QWidget* widget);
    /// Tab until the widget has the keyboard.
    void tabTo(const QString& name);

    test::TestStore store;
    Id<Customer> customer;
    Id<Contact> contact;
    Id<Engineer> engineer;
    std::vector<std::pair<EntityKind, Uuid>> opened;
    QStringList statuses;
    QStringList errors;
    QString saveTo;     ///< what the file chooser answers
    QStringList toOpen; ///< likewise
    int printed = 0;

    void open(EntityKind kind, const Uuid& id) override { opened.emplace_back(kind, id); }
    void openCustomerTab(const Uuid& id, const QString&) override
    {
        opened.emplace_back(EntityKind::Customer, id);
    }
    void openPage(const QString&) override {}
    void showStatus(const QString& text, bool) override { statuses += text; }
    void showError(const Error& error) override { errors += error.message; }
    void open(QWidget*, const FileRequest&, std::function<void(QString)>) override {}
    void openSeveral(QWidget*, const FileRequest&, std::function<void(QStringList)> chosen) override
    {
        chosen(toOpen);
    }
    /// From now on what is half written is kept, as in the window.
    void keepDrafts();
    /// The window goes without a word, as when the program is killed; show() brings it back.
    void loseWindow() { m_window.reset(); }
    void save(QWidget*, const FileRequest&, std::function<void(QString)> chosen) override { chosen(saveTo); }
    void ask(QWidget*, const Question&, std::function<void(int)> answered) override { answered(0); }
    [[nodiscard]] QVariant value(const QString& key, const QVariant& otherwise) const override
    {
        return m_memory.value(key, otherwise);
    }
    void remember(const QString& key, const QVariant& value) override { m_memory[key] = value; }

private:
    void addSystems();
    QTranslator m_words; ///< for pictures in another language
    QVariantMap m_memory;
    Look m_look;
    std::unique_ptr<QWidget> m_window;
    VisitPage* m_page = nullptr;
    std::unique_ptr<Drafts> m_drafts;
};

} // namespace zhike
