// SPDX-License-Identifier: GPL-3.0-or-later
// brief, charts and screenshot: what needs fonts, but no screen.
#include "app/commands/command.h"
#include "app/language.h"
#include "core/contract/boundary.h"
#include "core/visit/brief_query.h"
#include "ui/charts/write_charts.h"
#include "ui/print/boundary_printer.h"
#include "ui/print/brief_printer.h"
#include "ui/print/pdf_file.h"
#include "ui/print/record_printer.h"
#include "ui/shell/preferences.h"
#include "ui/shell/screenshot.h"
#include "ui/shell/seams.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtWidgets/QApplication>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallest = 0;        // PNG packs tighter, at the cost of time
constexpr int mostPixels = 16'384; // on a side
constexpr int mostBriefs = 500;    // in one file

/// The brief of the visit with this number, or of the customer with this code or name.
Result<Brief> briefOf(const Reader& reader, const QString& key)
{
    if (const auto visit = reader.idOfKey(EntityKind::Visit, key))
        return readBrief(reader, Id<Visit>(*visit), currentUser());
    const auto customer = reader.idOfKey(EntityKind::Customer, key);
    if (customer)
        return readBrief(reader, Id<Customer>(*customer), currentUser());
    if (customer.error().kind != ErrorKind::NotFound)
        return tl::unexpected(customer.error());
    return failure(ErrorKind::NotFound, Commands::tr("There is no customer and no visit “%1”.").arg(key));
}

Result<RecordSheet> recordOf(const Reader& reader, const QString& key)
{
    ZHIKE_ASSIGN(const Uuid visit, reader.idOfKey(EntityKind::Visit, key));
    return readRecordSheet(reader, Id<Visit>(visit));
}

Result<QSize> sizeOption(Session& session, QSize otherwise)
{
    if (!session.isSet("size"))
        return otherwise;
    const QStringList sides = session.value("size").split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    if (sides.size() != 2 || size.width() < 1 || size.height() < 1 || size.width() > mostPixels ||
        size.height() > mostPixels)
        return session.misuse(Commands::tr("--size takes WIDTHxHEIGHT, such as 1280x800, not “%1”.")
                                  .arg(session.value("size")));
    return size;
}

Result<double> scaleOption(Session& session)
{
    if (!session.isSet("scale"))
        return 1.0;
    bool isNumber = false;
    const double scale = session.value("scale").toDouble(&isNumber);
    if (!isNumber || !(scale >= 0.25 && scale <= 8))
        return session.misuse(
            Commands::tr("--scale takes a number from 0.25 to 8, not “%1”.").arg(session.value("scale")));
    return scale;
}

Result<double> textOption(Session& session)
{
    ZHIKE_ASSIGN(const auto percent, session.number("text"));
    if (percent && (*percent < 100 || *percent > 200))
        return session.misuse(Commands::tr("--text takes a number of percent from 100 to 200, not “%1”.")
                                  .arg(session.value("text")));
    return double(percent.value_or(100)) / 100;
}

Result<QList<QKeySequence>> keysOption(Session& session)
{
    QList<QKeySequence> keys;
    for (const QString& name : session.value("keys").split(u' ', Qt::SkipEmptyParts)) {
        keys << QKeySequence(name, QKeySequence::PortableText);
        if (keys.back().count() != 1 || keys.back()[0].key() == Qt::Key_unknown)
            return session.misuse(
                Commands::tr("There is no key “%1”; --keys takes such as Ctrl+N.").arg(name));
    }
    return keys;
}

Result<ScreenshotRequest> screenshotRequest(Session& session)
{
    ScreenshotRequest request;
    request.screen = session.argument(0);
    ZHIKE_ASSIGN(request.size, sizeOption(session, request.size));
    ZHIKE_ASSIGN(request.scale, scaleOption(session));
    ZHIKE_ASSIGN(request.textScale, textOption(session));
    ZHIKE_ASSIGN(request.keys, keysOption(session));
    const QString theme = session.isSet("theme") ? session.value("theme") : u"light"_s;
    request.theme = themeOf(theme);
    if (request.theme == Theme::System)
        return session.misuse(
            Commands::tr("--theme takes light, dark, light-contrast or dark-contrast, not “%1”.").arg(theme));
    return request;
}

Done speakOption(Session& session)
{
    if (!session.isSet("lang"))
        return {};
    const QString language = session.value("lang");
    if (language != u"zh_CN" && language != u"en")
        return session.misuse(Commands::tr("--lang takes zh_CN or en, not “%1”.").arg(language));
    speak(language);
    return {};
}

Result<QByteArray> asPng(const QImage& image)
{
    QBuffer buffer;
    const QImage opaque = image.convertToFormat(QImage::Format_RGB888);
    if (!buffer.open(QIODevice::WriteOnly) || !opaque.save(&buffer, "PNG", smallest))
        return failure(ErrorKind::Internal, Commands::tr("The picture could not be made."));
    return buffer.data();
}

} // namespace

