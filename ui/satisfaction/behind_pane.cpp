// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/behind_pane.h"

#include "core/store/store.h"
#include "ui/charts/chart_text.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/list_search.h"
#include "ui/parts/paint.h"
#include "ui/parts/states.h"
#include "ui/shell/look.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace zhike {

using namespace Qt::StringLiterals;

BehindPane::BehindPane(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_head(new PageHeader),
      m_engineer(makeIconButton(u"engineer"_s, tr("Open the engineer"))),
      m_note(new TextLabel({}, Face::Caption, Ink::Quiet)), m_list(new RowList)
{
    setObjectName(u"behind"_s);
    m_list->setObjectName(u"behindList"_s);
    m_search = new ListSearch(m_list, &m_model);
    setMinimumWidth(metric::sidePaneMin);
    setMaximumWidth(metric::sidePaneMax);
    m_head->setCompact(true);
    m_engineer->setObjectName(u"behindEngineer"_s);
    m_engineer->hide();
    m_head->addRight(m_engineer);
    connect(m_engineer, &QToolButton::clicked, this, [this] {
        if (m_elements)
            m_context.navigator.open(EntityKind::Engineer, m_elements->engineer.uuid);
    });
    auto* closeButton = makeIconButton(u"close"_s, tr("Close the list"));
    closeButton->setObjectName(u"closeBehind"_s);
    m_head->addRight(closeButton);
    connect(closeButton, &QToolButton::clicked, this, &BehindPane::close);
    m_note->setContentsMargins(space::listMargin, 0, space::listMargin, space::x2);
    m_note->setWordWrap(true);
    m_list->setAccessibleName(tr("Records behind the figure"));
    m_list->setModel(&m_model);
    m_list->setPane(true);
    m_list->setOpensOnClick(true);
    m_list->rows()->setBadgeColumn(false);
    connect(m_list, &RowList::opened, this, &BehindPane::openRow);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_note);
    auto* search = new QHBoxLayout;
    search->setContentsMargins(space::listMargin, 0, space::listMargin, 0);
    search->addWidget(m_search->field());
    column->addLayout(search);
    column->addWidget(m_list, 1);
}

void BehindPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& tokens = Look::of(this);
    painter.fillRect(rect(), tokens.pane);
}

/// Shows itself for something else than before.
void BehindPane::begin(const QString& title)
{
    m_clocks.reset();
    m_kano.reset();
    m_elements.reset();
    m_engineer->hide();
    m_head->setTitle(title);
    m_note->setText(tr("Looking…"));
    m_search->setText({}); // what was looked for in another list is not looked for in this one
    setVisible(true);
}

void BehindPane::show(const QString& title, const StatisticsScope& scope, Measure measure)
{
    begin(title);
    m_scope = scope;
    m_measure = measure;
    refresh();
}

void BehindPane::showClocks(const QString& title, const ClockScope& scope)
{
    begin(title);
    m_clocks = scope;
    refresh();
}

void BehindPane::refresh()
{
    if (m_kano)
        return deliver(this, m_latest, m_context.store.read([behind = *m_kano](Reader& r) {
            return readKanoAnswers(r, behind);
        }),
                       [this](const Result<std::vector<KanoSaid>>& said) { takeAnswers(said); });
    if (m_elements)
        return deliver(this, m_latest, m_context.store.readLong([behind = *m_elements](Reader& r) {
            return readElementsBehind(r, behind);
        }),
                       [this](const Result<ElementsSaidList>& list) { takeElements(list); });
    if (m_clocks) {
        // A month of a large company is thousands of requests: longer than a reading that a screen waits for.
        auto clocks = m_context.store.readLong(
            [scope = *m_clocks](Reader& reader) { return readClocksBehind(reader, scope); });
        return deliver(this, m_latest, std::move(clocks),
                       [this](const Result<ClocksBehind>& result) { takeClocks(result); });
    }
    auto behind = m_context.store.read([scope = m_scope, measure = m_measure](Reader& reader) {
        return readRecordsBehind(reader, scope, measure);
    });
    deliver(this, m_latest, std::move(behind), [this](const Result<RecordsBehind>& result) { take(result); });
}

