// SPDX-License-Identifier: GPL-3.0-or-later
// What is written down on a visit and not saved yet survives a crash.
#include "core/store/drafts.h"
#include "core/visit/visit_record.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/visit/change_risk_panel.h"
#include "ui/visit/check_column.h"
#include "ui/visit/finding_column.h"
#include "ui/visit/internal_panel.h"
#include "ui/visit/note_list.h"
#include "ui/visit/onsite_head.h"
#include "ui/visit/onsite_sheet.h"
#include "ui/visit/outcome_column.h"
#include "ui/visit/photo_strip.h"
#include "ui/visit/readback_panel.h"
#include "ui/visit/record_draft.h"
#include "ui/visit/sign_panel.h"
#include "ui/visit/touch_targets.h"
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace zhike {

OnsiteSheet::~OnsiteSheet()
{
    if (m_keep.isActive())
        writeDraft(); // the window goes, but nobody threw this away
}

QWidget* OnsiteSheet::makeDraftLine()
{
    m_draftLine = new QWidget;
    m_draftLine->setObjectName(u"draftLine"_s);
    auto* row = new QHBoxLayout(m_draftLine);
    row->setContentsMargins(space::x6, 0, space::x6, 0);
    row->setSpacing(space::x3);
    m_draftWords = new TextLabel({}, Face::Body, Ink::Amber);
    auto* discard = new LinkLabel(tr("Throw it away"));
    discard->setObjectName(u"discardDraft"_s);
    row->addWidget(m_draftWords);
    row->addWidget(discard);
    row->addStretch(1);
    makeTouchable(m_draftLine);
    connect(discard, &LinkLabel::clicked, this, [this] {
        discardDraft();
        if (m_detail)
            fill(*m_detail, m_advice);
    });
    m_draftLine->hide();
    if (m_context.drafts)
        connect(m_context.drafts, &Drafts::written, this, [this](const QString& key, bool well) {
            if (key != draftKey() || !m_dirty)
                return;
            if (well)
                m_head->setSaved(m_context.clock.now());
            else
                m_head->setNotSaved();
        });
    return m_draftLine;
}

QString OnsiteSheet::draftKey() const
{
    return u"visit-record/%1"_s.arg(m_visit.uuid.toString());
}

void OnsiteSheet::restoreDraft()
{
    const auto draft = m_context.drafts ? m_context.drafts->find(draftKey()) : std::nullopt;
    if (!draft || (m_detail && m_detail->signature))
        return;
    const VisitRecord record = recordOfDraft(draft->values);
    m_checks->setChecks(record.checks);
    m_findings->restore(record);
    m_photos->setFiles(record.files);
    m_notes->setNotes(record.notes);
    m_changes->restore(record);
    m_internal->restore(record);
    m_readback->restore(record);
    m_sign->restore(record);
    m_outcome->restore(record);
    m_dirty = true;
    m_head->setArrived(m_outcome->arrived(), m_done);
    composeReadback();
    noteWhatIsMissing();
    const QDateTime at = draft->at.in(m_context.clock.zone());
    m_draftWords->setText(
        tr("Here is what you had not saved, written %1.").arg(at.toString(u"yyyy-MM-dd HH:mm"_s)));
    m_draftLine->show();
}

bool OnsiteSheet::isKept() const
{
    return m_context.drafts && !(m_detail && m_detail->signature);
}

void OnsiteSheet::writeDraft()
{
    m_keep.stop();
    if (!isKept() || !m_visit || !m_dirty)
        return;
    VisitRecord written = record(false);
    m_sign->write(written); // it was drawn, and would have to be drawn again
    const QString customer = m_detail ? m_detail->customerName : QString();
    m_context.drafts->keep(draftKey(), format::joined({tr("Record a visit"), customer}), draftOf(written));
}

void OnsiteSheet::discardDraft()
{
    m_keep.stop();
    m_dirty = false;
    m_draftLine->hide();
    m_head->setNothingToSave();
    if (m_context.drafts)
        m_context.drafts->discard(draftKey());
}

} // namespace zhike
