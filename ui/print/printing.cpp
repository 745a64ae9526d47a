// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printing.h"
#include <QtGui/QPainter>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <memory>

namespace zhike {

void printOnPaper(QWidget* parent, const std::vector<PrintPage>& pages, const QString& title)
{
    if (pages.empty())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [printer, pages] {
        QPainter painter(printer.get());
        const double scale = double(printer->resolution()) / printResolution;
        painter.scale(scale, scale);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (i > 0)
                printer->newPage();
            pages[i].paint(painter);
        }
    });
    // The dialog holds a plain pointer: the printer lives until it is gone.
    QObject::connect(dialog, &QObject::destroyed, [printer] {});
    dialog->open();
}

} // namespace zhike
