// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/complaint_selection.h"

#include "core/complaint/complaint_bulk.h"
#include "core/complaint/complaint_view.h"
#include "ui/complaint/complaint_columns.h"
#include "ui/customer/bulk_forms.h"
#include "ui/customer/pickers.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

RecordSelectionBar::Design complaintSelectionDesign()
{
    RecordSelectionBar::Design design;
    design.kind = EntityKind::Complaint;
    design.fileName = ComplaintSelectionBar::tr("complaints");
    design.columns = complaintColumns();
    design.rows = [](const Reader& r, const QVector<Uuid>& ids) {
        return listedComplaints(complaintRows(r, ids), r.clock());
    };
    design.sums = [](const Reader& r, const QVector<Uuid>& ids) -> Result<QString> {
        ZHIKE_ASSIGN(const ComplaintSums sums, complaintSums(r, ids));
        return format::joined(
            {ComplaintSelectionBar::tr("%1 open").arg(format::count(sums.open)),
             ComplaintSelectionBar::tr("%1 of them complaints").arg(format::count(sums.formal)),
             ComplaintSelectionBar::tr("%1 wait for an answer").arg(format::count(sums.waiting)),
             ComplaintSelectionBar::tr("%n customer(s)", nullptr, int(sums.customers))});
    };
    return design;
}

} // namespace

ComplaintSelectionBar::ComplaintSelectionBar(const AppContext& context, RowList* list, QWidget* parent)
    : RecordSelectionBar(context, list, complaintSelectionDesign(), parent)
{
    connect(addAction(tr("Owner"), u"engineer"_s, u"assignComplaints"_s), &QPushButton::clicked, this,
            &ComplaintSelectionBar::openOwner);
    connect(addAction(tr("Stage"), u"arrow-right"_s, u"moveComplaints"_s), &QPushButton::clicked, this,
            &ComplaintSelectionBar::openStage);
    addCopying(u"copyComplaints"_s);
    more()->addSeparator();
    connect(more()->addAction(tr("Archive")), &QAction::triggered, this, &ComplaintSelectionBar::archive);
}

void ComplaintSelectionBar::openOwner()
{
    const QVector<Uuid> all = ids();
    auto* form =
        new FormPanel(this, tr("Give %n complaint(s) to an owner", nullptr, static_cast<int>(all.size())));
    form->addField(u"engineer"_s, tr("Owner"),
                   new ReferenceEditor(engineerCompletion(context(), form), tr("Name, pinyin or number")),
                   FormPanel::Required);
    openBulkForm(context(), form, all.size(), tr("Assign"), [all](const FormPanel& filled) {
        const Id<Engineer> engineer(filled.value(u"engineer"_s).value<Uuid>());
        return [all, engineer](UnitOfWork& u, const BulkProgress& progress) {
            return assignComplaints(u, all, engineer, progress);
        };
    });
}

void ComplaintSelectionBar::openStage()
{
    const QVector<Uuid> all = ids();
    auto* form = new FormPanel(
        this, tr("Put %n complaint(s) into another stage", nullptr, static_cast<int>(all.size())));
    auto* stage = new ChoiceEditor;
    for (int i = 0; i < complaintSteps; ++i) {
        const auto step = static_cast<ComplaintStep>(i);
        if (step != ComplaintStep::Closed) // each is closed by itself: it needs its answer and improvement
            stage->addChoice(i, enumLabel(step));
    }
    form->addField(u"stage"_s, tr("Stage"), stage, FormPanel::Required);
    form->setValue(u"stage"_s, static_cast<int>(ComplaintStep::Verification));
    form->addField(u"note"_s, tr("Note"), new LongTextEditor(tr("Needed when one returns"), 2),
                   FormPanel::Optional, FormPanel::Full, tr("Kept in the course of each."));
    openBulkForm(context(), form, all.size(), tr("Change the stage"), [all](const FormPanel& filled) {
        ComplaintMove move;
        move.to = static_cast<ComplaintStep>(filled.value(u"stage"_s).toInt());
        move.note = filled.value(u"note"_s).toString();
        return [all, move](UnitOfWork& u, const BulkProgress& progress) {
            return moveComplaints(u, all, move, progress);
        };
    });
}

void ComplaintSelectionBar::archive()
{
    const QVector<Uuid> all = ids();
    runBulk(context(), busy(), all.size(), tr("Archive"), [all](UnitOfWork& u, const BulkProgress& progress) {
        return archiveComplaints(u, all, true, progress);
    });
}

} // namespace zhike
