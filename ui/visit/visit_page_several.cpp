// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with several visits at once: their briefs as one PDF for a trip, and a file for calendars.
#include "core/store/store.h"
#include "core/visit/brief_query.h"
#include "core/visit/visit_bulk.h"
#include "core/visit/visit_ics.h"
#include "ui/customer/bulk_forms.h"
#include "ui/customer/pickers.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/reference_editor.h"
#include "ui/parts/row_list.h"
#include "ui/parts/selection_bar.h"
#include "ui/parts/short_list.h"
#include "ui/parts/states.h"
#include "ui/print/brief_printer.h"
#include "ui/print/pdf_file.h"
#include "ui/shell/long_work.h"
#include "ui/visit/visit_page.h"
#include <QtCore/QDir>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

void VisitPage::makeSelection()
{
    QMenu* menu = m_header->menu();
    if (auto* button = m_header->findChild<QToolButton*>(u"more"_s))
        button->setObjectName(u"visitsMore"_s); // "more" is that of the chosen visit
    menu->addAction(tr("Briefs of these visits as one PDF…"), this, &VisitPage::saveSeveral)
        ->setObjectName(u"savePack"_s);
    menu->addAction(tr("These visits for a calendar (.ics)…"), this,
                    [this] { saveIcs(several(), tr("Visits")); })
        ->setObjectName(u"saveAllIcs"_s);
    SelectionBar* bar = m_agenda->bar();
    auto* engineer = bar->addAction(tr("Engineer"), u"engineer"_s, u"assignVisits"_s);
    auto* briefs = bar->addAction(tr("Briefs as one PDF"), u"save"_s, u"packChosen"_s);
    connect(engineer, &QPushButton::clicked, this, &VisitPage::assignSeveral);
    connect(briefs, &QPushButton::clicked, this, &VisitPage::saveSeveral);
    bar->more()
        ->addAction(tr("For a calendar (.ics)…"), this, [this] { saveIcs(several(), tr("Visits")); })
        ->setObjectName(u"icsChosen"_s);
    bar->more()->addSeparator();
    bar->more()
        ->addAction(tr("Call off"), this, &VisitPage::callOffSeveral)
        ->setObjectName(u"callOffChosen"_s);
}

void VisitPage::callOffSeveral()
{
    const QVector<Uuid> ids = m_list->selectedIds();
    runBulk(
        context(), m_agenda->bar()->busy(), ids.size(), tr("Call off visits"),
        [ids](UnitOfWork& unit, const BulkProgress& progress) { return callOffVisits(unit, ids, progress); });
}

void VisitPage::assignSeveral()
{
    const QVector<Uuid> ids = m_list->selectedIds();
    auto* form = new FormPanel(this, tr("Send one engineer to %n visit(s)", nullptr, int(ids.size())));
    form->addField(u"engineer"_s, tr("Engineer"),
                   new ReferenceEditor(engineerCompletion(context(), form), tr("Name, pinyin or number")),
                   FormPanel::Required);
    auto* busy = new BusyStrip;
    form->addWidget(busy);
    form->setSaveText(tr("Assign"));
    connect(form, &FormPanel::saveRequested, form, [all = context(), form, busy, ids] {
        const Id<Engineer> engineer(form->value(u"engineer"_s).value<Uuid>());
        form->setBusy(true);
        runBulk(
            all, busy, ids.size(), tr("Assign"),
            [ids, engineer](UnitOfWork& unit, const BulkProgress& progress) {
                return assignVisits(unit, ids, engineer, progress);
            },
            [form](const std::optional<Error>& failed) {
                if (failed)
                    form->showError(*failed);
                else
                    form->dismiss();
            });
    });
    form->open();
}

std::vector<Id<Visit>> VisitPage::several() const
{
    std::vector<Id<Visit>> visits;
    const QVector<Uuid> chosen = m_view == View::Agenda ? m_list->selectedIds() : QVector<Uuid>();
    for (const AgendaEntry& entry : m_entries) {
        const bool wanted =
            chosen.size() > 1 ? chosen.contains(entry.id.uuid) : entry.state != VisitState::Cancelled;
        if (wanted)
            visits.push_back(entry.id);
    }
    return visits;
}

void VisitPage::saveSeveral()
{
    const std::vector<Id<Visit>> visits = several();
    if (visits.empty() || m_work)
        return;
    FileRequest request;
    request.title = tr("Save the briefs as one PDF");
    request.suggestion =
        pdfFileName(tr("Briefs %1 to %2").arg(format::dayAndMonth(from()), format::dayAndMonth(to())));
    request.filters = {tr("PDF (*.pdf)")};
    request.suffix = u"pdf"_s;
    context().files.save(this, request, [this, visits](const QString& path) { savePack(visits, path); });
}

void VisitPage::savePack(const std::vector<Id<Visit>>& visits, const QString& path)
{
    m_work = context().navigator.beginWork(tr("Writing %n brief(s)", nullptr, int(visits.size())));
    const WorkProgress progress = m_work->progress();
    const QString forWhom = context().store.options().author.who;
    auto read = [visits, forWhom, progress](Reader& r) -> Result<std::vector<Brief>> {
        std::vector<Brief> briefs;
        for (const Id<Visit>& visit : visits) {
            // Reading is the lesser half of the work.
            if (progress && !progress(qint64(briefs.size()) / 4, qint64(visits.size())))
                return failure(ErrorKind::Cancelled, Store::cancelledSentence());
            ZHIKE_ASSIGN(briefs.emplace_back(), readBrief(r, visit, forWhom));
        }
        return briefs;
    };
    const auto failed = [this](const Error& error) {
        m_work.reset();
        context().navigator.showError(error);
    };
    deliver(this, context().store.readLong(std::move(read)),
            [this, path, progress, failed](Result<std::vector<Brief>> briefs) {
                if (!briefs) {
                    failed(briefs.error());
                    return;
                }
                const auto count = int(briefs->size());
                deliver(this, saveBriefs(*std::move(briefs), tr("Visit briefs"), path, progress),
                        [this, path, count, failed](const Done& done) {
                            if (!done) {
                                failed(done.error());
                                return;
                            }
                            m_work.reset();
                            context().navigator.showStatus(tr("Saved %n brief(s) as %1", nullptr, count)
                                                               .arg(QDir::toNativeSeparators(path)));
                        });
            });
}

void VisitPage::saveIcs(const std::vector<Id<Visit>>& visits, const QString& name)
{
    if (visits.empty())
        return;
    FileRequest request;
    request.title = tr("Save for a calendar");
    request.suggestion = pdfFileName(name).chopped(3) + u"ics"_s;
    request.filters = {tr("Calendar (*.ics)")};
    request.suffix = u"ics"_s;
    context().files.save(this, request, [this, visits](const QString& path) {
        auto work = [visits, path](Reader& r) -> Done {
            ZHIKE_ASSIGN(const QByteArray bytes, visitsAsIcs(r, visits));
            return writeIcs(bytes, path);
        };
        deliver(
            this, context().store.readLong(std::move(work)),
            [this, path, count = int(visits.size())](const Done& done) {
                if (done)
                    context().navigator.showStatus(
                        tr("Saved %n visit(s) as %1", nullptr, count).arg(QDir::toNativeSeparators(path)));
                else
                    context().navigator.showError(done.error());
            });
    });
}

} // namespace zhike
