// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/entity.h"
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVariant>
#include <functional>
#include <memory>

class QWidget;

namespace zhike {

class Clock;
class Drafts;
class LongWork;
class Look;
class Preferences;
class Store;

/// Goes from thing to thing, and says what was done. The main window is one.
class Navigator
{
public:
    virtual ~Navigator() = default;
    /// Shows a record on its page. A contact, site, system or contract opens its customer.
    virtual void open(EntityKind kind, const Uuid& id) = 0;
    /// Shows a customer with one of its tabs in front ("overview", "contacts", "sites", "contract", "visits",
    /// "requests", "satisfaction", "risks", "files", "history").
    virtual void openCustomerTab(const Uuid& customer, const QString& tab) = 0;
    /// Shows a record beside what is open, in a tab or a window of its own. Where there are none: like
    /// open().
    virtual void openInTab(EntityKind kind, const Uuid& id) { open(kind, id); }
    virtual void openInWindow(EntityKind kind, const Uuid& id) { open(kind, id); }
    /// Shows a page by its id.
    virtual void openPage(const QString& page) = 0;
    /// Says in the status bar what was done; with an Undo link if `undoable`.
    virtual void showStatus(const QString& text, bool undoable = false) = 0;
    /// Says what was done to something that is no record (a saved view), with a link that takes it back.
    virtual void offerUndo(const QString& text, std::function<void()> undo)
    {
        Q_UNUSED(undo)
        showStatus(text);
    }
    /// Says in the status bar what failed: a sentence, amber, until the next word.
    virtual void showError(const Error& error) = 0;
    /// Shows that long work is under way, as long as what it returns is kept.
    [[nodiscard]] virtual std::shared_ptr<LongWork> beginWork(const QString& text);
};

/// What a file dialog is asked for.
struct FileRequest {
    QString title;
    QString suggestion;  ///< file name or path to start from
    QStringList filters; ///< such as "CSV (*.csv)"
    QString suffix;      ///< added to a name without one, when saving
};

/// Asks for files; a seam. `chosen` is called with the path, or not at all if the person changed their mind.
class FileChooser
{
public:
    virtual ~FileChooser() = default;
    virtual void open(QWidget* parent, const FileRequest& request, std::function<void(QString)> chosen) = 0;
    virtual void save(QWidget* parent, const FileRequest& request, std::function<void(QString)> chosen) = 0;
    /// Several at once, where the system can.
    virtual void openSeveral(QWidget* parent, const FileRequest& request,
                             std::function<void(QStringList)> chosen)
    {
        open(parent, request, [chosen = std::move(chosen)](const QString& path) { chosen({path}); });
    }
};

/// A question that needs its answer now. The last choice is the safe one, taken by Esc.
struct Question {
    QString title;
    QString text;
    QStringList choices; ///< first is the default
};

/// Asks; a seam.
class Prompt
{
public:
    virtual ~Prompt() = default;
    virtual void ask(QWidget* parent, const Question& question, std::function<void(int choice)> answered) = 0;
};

/// Remembers how the window was left: sizes, chosen filters, last page. Never records of the business.
class Memory
{
public:
    virtual ~Memory() = default;
    [[nodiscard]] virtual QVariant value(const QString& key, const QVariant& otherwise = {}) const = 0;
    virtual void remember(const QString& key, const QVariant& value) = 0;
};

/// What every screen is given. Copy it freely: all of it outlives the window.
struct AppContext {
    Store& store;
    const Clock& clock;
    Look& look;
    Navigator& navigator;
    FileChooser& files;
    Prompt& prompt;
    Memory& memory;
    Preferences* preferences = nullptr; ///< what the person chose; null where nobody can choose
    Drafts* drafts = nullptr;           ///< half-filled forms; null where none are kept
};

} // namespace zhike
