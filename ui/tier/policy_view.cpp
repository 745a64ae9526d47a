// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/policy_view.h"

#include "core/store/drafts.h"
#include "core/store/store.h"
#include "ui/parts/bar_layout.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/settle.h"
#include "ui/shell/look.h"
#include "ui/tier/policy_delegate.h"
#include "ui/tier/policy_side.h"
#include "ui/tier/policy_table_model.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int reckonAfter = 250; // ms after the last key
constexpr TextMetric dateWidth{176};

} // namespace

PolicyView::PolicyView(const AppContext& context, QWidget* parent)
    : TierView(parent), m_context(context), m_day(context.clock.today()), m_dateLabel(new TextLabel),
      m_date(new DateEditor(context.clock.today())), m_error(new InlineError),
      m_new(makeButton(tr("New version …"), ButtonLook::Plain, u"edit"_s)),
      m_cancel(makeButton(tr("Cancel"))), m_save(makeButton(tr("Save"), ButtonLook::Primary)),
      m_table(new QTableView), m_model(new PolicyTableModel(this)), m_side(new PolicySide)
{
    build();
    for (auto [timer, interval] : {std::pair{&m_later, settle::list}, std::pair{&m_reckon, reckonAfter}}) {
        timer->setSingleShot(true);
        timer->setInterval(interval);
    }
    connect(&m_later, &QTimer::timeout, this, &PolicyView::load);
    connect(&m_reckon, &QTimer::timeout, this, &PolicyView::readImpact);
    connect(&context.store, &Store::changed, this, [this] {
        if (!m_book.tiers.empty())
            m_later.start();
    });
    connect(m_new, &QPushButton::clicked, this, &PolicyView::begin);
    connect(m_cancel, &QPushButton::clicked, this, &PolicyView::cancel);
    connect(m_save, &QPushButton::clicked, this, &PolicyView::save);
    connect(m_date, &FieldEditor::edited, this, &PolicyView::dateEdited);
    connect(m_model, &PolicyTableModel::edited, this, &PolicyView::cellEdited);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PolicyView::showSide);
    connect(m_side, &PolicySide::versionChosen, this, [this](QDate from) { show(from); });
}

QWidget* PolicyView::makeBar()
{
    auto* bar = new QWidget;
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::x2);
    column->setSpacing(space::x1);
    auto* row = new BarLayout(space::x2);
    fitToText(m_date, [this] { m_date->setFixedWidth(dateWidth); });
    m_date->setObjectName(u"policy.date"_s);
    m_new->setObjectName(u"policy.new"_s);
    m_cancel->setObjectName(u"policy.cancel"_s);
    m_save->setObjectName(u"policy.save"_s);
    m_save->setToolTip(tr("Ctrl+Enter"));
    row->addWidget(m_dateLabel);
    row->addWidget(m_date);
    row->addSpring();
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    row->addWidget(m_new);
    column->addLayout(row);
    column->addWidget(m_error);
    return bar;
}

