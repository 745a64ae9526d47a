// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/form_panel.h"

#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/paint.h"
#include "ui/parts/states.h"
#include "ui/parts/tile_layout.h"
#include "ui/shell/look.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr TextMetric leastHalf{184}; ///< less room than this, and two fields stand one below the other
constexpr TextMetric mostHalf{1000};
constexpr auto pairMark = "pair";

/// A row for two fields of half the width.
QWidget* makePair()
{
    auto* pair = new QWidget;
    pair->setProperty(pairMark, true);
    auto* tiles = new TileLayout(leastHalf, mostHalf, pair);
    tiles->setContentsMargins(0, 0, 0, 0);
    tiles->setGap(space::x3);
    return pair;
}

} // namespace

FormPanel::FormPanel(QWidget* over, const QString& title)
    : QWidget(over->window()), m_panel(new QWidget(this)), m_scroll(new QScrollArea), m_grid(new QGridLayout),
      m_error(new InlineError), m_save(makeButton(tr("Save"), ButtonLook::Primary)),
      m_cancel(makeButton(tr("Cancel"))), m_before(QApplication::focusWidget())
{
    setObjectName(u"form"_s);
    setProperty("covers", true); // keys of the window wait while it is open
    setAccessibleName(title);
    m_panel->setAutoFillBackground(true); // opaque: typing does not draw the window below again
    m_panel->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(m_panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* header = new PageHeader(title);
    auto* closeButton = makeIconButton(u"close"_s, tr("Close"));
    header->addRight(closeButton);
    connect(closeButton, &QAbstractButton::clicked, this, &FormPanel::cancel);
    column->addWidget(header);
    column->addWidget(new Hairline);

    auto* body = new QWidget;
    auto* bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(space::pageMargin, space::x4, space::pageMargin, space::x4);
    m_grid->setHorizontalSpacing(space::x3);
    m_grid->setVerticalSpacing(space::x3);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    bodyColumn->addLayout(m_grid);
    bodyColumn->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false); // the panel's ground shows through
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    column->addWidget(new Hairline);
    column->addWidget(makeFoot());
    over->window()->installEventFilter(this);
    hide();
}

QWidget* FormPanel::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(space::pageMargin, space::x3, space::pageMargin, space::x3);
    row->setSpacing(space::betweenButtons);
    row->addWidget(m_error, 1);
    row->addStretch(0);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    m_save->setObjectName(u"save"_s);
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setToolTip(tr("Esc"));
    connect(m_save, &QPushButton::clicked, this, &FormPanel::save);
    connect(m_cancel, &QPushButton::clicked, this, &FormPanel::cancel);
    return foot;
}

void FormPanel::addSection(const QString& title)
{
    if (m_halfTaken)
        ++m_row;
    m_halfTaken = false;
    m_grid->addWidget(new SectionTitle(title), m_row++, 0, 1, 2);
}

void FormPanel::add(const QString& column, const QString& label, FieldEditor* editor, Need need, Width width,
                    const QString& hint)
{
    auto* box = new QWidget;
    auto* stack = new QVBoxLayout(box);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(space::x1);
    auto* name = new TextLabel(need == Required ? tr("%1 *").arg(label) : label, Face::Caption, Ink::Quiet);
    name->setBuddy(editor->field());
    editor->field()->setAccessibleName(label);
    editor->setObjectName(column);
    auto* message = new TextLabel({}, Face::Caption, Ink::Red);
    message->setWordWrap(true);
    message->hide();
    stack->addWidget(name);
    stack->addWidget(editor);
    if (!hint.isEmpty()) {
        auto* note = new TextLabel(hint, Face::Caption, Ink::Quiet);
        note->setWordWrap(true);
        stack->addWidget(note);
    }
    stack->addWidget(message);
    stack->addStretch(1);
    if (width == Half) {
        if (!m_halfTaken)
            m_grid->addWidget(makePair(), m_row, 0, 1, 2);
        QLayout* pair = m_grid->itemAtPosition(m_row, 0)->widget()->layout();
        if (m_halfTaken) {
            const std::unique_ptr<QLayoutItem> kept(pair->takeAt(1)); // the place that was kept free
            delete kept->widget();
        }
        pair->addWidget(box);
        if (!m_halfTaken)
            pair->addWidget(new QWidget);
        m_row += m_halfTaken ? 1 : 0;
        m_halfTaken = !m_halfTaken;
    } else {
        m_row += m_halfTaken ? 1 : 0;
        m_halfTaken = false;
        m_grid->addWidget(box, m_row++, 0, 1, 2);
    }
    m_fields << Field{column, editor, message, box, need, label};
    connect(editor, &FieldEditor::edited, this, [this, column] { noteEdit(column); });
}

