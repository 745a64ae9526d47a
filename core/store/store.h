// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/unit_of_work.h"
#include "core/store/worker.h"
#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QPromise>
#include <QtCore/QTimer>
#include <atomic>

namespace zhike {

struct StoreOptions {
    QString path;
    Author author;
    int busyTimeoutMs = 10'000; ///< how long a write waits for another process
    int readLimitMs = 0;        ///< reads are stopped after this; 0 is no limit
    int readers = 2;            ///< besides one for what is wanted at once
};

/// What one unit of work changed, as told after its COMMIT.
struct Change {
    qint64 unit = 0; ///< 0 when it was made elsewhere
    QString title;
    bool elsewhere = false;     ///< by another process: anything may have changed
    bool everything = false;    ///< too many records to name
    std::vector<Touch> touches; ///< at most 1,000

    /// Whether records of this customer (or engineer, tier) may have changed.
    [[nodiscard]] bool concerns(const Uuid& owner) const;
};

/// The database file and its threads: one writer with a queue, a few readers. `read` and `write` return at
/// once with a future; use `deliver` (deliver.h) to receive the answer on a widget's thread. The functions
/// given run on a thread of the store and must not touch widgets. Create and destroy on one thread, which
/// receives the signals.
class Store : public QObject
{
    Q_OBJECT
public:
    Store(StoreOptions options, std::shared_ptr<const Clock> clock);
    ~Store() override; ///< finishes what is to be written, and stops what is read

    /// Opens the file, makes or upgrades its schema (keeping a copy), and starts the readers. Nothing else
    /// works before.
    [[nodiscard]] QFuture<Done> open();
    [[nodiscard]] Done openNow(); ///< the same, waiting; not for the UI thread

    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    [[nodiscard]] const StoreOptions& options() const { return m_options; }
    /// Who makes the changes from now on; what is queued already keeps its author. Own thread only.
    void setAuthorName(const QString& who);

    /// Runs `fn(Reader&) -> Result<T>` on a reader thread in one snapshot. Cancelling the future stops it,
    /// whether it waits or runs.
    template <class Fn>
    auto read(Fn fn) -> QFuture<std::invoke_result_t<Fn, Reader&>>
    {
        return enqueueRead(std::move(fn), m_options.readLimitMs, Haste::Usual);
    }
    /// The same for what must be there with the next picture – the answer to a key, the rows of a list that
    /// is scrolled: it goes before other reads, and waits for none that takes long.
    template <class Fn>
    auto readAtOnce(Fn fn) -> QFuture<std::invoke_result_t<Fn, Reader&>>
    {
        return enqueueRead(std::move(fn), m_options.readLimitMs, Haste::AtOnce);
    }
    /// The same without a bound in time, for work that a person waits for and can stop (export, backup).
    template <class Fn>
    auto readLong(Fn fn) -> QFuture<std::invoke_result_t<Fn, Reader&>>
    {
        return enqueueRead(std::move(fn), 0, Haste::Usual);
    }

    /// Runs `fn(UnitOfWork&) -> Result<T>` on the writer thread as one unit of work with this title. If it
    /// fails, nothing was changed.
    template <class Fn>
    auto write(QString title, Fn fn) -> QFuture<std::invoke_result_t<Fn, UnitOfWork&>>
    {
        using R = std::invoke_result_t<Fn, UnitOfWork&>;
        return enqueue<R>(*m_writer, [this, saving = std::make_shared<Saving>(*this),
                                      title = std::move(title), fn = std::move(fn)](Connection& c) mutable {
            R result = writeOn<R>(c, title, fn);
            if (!result)
                noteFailure(result.error());
            return result;
        });
    }

    /// The other door, for what is no record (facts, search rebuild, seeding a new file): one transaction,
    /// not journalled, `fn(Reader&) -> Result<T>` may write through queries.
    template <class Fn>
    auto maintain(Fn fn) -> QFuture<std::invoke_result_t<Fn, Reader&>>
    {
        using R = std::invoke_result_t<Fn, Reader&>;
        return enqueue<R>(*m_writer,
                          [this, fn = std::move(fn)](Connection& c) mutable { return maintainOn<R>(c, fn); });
    }

    /// Waiting forms for the command line, tests and worker threads. Never on the UI thread.
    template <class Fn>
    auto readNow(Fn fn)
    {
        return settled(read(std::move(fn)));
    }
    template <class Fn>
    auto writeNow(QString title, Fn fn)
    {
        return settled(write(std::move(title), std::move(fn)));
    }
    template <class Fn>
    auto maintainNow(Fn fn)
    {
        return settled(maintain(std::move(fn)));
    }

    /// Undoes the newest unit of this session that is not undone, or redoes what was undone last. The answer
    /// is the title of the unit that was undone or redone.
    [[nodiscard]] QFuture<Result<QString>> undo();
    [[nodiscard]] QFuture<Result<QString>> redo();
    /// Undoes any unit of the journal.
    [[nodiscard]] QFuture<Result<QString>> undoUnit(qint64 unit);
    [[nodiscard]] bool canUndo() const { return !m_undoable.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redoable.empty(); }
    [[nodiscard]] QString undoTitle() const; ///< of what undo() would undo
    [[nodiscard]] QString redoTitle() const;