void BehindPane::take(const Result<RecordsBehind>& behind)
{
    if (!behind) {
        m_note->setText(behind.error().message);
        return m_model.setRows({});
    }
    m_records = behind->records;
    QVector<Row> rows;
    for (const auto& record : m_records)
        rows.append(rowOf(record));
    const auto all = format::count(behind->n);
    const bool some = behind->n > static_cast<std::int64_t>(m_records.size());
    if (m_measure < Measure::Csat)
        m_note->setText(some ? tr("%1 requests; the %2 slowest").arg(all, format::count(rows.size()))
                             : tr("%1 requests, the slowest first").arg(all));
    else if (behind->onlyLatest)
        m_note->setText(tr("%1 answers; of the latest, the %2 lowest").arg(all, format::count(rows.size())));
    else
        m_note->setText(some ? tr("%1 answers; the %2 lowest").arg(all, format::count(rows.size()))
                             : tr("%1 answers, the lowest first").arg(all));
    m_model.setRows(rows);
}

void BehindPane::takeClocks(const Result<ClocksBehind>& behind)
{
    m_records.clear();
    if (!behind) {
        m_note->setText(behind.error().message);
        return m_model.setRows({});
    }
    QVector<Row> rows;
    for (const ClockBehind& clock : behind->clocks) {
        rows.append(rowOf(clock));
        m_records.push_back({EntityKind::Request,
                             clock.request.uuid,
                             clock.customer,
                             clock.at,
                             clock.usedMs,
                             clock.number,
                             clock.title,
                             clock.customerName,
                             {},
                             {}});
    }
    QString note =
        tr("%1 clocks met, %2 breached").arg(format::count(behind->met), format::count(behind->breached));
    if (behind->met + behind->breached > rows.size())
        note += u'\n' + tr("Shown are %1, the longest overdrawn first").arg(format::count(rows.size()));
    m_note->setText(note);
    m_model.setRows(rows);
}

Row BehindPane::rowOf(const ClockBehind& clock) const
{
    constexpr double minute = 60'000;
    Row row;
    row.id = clock.request.uuid;
    row.kind = static_cast<int>(EntityKind::Request);
    row.title = clock.title.isEmpty() ? clock.number : clock.title;
    row.subtitle = format::joined({clock.number, clock.customerName});
    row.dot = clock.met ? Mark::Green : Mark::Red;
    row.right1 = tr("%1 of %2")
                     .arg(charttext::duration(static_cast<double>(clock.usedMs) / minute),
                          charttext::duration(static_cast<double>(clock.targetMs) / minute));
    row.right1Ink = clock.met ? Ink::Plain : Ink::Red;
    row.right2 =
        format::joined({enumLabel(clock.clock), enumLabel(clock.met ? SlaState::Met : SlaState::Breached)});
    row.toolTip =
        format::joined({enumLabel(clock.clock), format::plainDate(clock.at.dateIn(m_context.clock.zone()))});
    return row;
}

Row BehindPane::rowOf(const RecordBehind& record) const
{
    Row row;
    row.id = record.id;
    row.kind = static_cast<int>(record.kind);
    const auto day = record.at.dateIn(m_context.clock.zone());
    row.right2 = format::plainDate(day);
    const bool request = record.kind == EntityKind::Request;
    row.title = !record.title.isEmpty() ? record.title : request ? record.key : record.customerName;
    row.subtitle =
        format::joined({record.key, record.title.isEmpty() && !request ? QString() : record.customerName});
    if (m_elements)
        return row; // its figures are of three questions
    if (m_measure == Measure::Response || m_measure == Measure::Resolve)
        row.right1 = charttext::duration(static_cast<double>(record.value) / 60.0);
    else if (!request)
        row.right1 =
            m_measure == Measure::Nps ? tr("%1 / 10").arg(record.value) : tr("%1 / 5").arg(record.value);
    if (m_measure == Measure::Csat)
        row.right1Ink = record.value <= 2 ? Ink::Red : record.value == 3 ? Ink::Amber : Ink::Plain;
    return row;
}

void BehindPane::openRow(const QModelIndex& index)
{
    if (const KanoSaid* said = saidInRow())
        return m_context.navigator.openCustomerTab(said->customer.uuid, u"satisfaction"_s);
    const auto id = index.data(IdRole).value<Uuid>();
    const auto record = std::ranges::find(m_records, id, &RecordBehind::id);
    if (record == m_records.end())
        return;
    if (record->kind == EntityKind::Request)
        m_context.navigator.open(EntityKind::Request, record->id);
    else if (!record->visit.isNull())
        m_context.navigator.open(EntityKind::Visit, record->visit);
    else if (!record->request.isNull())
        m_context.navigator.open(EntityKind::Request, record->request);
    else
        m_context.navigator.openCustomerTab(record->customer, u"satisfaction"_s);
}

void BehindPane::close()
{
    hide();
    Q_EMIT closed();
}

void BehindPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

} // namespace zhike
