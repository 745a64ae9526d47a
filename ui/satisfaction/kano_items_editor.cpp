// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/kano_items_editor.h"

#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/shell/look.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype valuesOfItem = 3;
constexpr TextMetric ordinalWidth{20};
} // namespace

/// One item: its number, name and note, and what moves it.
struct KanoItemsEditor::Line final : QWidget {
    Id<KanoItem> id;
    TextLabel* ordinal = new TextLabel({}, Face::Caption, Ink::Quiet);
    QLineEdit* name = new QLineEdit;
    QLineEdit* note = new QLineEdit;
    QToolButton* up = makeIconButton(u"arrow-up"_s, {});
    QToolButton* down = makeIconButton(u"arrow-down"_s, {});
    QToolButton* remove = makeIconButton(u"close"_s, {});
};

KanoItemsEditor::KanoItemsEditor(QWidget* parent)
    : FieldEditor(parent), m_column(new QVBoxLayout(this)),
      m_add(makeButton(tr("Add an item"), ButtonLook::Small, u"add"_s))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::x1);
    m_add->setObjectName(u"addKanoItem"_s);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    m_column->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, [this] {
        insertLine(static_cast<int>(m_lines.size()), {});
        goTo(static_cast<int>(m_lines.size()) - 1);
    });
    insertLine(0, {});
}

void KanoItemsEditor::insertLine(int at, const KanoItem& item)
{
    auto* line = new Line;
    line->id = item.id;
    line->name->setText(item.name);
    line->note->setText(item.note);
    line->name->setPlaceholderText(tr("Service item"));
    line->note->setPlaceholderText(tr("What is meant"));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x1);
    fitToText(line->ordinal, [line] { line->ordinal->setMinimumWidth(ordinalWidth); });
    row->addWidget(line->ordinal);
    row->addWidget(line->name, 3);
    row->addWidget(line->note, 2);
    for (QToolButton* button : {line->up, line->down, line->remove}) {
        button->setFocusPolicy(Qt::NoFocus); // Alt with arrows, and an empty name, do the same
        row->addWidget(button);
    }
    for (QLineEdit* edit : {line->name, line->note}) {
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    }
    connect(line->up, &QToolButton::clicked, this,
            [this, line] { moveLine(indexOf(line), indexOf(line) - 1); });
    connect(line->down, &QToolButton::clicked, this,
            [this, line] { moveLine(indexOf(line), indexOf(line) + 1); });
    connect(line->remove, &QToolButton::clicked, this, [this, line] { removeLine(line); });
    m_lines.insert(m_lines.begin() + at, line);
    m_column->insertWidget(at, line);
    line->show();
    number();
}

void KanoItemsEditor::removeLine(const Line* line)
{
    const int at = indexOf(line);
    if (at < 0)
        return;
    m_lines[static_cast<std::size_t>(at)]->deleteLater();
    m_lines[static_cast<std::size_t>(at)]->hide();
    m_lines.erase(m_lines.begin() + at);
    if (m_lines.empty())
        insertLine(0, {});
    number();
    goTo(std::min(at, static_cast<int>(m_lines.size()) - 1));
    Q_EMIT edited();
}

void KanoItemsEditor::moveLine(int from, int to)
{
    if (from < 0 || to < 0 || to >= static_cast<int>(m_lines.size()) || from == to)
        return;
    Line* line = m_lines[static_cast<std::size_t>(from)];
    m_lines.erase(m_lines.begin() + from);
    m_lines.insert(m_lines.begin() + to, line);
    m_column->removeWidget(line);
    m_column->insertWidget(to, line);
    number();
    Q_EMIT edited();
}

