// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/brief_overlay.h"
#include "core/store/store.h"
#include "core/visit/brief_query.h"
#include "ui/print/brief_printer.h"
#include "ui/print/pdf_file.h"
#include "ui/shell/tokens.h"
#include "ui/visit/brief_viewer.h"
#include <QtCore/QDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr TextMetric widest{960, TextMetric::Half};

} // namespace

void BriefOverlay::show(const AppContext& context, QWidget* over, Id<Customer> customer, PrintFunction print)
{
    const QString forWhom = context.store.options().author.who;
    auto read = [customer, forWhom](Reader& r) { return readBrief(r, customer, forWhom); };
    deliver(over, context.store.read(std::move(read)),
            [context, over, print = std::move(print)](Result<Brief> brief) {
                if (!brief) {
                    context.navigator.showError(brief.error());
                    return;
                }
                if (over->window()->findChild<BriefOverlay*>())
                    return; // asked for twice
                auto* overlay = new BriefOverlay(context, over->window(), *std::move(brief), print);
                overlay->open();
                overlay->m_viewer->focusTarget()->setFocus(Qt::OtherFocusReason);
            });
}

BriefOverlay::BriefOverlay(const AppContext& context, QWidget* window, Brief brief, PrintFunction print)
    : Overlay(window), m_context(context), m_brief(std::move(brief)), m_print(std::move(print)),
      m_viewer(new BriefViewer)
{
    setObjectName(u"briefOverlay"_s);
    setAccessibleName(briefTitle(m_brief));
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_viewer);
    m_viewer->showBrief(m_brief);
    connect(m_viewer, &BriefViewer::closed, this, &Overlay::dismiss);
    connect(m_viewer, &BriefViewer::printWanted, this,
            [this] { m_print(this, layOutBrief(m_brief), briefTitle(m_brief)); });
    connect(m_viewer, &BriefViewer::saveWanted, this, &BriefOverlay::save);
}

QRect BriefOverlay::panelRect(const QSize& window) const
{
    const int width = std::min<int>(widest, window.width() - 2 * space::x8);
    return {(window.width() - width) / 2, space::x8, width, window.height() - 2 * space::x8};
}

void BriefOverlay::save()
{
    FileRequest request;
    request.title = tr("Save the brief as PDF");
    request.suggestion = pdfFileName(briefTitle(m_brief));
    request.filters = {tr("PDF (*.pdf)")};
    request.suffix = u"pdf"_s;
    m_context.files.save(this, request, [this](const QString& path) {
        // The window may tell of it when this is closed.
        deliver(window(), saveBrief(m_brief, path), [context = m_context, path](Done done) {
            if (done)
                context.navigator.showStatus(tr("Saved the brief as %1").arg(QDir::toNativeSeparators(path)));
            else
                context.navigator.showError(done.error());
        });
    });
}

void BriefOverlay::hideEvent(QHideEvent* event)
{
    Overlay::hideEvent(event);
    deleteLater();
}

/// Round the buttons of the viewer.
bool BriefOverlay::focusNextPrevChild(bool next)
{
    QList<QWidget*> stops;
    for (QWidget* each : panel()->findChildren<QWidget*>())
        if (each->focusPolicy() & Qt::TabFocus && each->isVisible() && each->isEnabled())
            stops += each;
    if (stops.isEmpty())
        return true;
    const auto at = stops.indexOf(QApplication::focusWidget());
    stops[(at + (next ? 1 : stops.size() - 1)) % stops.size()]->setFocus(next ? Qt::TabFocusReason
                                                                              : Qt::BacktabFocusReason);
    return true;
}

} // namespace zhike
