// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/outcome_column.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/labels.h"
#include "ui/shell/look.h"
#include "ui/visit/touch_targets.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr TextMetric metHeight{132};

} // namespace

OutcomeColumn::OutcomeColumn(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_start(new DateTimeEditor(clock)), m_end(new DateTimeEditor(clock)),
      m_nobody(new TextLabel(tr("No contact is recorded for this customer yet."), Face::Body, Ink::Quiet)),
      m_met(new MultiPickEditor)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    column->addWidget(new TextLabel(tr("Times"), Face::Panel, Ink::Plain, Weight::Bold));
    auto* times = new QGridLayout;
    times->setHorizontalSpacing(space::x3);
    times->setVerticalSpacing(space::x2);
    times->setColumnStretch(1, 1);
    times->addWidget(new TextLabel(tr("Arrived"), Face::Body, Ink::Quiet), 0, 0);
    times->addWidget(new TextLabel(tr("Left"), Face::Body, Ink::Quiet), 1, 0);
    times->addWidget(m_start, 0, 1);
    times->addWidget(m_end, 1, 1);
    column->addLayout(times);
    m_start->setObjectName(u"actual_start"_s);
    m_start->field()->setAccessibleName(tr("Arrived"));
    m_end->setObjectName(u"actual_end"_s);
    m_end->field()->setAccessibleName(tr("Left"));
    column->addSpacing(space::x3);
    column->addWidget(new TextLabel(tr("Whom we met"), Face::Panel, Ink::Plain, Weight::Bold));
    m_met->setObjectName(u"met"_s);
    m_met->field()->setAccessibleName(tr("Whom we met"));
    fitToText(m_met, [this] { m_met->setMaximumHeight(metHeight); });
    column->addWidget(m_met);
    column->addWidget(m_nobody);
    makeTouchable(this);
    connect(m_start, &FieldEditor::edited, this, &OutcomeColumn::changed);
    connect(m_end, &FieldEditor::edited, this, [this] {
        m_underWay = false;
        Q_EMIT changed();
    });
    connect(m_met, &FieldEditor::edited, this, &OutcomeColumn::changed);
}

void OutcomeColumn::fillPeople(const VisitDetail& visit)
{
    m_met->clearChoices();
    for (const Contact& contact : visit.choices.contacts) {
        m_met->addChoice(QVariant::fromValue(contact.id.uuid), contact.name, contact.title);
    }
    const bool recorded = visit.visit.state == VisitState::Done || visit.visit.actualStart;
    QVariantList met;
    for (const VisitContact& contact : visit.contacts)
        if (contact.met || !recorded) // those expected are there, unless someone says otherwise
            met += QVariant::fromValue(contact.contact.uuid);
    m_met->setValue(met);
    m_met->setVisible(!visit.choices.contacts.empty());
    m_nobody->setVisible(visit.choices.contacts.empty());
}

void OutcomeColumn::fill(const VisitDetail& visit)
{
    const Instant now = m_clock.now();
    const QTimeZone zone = m_clock.zone();
    const Instant planned = visit.visit.plannedStart;
    const Instant start = visit.visit.actualStart.value_or(std::min(planned, now));
    m_start->setValue(start.in(zone));
    // A visit under way ends now; one of earlier days ended as planned.
    const Instant usual = visit.visit.plannedEnd.value_or(planned.plusMinutes(120));
    const bool earlier = planned.dateIn(zone) < m_clock.today();
    const Instant end = visit.visit.actualEnd.value_or(earlier ? usual : std::max(start, now));
    m_end->setValue(end.in(zone));
    m_underWay = !earlier && !visit.visit.actualEnd && visit.visit.state != VisitState::Done;
    fillPeople(visit);
}

void OutcomeColumn::write(VisitRecord& record) const
{
    const auto instant = [](const DateTimeEditor* editor) {
        const QVariant value = editor->value();
        return value.isValid() ? std::optional(Instant::of(value.toDateTime())) : std::nullopt;
    };
    record.start = instant(m_start);
    record.end = instant(m_end);
    if (m_underWay && record.start)
        record.end = std::max(*record.start, m_clock.now());
    for (const QVariant& id : m_met->value().toList())
        record.met.emplace_back(id.value<Uuid>());
}

void OutcomeColumn::restore(const VisitRecord& record)
{
    const auto show = [this](DateTimeEditor* editor, const std::optional<Instant>& at) {
        editor->setValue(at ? QVariant(at->in(m_clock.zone())) : QVariant());
    };
    show(m_start, record.start);
    show(m_end, record.end);
    if (m_underWay) // as long as nobody says when we left
        m_end->setValue(std::max(record.start.value_or(m_clock.now()), m_clock.now()).in(m_clock.zone()));
    QVariantList met;
    for (const Id<Contact>& contact : record.met)
        met += QVariant::fromValue(contact.uuid);
    m_met->setValue(met);
}

std::optional<Instant> OutcomeColumn::arrived() const
{
    const QVariant value = m_start->value();
    return value.isValid() ? std::optional(Instant::of(value.toDateTime())) : std::nullopt;
}

qint64 OutcomeColumn::minutes() const
{
    VisitRecord record;
    write(record);
    return record.start && record.end ? std::max<qint64>(0, (record.end->ms - record.start->ms) / 60'000) : 0;
}

QString OutcomeColumn::problem() const
{
    const QString problem = m_start->problem();
    return problem.isEmpty() ? m_end->problem() : problem;
}

void OutcomeColumn::showInvalid(const QString& column)
{
    m_start->setInvalid(column == u"actual_start"_s);
    m_end->setInvalid(column == u"actual_end"_s);
    if (column == u"actual_start"_s)
        m_start->setFocus();
    else if (column == u"actual_end"_s)
        m_end->setFocus();
}

} // namespace zhike
