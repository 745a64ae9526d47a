// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/file_actions.h"

#include "core/exchange/backup.h"
#include "core/exchange/export.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/shell/long_work.h"
#include <QtCore/QCoreApplication>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileActions)
};

} // namespace

FileRequest databaseRequest(const QString& title, const QString& suggestion)
{
    return {title, suggestion, {Words::tr("Zhike databases (*.db)")}, u"db"_s};
}

void exportCustomers(const AppContext& context, QWidget* over)
{
    const FileRequest request{Words::tr("Export the customers"),
                              Words::tr("customers") + u".csv"_s,
                              {Words::tr("CSV files (*.csv)")},
                              u"csv"_s};
    context.files.save(over, request, [context, over](const QString& file) {
        const auto work = context.navigator.beginWork(Words::tr("Exporting customers …"));
        ExportOptions options;
        options.kind = EntityKind::Customer;
        options.file = file;
        options.progress = [told = work->progress()](qint64 written) { return told(written, 0); };
        deliver(over, context.store.readLong([options](Reader& r) { return exportFile(r, options); }),
                [context, file, work](const Result<qint64>& written) {
                    if (written)
                        context.navigator.showStatus(
                            Words::tr("Exported %n customer(s) to %1", nullptr, int(*written)).arg(file));
                    else
                        context.navigator.showError(written.error());
                });
    });
}

void backUpDatabase(const AppContext& context, QWidget* over)
{
    const QString name = u"zhike-%1.db"_s.arg(context.clock.today().toString(Qt::ISODate));
    context.files.save(
        over, databaseRequest(Words::tr("Back up"), name), [context, over](const QString& file) {
            const auto work = context.navigator.beginWork(Words::tr("Backing up …"));
            auto copied = context.store.readLong(
                [file, progress = work->progress()](Reader& r) { return backUp(r, file, progress); });
            deliver(over, std::move(copied), [context, file, work](const Result<BackupResult>& result) {
                if (result)
                    context.navigator.showStatus(
                        Words::tr("Backed up %n record(s) to %1", nullptr, int(result->records)).arg(file));
                else
                    context.navigator.showError(result.error());
            });
        });
}

} // namespace zhike
