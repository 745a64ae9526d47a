// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/request.h"
#include "core/tier/tier.h"
#include "core/visit/visit.h"
#include "tests/support/core/test_store.h"
#include "ui/parts/row_list.h"
#include "ui/shell/look.h"
#include "ui/shell/main_window.h"
#include "ui/shell/seams.h"
#include <QtWidgets/QApplication>

namespace zhike::test {

/// A small service company with a window on it: Today and the requests.
class ServiceWorld : public testing::Test
{
protected:
    ServiceWorld();

    /// Adds a request with the first entry of its history; `minutes` before now.
    Id<Request> request(const QString& title, Priority priority, int minutes, bool responded = false);
    Id<NextStep> step(const QString& text, int dueInDays);
    Id<Visit> visit(const QString& purpose, int inDays, VisitState state = VisitState::Planned);

    /// Shows a page and waits until it is at rest.
    template <class T>
    T* page(const QString& id)
    {
        window.openPage(id);
        return qobject_cast<T*>(window.page(id));
    }
    /// The visible widget of this name, which may still be on its way.
    template <class T>
    T* child(const QString& name)
    {
        T* shown = nullptr;
        const auto isThere = [&] {
            for (T* found : window.findChildren<T*>(name))
                if (found->isVisible())
                    shown = found;
            return shown != nullptr;
        };
        EXPECT_TRUE(until(isThere)) << "no visible " << qPrintable(name);
        return shown;
    }
    [[nodiscard]] static QStringList titles(const RowList& list);
    [[nodiscard]] static QModelIndex rowOf(const RowList& list, const QString& title);
    static void clickAction(RowList& list, const QString& title);
    static bool until(const std::function<bool()>& condition);
    /// Types into the field of a form.
    void fillIn(const QString& column, const QString& text);
    void saveForm();

    TestStore store;
    Id<Customer> customer;
    Id<Contact> contact;
    Id<System> system;
    Id<Engineer> engineer;
    Look look{*static_cast<QApplication*>(QCoreApplication::instance()), Theme::Light};
    PassingMemory memory;
    SystemFileChooser files{memory};
    SystemPrompt prompt;
    MainWindow window;

private:
    void addCustomer();
    int m_number = 0;
};

} // namespace zhike::test
