// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/reference_editor.h"

#include "ui/parts/chip.h"
#include "ui/parts/row_list.h"
#include "ui/shell/tokens.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QPointer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int shownAnswers = 6;

} // namespace

ReferenceEditor::ReferenceEditor(Completion completion, const QString& placeholder, QWidget* parent)
    : FieldEditor(parent), m_complete(std::move(completion)), m_line(new QLineEdit)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    m_line->setPlaceholderText(placeholder.isEmpty() ? tr("Type a name") : placeholder);
    m_line->setToolTip(m_line->placeholderText());
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    m_delay.setSingleShot(true);
    m_delay.setInterval(duration::typing);
    connect(&m_delay, &QTimer::timeout, this, &ReferenceEditor::ask);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.trimmed().isEmpty()) {
            m_id = {};
            m_title.clear();
        }
        m_delay.start();
        Q_EMIT edited();
    });
}

ReferenceEditor::~ReferenceEditor()
{
    delete m_popup;
}

QVariant ReferenceEditor::value() const
{
    const bool chosen = !m_id.isNull() && m_line->text().trimmed() == m_title.trimmed();
    return chosen ? QVariant::fromValue(m_id) : QVariant();
}

void ReferenceEditor::setValue(const QVariant& value)
{
    setChosen(value.value<Uuid>(), value.value<Uuid>() == m_id ? m_title : QString());
}

void ReferenceEditor::setChosen(const Uuid& id, const QString& title)
{
    m_id = id;
    m_title = title;
    m_line->setText(title);
    m_line->setCursorPosition(0);
}

QString ReferenceEditor::problem() const
{
    if (m_line->text().trimmed().isEmpty() || value().isValid())
        return {};
    return tr("Please choose one from the list.");
}

QWidget* ReferenceEditor::field() const
{
    return m_line;
}

void ReferenceEditor::openList()
{
    m_line->setFocus(Qt::TabFocusReason);
    ask();
}

void ReferenceEditor::ask()
{
    const int request = ++m_request;
    m_complete(m_line->text().trimmed(), [self = QPointer(this), request](const QVector<Row>& rows) {
        if (self && request == self->m_request && self->m_line->hasFocus())
            self->showRows(rows);
    });
}

void ReferenceEditor::showRows(const QVector<Row>& rows)
{
    if (!m_popup) {
        m_popup = new QFrame(window());
        m_popup->setObjectName(u"popup"_s);
        auto* column = new QVBoxLayout(m_popup);
        column->setContentsMargins(space::x1, space::x1, space::x1, space::x1);
        m_list = new RowList;
        m_list->setObjectName(u"completions"_s);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setOpensOnClick(true);
        m_model = new GroupedModel(m_popup);
        m_list->setModel(m_model);
        m_list->rows()->setMargin(space::x2);
        column->addWidget(m_list);
        connect(m_list, &RowList::opened, this, &ReferenceEditor::choose);
    }
    m_model->setRows(rows);
    if (rows.isEmpty()) {
        m_popup->hide();
        return;
    }
    m_list->setCurrentIndex(m_model->index(0));
    const int height =
        std::min(int(rows.size()), shownAnswers) * metric::row + 2 * space::x1 + 2 * space::hair;
    QPoint at = mapTo(window(), QPoint(0, this->height() + space::x1));
    if (at.y() + height > window()->height())
        at.setY(mapTo(window(), QPoint(0, 0)).y() - height - space::x1);
    m_popup->setGeometry(at.x(), at.y(), width(), height);
    m_popup->show();
    m_popup->raise();
}

void ReferenceEditor::choose(const QModelIndex& index)
{
    const Row* row = m_model->row(index);
    if (!row)
        return;
    setChosen(row->id, row->title);
    closePopup();
    Q_EMIT edited();
}

QJsonValue ReferenceEditor::draft() const
{
    if (m_id.isNull())
        return m_line->text();
    return QJsonObject{{u"id"_s, m_id.toString()}, {u"title"_s, m_title}};
}

