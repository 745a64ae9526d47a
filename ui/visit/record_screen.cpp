// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/record_screen.h"
#include "core/store/store.h"
#include "core/visit/brief_text.h"
#include "core/visit/visit_record.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/shell/look.h"
#include "ui/visit/check_column.h"
#include "ui/visit/finding_column.h"
#include "ui/visit/outcome_column.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr int keepAfter = 500; // ms

QScrollArea* scrolled(QWidget* column)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column);
    column->setAutoFillBackground(false); // the screen paints the ground
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

} // namespace

RecordScreen::RecordScreen(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_checks(new CheckColumn),
      m_findings(new FindingColumn(context.clock.today())), m_outcome(new OutcomeColumn(context.clock))
{
    setObjectName(u"recordScreen"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeDraftLine());
    column->addWidget(new Hairline);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(scrolled(m_checks), 10);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addWidget(scrolled(m_findings), 10);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addWidget(makeOutcome(), 9);
    column->addLayout(columns, 1);
    connect(m_checks, &CheckColumn::changed, this, &RecordScreen::noteChange);
    connect(m_findings, &FindingColumn::changed, this, &RecordScreen::noteChange);
    connect(m_outcome, &OutcomeColumn::changed, this, &RecordScreen::noteChange);
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfter);
    connect(&m_keep, &QTimer::timeout, this, &RecordScreen::writeDraft);
}

QWidget* RecordScreen::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::x6, space::x2, space::x6, space::x2);
    row->setSpacing(space::x6);
    m_back = makeButton(tr("Back"), ButtonLook::Plain, u"arrow-left"_s);
    m_back->setObjectName(u"back"_s);
    m_back->setToolTip(tr("Esc"));
    row->addWidget(m_back);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::x3);
    m_customer = new TextLabel({}, Face::Page, Ink::Plain, Weight::Bold);
    m_customer->setElided(true);
    m_badge = new TierBadge;
    m_kind = new TextLabel({}, Face::Panel, Ink::Soft);
    m_line = new TextLabel({}, Face::Body, Ink::Quiet);
    m_line->setElided(true);
    first->addWidget(m_customer);
    first->addWidget(m_badge);
    first->addWidget(m_kind);
    first->addStretch(1);
    words->addLayout(first);
    words->addWidget(m_line);
    row->addLayout(words, 1);
    connect(m_back, &QPushButton::clicked, this, &RecordScreen::back);
    return head;
}

QWidget* RecordScreen::makeOutcome()
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scrolled(m_outcome), 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(space::x6, space::x2, space::x6, space::x6);
    foot->setSpacing(space::x2);
    m_missing = new TextLabel({}, Face::Body, Ink::Amber);
    m_missing->setWordWrap(true);
    m_error = new InlineError;
    m_error->setObjectName(u"error"_s);
    foot->addWidget(m_missing);
    foot->addWidget(m_error);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::x3);
    m_draft = makeButton(tr("Keep as draft"), ButtonLook::Big);
    m_draft->setObjectName(u"draft"_s);
    m_complete = makeButton(tr("Complete"), ButtonLook::Primary);
    m_complete->setObjectName(u"complete"_s);
    m_complete->setToolTip(tr("Ctrl+Enter"));
    fitToText(m_complete, [this] { m_complete->setFixedHeight(metric::bigButton); });
    buttons->addWidget(m_draft, 1);
    buttons->addWidget(m_complete, 2);
    foot->addLayout(buttons);
    column->addLayout(foot);
    connect(m_draft, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_complete, &QPushButton::clicked, this, [this] { save(true); });
    return widget;
}

QWidget* RecordScreen::focusTarget() const
{
    return m_back;
}

