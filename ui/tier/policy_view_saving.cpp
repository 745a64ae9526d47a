// SPDX-License-Identifier: GPL-3.0-or-later
// How a new version of the promises is kept: as a draft while it is written, then saved as one step.
#include "ui/tier/policy_view.h"

#include "core/request/policy_impact.h"
#include "core/store/drafts.h"
#include "core/store/store.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/labels.h"
#include "ui/tier/policy_side.h"
#include "ui/tier/policy_table_model.h"

#include <QtCore/QJsonArray>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace zhike {

void PolicyView::readImpact()
{
    const auto versions = m_model->changed();
    if (!m_model->isWriting() || versions.empty())
        return;
    deliver(this, m_impacts,
            m_context.store.readLong([versions](Reader& r) { return impactOf(r, versions); }),
            [this, n = versions.size()](const Result<PolicyImpact>& impact) {
                if (impact && m_model->isWriting())
                    m_side->showImpact(m_book, n, *impact);
            });
}

void PolicyView::save()
{
    if (!m_model->isWriting() || m_saving)
        return;
    m_table->setFocus(Qt::OtherFocusReason); // what is being typed is taken
    if (m_model->hasErrors()) {
        m_table->setCurrentIndex(m_model->firstError());
        return m_error->setText(tr("Nothing was saved: some cells cannot be promised as they are."));
    }
    const auto versions = m_model->changed();
    if (versions.empty())
        return m_error->setText(tr("Nothing is changed yet."));
    if (!m_date->problem().isEmpty() || !m_date->value().isValid())
        return m_error->setText(tr("From which day on? Write it as 2027-01-01."));
    m_saving = true;
    updateBar();
    auto work = [versions](UnitOfWork& unit) -> Result<QString> {
        ZHIKE_TRY(savePolicies(unit, versions));
        return unit.title();
    };
    deliver(this, m_context.store.write(tr("Change what tiers promise"), std::move(work)),
            [this](const Result<QString>& title) { saved(title); });
}

void PolicyView::saved(const Result<QString>& title)
{
    m_saving = false;
    if (!title) {
        updateBar();
        m_date->setInvalid(title.error().field == u"effective_from"_s);
        return m_error->setText(title.error().message);
    }
    m_date->setInvalid(false);
    if (m_context.drafts)
        m_context.drafts->discard(draftKey());
    m_context.navigator.showStatus(*title, true);
    m_day = m_date->value().toDate();
    m_model->stop();
    updateBar();
    load();
}

void PolicyView::keepDraft()
{
    if (!m_context.drafts || !m_model->isWriting())
        return;
    QJsonArray cells;
    for (const auto& [cell, text] : m_model->typed())
        cells << QJsonObject{{u"row"_s, cell.first},
                             {u"tier"_s, m_model->tierOf(cell.second).uuid.toString()},
                             {u"text"_s, text}};
    const QDate from = m_date->value().toDate();
    if (cells.isEmpty())
        m_context.drafts->discard(draftKey());
    else
        m_context.drafts->keep(draftKey(), tr("What the tiers promise"),
                               {{u"from"_s, from.toString(Qt::ISODate)}, {u"cells"_s, cells}});
}

void PolicyView::restoreDraft()
{
    const auto draft = m_context.drafts ? m_context.drafts->find(draftKey()) : std::nullopt;
    if (!draft)
        return;
    const QDate from = QDate::fromString(draft->values.value(u"from"_s).toString(), Qt::ISODate);
    begin();
    if (from.isValid()) {
        m_date->setValue(from);
        writeFrom(from);
    }
    for (const QJsonValue& cell : draft->values.value(u"cells"_s).toArray()) {
        const auto tier = Uuid::fromString(cell[u"tier"_s].toString());
        const int column = tier ? m_model->columnOf(Id<Tier>(*tier)) : -1;
        if (column > 0)
            m_model->setData(m_model->index(cell[u"row"_s].toInt(), column), cell[u"text"_s].toString(),
                             Qt::EditRole);
    }
}

} // namespace zhike
