// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/record_list.h"
#include "core/store/store.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonValue>

namespace zhike {

/// The command line as it was typed: the command, what follows it, and the options that every command has.
struct Call {
    QString command;       ///< empty: open the window
    QStringList arguments; ///< behind the command, without the options below
    QString database;      ///< --db, or the default place
    bool json = false;
    bool help = false;
    bool version = false;
    QString problem; ///< a sentence if the line makes no sense
};
[[nodiscard]] Call readCall(const QStringList& arguments);

/// The database file when none is named: in the XDG data folder.
[[nodiscard]] QString defaultDatabase();

/// The name of the system's account.
[[nodiscard]] QString accountName();
/// Who uses the program, as the journal names them: the name given in the settings, or the account's.
[[nodiscard]] QString currentUser();

/// The clock of commands: the computer's, or one that stands where ZHIKE_NOW says (2026-11-22T09:41), so that
/// demo data and pictures come out the same every time.
[[nodiscard]] std::shared_ptr<const Clock> commandClock();

/// What a command works with: its line, the database, and the place for its answer.
class Session
{
public:
    Session(Call call, QString syntax, QString summary);
    ~Session();

    enum class Opening { Existing, CreateIfMissing };
    /// The opened database. Reading commands ask for an existing file.
    [[nodiscard]] Result<Store*> store(Opening opening = Opening::Existing);
    [[nodiscard]] const Call& call() const { return m_call; }
    [[nodiscard]] std::shared_ptr<const Clock> clock() const { return m_clock; }
    [[nodiscard]] bool json() const { return m_call.json; }

    void addOption(const char* name, const QString& description, const QString& valueName = {});
    /// Reads the line: so many positional arguments at least and at most.
    [[nodiscard]] Done parse(int least, int most);
    [[nodiscard]] QString argument(int i) const { return m_parser.positionalArguments().value(i); }
    [[nodiscard]] bool isSet(const char* option) const { return m_parser.isSet(QString::fromLatin1(option)); }
    [[nodiscard]] QString value(const char* option) const
    {
        return m_parser.value(QString::fromLatin1(option));
    }
    [[nodiscard]] QStringList values(const char* option) const
    {
        return m_parser.values(QString::fromLatin1(option));
    }
    /// A whole number that is not negative; absent if the option is not set.
    [[nodiscard]] Result<std::optional<qint64>> number(const char* option);
    /// A date that exists; invalid if the option is not set.
    [[nodiscard]] Result<QDate> date(const char* option);
    /// A moment; absent if the option is not set. Without an offset it is in the organisation's zone.
    [[nodiscard]] Result<std::optional<Instant>> moment(const char* option);
    /// The value of an option that must be there.
    [[nodiscard]] Result<QString> required(const char* option);
    /// What --where asks for, of this kind; its fields exist.
    [[nodiscard]] Result<ListRequest> listRequest(EntityKind kind);
    /// The kind of record with this plural.
    [[nodiscard]] Result<EntityKind> kind(const QString& plural);

    /// A misuse of the command line, for the caller to return: the exit status becomes 2.
    [[nodiscard]] tl::unexpected<Error> misuse(const QString& sentence);
    [[nodiscard]] int failureStatus() const { return m_failureStatus; }
    /// The line only asked for help, which was printed.
    [[nodiscard]] bool helped() const { return m_helped; }

    /// Prints the answer, when JSON was asked for.
    void print(const QJsonValue& value);
    /// Prints a line for people; nothing when JSON was asked for.
    void say(const QString& line);
    /// Prints as it is.
    void write(QByteArrayView bytes);
    /// Hands everything to the reader of the output; fails if it could not be written.
    [[nodiscard]] Done flush();

private:
    Call m_call;
    QString m_syntax;
    std::shared_ptr<const Clock> m_clock;
    QCommandLineParser m_parser;
    std::unique_ptr<Store> m_store;
    int m_failureStatus = 1;
    bool m_helped = false;
};

/// One JSON value on one line.
[[nodiscard]] QByteArray toJsonText(const QJsonValue& value);

} // namespace zhike
