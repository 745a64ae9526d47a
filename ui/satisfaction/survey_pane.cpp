// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/survey_pane.h"

#include "core/store/store.h"
#include "ui/charts/elements_chart.h"
#include "ui/charts/rater_chart.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/states.h"
#include "ui/satisfaction/survey_form.h"
#include "ui/shell/look.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

using Member = std::optional<int> Survey::*;
constexpr std::array<std::pair<Member, Member>, kRaterDimensions> kRater{
    {{&Survey::reliability, &Survey::reliabilityExpected},
     {&Survey::assurance, &Survey::assuranceExpected},
     {&Survey::tangibles, &Survey::tangiblesExpected},
     {&Survey::empathy, &Survey::empathyExpected},
     {&Survey::responsiveness, &Survey::responsivenessExpected}}};
constexpr std::array<Member, kElementCount> kShownElements{&Survey::skill, &Survey::attitude,
                                                           &Survey::alertness};

Ink answerInk(int answer)
{
    return answer <= 2 ? Ink::Red : answer == 3 ? Ink::Amber : Ink::Plain;
}

} // namespace

SurveyPane::SurveyPane(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_head(new PageHeader), m_body(new SidePane)
{
    setObjectName(u"surveyPane"_s);
    setMinimumWidth(metric::sidePaneMin);
    setMaximumWidth(metric::sidePaneMax);
    m_head->setCompact(true);
    auto* edit = m_head->addButton(tr("Edit"), u"edit"_s);
    edit->setObjectName(u"editSurvey"_s);
    connect(edit, &QPushButton::clicked, this,
            [this] { openSurveyForm(m_context, window(), m_survey, m_customerName, m_engineerName); });
    auto* closeButton = makeIconButton(u"close"_s, tr("Close the survey"));
    closeButton->setObjectName(u"closeSurvey"_s);
    m_head->addRight(closeButton);
    connect(closeButton, &QToolButton::clicked, this, &SurveyPane::close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_body, 1);
}

void SurveyPane::show(const Id<Survey>& survey)
{
    m_asked = survey;
    setVisible(true);
    refresh();
}

void SurveyPane::refresh()
{
    if (!m_asked)
        return;
    auto answer = m_context.store.read([id = m_asked](Reader& r) -> Result<Answer> {
        Answer all;
        ZHIKE_ASSIGN(all.survey, r.find(id));
        ZHIKE_ASSIGN(const auto rows, surveyRows(r, {id.uuid}));
        all.row = rows.value(0);
        return all;
    });
    deliver(this, m_latest, std::move(answer), [this](const Result<Answer>& result) { take(result); });
}

void SurveyPane::take(const Result<Answer>& answer)
{
    if (!answer) {
        if (answer.error().kind == ErrorKind::NotFound)
            return close(); // undone meanwhile
        return m_context.navigator.showError(answer.error());
    }
    m_survey = answer->survey;
    m_customerName = answer->row.customerName;
    m_engineerName = answer->row.engineerName;
    m_head->setTitle(answer->row.answeredAt
                         ? format::plainDate(answer->row.answeredAt->dateIn(m_context.clock.zone()))
                         : tr("Undated"));
    m_body->clear();
    addFacts(answer->row);
    addWords(answer->row.words);
    addAnswers();
    m_body->column()->addStretch(1);
    alignFacts(*m_body);
}

void SurveyPane::addLine(const QString& label, const QString& value, Ink ink)
{
    auto* fact = new FactRow(label);
    fact->setValue(value, ink);
    m_body->add(fact);
}

void SurveyPane::addFacts(const SurveyRow& row)
{
    auto* customer = LinkLabel::makeTitle(Face::Panel);
    customer->setText(row.customerName);
    customer->setObjectName(u"surveyCustomer"_s);
    customer->setElided(true);
    connect(customer, &LinkLabel::clicked, this,
            [this] { m_context.navigator.openCustomerTab(m_survey.customer.uuid, u"satisfaction"_s); });
    m_body->add(customer);
    auto* about = new FactRow(tr("About"));
    if (row.aboutId) {
        about->setValue(enumLabel(row.about));
        const EntityKind kind = row.about == SurveyAbout::Visit ? EntityKind::Visit : EntityKind::Request;
        auto* link = about->addLink(row.aboutTitle);
        link->setObjectName(u"surveyAbout"_s);
        connect(link, &LinkLabel::clicked, this,
                [this, kind, id = row.aboutId] { m_context.navigator.open(kind, id); });
    } else {
        about->setValue(enumLabel(SurveyAbout::Period));
    }
    m_body->add(about);
    if (!row.contactName.isEmpty())
        addLine(tr("Said by"), row.contactName);
    if (!row.engineerName.isEmpty())
        addLine(tr("Engineer"), row.engineerName);
}

void SurveyPane::addWords(const QString& words)
{
    if (words.isEmpty())
        return;
    m_body->addRule();
    auto* said = new TextLabel(words);
    said->setObjectName(u"surveyWords"_s);
    said->setWordWrap(true);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    said->setAccessibleName(tr("In their words"));
    m_body->add(said);
}

void SurveyPane::addAnswers()
{
    m_body->addRule();
    const auto five = [this](const QString& label, int answer) {
        addLine(label, tr("%1 / 5").arg(answer), answerInk(answer));
    };
    if (m_survey.csat)
        five(tr("How satisfied"), *m_survey.csat);
    if (m_survey.nps)
        addLine(tr("Would recommend"), tr("%1 / 10").arg(*m_survey.nps),
                *m_survey.nps <= 6 ? Ink::Red : Ink::Plain);
    for (std::size_t i = 0; i < kRater.size(); ++i) {
        const auto& perceived = m_survey.*kRater[i].first;
        const auto& expected = m_survey.*kRater[i].second;
        if (!perceived && !expected)
            continue;
        const QString name = RaterChart::dimensionName(static_cast<int>(i));
        if (perceived && expected)
            addLine(name, tr("%1 / 5, expected %2").arg(*perceived).arg(*expected),
                    *perceived < *expected ? Ink::Amber : Ink::Plain);
        else if (perceived)
            five(name, *perceived);
        else
            addLine(name, tr("expected %1").arg(*expected), Ink::Quiet);
    }
    for (std::size_t i = 0; i < kShownElements.size(); ++i)
        if (const auto& answer = m_survey.*kShownElements[i])
            five(ElementsChart::elementName(static_cast<int>(i)), *answer);
}

void SurveyPane::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Look::of(this).pane);
}

void SurveyPane::close()
{
    m_asked = {};
    hide();
    Q_EMIT closed();
}

void SurveyPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

} // namespace zhike