    /// What work says that was stopped by the person.
    [[nodiscard]] static QString cancelledSentence();

    /// For tests: see Connection::setFaultHook; on the writer.
    void setFaultHook(Connection::FaultHook hook);

Q_SIGNALS:
    /// After a commit, on the store's own thread: a unit of ours, or one of another process.
    void changed(const zhike::Change& change);
    /// What undo() and redo() would do has changed.
    void undoChanged();
    /// Something waits to be written, or is; then: nothing does any more.
    void savingChanged(bool saving);
    /// What was to be saved did not reach the disk: it is full, locked or broken. Not what was refused for
    /// what it says.
    void saveFailed(const zhike::Error& error);

private:
    /// There as long as a unit of work waits or is written.
    class Saving
    {
    public:
        explicit Saving(Store& store);
        ~Saving();
        Q_DISABLE_COPY_MOVE(Saving)

    private:
        Store& m_store;
    };
    struct Mark {
        qint64 unit;
        QString title;
    };

    template <class R, class Task>
    QFuture<R> enqueue(Worker& worker, Task task)
    {
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        auto future = promise->future();
        worker.post([promise, task = std::move(task)](Connection* c) mutable {
            if (promise->isCanceled())
                promise->addResult(R(failure(ErrorKind::Cancelled, cancelledSentence())));
            else if (!c)
                promise->addResult(R(failure(ErrorKind::Internal, notOpenSentence())));
            else
                promise->addResult(task(*c));
            promise->finish();
        });
        return future;
    }
    template <class Fn>
    auto enqueueRead(Fn fn, int limitMs, Haste haste) -> QFuture<std::invoke_result_t<Fn, Reader&>>
    {
        using R = std::invoke_result_t<Fn, Reader&>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        auto future = promise->future();
        m_readers->post(
            [this, promise, limitMs, fn = std::move(fn)](Connection* c) mutable {
                const auto stopped = [this, &promise] { return m_closing || promise->isCanceled(); };
                if (stopped())
                    promise->addResult(R(failure(ErrorKind::Cancelled, cancelledSentence())));
                else if (!c)
                    promise->addResult(R(failure(ErrorKind::Internal, notOpenSentence())));
                else
                    promise->addResult(readOn<R>(*c, fn, limitMs, stopped));
                promise->finish();
            },
            haste);
        return future;
    }
    template <class R>
    static R settled(QFuture<R> future)
    {
        future.waitForFinished();
        return future.takeResult();
    }
    template <class R, class Fn>
    R readOn(Connection& c, Fn& fn, int limitMs, const std::function<bool()>& stopped)
    {
        ZHIKE_TRY(beginRead(c, limitMs));
        c.stopWhen(stopped);
        Reader reader(c, *m_clock);
        R result = fn(reader);
        c.stopWhen({});
        c.rollback();
        return result;
    }
    template <class R, class Fn>
    R writeOn(Connection& c, const QString& title, Fn& fn)
    {
        ZHIKE_TRY(c.begin(true));
        std::optional<UnitOfWork> unit(std::in_place, c, *m_clock, author(), title);
        R result = fn(*unit);
        Done committed = result ? commitUnit(c, *unit) : Done{};
        unit.reset(); // the session must end before the transaction is rolled back
        if (!result || !committed)
            c.rollback();
        if (result && !committed)
            return tl::unexpected(std::move(committed).error());
        return result;
    }
    template <class R, class Fn>
    R maintainOn(Connection& c, Fn& fn)
    {
        ZHIKE_TRY(c.begin(true));
        Reader reader(c, *m_clock);
        R result = fn(reader);
        if (result) {
            if (auto committed = c.commit(); !committed) {
                c.rollback();
                return tl::unexpected(std::move(committed).error());
            }
        } else {
            c.rollback();
        }
        return result;
    }

    [[nodiscard]] static QString notOpenSentence();
    void noteFailure(const Error& error); ///< on any thread
    [[nodiscard]] Done openWriter(Connection* c);
    [[nodiscard]] static Done beginRead(Connection& c, int limitMs);
    [[nodiscard]] Done commitUnit(Connection& c, UnitOfWork& unit);
    [[nodiscard]] Author author() const;
    void announce(Change change, std::optional<qint64> undoes);
    void remember(const Change& change, std::optional<qint64> undoes);
    void lookElsewhere();

    std::atomic<int> m_savings = 0; ///< units that wait or are written
    std::atomic<bool> m_closing = false;
    StoreOptions m_options;
    std::shared_ptr<const Clock> m_clock;
    QString m_device; ///< set once by open
    QString m_who;    ///< writer thread only, once there is one
    std::unique_ptr<Worker> m_writer;
    std::unique_ptr<Worker> m_readers;
    QTimer m_watch;
    bool m_watching = false;
    qint64 m_dataVersion = 0;     ///< writer thread only
    std::vector<Mark> m_undoable; ///< own thread only
    std::vector<Mark> m_redoable; ///< units that undid something
    QString m_reverted;           ///< title of what is being undone or redone
};

} // namespace zhike