void PolicyView::build()
{
    m_table->setObjectName(u"policy.table"_s);
    m_table->setAccessibleName(tr("What the tiers promise"));
    m_table->setHorizontalHeader(new PolicyHeader(m_table));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PolicyDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->installEventFilter(this);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setCornerButtonEnabled(false);
    fitToText(m_table, [this] { m_table->verticalHeader()->setDefaultSectionSize(metric::row); });
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    setMainColumn(left);
    left->addWidget(makeBar());
    left->addWidget(new Hairline);
    left->addWidget(m_table, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(m_side);
    fitToText(this, [this] { m_side->setFixedWidth(metric::factPane); });
    updateBar();
}

void PolicyView::activate()
{
    load();
}

void PolicyView::load()
{
    deliver(this, m_latest, m_context.store.read([](Reader& r) { return readPolicyBook(r); }),
            [this](Result<PolicyBook> book) {
                if (book)
                    take(*std::move(book));
                else
                    m_context.navigator.showError(book.error());
            });
}

void PolicyView::take(PolicyBook book)
{
    const bool first = m_book.tiers.empty();
    m_book = std::move(book);
    if (m_model->isWriting())
        return; // somebody is at work here
    show(m_day);
    if (first)
        restoreDraft();
}

void PolicyView::show(QDate day)
{
    if (m_model->isWriting())
        return;
    const QModelIndex at = m_table->currentIndex();
    const std::pair cell(std::max(0, at.row()), std::max(1, at.column())); // a promise, not its name
    m_day = day;
    if (m_date->value().toDate() != day) // it may be being typed
        m_date->setValue(day);
    m_model->show(m_book, day);
    fitColumns();
    m_table->setCurrentIndex(m_model->index(cell.first, cell.second));
    showSide();
    updateBar();
}

/// The names as wide as they are, the tiers share the rest.
void PolicyView::fitColumns()
{
    auto* header = m_table->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column)
        header->setSectionResizeMode(column,
                                     column == 0 ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
}

void PolicyView::updateBar()
{
    const bool writing = m_model->isWriting();
    m_dateLabel->setText(writing ? tr("New version from") : tr("In force on"));
    m_date->field()->setAccessibleName(m_dateLabel->text());
    m_new->setVisible(!writing);
    m_cancel->setVisible(writing);
    m_save->setVisible(writing);
    m_save->setEnabled(writing && !m_saving);
    if (!writing)
        m_error->setText({});
}

Id<Tier> PolicyView::chosenTier() const
{
    const int column = std::max(1, m_table->currentIndex().column());
    return m_model->tierOf(column);
}

void PolicyView::showSide()
{
    if (!m_model->isWriting() && m_model->columnCount() > 1)
        m_side->showVersions(m_book, chosenTier(), m_day);
}

void PolicyView::begin()
{
    if (m_model->isWriting() || m_book.tiers.empty())
        return;
    const QDate from = std::max(m_day, m_context.clock.today());
    m_date->setValue(from);
    writeFrom(from);
    m_table->setFocus(Qt::OtherFocusReason);
    m_side->showImpact(m_book, 0, std::nullopt);
    updateBar();
}

void PolicyView::writeFrom(QDate day)
{
    const QModelIndex at = m_table->currentIndex();
    const std::pair cell(std::max(0, at.row()), std::max(1, at.column()));
    m_model->write(day);
    fitColumns();
    m_table->setCurrentIndex(m_model->index(cell.first, cell.second));
}

void PolicyView::cancel()
{
    if (!m_model->isWriting())
        return;
    m_reckon.stop();
    (void)m_impacts.next(); // what is still being read is not wanted
    if (m_context.drafts)
        m_context.drafts->discard(draftKey());
    m_model->stop();
    show(m_day);
    m_table->setFocus(Qt::OtherFocusReason);
}

void PolicyView::dateEdited()
{
    m_error->setText({});
    const QDate day = m_date->value().toDate();
    if (!day.isValid())
        return;
    if (!m_model->isWriting())
        return show(day);
    writeFrom(day);
    cellEdited();
}

void PolicyView::cellEdited()
{
    m_error->setText({});
    m_side->showImpact(m_book, m_model->changed().size(), std::nullopt);
    m_reckon.start();
    keepDraft();
}

std::vector<PageAction> PolicyView::actions()
{
    if (m_model->isWriting())
        return {{tr("Save the new version"), u"save"_s, QKeySequence(u"Ctrl+S"_s), [this] { save(); }},
                {tr("Throw the new version away"), u"close"_s, {}, [this] { cancel(); }}};
    return {{tr("New version of what the tiers promise"), u"edit"_s, QKeySequence(u"Ctrl+N"_s),
             [this] { begin(); }}};
}

QVector<KeyHelp> PolicyView::keyHelp() const
{
    return {{tr("To the versions of the chosen tier"), u"Enter"_s},
            {tr("Change the chosen promise of a new version"), tr("F2, or type")},
            {tr("Save the new version"), tr("Ctrl+Enter")}};
}

QWidget* PolicyView::focusTarget()
{
    return m_table;
}

void PolicyView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        return save();
    TierView::keyPressEvent(event);
}

/// Esc ends a version in which nothing was typed; the table would begin to edit. Enter leads to the versions
/// beside, while none is written.
bool PolicyView::eventFilter(QObject* watched, QEvent* event)
{
    const auto* pressed = watched == m_table && event->type() == QEvent::KeyPress
                              ? static_cast<const QKeyEvent*>(event)
                              : nullptr;
    const int key = pressed ? pressed->key() : 0;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_model->isWriting()) {
        m_side->takeKeyboard();
        return true;
    }
    if (key != Qt::Key_Escape)
        return TierView::eventFilter(watched, event);
    if (m_model->isWriting() && m_model->typed().empty())
        cancel();
    return true;
}

} // namespace zhike