void KanoItemsEditor::clearLines()
{
    for (Line* line : m_lines) {
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
}

/// Numbers and names, and the way of Tab, follow the order.
void KanoItemsEditor::number()
{
    QWidget* before = nullptr;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line* line = m_lines[i];
        const int n = static_cast<int>(i) + 1;
        line->ordinal->setText(QString::number(n));
        line->name->setAccessibleName(tr("Service item %1").arg(n));
        line->note->setAccessibleName(tr("What item %1 means").arg(n));
        const auto call = [](QToolButton* button, const QString& text) {
            button->setToolTip(text);
            button->setAccessibleName(text);
        };
        call(line->up, tr("Move item %1 up").arg(n));
        call(line->down, tr("Move item %1 down").arg(n));
        call(line->remove, tr("Take item %1 away").arg(n));
        line->up->setEnabled(i > 0);
        line->down->setEnabled(i + 1 < m_lines.size());
        if (before)
            setTabOrder(before, line->name);
        setTabOrder(line->name, line->note);
        before = line->note;
    }
    if (before)
        setTabOrder(before, m_add);
}

void KanoItemsEditor::goTo(int at)
{
    if (at >= 0 && at < static_cast<int>(m_lines.size()))
        m_lines[static_cast<std::size_t>(at)]->name->setFocus();
}

int KanoItemsEditor::indexOf(const QObject* part) const
{
    const auto found = std::ranges::find_if(m_lines, [part](const Line* line) {
        return line == part || line->name == part || line->note == part;
    });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

/// Several lines of text become several items.
bool KanoItemsEditor::pasteLines(int at)
{
    QStringList names;
    for (const QString& name : QGuiApplication::clipboard()->text().split(u'\n')) {
        if (!name.trimmed().isEmpty())
            names << name.simplified();
    }
    if (names.size() < 2)
        return false;
    const bool here = m_lines[static_cast<std::size_t>(at)]->name->text().isEmpty();
    if (here)
        m_lines[static_cast<std::size_t>(at)]->name->setText(names.takeFirst());
    for (const QString& name : std::as_const(names)) {
        KanoItem item;
        item.name = name;
        insertLine(++at, item);
    }
    goTo(at);
    Q_EMIT edited();
    return true;
}

bool KanoItemsEditor::lineKey(int at, QKeyEvent* event)
{
    if (event->modifiers() == Qt::AltModifier &&
        (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        const int to = at + (event->key() == Qt::Key_Up ? -1 : 1);
        moveLine(at, to);
        goTo(std::clamp(to, 0, static_cast<int>(m_lines.size()) - 1));
        return true;
    }
    if (event->matches(QKeySequence::Paste))
        return pasteLines(at);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers() & Qt::ControlModifier)
        return false;
    if (at + 1 == static_cast<int>(m_lines.size()) && !m_lines.back()->name->text().trimmed().isEmpty())
        insertLine(at + 1, {});
    goTo(at + 1);
    return true;
}

bool KanoItemsEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        if (const int at = indexOf(watched); at >= 0 && lineKey(at, static_cast<QKeyEvent*>(event)))
            return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

std::vector<KanoItem> KanoItemsEditor::items() const
{
    std::vector<KanoItem> all;
    for (const Line* line : m_lines) {
        KanoItem item;
        item.id = line->id;
        item.name = line->name->text().simplified();
        item.note = line->note->text().trimmed();
        if (!item.name.isEmpty())
            all.push_back(item);
    }
    return all;
}

void KanoItemsEditor::setItems(const std::vector<KanoItem>& items)
{
    clearLines();
    for (const KanoItem& item : items)
        insertLine(static_cast<int>(m_lines.size()), item);
    if (m_lines.empty())
        insertLine(0, {});
}

QVariant KanoItemsEditor::value() const
{
    QVariantList all;
    for (const KanoItem& item : items())
        all << QVariant::fromValue(item.id.uuid) << item.name << item.note;
    return all.isEmpty() ? QVariant() : QVariant(all);
}

void KanoItemsEditor::setValue(const QVariant& value)
{
    const QVariantList all = value.toList();
    std::vector<KanoItem> items;
    for (qsizetype i = 0; i + valuesOfItem <= all.size(); i += valuesOfItem) {
        KanoItem item;
        item.id = Id<KanoItem>(all[i].value<Uuid>());
        item.name = all[i + 1].toString();
        item.note = all[i + 2].toString();
        items.push_back(item);
    }
    setItems(items);
}

QWidget* KanoItemsEditor::field() const
{
    return m_lines.front()->name;
}

} // namespace zhike