void FormPanel::addWidget(QWidget* widget)
{
    m_row += m_halfTaken ? 1 : 0;
    m_halfTaken = false;
    m_grid->addWidget(widget, m_row++, 0, 1, 2);
}

void FormPanel::setFieldVisible(const QString& column, bool visible)
{
    for (const auto& field : m_fields)
        if (field.column == column)
            field.box->setVisible(visible);
    for (int i = 0; i < m_grid->count(); ++i) { // a pair of which both went leaves no gap
        QWidget* cell = m_grid->itemAt(i)->widget();
        const auto fields = cell->property(pairMark).toBool()
                                ? cell->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)
                                : QList<QWidget*>();
        if (!fields.isEmpty())
            cell->setVisible(std::ranges::any_of(
                fields, [](const QWidget* each) { return !each->isHidden() && each->layout(); }));
    }
}

void FormPanel::setSaveText(const QString& text)
{
    m_save->setText(text);
}

void FormPanel::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
}

void FormPanel::layOut()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min<int>(metric::formWidth, this->width());
    m_panel->setGeometry(this->width() - width, 0, width, height());
}

void FormPanel::open()
{
    layOut();
    chainTabs(nullptr, m_panel);
    show();
    raise();
    const auto takesKeys = [this](const Field& field) {
        return field.box->isVisibleTo(this) && field.editor->field()->isEnabled();
    };
    auto first =
        std::ranges::find_if(m_fields, [&](const Field& field) { // what is known already is not asked
            return takesKeys(field) && field.need == Required && !field.editor->value().isValid();
        });
    if (first == m_fields.end())
        first = std::ranges::find_if(m_fields, takesKeys);
    if (first != m_fields.end())
        first->editor->setFocus(Qt::TabFocusReason);
    else
        setFocus(Qt::OtherFocusReason); // or the keys would go on below it
}

void FormPanel::dismiss()
{
    endDraft();
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
    deleteLater();
}

void FormPanel::save()
{
    if (m_save->isEnabled() && validate())
        Q_EMIT saveRequested();
}

void FormPanel::cancel()
{
    if (!m_cancel->isEnabled())
        return;
    if (m_dirty && !m_sure) { // what was typed is not thrown away by one key
        m_sure = true;
        m_error->setText(tr("Not saved yet. Press Esc again to throw your changes away."));
        return;
    }
    Q_EMIT cancelled();
    dismiss();
}

void FormPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Look::of(this);
    painter.fillRect(rect(), t.scrim);
    drawVerticalHairline(painter, m_panel->x() - space::hair, 0, height(), t.line2);
}

void FormPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (enter && (event->modifiers() & Qt::ControlModifier ||
                       !qobject_cast<QPlainTextEdit*>(QApplication::focusWidget())))
        save();
    event->accept(); // keys do not fall through to what lies below
}

void FormPanel::mousePressEvent(QMouseEvent* event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()) && !m_dirty)
        cancel();
}

bool FormPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        layOut();
    return QWidget::eventFilter(watched, event);
}

bool FormPanel::focusNextPrevChild(bool next)
{
    // Tab stays inside the form.
    QWidget* at = QApplication::focusWidget();
    const QWidget* const from = at;
    while (at) {
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
        if (at == from)
            break; // once around the window, which may have thousands of widgets
        if (isAncestorOf(at) && at->isVisible() && at->isEnabled() && at->focusPolicy() & Qt::TabFocus &&
            !at->focusProxy()) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            m_scroll->ensureWidgetVisible(at);
            return true;
        }
    }
    return true;
}

} // namespace zhike
