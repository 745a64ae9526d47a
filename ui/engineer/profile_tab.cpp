// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/profile_tab.h"

#include "core/engineer/fit.h"
#include "ui/customer/customer_words.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/states.h"
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr TextMetric textWidth{720, TextMetric::Half};

} // namespace

ProfileTab::ProfileTab(const AppContext& context, QWidget* parent)
    : QScrollArea(parent), m_context(context), m_column(nullptr)
{
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(space::pageMargin, space::x4, space::pageMargin, space::x6);
    m_column->setSpacing(space::x2);
    m_column->setAlignment(Qt::AlignTop);
    setWidget(body);
    setWidgetResizable(true);
    body->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(u"engineerProfile"_s);
}

void ProfileTab::setPage(const EngineerPage& page)
{
    clearLayout(m_column);
    addFacts(page);
    addPeople(page);
    addElements(page);
    addText(tr("Growth notes"), page.engineer.growth,
            tr("Nothing yet. Aims, trainings and what the mentor notes stand here; write them in the form."));
    if (!page.engineer.notes.isEmpty())
        addText(tr("Notes"), page.engineer.notes, {});
    alignFacts(*widget());
}

void ProfileTab::addFacts(const EngineerPage& page)
{
    const Engineer& e = page.engineer;
    const auto add = [this](const QString& label, const QString& value, Ink ink = Ink::Plain) {
        if (value.isEmpty())
            return;
        auto* row = new FactRow(label);
        row->setValue(value, ink);
        m_column->addWidget(row);
    };
    add(tr("Kind in the team"), e.kind ? enumLabel(*e.kind) : QString());
    add(tr("Manner"), e.manner ? enumLabel(*e.manner) : QString());
    add(tr("Base"), shortRegion(e.region));
    if (e.startedOn.isValid())
        add(tr("In the trade"), tr("%n year(s), since %1", nullptr, wholeYears(e.startedOn, page.today))
                                    .arg(format::plainDate(e.startedOn)));
    add(tr("Capacity"), QString::number(e.capacity));
    if (e.leftOn.isValid())
        add(tr("Last working day"), format::date(e.leftOn), Ink::Amber);
}

void ProfileTab::addPeople(const EngineerPage& page)
{
    const auto link = [this](const QString& name, const Uuid& id) {
        auto* made = new LinkLabel(name);
        connect(made, &LinkLabel::clicked, this,
                [this, id] { m_context.navigator.open(EntityKind::Engineer, id); });
        return made;
    };
    if (page.engineer.mentor) {
        auto* row = new FactRow(tr("Mentor"));
        row->setWidget(link(page.mentorName, page.engineer.mentor.uuid));
        m_column->addWidget(row);
    }
    if (page.mentees.empty())
        return;
    auto* names = new QWidget;
    auto* line = new QHBoxLayout(names);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::x3);
    for (const auto& [id, name] : page.mentees)
        line->addWidget(link(name, id.uuid));
    line->addStretch(1);
    auto* row = new FactRow(tr("Guides"));
    row->setWidget(names);
    m_column->addWidget(row);
}

void ProfileTab::addElements(const EngineerPage& page)
{
    m_column->addSpacing(space::x2);
    m_column->addWidget(new SectionTitle(tr("As customers see them"), tr("three elements, 1 to 5")));
    const std::array<QString, kElementCount> names{tr("Technical strength"), tr("Attitude"),
                                                   tr("Sense of urgency")};
    for (size_t i = 0; i < names.size(); ++i) {
        const Tally& answers = page.elements.answers[i];
        auto* row = new FactRow(names[i]);
        row->setValue(answers.n < kEnoughAnswers
                          ? tr("too few (n %1)").arg(answers.n)
                          : tr("%1 (n %2)").arg(*answers.mean(), 0, 'f', 2).arg(answers.n),
                      answers.n < kEnoughAnswers ? Ink::Quiet : Ink::Plain);
        m_column->addWidget(row);
    }
}

void ProfileTab::addText(const QString& title, const QString& text, const QString& otherwise)
{
    m_column->addSpacing(space::x2);
    m_column->addWidget(new SectionTitle(title));
    auto* label =
        new TextLabel(text.isEmpty() ? otherwise : text, Face::Body, text.isEmpty() ? Ink::Quiet : Ink::Soft);
    label->setWordWrap(true);
    label->setMaximumWidth(textWidth);
    m_column->addWidget(label);
}

} // namespace zhike
