// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/session.h"

#include "app/commands/command.h"
#include "core/exchange/dates.h"
#include "ui/shell/preferences.h"
#include "ui/shell/seams.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStandardPaths>
#include <cstdio>

namespace zhike {

using namespace Qt::StringLiterals;

QString defaultDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/zhike/zhike.db"_L1;
}

QString accountName()
{
    for (const char* name : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user;
    }
    return QDir::home().dirName();
}

QString currentUser()
{
    const QString chosen = Preferences::rememberedUserName(SettingsMemory());
    return chosen.isEmpty() ? accountName() : chosen;
}

Call readCall(const QStringList& arguments)
{
    Call call;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (word == u"--db") {
            if (++i == arguments.size()) {
                call.problem = Commands::tr("--db needs the name of a database file.");
                break;
            }
            call.database = arguments[i];
        } else if (word.startsWith("--db="_L1)) {
            call.database = word.sliced(5);
        } else if (word == u"--json") {
            call.json = true;
        } else if (call.command.isEmpty() && (word == u"--help" || word == u"-h")) {
            call.help = true;
        } else if (call.command.isEmpty() && (word == u"--version" || word == u"-v")) {
            call.version = true;
        } else if (call.command.isEmpty() && word.startsWith(u'-')) {
            call.problem = Commands::tr("There is no option %1. zhike --help lists what there is.").arg(word);
            break;
        } else if (call.command.isEmpty()) {
            call.command = word;
        } else {
            call.arguments += word;
        }
    }
    if (call.database.isEmpty())
        call.database = defaultDatabase();
    return call;
}

std::shared_ptr<const Clock> commandClock()
{
    const QDateTime wanted = QDateTime::fromString(qEnvironmentVariable("ZHIKE_NOW"), Qt::ISODate);
    if (!wanted.isValid())
        return std::make_shared<SystemClock>();
    const SystemClock usual; // for its zone: the time is the organisation's
    return std::make_shared<FixedClock>(Instant::of(wanted.date(), wanted.time(), usual.zone()),
                                        usual.zone());
}

QByteArray toJsonText(const QJsonValue& value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    // A lone value has no document of its own: take it out of an array.
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}

Session::Session(Call call, QString syntax, QString summary)
    : m_call(std::move(call)), m_syntax(std::move(syntax)), m_clock(commandClock())
{
    m_parser.setApplicationDescription(summary);
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.addOption({{u"h"_s, u"help"_s}, Commands::tr("Show this help.")});
    // Taken from the line before, wherever they stood; named here for the help.
    m_parser.addOption(
        {u"db"_s, Commands::tr("The database file; otherwise the one in the data folder."), u"FILE"_s});
    m_parser.addOption({u"json"_s, Commands::tr("Print one JSON value.")});
}

Session::~Session() = default;

Result<Store*> Session::store(Opening opening)
{
    if (m_store)
        return m_store.get();
    const QString path = QFileInfo(m_call.database).absoluteFilePath();
    if (!QFileInfo::exists(path)) {
        if (opening == Opening::Existing)
            return failure(
                ErrorKind::NotFound,
                Commands::tr("There is no database %1. “zhike demo” or “zhike import” makes one there.")
                    .arg(QDir::toNativeSeparators(path)));
        QDir().mkpath(QFileInfo(path).absolutePath()); // what fails here, opening says better
    }
    StoreOptions options{.path = path, .author = {currentUser(), {}}, .readers = 1};
    // For scripts that would rather hear at once that somebody else is writing.
    if (qEnvironmentVariableIsSet("ZHIKE_BUSY_MS"))
        options.busyTimeoutMs = qEnvironmentVariableIntValue("ZHIKE_BUSY_MS");
    auto store = std::make_unique<Store>(std::move(options), m_clock);
    ZHIKE_TRY(store->openNow());
    m_store = std::move(store);
    return m_store.get();
}

