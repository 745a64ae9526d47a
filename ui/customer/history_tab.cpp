// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/history_tab.h"

#include "core/journal/journal.h"
#include "core/store/store.h"
#include "ui/customer/customer_words.h"
#include "ui/parts/format.h"
#include "ui/parts/small_list.h"
#include "ui/parts/states.h"
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int unitsAtOnce = 50;   // units read at once
constexpr size_t mostChanges = 8; // shown of one unit

struct HistoryPage {
    QVector<RowGroup> groups;
    qint64 oldest = 0;
};

QString operationWords(ChangeOperation operation)
{
    switch (operation) {
    case ChangeOperation::Insert:
        return HistoryTab::tr("added");
    case ChangeOperation::Delete:
        return HistoryTab::tr("removed");
    case ChangeOperation::Update:
        break;
    }
    return {};
}

/// What a changed record is called: 联系人 张军.
QString recordWords(const Reader& reader, const FieldChange& change)
{
    const EntityDescription& d = description(change.entity);
    const QString called = d.isPart() ? QString() : reader.titleOf(change.entity, change.id);
    return called.isEmpty() ? entityLabel(d) : entityLabel(d) + u' ' + called.left(60);
}

Row changeRow(const Reader& reader, const FieldChange& change)
{
    const EntityDescription& d = description(change.entity);
    Row row;
    row.id = change.id;
    row.kind = static_cast<int>(change.entity);
    row.title = recordWords(reader, change);
    const Field* field = d.field(change.field.toLatin1().toStdString());
    if (change.field == "archived_at"_L1) {
        row.subtitle = isNull(change.after) ? HistoryTab::tr("restored") : HistoryTab::tr("archived");
    } else if (field) {
        const QString before = valueWords(reader, *field, change.before);
        const QString after = valueWords(reader, *field, change.after);
        if (change.operation == ChangeOperation::Update)
            //: %1 field, %2 old value, %3 new value
            row.subtitle = HistoryTab::tr("%1: %2 → %3").arg(fieldLabel(*field), before, after);
        else
            //: %1 field, %2 value
            row.subtitle = HistoryTab::tr("%1: %2").arg(
                fieldLabel(*field), change.operation == ChangeOperation::Delete ? before : after);
    }
    return row;
}

/// The changes of one record that came or went, in one row: its fields one after the other.
QVector<Row> changeRows(const Reader& reader, const std::vector<FieldChange>& changes)
{
    QVector<Row> rows;
    for (size_t i = 0; i < changes.size() && rows.size() < static_cast<qsizetype>(mostChanges); ++i) {
        const FieldChange& change = changes[i];
        Row row = changeRow(reader, change);
        if (change.operation != ChangeOperation::Update) {
            QStringList fields{operationWords(change.operation), row.subtitle};
            while (i + 1 < changes.size() && changes[i + 1].id == change.id &&
                   changes[i + 1].entity == change.entity && changes[i + 1].operation == change.operation)
                fields.append(changeRow(reader, changes[++i]).subtitle);
            fields.removeIf([](const QString& f) { return f.isEmpty(); });
            row.subtitle = fields.join(HistoryTab::tr("; "));
        }
        row.toolTip = row.subtitle;
        rows.append(row);
    }
    return rows;
}

RowGroup groupOf(const Reader& reader, const HistoryLine& line)
{
    const HistoryUnit& unit = line.unit;
    RowGroup group;
    group.title = format::dateTime(unit.at, reader.clock());
    group.note = unit.who;
    Row head;
    head.icon = unit.undoes ? u"undo"_s : u"history"_s;
    head.title = unit.title;
    head.extra = unit.unit;
    head.subtitle = HistoryTab::tr("%n change(s)", nullptr, static_cast<int>(line.changes.size()));
    if (unit.undoneBy)
        head.right1 = HistoryTab::tr("undone");
    else if (!unit.undoes)
        head.action = HistoryTab::tr("Undo this");
    head.right1Ink = Ink::Quiet;
    group.rows.append(head);
    for (Row& row : changeRows(reader, line.changes)) {
        row.icon = u"change"_s;
        row.iconInk = Ink::Quiet;
        group.rows.append(std::move(row));
    }
    return group;
}

Result<HistoryPage> readHistory(Reader& reader, EntityKind kind, const Uuid& id, qint64 before)
{
    ZHIKE_ASSIGN(const auto lines, history(reader, kind, id, true, unitsAtOnce, before));
    HistoryPage page;
    for (const HistoryLine& line : lines)
        page.groups.append(groupOf(reader, line));
    if (std::ssize(lines) == unitsAtOnce)
        page.oldest = lines.back().unit.unit;
    return page;
}

} // namespace

HistoryTab::HistoryTab(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_list(new RowList), m_model(new GroupedModel(this)),
      m_empty(new EmptyState(u"history"_s, tr("No changes yet"),
                             tr("Every change is kept here: who, when, old and new.")))
{
    m_list->setModel(m_model);
    m_list->rows()->setMargin(space::pageMargin);
    m_list->setObjectName(u"history"_s);
    m_list->setAccessibleName(tr("History"));
    m_list->setPlaceholder(m_empty);
    m_empty->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::x2, 0, 0);
    column->setSpacing(0);
    m_small = new SmallList(m_list, m_model, context);
    m_small->addTo(column);
    connect(m_small, &SmallList::searched, this, [this] { read(true); });
    connect(m_list, &RowList::actionTriggered, this, &HistoryTab::undoAt);
    m_list->installEventFilter(this);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > m_list->verticalScrollBar()->maximum() - m_list->height())
            read(true);
    });
}

void HistoryTab::undoAt(const QModelIndex& index)
{
    const Row* row = m_model->row(index);
    if (row && !row->action.isEmpty())
        undo(row->extra.toLongLong());
}

bool HistoryTab::eventFilter(QObject* watched, QEvent* event)
{
    // Enter presses the button of the row; a double click is no wish to undo.
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            undoAt(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryTab::show(EntityKind kind, const Uuid& id)
{
    m_kind = kind;
    m_id = id;
    m_asking = false;
    read(false);
}

void HistoryTab::read(bool append)
{
    if (append && (m_asking || m_oldest == 0))
        return;
    m_asking = true;
    auto answer = m_context.store.read([kind = m_kind, id = m_id, before = append ? m_oldest : 0](Reader& r) {
        return readHistory(r, kind, id, before);
    });
    deliver(this, m_requests, std::move(answer), [this, append](const Result<HistoryPage>& page) {
        m_asking = false;
        if (!page) {
            m_context.navigator.showError(page.error());
            return;
        }
        m_groups = append ? m_groups + page->groups : page->groups;
        m_oldest = page->oldest;
        const int at = m_list->verticalScrollBar()->value();
        m_model->setGroups(m_groups);
        m_list->verticalScrollBar()->setValue(at);
        if (m_small->isSearched())
            read(true); // until all of them were looked at
    });
}

void HistoryTab::undo(qint64 unit)
{
    deliver(this, m_context.store.undoUnit(unit), [this](const Result<QString>& title) {
        if (title)
            m_context.navigator.showStatus(tr("Undone: %1").arg(*title), true);
        else
            m_context.navigator.showError(title.error());
    });
}

} // namespace zhike
