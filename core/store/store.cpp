// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/customer/card.h"
#include "core/insight/kept_clocks.h"
#include "core/journal/journal.h"
#include "core/store/deliver.h"
#include "core/store/migration.h"

#include <QtCore/QCoreApplication>

namespace zhike {

namespace {

constexpr std::string_view readDevice = "SELECT value FROM meta WHERE key = 'device'";
constexpr std::string_view readDataVersion = "PRAGMA data_version";
constexpr int watchMs = 500; // another process's commit is seen within a second
constexpr size_t namedTouches = 1000;
constexpr int keptForHaste = 1; // of the readers

Result<qint64> dataVersion(Connection& c)
{
    Query q(c, readDataVersion);
    const qint64 version = q.next() ? q.integer(0) : 0;
    ZHIKE_TRY(q.done());
    return version;
}

} // namespace

bool Change::concerns(const Uuid& owner) const
{
    return everything || elsewhere || std::any_of(touches.begin(), touches.end(), [&](const Touch& t) {
               return t.owner == owner || t.id == owner;
           });
}

Store::Store(StoreOptions options, std::shared_ptr<const Clock> clock)
    : m_options(std::move(options)), m_clock(std::move(clock)), m_who(m_options.author.who)
{
    qRegisterMetaType<Change>();
    const auto opener = [this](Connection::Mode mode) {
        return [this, mode]() -> std::unique_ptr<Connection> {
            auto opened = Connection::open(m_options.path, mode, m_options.busyTimeoutMs);
            return opened ? *std::move(opened) : nullptr;
        };
    };
    m_writer = std::make_unique<Worker>(1, opener(Connection::Mode::Writer));
    m_readers = std::make_unique<Worker>(m_options.readers, opener(Connection::Mode::Reader), keptForHaste);
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &Store::lookElsewhere);
}

Store::~Store()
{
    m_watch.stop();
    m_closing = true;
    m_readers.reset();
    m_writer.reset();
}

QString Store::cancelledSentence()
{
    return QCoreApplication::translate("Store", "It was stopped before it was done. Nothing was changed.");
}

Store::Saving::Saving(Store& store) : m_store(store)
{
    if (m_store.m_savings++ == 0)
        QMetaObject::invokeMethod(
            &store, [&store] { Q_EMIT store.savingChanged(true); }, Qt::QueuedConnection);
}

Store::Saving::~Saving()
{
    if (--m_store.m_savings == 0)
        QMetaObject::invokeMethod(
            &m_store, [&store = m_store] { Q_EMIT store.savingChanged(false); }, Qt::QueuedConnection);
}

void Store::noteFailure(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Busy:
    case ErrorKind::Io:
    case ErrorKind::Full:
    case ErrorKind::ReadOnly:
    case ErrorKind::Corrupt:
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT saveFailed(error); }, Qt::QueuedConnection);
        break;
    default:
        break; // refused for what it says: whoever asked says so in place
    }
}

QString Store::notOpenSentence()
{
    return QCoreApplication::translate("Store", "The database is not open.");
}

QFuture<Done> Store::open()
{
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    auto future = promise->future();
    m_writer->post([this, promise](Connection* c) {
        promise->addResult(openWriter(c));
        promise->finish();
    });
    m_watch.start();
    return future;
}

Done Store::openNow()
{
    return settled(open());
}

Done Store::openWriter(Connection* c)
{
    if (!c) {
        // Open once more for the sentence: the worker only knows that it failed.
        auto again = Connection::open(m_options.path, Connection::Mode::Writer, m_options.busyTimeoutMs);
        return again ? failure(ErrorKind::Internal, notOpenSentence())
                     : tl::unexpected(std::move(again).error());
    }
    ZHIKE_TRY(migrate(*c, shippedMigrations()));
    {
        Query q(*c, readDevice);
        m_device = q.next() ? q.text(0) : QStringLiteral("A");
        ZHIKE_TRY(q.done());
    } // no statement may be under way when many cards are made again: their indexes go for that time
    ZHIKE_TRY(prepareClocks(*c, *m_clock));
    ZHIKE_TRY(refreshStaleCards(*c, *m_clock));
    ZHIKE_ASSIGN(m_dataVersion, dataVersion(*c));
    return {};
}

