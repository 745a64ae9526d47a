// SPDX-License-Identifier: GPL-3.0-or-later
// capture: one line, who and what, becomes a record.
#include "core/capture/capture.h"
#include "app/commands/command.h"

#include <QtCore/QJsonObject>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

/// What the options say goes before what the line says.
Result<CaptureChoices> choicesOf(Session& session, const Reader& reader)
{
    CaptureChoices choices;
    if (session.isSet("kind")) {
        choices.kind = enumFromText<CaptureKind>(session.value("kind"));
        if (!choices.kind)
            return session.misuse(
                Commands::tr("A line becomes a request, a complaint, a step or a note, not “%1”.")
                    .arg(session.value("kind")));
    }
    if (session.isSet("priority")) {
        choices.priority = enumFromText<Priority>(session.value("priority").toUpper());
        if (!choices.priority)
            return session.misuse(
                Commands::tr("A priority is P1, P2, P3 or P4, not “%1”.").arg(session.value("priority")));
    }
    ZHIKE_ASSIGN(choices.due, session.date("due"));
    if (session.isSet("customer")) {
        ZHIKE_ASSIGN(const Uuid customer, reader.idOfKey(EntityKind::Customer, session.value("customer")));
        choices.customer = Id<Customer>(customer);
    }
    return choices;
}

/// A sentence alone does not say whom one may choose.
Error withCandidates(Error error, const CaptureLine& capture)
{
    QStringList names;
    for (const CaptureCustomer& each : capture.candidates)
        names << u"%1 %2"_s.arg(each.code, each.name);
    if (capture.isAmbiguous())
        error.message += u' ' + Commands::tr("(--customer %1)").arg(names.join(Commands::tr(", ")));
    return error;
}

} // namespace

Done runCapture(Session& session)
{
    session.addOption("kind", Commands::tr("What it becomes: request, complaint, step or note."), u"KIND"_s);
    session.addOption("customer", Commands::tr("Whom it is about, by code."), u"CUSTOMER"_s);
    session.addOption("priority", Commands::tr("The priority of a request: P1 to P4."), u"PRIORITY"_s);
    session.addOption("due", Commands::tr("The day on which a next step is due."), u"DATE"_s);
    ZHIKE_TRY(session.parse(1, 1));
    ZHIKE_ASSIGN(Store * store, session.store());
    const QString line = session.argument(0);
    struct Made {
        Captured captured;
        CaptureLine capture;
    };
    auto unit = [&](UnitOfWork& u) -> Result<Made> {
        ZHIKE_ASSIGN(const CaptureChoices choices, choicesOf(session, u));
        ZHIKE_ASSIGN(CaptureLine capture, understand(u, line, choices));
        if (auto problem = problemOf(capture, line))
            return tl::unexpected(withCandidates(*std::move(problem), capture));
        ZHIKE_ASSIGN(Captured captured, recordCapture(u, capture));
        return Made{std::move(captured), std::move(capture)};
    };
    ZHIKE_ASSIGN(const Made made, store->writeNow(Commands::tr("Quick capture"), unit));
    const CaptureLine& c = made.capture;
    session.say(made.captured.title);
    session.print(QJsonObject{
        {u"kind"_s, QString(enumText(c.kind))},
        {u"id"_s, made.captured.id.toString()},
        {u"key"_s, made.captured.key.isEmpty() ? QJsonValue() : QJsonValue(made.captured.key)},
        {u"customer"_s, c.customer()->code},
        {u"customer_id"_s, c.customer()->id.uuid.toString()},
        {u"contact"_s,
         c.customer()->contactName.isEmpty() ? QJsonValue() : QJsonValue(c.customer()->contactName)},
        {u"text"_s, c.text},
        {u"priority"_s,
         c.kind == CaptureKind::Request ? QJsonValue(QString(enumText(c.priority))) : QJsonValue()},
        {u"due"_s, c.due.isValid() ? QJsonValue(c.due.toString(Qt::ISODate)) : QJsonValue()},
        {u"title"_s, made.captured.title}});
    return {};
}

} // namespace zhike