void ReferenceEditor::setDraft(const QJsonValue& draft)
{
    const auto id = Uuid::fromString(draft[u"id"_s].toString());
    setChosen(id.value_or(Uuid()), draft[u"title"_s].toString());
    if (!id)
        m_line->setText(draft.toString());
}

void ReferenceEditor::closePopup()
{
    ++m_request;
    m_delay.stop();
    if (m_popup)
        m_popup->hide();
}

bool ReferenceEditor::isChoosing() const
{
    return m_popup && m_popup->isVisible();
}

void ReferenceEditor::hideEvent(QHideEvent* event)
{
    closePopup();
    FieldEditor::hideEvent(event);
}

bool ReferenceEditor::popupKey(QKeyEvent* event)
{
    const bool open = m_popup && m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!open)
            ask();
        else
            m_list->setCurrentIndex(m_model->index(
                std::clamp(m_list->currentIndex().row() + (event->key() == Qt::Key_Down ? 1 : -1), 0,
                           m_model->rowCount() - 1)));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!open || event->modifiers() & Qt::ControlModifier)
            return false;
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Tab:
        if (open)
            choose(m_list->currentIndex());
        return false;
    case Qt::Key_Escape:
        if (!open)
            return false;
        closePopup();
        m_line->setText(m_title);
        return true;
    default:
        return false;
    }
}

bool ReferenceEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress)
        if (popupKey(static_cast<QKeyEvent*>(event)))
            return true;
    if (watched == m_line && event->type() == QEvent::FocusOut)
        closePopup();
    return FieldEditor::eventFilter(watched, event);
}

ReferencesEditor::ReferencesEditor(Completion completion, const QString& placeholder, QWidget* parent)
    : FieldEditor(parent), m_editor(new ReferenceEditor(std::move(completion), placeholder)),
      m_chips(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    m_chips->setSpacing(space::gap);
    m_chips->setAlignment(Qt::AlignLeft);
    column->addWidget(m_editor);
    column->addLayout(m_chips);
    setFocusProxy(m_editor);
    connect(m_editor, &FieldEditor::edited, this, [this] {
        const QVariant id = m_editor->value();
        if (!id.isValid())
            return;
        add(id.value<Uuid>(), m_editor->title());
        m_editor->setChosen({}, {});
        Q_EMIT edited();
    });
}

QVariant ReferencesEditor::value() const
{
    QVariantList ids;
    for (const auto& chosen : m_chosen)
        ids << QVariant::fromValue(chosen.first);
    return ids;
}

void ReferencesEditor::setValue(const QVariant& value)
{
    QVector<std::pair<Uuid, QString>> chosen;
    for (const auto& id : value.toList())
        for (const auto& known : m_chosen)
            if (known.first == id.value<Uuid>())
                chosen << known;
    m_chosen = chosen;
    rebuild();
}

void ReferencesEditor::add(const Uuid& id, const QString& title)
{
    for (const auto& known : m_chosen)
        if (known.first == id)
            return;
    m_chosen.append({id, title});
    rebuild();
}

QWidget* ReferencesEditor::field() const
{
    return m_editor->field();
}

void ReferencesEditor::rebuild()
{
    while (auto* item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget* before = m_editor->field();
    for (const auto& [id, title] : m_chosen) {
        auto* chip = new Chip(title, Chip::Kind::Remove);
        connect(chip, &Chip::removed, this, [this, gone = id] {
            m_chosen.removeIf([&](const auto& known) { return known.first == gone; });
            rebuild();
            Q_EMIT edited();
        });
        m_chips->addWidget(chip);
        setTabOrder(before, chip);
        before = chip;
    }
}

QJsonValue ReferencesEditor::draft() const
{
    QJsonArray all;
    for (const auto& [id, title] : m_chosen)
        all.append(QJsonObject{{u"id"_s, id.toString()}, {u"title"_s, title}});
    return all;
}

void ReferencesEditor::setDraft(const QJsonValue& draft)
{
    m_chosen.clear();
    for (const QJsonValue& each : draft.toArray())
        if (const auto id = Uuid::fromString(each[u"id"_s].toString()))
            m_chosen.append({*id, each[u"title"_s].toString()});
    rebuild();
}

} // namespace zhike
