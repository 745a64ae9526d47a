// SPDX-License-Identifier: GPL-3.0-or-later
// How a form keeps what is typed until it is saved, and brings it back after a crash.
#include "core/store/drafts.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/labels.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int keepAfter = 500; // ms

} // namespace

FormPanel::~FormPanel()
{
    if (m_keep.isActive())
        writeDraft(); // the window goes, but nobody threw this away
}

void FormPanel::keepDraft(Drafts* drafts, const QString& key)
{
    m_drafts = drafts;
    m_draftKey = key;
    for (const auto& field : m_fields)
        m_first.insert(field.column, field.editor->draft());
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfter);
    connect(&m_keep, &QTimer::timeout, this, &FormPanel::writeDraft);
    if (!m_drafts)
        return;
    if (const auto draft = m_drafts->find(key))
        restore(*draft);
}

void FormPanel::noteEdit(const QString& column)
{
    m_dirty = true;
    m_sure = false;
    m_restored.remove(column);
    m_edited.insert(column);
    setError(column, {});
    if (m_drafts && !m_keep.isActive())
        m_keep.start();
}

void FormPanel::writeDraft()
{
    m_keep.stop();
    if (!m_drafts)
        return;
    // Only what was changed: the rest may be newer in the database when the draft comes back.
    QJsonObject changed = m_restored;
    for (const auto& field : m_fields)
        if (const QJsonValue now = field.editor->draft(); now != m_first.value(field.column))
            changed.insert(field.column, now);
    if (changed.isEmpty())
        m_drafts->discard(m_draftKey);
    else
        m_drafts->keep(m_draftKey, accessibleName(), changed);
}

void FormPanel::restore(const Draft& draft)
{
    m_restored = draft.values;
    m_dirty = true;
    restoreAgain();
    m_draftLine = new QWidget;
    m_draftLine->setObjectName(u"draftLine"_s);
    auto* row = new QHBoxLayout(m_draftLine);
    row->setContentsMargins(0, 0, 0, space::x2);
    row->setSpacing(space::x3);
    const QDateTime at = draft.at.in(m_drafts->clock().zone());
    auto* words =
        new TextLabel(tr("Here is what you had not saved, typed %1.").arg(at.toString(u"yyyy-MM-dd HH:mm"_s)),
                      Face::Body, Ink::Amber);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    auto* discard = new LinkLabel(tr("Throw it away"));
    discard->setObjectName(u"discardDraft"_s);
    row->addWidget(discard);
    connect(discard, &LinkLabel::clicked, this, &FormPanel::discardDraft);
    auto* column = qobject_cast<QBoxLayout*>(m_scroll->widget()->layout());
    column->insertWidget(0, m_draftLine);
    Q_EMIT draftRestored();
}

void FormPanel::restoreAgain()
{
    for (const auto& field : m_fields) {
        if (m_restored.contains(field.column))
            field.editor->setDraft(m_restored.value(field.column));
        else if (!m_edited.contains(field.column) && m_first.contains(field.column))
            m_first.insert(field.column, field.editor->draft()); // filled by the form itself, not typed
    }
}

void FormPanel::discardDraft()
{
    m_keep.stop();
    m_drafts->discard(m_draftKey);
    m_restored = {};
    for (const auto& field : m_fields)
        field.editor->setDraft(m_first.value(field.column));
    clearErrors();
    m_dirty = false;
    m_draftLine->hide();
    if (!m_fields.isEmpty())
        m_fields.first().editor->setFocus(Qt::OtherFocusReason);
    Q_EMIT draftRestored();
}

void FormPanel::endDraft()
{
    m_keep.stop();
    if (m_drafts)
        m_drafts->discard(m_draftKey);
    m_drafts = nullptr;
}

} // namespace zhike
