// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_popup.h"

#include "core/store/store.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/states.h"
#include "ui/shell/icons.h"
#include "ui/shell/key_hint.h"
#include "ui/shell/preview_pane.h"
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int keptRecent = 8;
constexpr int shownActions = 6;
const QString recentKey = u"search/recent"_s;

} // namespace

SearchPopup::SearchPopup(QWidget* window, const AppContext& context,
                         std::function<std::vector<PageAction>()> actions)
    : Overlay(window), m_context(context), m_actions(std::move(actions)), m_input(new QLineEdit),
      m_note(new TextLabel({}, Face::Caption, Ink::Quiet)), m_list(new RowList),
      m_model(new GroupedModel(this)), m_preview(new PreviewPane(context))
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Search everything"));
    build();
    connect(m_input, &QLineEdit::textChanged, this, &SearchPopup::ask);
    connect(m_list, &RowList::opened, this, &SearchPopup::activate);
    connect(m_list, &RowList::currentIdChanged, this, &SearchPopup::preview);
    connect(m_preview, &PreviewPane::opened, this, [this](EntityKind kind, const Uuid& id) {
        dismiss();
        m_context.navigator.open(kind, id);
    });
}

void SearchPopup::build()
{
    m_list->setObjectName(u"palette.list"_s);
    m_list->setModel(m_model);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setOpensOnClick(true);
    m_list->rows()->setHairlines(false);
    m_list->setPlaceholder(new EmptyState(u"search"_s, tr("Nothing found"),
                                          tr("Try a part of the name, its initials, a number or a phone.")));
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeInput());
    column->addWidget(new Hairline);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_list, 1);
    m_preview->setFixedWidth(metric::palettePreview);
    body->addWidget(m_preview);
    column->addLayout(body, 1);
    column->addWidget(new Hairline);
    column->addWidget(makeFoot());
}

QWidget* SearchPopup::makeInput()
{
    auto* line = new QWidget;
    line->setFixedHeight(metric::paletteInput);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(space::x4, 0, space::x4, 0);
    row->setSpacing(space::x3);
    auto* icon = new QLabel;
    icon->setPixmap(lineIcon(u"search"_s, Ink::Quiet).pixmap(metric::iconBig, metric::iconBig));
    row->addWidget(icon);
    m_input->setObjectName(u"palette.input"_s);
    m_input->setProperty("look", u"bare"_s);
    m_input->setFont(zhike::font(Face::Page));
    m_input->setPlaceholderText(tr("Search customers, contacts, requests, actions"));
    m_input->setAccessibleName(tr("Search everything"));
    m_input->installEventFilter(this);
    row->addWidget(m_input, 1);
    row->addWidget(m_note);
    return line;
}

QWidget* SearchPopup::makeFoot()
{
    auto* foot = new QWidget;
    foot->setFixedHeight(metric::paletteFoot);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(space::x4, 0, space::x4, 0);
    row->setSpacing(space::x4);
    row->addWidget(new KeyHint(u"↑ ↓"_s, tr("choose")));
    row->addWidget(new KeyHint(u"Enter"_s, tr("open")));
    row->addStretch(1);
    row->addWidget(new KeyHint(u"Esc"_s, tr("close")));
    return foot;
}

QRect SearchPopup::panelRect(const QSize& window) const
{
    const int width = std::min(metric::paletteWidth, window.width() - 2 * space::x6);
    const int top = std::min(metric::paletteTop, window.height() / 8);
    const int height = std::min(metric::paletteHeight, window.height() - top - space::x6);
    return {(window.width() - width) / 2, top, width, height};
}

void SearchPopup::openWith(const QString& text)
{
    open();
    m_input->setFocus();
    if (m_input->text() == text)
        ask();
    else
        m_input->setText(text);
    if (text.isEmpty())
        m_input->selectAll();
}

void SearchPopup::ask()
{
    const QString text = m_input->text().trimmed();
    m_running.cancel(); // what is still waiting for a reader need not be asked any more
    if (text.isEmpty())
        m_running = m_context.store.read([lately = recent()](Reader& r) { return recentGroups(r, lately); });
    else
        m_running = m_context.store.read([text](Reader& r) { return findGroups(r, text); });
    deliver(this, m_latest, m_running, [this](const Result<FoundGroups>& found) { take(found); });
}