Done runBrief(Session& session)
{
    session.addOption("output", Commands::tr("The PDF file to write."), u"FILE.pdf"_s);
    ZHIKE_TRY(session.parse(1, mostBriefs));
    ZHIKE_ASSIGN(const QString file, session.required("output"));
    ZHIKE_ASSIGN(Store * store, session.store());
    std::vector<Brief> briefs;
    QJsonArray contents;
    for (int i = 0; !session.argument(i).isEmpty(); ++i) {
        ZHIKE_ASSIGN(const Brief brief,
                     store->readNow([&](Reader& reader) { return briefOf(reader, session.argument(i)); }));
        contents += toJson(brief);
        briefs.push_back(brief);
    }
    const bool one = briefs.size() == 1;
    const QString title =
        one ? briefTitle(briefs.front()) : Commands::tr("%n brief(s)", nullptr, int(briefs.size()));
    ZHIKE_TRY(saveWhole(toPdf(layOutBriefs(briefs), title), file));
    session.print(one ? contents[0] : QJsonValue(contents));
    session.say(Commands::tr("Wrote %1.").arg(file));
    return {};
}

Done runBoundary(Session& session)
{
    session.addOption("output", Commands::tr("The PDF file to write."), u"FILE.pdf"_s);
    ZHIKE_TRY(session.parse(1, 1));
    ZHIKE_ASSIGN(const QString file, session.required("output"));
    ZHIKE_ASSIGN(Store * store, session.store());
    ZHIKE_ASSIGN(
        const ServiceBoundary boundary, store->readNow([&](Reader& reader) -> Result<ServiceBoundary> {
            ZHIKE_ASSIGN(const Uuid customer, reader.idOfKey(EntityKind::Customer, session.argument(0)));
            return readBoundary(reader, Id<Customer>(customer));
        }));
    ZHIKE_TRY(saveWhole(toPdf(layOutBoundary(boundary), boundaryTitle(boundary)), file));
    session.print(toJson(boundary));
    session.say(Commands::tr("Wrote %1.").arg(file));
    return {};
}

Done runRecordPdf(Session& session)
{
    session.addOption("output", Commands::tr("The PDF file to write."), u"FILE.pdf"_s);
    ZHIKE_TRY(session.parse(1, 1));
    ZHIKE_ASSIGN(const QString file, session.required("output"));
    ZHIKE_ASSIGN(Store * store, session.store());
    const auto read = [&](Reader& reader) { return recordOf(reader, session.argument(0)); };
    ZHIKE_ASSIGN(const RecordSheet sheet, store->readNow(read));
    const auto pages = layOutRecord(sheet);
    ZHIKE_TRY(saveWhole(toPdf(pages, recordTitle(sheet)), file));
    session.print(QJsonObject{{u"visit"_s, sheet.visit.visit.number},
                              {u"signed"_s, sheet.visit.signature.has_value()},
                              {u"pages"_s, qint64(pages.size())}});
    session.say(Commands::tr("Wrote %1.").arg(file));
    return {};
}

Done runCharts(Session& session)
{
    session.addOption("output", Commands::tr("The folder for the pictures."), u"FOLDER"_s);
    session.addOption("customer", Commands::tr("Only this customer."), u"KEY"_s);
    ZHIKE_TRY(session.parse(0, 0));
    ZHIKE_ASSIGN(const QString folder, session.required("output"));
    ZHIKE_ASSIGN(Store * store, session.store());
    Id<Customer> customer;
    if (session.isSet("customer")) {
        ZHIKE_ASSIGN(const Uuid id, store->readNow([&](Reader& reader) {
            return reader.idOfKey(EntityKind::Customer, session.value("customer"));
        }));
        customer = Id<Customer>(id);
    }
    ZHIKE_ASSIGN(
        const QStringList files,
        writeCharts(*store, folder, customer, Preferences::rememberedAttainmentTarget(SettingsMemory())));
    session.print(QJsonObject{{u"files"_s, QJsonArray::fromStringList(files)}});
    for (const QString& file : files)
        session.say(file);
    return {};
}

Done runScreenshot(Session& session)
{
    session.addOption("output", Commands::tr("The PNG file to write."), u"FILE.png"_s);
    session.addOption("theme", Commands::tr("light, dark, light-contrast or dark-contrast."), u"THEME"_s);
    session.addOption("lang", Commands::tr("zh_CN or en."), u"LANGUAGE"_s);
    session.addOption("size", Commands::tr("Of the window, in pixels."), u"WxH"_s);
    session.addOption("scale", Commands::tr("Of the picture: 2 for twice as many pixels."), u"F"_s);
    session.addOption("text", Commands::tr("Size of text in percent, 100 to 200."), u"PERCENT"_s);
    session.addOption("keys", Commands::tr("Keys to press before the picture, such as Ctrl+N."), u"KEYS"_s);
    ZHIKE_TRY(session.parse(1, 1));
    ZHIKE_ASSIGN(const QString file, session.required("output"));
    ZHIKE_ASSIGN(const ScreenshotRequest request, screenshotRequest(session));
    ZHIKE_TRY(speakOption(session));
    ZHIKE_ASSIGN(Store * store, session.store());
    Look look(*qApp, request.theme);
    ZHIKE_ASSIGN(const QImage image, renderScreen(request, *store, *session.clock(), look, allPages()));
    ZHIKE_ASSIGN(const QByteArray png, asPng(image));
    ZHIKE_TRY(saveWhole(png, file));
    session.print(QJsonObject{{u"file"_s, QFileInfo(file).absoluteFilePath()},
                              {u"width"_s, image.width()},
                              {u"height"_s, image.height()}});
    session.say(Commands::tr("Wrote %1.").arg(file));
    return {};
}

} // namespace zhike