void RecordScreen::openVisit(Id<Visit> visit)
{
    if (m_keep.isActive())
        writeDraft(); // of the visit before
    m_visit = visit;
    m_draftLine->hide();
    m_dirty = false;
    m_sure = false;
    setEnabled(false);
    m_error->setText({});
    deliver(this, m_latest, m_context.store.read([visit](Reader& r) { return readVisit(r, visit); }),
            [this](Result<VisitDetail> detail) {
                setEnabled(true);
                if (detail) {
                    fill(*detail);
                    restoreDraft();
                } else
                    m_error->setText(detail.error().message);
                m_back->setFocus(Qt::OtherFocusReason);
            });
}

void RecordScreen::fill(const VisitDetail& detail)
{
    const QTimeZone zone = m_context.clock.zone();
    m_done = detail.visit.state == VisitState::Done;
    m_customer->setText(detail.customerName);
    m_badge->setTier(detail.tier, detail.tierRank);
    m_kind->setText(enumLabel(detail.visit.kind));
    QStringList engineers;
    for (const EngineerChoice& engineer : detail.engineers)
        engineers += engineer.name;
    m_line->setText(format::joined(
        {format::shortDate(detail.visit.plannedStart.dateIn(zone), m_context.clock.today()), detail.site,
         BriefText::names(engineers), detail.visit.purpose.simplified(), detail.visit.number}));
    m_checks->setChecks(detail.checks);
    m_findings->fill(detail);
    m_outcome->fill(detail);
    m_draft->setVisible(!m_done);
    m_complete->setText(m_done ? tr("Save the correction") : tr("Complete"));
    m_dirty = false;
    m_detail = detail;
    noteWhatIsMissing();
}

void RecordScreen::noteChange()
{
    if (m_context.drafts && !m_keep.isActive())
        m_keep.start();
    m_dirty = true;
    m_sure = false;
    m_error->setText({});
    noteWhatIsMissing();
}

void RecordScreen::noteWhatIsMissing()
{
    QStringList missing;
    if (const int open = m_checks->openCount(); open > 0)
        missing += tr("%1 items not checked").arg(open);
    if (const int waiting = m_findings->unfollowedCount(); waiting > 0)
        missing += tr("%1 findings without a next step").arg(waiting);
    if (!m_outcome->isRated())
        missing += tr("no rating");
    m_missing->setText(missing.isEmpty() ? QString() : tr("Still open: %1").arg(BriefText::join(missing)));
    m_missing->setVisible(!missing.isEmpty());
}

void RecordScreen::save(bool complete)
{
    QString problem = m_outcome->problem();
    if (problem.isEmpty())
        problem = m_findings->problem();
    if (!problem.isEmpty()) {
        m_error->setText(problem);
        return;
    }
    m_outcome->showInvalid({});
    setEnabled(false);
    auto write = [visit = m_visit, record = record(complete)](UnitOfWork& unit) -> Result<QString> {
        ZHIKE_TRY(recordVisit(unit, visit, record));
        return unit.title();
    };
    deliver(this, m_context.store.write(tr("Record a visit"), std::move(write)),
            [this](Result<QString> title) {
                setEnabled(true);
                if (!title) {
                    settle(title.error());
                    return;
                }
                discardDraft();
                m_context.navigator.showStatus(*title, true);
                Q_EMIT recorded(m_visit.uuid);
            });
}

VisitRecord RecordScreen::record(bool complete) const
{
    VisitRecord record;
    record.complete = complete;
    record.checks = m_checks->checks();
    m_findings->write(record);
    m_outcome->write(record);
    return record;
}

void RecordScreen::settle(const Error& error)
{
    m_error->setText(error.message);
    m_outcome->showInvalid(error.field);
}

void RecordScreen::back()
{
    if (m_dirty && !m_sure) { // what was written down is not thrown away by one key
        m_sure = true;
        m_error->setText(tr("Not saved yet. Keep it as a draft, or go back again to throw it away."));
        return;
    }
    discardDraft();
    Q_EMIT closed();
}

void RecordScreen::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        back();
    else if (enter && event->modifiers() & Qt::ControlModifier)
        save(true);
    else
        QWidget::keyPressEvent(event);
}

void RecordScreen::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Look::of(this).base);
}

} // namespace zhike