RowGroup SearchPopup::actionGroup(const QString& text)
{
    RowGroup group;
    group.title = tr("Actions");
    m_shown.clear();
    for (auto& action : m_actions()) {
        const auto [start, length] = emphasis(action.text, text);
        if ((!text.isEmpty() && length == 0) || int(m_shown.size()) >= shownActions)
            continue;
        Row row;
        row.id = makeUuid(qint64(m_shown.size()) + 1);
        row.title = action.text;
        row.icon = action.icon.isEmpty() ? u"arrow-right"_s : action.icon;
        row.keys = action.shortcut.toString(QKeySequence::NativeText);
        row.oneLine = true;
        row.emphasisStart = start;
        row.emphasisLength = length;
        row.extra = int(m_shown.size());
        group.rows << row;
        m_shown.push_back(std::move(action));
    }
    group.note = QString::number(group.rows.size());
    return group;
}

void SearchPopup::take(const Result<FoundGroups>& found)
{
    const QString text = m_input->text().trimmed();
    QVector<RowGroup> groups;
    if (found)
        groups = found->groups;
    else if (found.error().kind != ErrorKind::Cancelled)
        m_context.navigator.showError(found.error());
    if (RowGroup actions = actionGroup(text); !actions.rows.isEmpty())
        groups << actions;
    m_model->setGroups(groups);
    int count = 0;
    for (const auto& group : groups)
        count += int(group.rows.size());
    if (text.isEmpty())
        m_note->setText({});
    else
        m_note->setText(found && found->more ? tr("more than %1").arg(count) : tr("%1 found").arg(count));
    m_list->setCurrentId({});
    move(1);
    if (count == 0)
        m_preview->clear();
    Q_EMIT answered();
}

void SearchPopup::move(int by)
{
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    for (int i = row + by; i >= 0 && i < m_model->rowCount(); i += by)
        if (m_model->row(m_model->index(i))) {
            m_list->setCurrentIndex(m_model->index(i));
            if (i == 1)
                m_list->scrollToTop(); // with its head
            return;
        }
}

void SearchPopup::activate(const QModelIndex& index)
{
    const Row* found = m_model->row(index);
    if (!found)
        return;
    const Row row = *found;
    dismiss();
    if (row.kind < 0)
        m_shown[size_t(row.extra.toInt())].run();
    else
        m_context.navigator.open(static_cast<EntityKind>(row.kind), row.id);
}

void SearchPopup::preview()
{
    const Row* row = m_model->row(m_list->currentIndex());
    if (!row || row->kind < 0) {
        (void)m_latestPreview.next();
        m_preview->clear();
        return;
    }
    const auto kind = static_cast<EntityKind>(row->kind);
    const auto read = [kind, id = row->id](Reader& reader) { return glanceAt(reader, kind, id); };
    deliver(this, m_latestPreview, m_context.store.read(read), [this](const Result<Glance>& glance) {
        if (glance)
            m_preview->showGlance(*glance);
        else
            m_preview->clear();
    });
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
            move(key->key() == Qt::Key_Down ? 1 : -1);
            return true;
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            for (int i = 0; i < 5; ++i)
                move(key->key() == Qt::Key_PageDown ? 1 : -1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            activate(m_list->currentIndex());
            return true;
        default:
            break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void SearchPopup::opened(EntityKind kind, const Uuid& id)
{
    QStringList list = m_context.memory.value(recentKey).toStringList();
    const QString entry = u"%1:%2"_s.arg(int(kind)).arg(id.toString());
    list.removeAll(entry);
    list.prepend(entry);
    m_context.memory.remember(recentKey, QStringList(list.mid(0, keptRecent)));
}

QVector<RecentRecord> SearchPopup::recent() const
{
    QVector<RecentRecord> records;
    for (const auto& entry : m_context.memory.value(recentKey).toStringList())
        if (const auto id = Uuid::fromString(entry.section(u':', 1)))
            records << RecentRecord{static_cast<EntityKind>(entry.section(u':', 0, 0).toInt()), *id};
    return records;
}

} // namespace zhike
