// SPDX-License-Identifier: GPL-3.0-or-later
// How on-site mode ends: saved, completed, left, or on paper.
#include "core/store/store.h"
#include "core/visit/visit_after.h"
#include "core/visit/visit_record.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/visit/change_risk_panel.h"
#include "ui/visit/finding_column.h"
#include "ui/visit/internal_panel.h"
#include "ui/visit/note_list.h"
#include "ui/visit/onsite_head.h"
#include "ui/visit/onsite_sheet.h"
#include "ui/visit/outcome_column.h"
#include "ui/visit/photo_strip.h"
#include "ui/visit/readback_panel.h"
#include "ui/visit/sign_panel.h"

using namespace Qt::StringLiterals;

namespace zhike {

bool OnsiteSheet::showProblem()
{
    QString problem = m_outcome->problem();
    if (problem.isEmpty())
        problem = m_findings->problem();
    if (problem.isEmpty())
        problem = m_internal->problem();
    if (problem.isEmpty() && m_photos->isBusy())
        problem = tr("A file is still being copied. In a moment it is safe.");
    m_error->setText(problem);
    return !problem.isEmpty();
}

void OnsiteSheet::save(bool complete)
{
    if (!isEnabled() || showProblem())
        return;
    if (m_detail && m_detail->signature) {
        saveAfterwards();
        return;
    }
    m_outcome->showInvalid({});
    setEnabled(false);
    auto write = [visit = m_visit, record = record(complete)](UnitOfWork& unit) -> Result<QString> {
        ZHIKE_TRY(recordVisit(unit, visit, record));
        return unit.title();
    };
    deliver(this, m_context.store.write(tr("Record a visit"), std::move(write)),
            [this](const Result<QString>& title) {
                setEnabled(true);
                if (!title) {
                    settle(title.error());
                    return;
                }
                discardDraft();
                m_context.navigator.showStatus(*title, true);
                Q_EMIT recorded(m_visit.uuid);
            });
}

void OnsiteSheet::saveAfterwards()
{
    setEnabled(false);
    auto write = [visit = m_visit, after = m_internal->afterwards()](UnitOfWork& unit) -> Result<QString> {
        ZHIKE_TRY(recordAfterwards(unit, visit, after));
        return unit.title();
    };
    deliver(this, m_context.store.write(tr("Record a visit"), std::move(write)),
            [this](const Result<QString>& title) {
                setEnabled(true);
                if (!title) {
                    settle(title.error());
                    return;
                }
                discardDraft();
                m_context.navigator.showStatus(*title, true);
                Q_EMIT recorded(m_visit.uuid);
            });
}

void OnsiteSheet::settle(const Error& error)
{
    m_error->setText(error.message);
    m_outcome->showInvalid(error.field);
    if (error.field == u"csat"_s)
        m_readback->focusRating();
    else if (error.field == u"signature"_s)
        m_sign->focusSigner();
    else if (error.field == u"solution"_s)
        m_internal->focusSolution();
    else if (error.field == u"notes"_s)
        m_notes->takeKeyboard();
}

void OnsiteSheet::leave()
{
    if (m_dirty && isKept()) {
        writeDraft(); // it is here again when the visit is opened again
        m_context.navigator.showStatus(
            tr("Kept what was written of visit %1").arg(m_detail ? m_detail->visit.number : QString()));
        Q_EMIT closed();
        return;
    }
    if (m_dirty && !m_sure) { // nothing keeps it: it is not thrown away by one key
        m_sure = true;
        m_error->setText(tr("Not saved yet. Keep it as a draft, or leave again to throw it away."));
        return;
    }
    m_dirty = false;
    Q_EMIT closed();
}

} // namespace zhike