Done Store::beginRead(Connection& c, int limitMs)
{
    c.limitTime(limitMs);
    return c.begin(false);
}

Author Store::author() const
{
    return {m_who, m_options.author.device.isEmpty() ? m_device : m_options.author.device};
}

void Store::setAuthorName(const QString& who)
{
    m_options.author.who = who;
    m_writer->post([this, who](Connection*) { m_who = who; });
}

Done Store::commitUnit(Connection& c, UnitOfWork& unit)
{
    ZHIKE_ASSIGN(const qint64 sequence, unit.finish());
    ZHIKE_TRY(c.commit());
    if (sequence == 0)
        return {};
    Change change{sequence, unit.title(), false, false, {}};
    change.everything = unit.capture().touches().size() > namedTouches;
    if (!change.everything)
        change.touches = unit.capture().touches();
    const auto undoes = unit.undoes();
    QMetaObject::invokeMethod(this, [this, change = std::move(change), undoes] { announce(change, undoes); });
    return {};
}

void Store::announce(Change change, std::optional<qint64> undoes)
{
    remember(change, undoes);
    Q_EMIT changed(change);
    Q_EMIT undoChanged();
}

void Store::remember(const Change& change, std::optional<qint64> undoes)
{
    const auto forget = [&](std::vector<Mark>& marks) {
        const auto end =
            std::remove_if(marks.begin(), marks.end(), [&](const Mark& m) { return m.unit == *undoes; });
        const bool found = end != marks.end();
        marks.erase(end, marks.end());
        return found;
    };
    if (!undoes) {
        m_undoable.push_back({change.unit, change.title});
        m_redoable.clear();
    } else if (forget(m_redoable)) {
        m_undoable.push_back({change.unit, m_reverted});
    } else {
        forget(m_undoable);
        m_redoable.push_back({change.unit, m_reverted});
    }
}

QString Store::undoTitle() const
{
    return m_undoable.empty() ? QString() : m_undoable.back().title;
}

QString Store::redoTitle() const
{
    return m_redoable.empty() ? QString() : m_redoable.back().title;
}

QFuture<Result<QString>> Store::undoUnit(qint64 unit)
{
    return write(QString(), [unit](UnitOfWork& work) { return zhike::undoUnit(work, unit); });
}

QFuture<Result<QString>> Store::undo()
{
    if (m_undoable.empty())
        return QtFuture::makeReadyFuture(Result<QString>(failure(
            ErrorKind::NotFound, QCoreApplication::translate("Journal", "There is nothing to undo."))));
    m_reverted = m_undoable.back().title;
    return undoUnit(m_undoable.back().unit);
}

QFuture<Result<QString>> Store::redo()
{
    if (m_redoable.empty())
        return QtFuture::makeReadyFuture(Result<QString>(failure(
            ErrorKind::NotFound, QCoreApplication::translate("Journal", "There is nothing to redo."))));
    m_reverted = m_redoable.back().title;
    return undoUnit(m_redoable.back().unit);
}

void Store::setFaultHook(Connection::FaultHook hook)
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    auto future = promise->future();
    m_writer->post([promise, hook = std::move(hook)](Connection* c) {
        if (c)
            c->setFaultHook(hook);
        promise->finish();
    });
    future.waitForFinished();
}

void Store::lookElsewhere()
{
    if (m_watching)
        return;
    m_watching = true;
    m_writer->post([this](Connection* c) {
        bool moved = false;
        if (c) {
            const auto version = dataVersion(*c);
            moved = version && *version != m_dataVersion;
            if (version)
                m_dataVersion = *version;
        }
        QMetaObject::invokeMethod(this, [this, moved] {
            m_watching = false;
            if (moved)
                Q_EMIT changed(Change{0, {}, true, true, {}});
        });
    });
}

} // namespace zhike
