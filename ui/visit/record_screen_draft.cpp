// SPDX-License-Identifier: GPL-3.0-or-later
// What is written down on a visit and not saved yet survives a crash.
#include "core/store/drafts.h"
#include "core/visit/visit_record.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/visit/check_column.h"
#include "ui/visit/finding_column.h"
#include "ui/visit/outcome_column.h"
#include "ui/visit/record_draft.h"
#include "ui/visit/record_screen.h"
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace zhike {

RecordScreen::~RecordScreen()
{
    if (m_keep.isActive())
        writeDraft(); // the window goes, but nobody threw this away
}

QWidget* RecordScreen::makeDraftLine()
{
    m_draftLine = new QWidget;
    m_draftLine->setObjectName(u"draftLine"_s);
    auto* row = new QHBoxLayout(m_draftLine);
    row->setContentsMargins(space::x6, 0, space::x6, space::x2);
    row->setSpacing(space::x3);
    m_draftWords = new TextLabel({}, Face::Body, Ink::Amber);
    auto* discard = new LinkLabel(tr("Throw it away"));
    discard->setObjectName(u"discardDraft"_s);
    row->addWidget(m_draftWords);
    row->addWidget(discard);
    row->addStretch(1);
    connect(discard, &LinkLabel::clicked, this, [this] {
        discardDraft();
        if (m_detail)
            fill(*m_detail);
    });
    m_draftLine->hide();
    return m_draftLine;
}

QString RecordScreen::draftKey() const
{
    return u"visit-record/%1"_s.arg(m_visit.uuid.toString());
}

void RecordScreen::restoreDraft()
{
    const auto draft = m_context.drafts ? m_context.drafts->find(draftKey()) : std::nullopt;
    if (!draft)
        return;
    const VisitRecord record = recordOfDraft(draft->values);
    m_checks->setChecks(record.checks);
    m_findings->restore(record);
    m_outcome->restore(record);
    m_dirty = true;
    noteWhatIsMissing();
    const QDateTime at = draft->at.in(m_context.clock.zone());
    m_draftWords->setText(
        tr("Here is what you had not saved, written %1.").arg(at.toString(u"yyyy-MM-dd HH:mm"_s)));
    m_draftLine->show();
}

void RecordScreen::writeDraft()
{
    m_keep.stop();
    if (m_context.drafts && m_visit && m_dirty)
        m_context.drafts->keep(draftKey(), format::joined({tr("Record a visit"), m_customer->text()}),
                               draftOf(record(false)));
}

void RecordScreen::discardDraft()
{
    m_keep.stop();
    m_dirty = false;
    m_draftLine->hide();
    if (m_context.drafts)
        m_context.drafts->discard(draftKey());
}

} // namespace zhike
