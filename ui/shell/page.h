// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "ui/shell/context.h"
#include <QtCore/QDate>
#include <QtGui/QKeySequence>
#include <QtWidgets/QWidget>
#include <functional>
#include <utility>
#include <vector>

class QMenu;

namespace zhike {

/// Something a person can do on a page, offered in the search popup too.
struct PageAction {
    QString text; ///< translated, such as 安排拜访
    QString icon;
    QKeySequence shortcut;
    std::function<void()> run;
};

/// A way of looking at a page that the person has given a name.
struct PageView {
    QString id;
    QString name;
};

/// A key of a page that is no action: what it does, and the key as people read it.
struct KeyHelp {
    QString text;
    QString keys;
};

/// One screen of the window. Made when first shown, kept afterwards. It reads through context().store, never
/// touches the disk, and repaints itself on Store's signals.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const AppContext& context, QWidget* parent = nullptr);

    /// What the title bar says before "— 知客", such as "客户・华信科技".
    [[nodiscard]] virtual QString title() const = 0;
    /// Called each time the page comes to the front: load, or bring up to date.
    virtual void activate() {}
    /// A minute has passed while the page is in front: brings up to date what says how long ago something
    /// was. On a new day that is everything.
    virtual void timePassed(bool newDay)
    {
        if (newDay)
            activate();
    }
    /// Whether another day began since this was asked last.
    [[nodiscard]] bool isNewDay();
    /// Whether any record changed since this was asked last: without, what was read then still stands. True
    /// the first time.
    [[nodiscard]] bool hasNews() { return std::exchange(m_news, false); }
    /// Shows this record; called after activate(). Only kinds named in the page's entry arrive.
    virtual void open(EntityKind kind, const Uuid& id)
    {
        Q_UNUSED(kind)
        Q_UNUSED(id)
    }
    /// Shows a part of the record just opened, such as "visits"; unknown names are ignored.
    virtual void openTab(const QString& tab) { Q_UNUSED(tab) }
    /// What can be done here now.
    [[nodiscard]] virtual std::vector<PageAction> actions() { return {}; }
    /// Shows one of the page's saved views; called after activate().
    virtual void openView(const QString& view) { Q_UNUSED(view) }
    /// What can be done with one of them, for its menu in the navigation.
    virtual void fillViewMenu(const QString& view, QMenu& menu)
    {
        Q_UNUSED(view)
        Q_UNUSED(menu)
    }
    /// Keys that mean something inside this page besides those of actions() and of all lists: for the list of
    /// shortcuts.
    [[nodiscard]] virtual QVector<KeyHelp> keyHelp() const { return {}; }
    /// What can be done with one record of a kind that this page shows, whether it is shown now or not. The
    /// search offers them as its second step (Tab), and the first one with Ctrl+Enter.
    [[nodiscard]] virtual std::vector<PageAction> actionsFor(EntityKind kind, const Uuid& id)
    {
        Q_UNUSED(kind)
        Q_UNUSED(id)
        return {};
    }
    /// The widget that takes the keyboard when the page comes to the front; null: the page itself, from which
    /// Tab leads on.
    [[nodiscard]] virtual QWidget* focusTarget() { return nullptr; }

    /// What is in front of the person, in one line: 64 个客户，按等级排序. The status line says it while
    /// there is nothing else to say.
    [[nodiscard]] const QString& summary() const { return m_summary; }
    void setSummary(const QString& text);

    [[nodiscard]] const AppContext& context() const { return m_context; }

Q_SIGNALS:
    void titleChanged();
    void summaryChanged();
    /// The person chose another record here: back leads to the one before, and the tab comes back with it.
    /// A null id: none in particular.
    void recordShown(zhike::EntityKind kind, const zhike::Uuid& id);
    /// The number beside the page's navigation entry; below 0 shows none.
    void countChanged(int count);
    /// Views were saved, renamed or deleted.
    void viewsChanged();

private:
    AppContext m_context;
    bool m_news = true;
    QString m_summary;
    QDate m_day; ///< when isNewDay() was asked last
};

/// A page's place in the navigation. Every screen adds its line to ui/shell/pages.cpp.
struct PageEntry {
    QString id;    ///< stable, such as "customers"
    QString label; ///< translated
    QString icon;
    QKeySequence shortcut;
    std::vector<EntityKind> opens; ///< records that this page shows
    std::function<Page*(const AppContext&, QWidget*)> make;
    /// The number beside the entry, asked for at start and after every change; may be empty. Calls `answer`
    /// on the caller's thread, once; `receiver` is the one whose life it belongs to.
    std::function<void(const AppContext&, QObject* receiver, std::function<void(int)> answer)> count;
    /// Its saved views, shown below it; may be empty.
    std::function<std::vector<PageView>(const AppContext&)> views = {};
    QString countMeans = {}; ///< what is counted, such as "open requests"; for the tool tip
    bool atFoot = false;     ///< below the others, at the foot of the navigation
};

/// All screens in the order of the navigation.
[[nodiscard]] std::vector<PageEntry> allPages();

} // namespace zhike
