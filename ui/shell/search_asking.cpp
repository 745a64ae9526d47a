// SPDX-License-Identifier: GPL-3.0-or-later
// What the search asks with every key, and how it shows the answers.
#include "core/store/store.h"
#include "ui/parts/labels.h"
#include "ui/shell/key_hint.h"
#include "ui/shell/preview_pane.h"
#include "ui/shell/search_popup.h"
#include <QtWidgets/QLineEdit>
#include <utility>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int shownActions = 6;
constexpr int restAfter = 60; // ms without a key: then everything is looked through, not names alone

/// Where actions stand: behind the groups that the quick answer has, so that the others come below them; at
/// the end where it has none, because what was found goes before what merely speaks of it (undo of the same
/// visit).
qsizetype behindNames(const QVector<RowGroup>& groups)
{
    qsizetype at = 0;
    while (at < groups.size() && isFoundByName(static_cast<EntityKind>(groups[at].rows.first().kind)))
        ++at;
    return at == 0 ? groups.size() : at;
}

} // namespace

void SearchPopup::ask()
{
    m_latest.stop(); // what was asked before need not be answered any more
    m_rest.stop();
    m_entered = false;
    if (m_subject) {
        showSubjectActions();
        return;
    }
    const QString text = m_input->text().trimmed();
    m_complete = text.isEmpty();
    auto answer =
        text.isEmpty()
            ? m_context.store.readAtOnce([lately = recent()](Reader& r) { return recentGroups(r, lately); })
            : m_context.store.readAtOnce([text, lately = m_recentTexts.holding(text)](Reader& r) {
                  return findGroups(r, text, lately, SearchDepth::Names);
              });
    deliver(this, m_latest, std::move(answer), [this, all = m_complete](const Result<FoundGroups>& found) {
        take(found, all ? SearchDepth::All : SearchDepth::Names);
        if (!all)
            m_rest.start(m_model->rowCount() == 0 ? 0 : restAfter); // nothing to look at meanwhile
    });
}

/// The quick answer is shown; the whole one takes its place.
void SearchPopup::askAll()
{
    const QString text = m_input->text().trimmed();
    if (m_subject || text.isEmpty() || !isOpen())
        return;
    const auto read = [text, lately = m_recentTexts.holding(text)](Reader& r) {
        return findGroups(r, text, lately, SearchDepth::All);
    };
    deliver(this, m_latest, m_context.store.read(read),
            [this](const Result<FoundGroups>& found) { take(found, SearchDepth::All); });
}

RowGroup SearchPopup::actionGroup(std::vector<PageAction> actions, const QString& text, int most)
{
    RowGroup group;
    group.title = tr("Actions");
    m_shown.clear();
    for (auto& action : actions) {
        const Emphasis match = emphasis(action.text, text);
        if (!standsForAll(action.text, text) || int(m_shown.size()) >= most)
            continue;
        Row row;
        row.id.bytes.back() = static_cast<quint8>(m_shown.size() + 1); // the same in the next answer
        row.title = action.text;
        row.icon = action.icon.isEmpty() ? u"arrow-right"_s : action.icon;
        row.keys = keyText(action.shortcut);
        row.oneLine = true;
        row.emphasisStart = match.start;
        row.emphasisLength = match.length;
        row.extra = int(m_shown.size());
        group.rows << row;
        m_shown.push_back(std::move(action));
    }
    group.note = QString::number(group.rows.size());
    return group;
}

QString SearchPopup::noteFor(const FoundGroups& found, int count) const
{
    const QString number = found.more ? tr("more than %1").arg(count) : tr("%1 found").arg(count);
    switch (found.by) {
    case MatchedBy::Initials:
        //: How the text was understood and how much was found: 首字母，10 项
        return tr("by initials, %1").arg(number);
    case MatchedBy::Pinyin:
        return tr("by pinyin, %1").arg(number);
    case MatchedBy::Text:
    case MatchedBy::Nothing:
        break;
    }
    return number;
}

void SearchPopup::take(const Result<FoundGroups>& found, SearchDepth depth)
{
    const QString text = m_input->text().trimmed();
    const Uuid chosen =
        m_complete ? Uuid() : m_list->currentId(); // the quick answer's stays chosen in the whole
    QVector<RowGroup> groups;
    if (found)
        groups = found->groups;
    else if (found.error().kind != ErrorKind::Cancelled)
        m_context.navigator.showError(found.error());
    if (RowGroup actions = actionGroup(m_sources.actions(), text, shownActions); !actions.rows.isEmpty())
        groups.insert(text.isEmpty() ? groups.size() : behindNames(groups), actions);
    m_model->setGroups(groups);
    int count = 0;
    for (const auto& group : groups)
        count += int(group.rows.size());
    const bool undecided = count == 0 && depth != SearchDepth::All; // what is not called so may speak of it
    m_note->setText(text.isEmpty() || undecided ? QString() : noteFor(found.value_or(FoundGroups{}), count));
    if (undecided)
        m_nothing->hide();
    choose(depth == SearchDepth::All && !m_complete ? chosen : std::exchange(m_beforeId, {}));
    m_complete = depth == SearchDepth::All;
    if (count == 0)
        showNothing();
    updateFoot();
    Q_EMIT answered();
    if (m_complete && std::exchange(m_entered, false))
        activate(m_list->currentIndex());
}

/// Chooses the row of this record, or the first one.
void SearchPopup::choose(const Uuid& id)
{
    m_list->setCurrentId({});
    if (const QModelIndex row = m_model->indexOf(id); !id.isNull() && row.isValid())
        m_list->setCurrentIndex(row);
    else
        move(1);
}

} // namespace zhike
