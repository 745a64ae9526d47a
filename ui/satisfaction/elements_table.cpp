// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/elements_table.h"

#include "core/engineer/engineer.h"
#include "core/store/store.h"
#include "ui/parts/bar_layout.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/row_list.h"
#include "ui/parts/selection_bar.h"
#include "ui/parts/states.h"
#include "ui/satisfaction/elements_lines.h"
#include "ui/shell/look.h"

#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {
constexpr TextMetric leastElements{320};
} // namespace

ElementsTable::ElementsTable(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_facts(new TextLabel({}, Face::Caption, Ink::Quiet)),
      m_list(new RowList), m_short(nullptr)
{
    m_list->setObjectName(u"elementsByEngineer"_s);
    m_list->setAccessibleName(tr("Three elements by engineer"));
    m_short = new ShortList(m_list, m_context, elementsListDesign(), this);
    m_list->setOpensOnClick(true);
    m_list->setPlaceholder(new EmptyState(
        u"engineer"_s, tr("No answers about the three elements"),
        tr("What customers said in this period about technical strength, attitude and sense of urgency "
           "stands here for each engineer.")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_short->columnRow());
    column->addWidget(m_list, 1);
    column->addWidget(m_short->bar());
    m_short->setTable(true); // always
    fitToText(this, [this] { setMinimumHeight(leastElements); });
    connect(m_list, &RowList::opened, this, &ElementsTable::openCurrent);
}

QWidget* ElementsTable::makeHead()
{
    m_facts->setObjectName(u"elementsFacts"_s);
    m_facts->setToolTip(
        tr("Surveys of the period with at least one of the three answers, by the engineer they name. From "
           "everyone: the mean of all answers about an engineer, less that of all answers; under 5 surveys: "
           "too few."));
    auto* copy = makeIconButton(u"copy"_s, tr("Copy the table"));
    copy->setObjectName(u"copyElements"_s);
    connect(copy, &QToolButton::clicked, m_short, &ShortList::copyAll);
    auto* save = makeIconButton(u"export"_s, tr("Export the table as CSV"));
    save->setObjectName(u"exportElements"_s);
    connect(save, &QToolButton::clicked, m_short, &ShortList::exportAll);
    auto* head = new QWidget;
    auto* row = new BarLayout(space::x2, head);
    row->setContentsMargins(space::listMargin, space::x2, space::pageMargin, space::x2);
    row->addWidget(new TextLabel(tr("By engineer"), Face::Panel, Ink::Plain, Weight::Bold));
    row->addWidget(m_facts);
    row->addSpring();
    row->addWidget(copy);
    row->addWidget(save);
    return head;
}

void ElementsTable::setScope(const StatisticsScope& scope)
{
    m_scope = scope;
    m_stale = true;
    if (isVisible())
        load();
}

void ElementsTable::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void ElementsTable::load()
{
    m_stale = false;
    // Every survey of the period is looked at: in a large company longer than a reading a screen waits for.
    deliver(this, m_latest, m_context.store.readLong([scope = m_scope](Reader& reader) {
        return readElementsByEngineer(reader, scope);
    }),
            [this](Result<ElementsByEngineer> elements) { take(std::move(elements)); });
}

void ElementsTable::take(Result<ElementsByEngineer> elements)
{
    if (!elements)
        return m_context.navigator.showError(elements.error());
    m_elements = *std::move(elements);
    const auto mean = meanOf(m_elements.whole);
    m_facts->setText(mean ? format::joined({tr("everyone %1").arg(QLocale().toString(*mean, 'f', 2)),
                                            tr("%n survey(s)", nullptr, static_cast<int>(m_elements.n))})
                          : QString());
    m_short->setLines(elementsLines(m_elements));
    Q_EMIT shown(m_elements);
}

const EngineerElements* ElementsTable::current() const
{
    const Uuid row = m_list->currentId();
    const auto found = std::ranges::find(m_elements.engineers, row, elementsRowId);
    return row.isNull() || found == m_elements.engineers.end() ? nullptr : &*found;
}

void ElementsTable::openCurrent()
{
    if (const EngineerElements* one = current())
        Q_EMIT opened(elementsName(*one), {one->engineer, m_scope});
}

void ElementsTable::contextMenuEvent(QContextMenuEvent* event)
{
    const EngineerElements* one = current();
    if (!one || !m_list->rect().contains(m_list->mapFromGlobal(event->globalPos())))
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Surveys behind it"), this, &ElementsTable::openCurrent);
    if (!one->engineer.isNull())
        menu->addAction(tr("Open %1").arg(one->name), this, [this, id = one->engineer.uuid] {
            m_context.navigator.open(EntityKind::Engineer, id);
        });
    menu->popup(event->globalPos());
}

} // namespace zhike