void Session::addOption(const char* name, const QString& description, const QString& valueName)
{
    QStringList names{QString::fromLatin1(name)};
    if (names.front() == u"output")
        names += u"o"_s;
    m_parser.addOption({names, description, valueName});
}

Done Session::parse(int least, int most)
{
    const bool understood = m_parser.parse(QStringList{m_call.command} + m_call.arguments);
    if (m_parser.isSet(u"help"_s)) {
        m_parser.addPositionalArgument(m_call.command, {}, m_call.command + u' ' + m_syntax);
        const QString help = m_parser.helpText();
        m_helped = true;
        write(help.toUtf8());
        return tl::unexpected(Error{ErrorKind::Cancelled, {}, {}, {}});
    }
    const QString usage = Commands::tr("Usage: zhike %1 %2").arg(m_call.command, m_syntax);
    if (!understood)
        return misuse(m_parser.errorText() + u' ' + usage);
    const auto given = m_parser.positionalArguments().size();
    if (given < least || given > most)
        return misuse(
            (given < least ? Commands::tr("Something is missing.") : Commands::tr("That is too much.")) +
            u' ' + usage);
    return {};
}

Result<std::optional<qint64>> Session::number(const char* option)
{
    if (!isSet(option))
        return std::nullopt;
    bool isNumber = false;
    const qint64 n = value(option).toLongLong(&isNumber);
    if (!isNumber || n < 0)
        return misuse(Commands::tr("--%1 takes a whole number, not “%2”.")
                          .arg(QString::fromLatin1(option), value(option)));
    return n;
}

Result<QDate> Session::date(const char* option)
{
    if (!isSet(option))
        return QDate();
    return readDate(value(option), m_clock->zone());
}

Result<std::optional<Instant>> Session::moment(const char* option)
{
    if (!isSet(option))
        return std::nullopt;
    ZHIKE_ASSIGN(const Instant at, readInstant(value(option), m_clock->zone()));
    return at;
}

Result<QString> Session::required(const char* option)
{
    if (!isSet(option))
        return misuse(Commands::tr("--%1 is missing.").arg(QString::fromLatin1(option)) + u' ' +
                      Commands::tr("Usage: zhike %1 %2").arg(m_call.command, m_syntax));
    return value(option);
}

Result<EntityKind> Session::kind(const QString& plural)
{
    const EntityDescription* d = descriptionOfPlural(plural);
    if (d && !d->isPart())
        return d->kind;
    QStringList known;
    for (const EntityDescription* each : allDescriptions()) {
        if (!each->isPart())
            known += QString::fromLatin1(each->plural);
    }
    return misuse(Commands::tr("There is no kind “%1”. The kinds are: %2.").arg(plural, known.join(u", ")));
}

Result<ListRequest> Session::listRequest(EntityKind kind)
{
    ListRequest request{.kind = kind, .archived = isSet("archived")};
    for (const QString& text : values("where")) {
        auto condition = ListRequest::Condition::read(text);
        if (!condition)
            return misuse(condition.error().message);
        request.where.push_back(*std::move(condition));
    }
    if (const auto known = checkFields(request); !known)
        return misuse(known.error().message);
    return request;
}

tl::unexpected<Error> Session::misuse(const QString& sentence)
{
    m_failureStatus = 2;
    return failure(ErrorKind::Invalid, sentence);
}

void Session::print(const QJsonValue& value)
{
    if (m_call.json)
        write(toJsonText(value) + '\n');
}

void Session::say(const QString& line)
{
    if (!m_call.json)
        write(line.toUtf8() + '\n');
}

void Session::write(QByteArrayView bytes)
{
    std::fwrite(bytes.data(), 1, static_cast<size_t>(bytes.size()), stdout);
}

Done Session::flush()
{
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        return failure(ErrorKind::Io,
                       Commands::tr("The answer could not be written completely; the work itself is done. Is "
                                    "there space left where the output goes?"));
    return {};
}

} // namespace zhike
