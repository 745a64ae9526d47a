// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_actions.h"

#include "core/search/preview.h"
#include "ui/parts/format.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordActions)
};

PageAction copying(const AppContext& context, const QString& shown, const QString& text)
{
    return {Words::tr("Copy %1").arg(shown), u"copy"_s, {}, [context, text] {
                QGuiApplication::clipboard()->setText(text);
                context.navigator.showStatus(Words::tr("Copied %1").arg(text));
            }};
}

PageAction goingTo(const QString& text, const QString& icon, const QString& address)
{
    return {text, icon, {}, [address] { QDesktopServices::openUrl(QUrl(address)); }};
}

} // namespace

Result<RecordSubject> recordSubject(const Reader& reader, EntityKind kind, const Uuid& id)
{
    ZHIKE_ASSIGN(const Record record, reader.record(kind, id));
    RecordSubject subject;
    subject.kind = kind;
    subject.id = id;
    subject.title = reader.titleOf(kind, id);
    subject.key = reader.keyOf(kind, id);
    if (subject.key == subject.title)
        subject.key.clear();
    ZHIKE_ASSIGN(subject.customer, customerOf(reader, kind, id));
    for (const char* column : {"mobile", "phone"})
        if (record.description->field(column))
            if (const QString number = textOf(record.value(column)); !number.isEmpty())
                subject.phones << number;
    if (record.description->field("email"))
        subject.mail = textOf(record.value("email"));
    return subject;
}

std::vector<PageAction> recordActions(const AppContext& context, const RecordSubject& subject)
{
    std::vector<PageAction> all;
    if (subject.kind != EntityKind::Customer)
        all.push_back(
            {Words::tr("Open %1").arg(subject.title),
             u"arrow-right"_s,
             {},
             [context, kind = subject.kind, id = subject.id] { context.navigator.open(kind, id); }});
    for (const QString& number : subject.phones)
        all.push_back(
            goingTo(Words::tr("Call %1").arg(format::phone(number)), u"phone"_s, u"tel:"_s + number));
    if (!subject.mail.isEmpty())
        all.push_back(
            goingTo(Words::tr("Write to %1").arg(subject.mail), u"mail"_s, u"mailto:"_s + subject.mail));
    for (const QString& number : subject.phones)
        all.push_back(copying(context, format::phone(number), number));
    if (!subject.key.isEmpty())
        all.push_back(copying(context, subject.key, subject.key));
    return all;
}

} // namespace zhike
