// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the chosen visit: plan, change, call off, record, read, print and save.
#include "core/store/store.h"
#include "core/visit/brief_text.h"
#include "core/visit/visit_warning.h"
#include "ui/parts/row_list.h"
#include "ui/print/brief_printer.h"
#include "ui/print/pdf_file.h"
#include "ui/visit/brief_viewer.h"
#include "ui/visit/calendar_view.h"
#include "ui/visit/plan_form.h"
#include "ui/visit/record_screen.h"
#include "ui/visit/visit_page.h"
#include <QtCore/QDir>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace zhike {

void VisitPage::plan()
{
    auto* form = PlanForm::plan(context(), this);
    connect(form, &PlanForm::saved, this, &VisitPage::find);
}

void VisitPage::planAt(const VisitTimes& at)
{
    auto* form = PlanForm::plan(context(), this);
    form->setTimes(at.start, at.end);
    connect(form, &PlanForm::saved, this, &VisitPage::find);
}

void VisitPage::moveTo(const Uuid& id, const VisitTimes& to)
{
    using Moved = std::pair<QString, QStringList>;
    auto write = [visit = Id<Visit>(id), to](UnitOfWork& unit) -> Result<Moved> {
        ZHIKE_ASSIGN(const std::vector<PlanWarning> warnings, moveVisit(unit, visit, to.start, to.end));
        Moved moved{unit.title(), {}};
        for (const PlanWarning& warning : warnings)
            moved.second += warning.sentence;
        return moved;
    };
    deliver(this, context().store.write(tr("Move a visit"), std::move(write)), [this](Result<Moved> moved) {
        if (CalendarView* view = calendar())
            view->settle(moved.has_value());
        if (moved)
            context().navigator.showStatus(BriefText::sentences(QStringList(moved->first) + moved->second),
                                           true);
        else
            context().navigator.showError(moved.error());
    });
}

void VisitPage::editPlan()
{
    const AgendaEntry* entry = chosen();
    if (!entry)
        return;
    deliver(this, context().store.read([id = entry->id](Reader& r) { return readVisit(r, id); }),
            [this](Result<VisitDetail> detail) {
                if (!detail) {
                    context().navigator.showError(detail.error());
                    return;
                }
                auto* form = PlanForm::change(context(), this, *detail);
                connect(form, &PlanForm::saved, this, &VisitPage::find);
            });
}

void VisitPage::callOff()
{
    const AgendaEntry* entry = chosen();
    if (!entry)
        return;
    auto write = [id = entry->id](UnitOfWork& unit) -> Result<QString> {
        ZHIKE_TRY(cancelVisit(unit, id));
        return unit.title();
    };
    deliver(this, context().store.write(tr("Call off a visit"), std::move(write)),
            [this](Result<QString> title) {
                if (title)
                    context().navigator.showStatus(*title, true);
                else
                    context().navigator.showError(title.error());
            });
}

void VisitPage::record()
{
    const AgendaEntry* entry = chosen();
    if (!entry || entry->state == VisitState::Cancelled || m_screens->currentIndex() == Recording)
        return;
    m_record->openVisit(entry->id);
    m_screens->setCurrentIndex(Recording);
    Q_EMIT titleChanged();
}

void VisitPage::view()
{
    withBrief([this] {
        m_viewer->showBrief(*m_brief);
        m_screens->setCurrentIndex(Viewing);
        m_viewer->focusTarget()->setFocus(Qt::OtherFocusReason);
        Q_EMIT titleChanged();
    });
}

void VisitPage::backToVisits()
{
    m_then.clear();
    if (m_screens->currentIndex() == VisitsScreen)
        return;
    m_screens->setCurrentIndex(VisitsScreen);
    m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT titleChanged();
    load();
}

void VisitPage::print()
{
    withBrief([this] { m_print(this, layOutBrief(*m_brief), briefTitle(*m_brief)); });
}

void VisitPage::save()
{
    withBrief([this] {
        FileRequest request;
        request.title = tr("Save the brief as PDF");
        request.suggestion = pdfFileName(briefTitle(*m_brief));
        request.filters = {tr("PDF (*.pdf)")};
        request.suffix = u"pdf"_s;
        context().files.save(this, request, [this](const QString& path) { saveTo(path); });
    });
}

void VisitPage::saveTo(const QString& path)
{
    if (!m_brief)
        return;
    deliver(this, saveBrief(*m_brief, path), [this, path](Done done) {
        if (done)
            context().navigator.showStatus(tr("Saved the brief as %1").arg(QDir::toNativeSeparators(path)));
        else
            context().navigator.showError(done.error());
    });
}

} // namespace zhike
