// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/survey_form.h"

#include "core/satisfaction/survey.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/charts/elements_chart.h"
#include "ui/charts/rater_chart.h"
#include "ui/parts/date_editors.h"
#include "ui/parts/form_panel.h"
#include "ui/satisfaction/record_completion.h"
#include <QtCore/QCoreApplication>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

/// The words of this file.
struct SurveyForm {
    Q_DECLARE_TR_FUNCTIONS(SurveyForm)
};

/// A scale of the form and the member of the survey that it fills.
struct ScaleField {
    const char* column;
    std::optional<int> Survey::*member;
};

constexpr std::array kPerceived{
    ScaleField{"reliability", &Survey::reliability}, ScaleField{"assurance", &Survey::assurance},
    ScaleField{"tangibles", &Survey::tangibles}, ScaleField{"empathy", &Survey::empathy},
    ScaleField{"responsiveness", &Survey::responsiveness}};
constexpr std::array kExpected{ScaleField{"reliability_expected", &Survey::reliabilityExpected},
                               ScaleField{"assurance_expected", &Survey::assuranceExpected},
                               ScaleField{"tangibles_expected", &Survey::tangiblesExpected},
                               ScaleField{"empathy_expected", &Survey::empathyExpected},
                               ScaleField{"responsiveness_expected", &Survey::responsivenessExpected}};
constexpr std::array kElements{ScaleField{"skill", &Survey::skill}, ScaleField{"attitude", &Survey::attitude},
                               ScaleField{"alertness", &Survey::alertness}};
constexpr ScaleField kCsat{"csat", &Survey::csat};
constexpr ScaleField kNps{"nps", &Survey::nps};

void addScale(FormPanel* form, const ScaleField& field, const QString& label, FormPanel::Width width)
{
    form->addField(QLatin1String(field.column), label, new ScaleEditor, FormPanel::Optional, width);
}

void addScales(FormPanel* form)
{
    form->addField(QLatin1String(kCsat.column), SurveyForm::tr("How satisfied"),
                   new ScaleEditor(SurveyForm::tr("not at all"), SurveyForm::tr("very")));
    form->addField(QLatin1String(kNps.column), SurveyForm::tr("Would they recommend us, 0 to 10"),
                   new IntegerEditor(0, 10), FormPanel::Optional, FormPanel::Half);
    form->addField(u"words"_s, SurveyForm::tr("In their words"), new LongTextEditor);
    form->addSection(SurveyForm::tr("Service quality, as perceived and as expected"));
    for (std::size_t i = 0; i < kPerceived.size(); ++i) {
        const auto name = RaterChart::dimensionName(static_cast<int>(i));
        addScale(form, kPerceived[i], name, FormPanel::Half);
        addScale(form, kExpected[i], SurveyForm::tr("%1, expected").arg(name), FormPanel::Half);
    }
    form->addSection(SurveyForm::tr("The engineer"));
    for (std::size_t i = 0; i < kElements.size(); ++i)
        addScale(form, kElements[i], ElementsChart::elementName(static_cast<int>(i)), FormPanel::Half);
}

template <class Fields>
bool takeScales(const FormPanel& form, const Fields& fields, Survey& survey)
{
    bool any = false;
    for (const ScaleField& field : fields) {
        const auto value = form.value(QLatin1String(field.column));
        survey.*field.member = value.isValid() ? std::optional(value.toInt()) : std::nullopt;
        any = any || value.isValid();
    }
    return any;
}

template <class Fields>
void fillScales(FormPanel* form, const Fields& fields, const Survey& survey)
{
    for (const ScaleField& field : fields)
        if (const auto& answer = survey.*field.member)
            form->setValue(QLatin1String(field.column), qint64{*answer});
}

/// What the form says, over what `survey` said before; nothing if it holds no answer at all.
std::optional<Survey> surveyOf(const FormPanel& form, Survey survey)
{
    if (!survey.customer)
        survey.customer = Id<Customer>(form.value(u"customer"_s).value<Uuid>());
    survey.engineer = Id<Engineer>(form.value(u"engineer"_s).value<Uuid>());
    const QDateTime said = form.value(u"answered_at"_s).toDateTime();
    survey.answeredAt = said.isValid() ? std::optional(Instant::of(said)) : std::nullopt;
    survey.words = form.value(u"words"_s).toString().trimmed();
    bool any = !survey.words.isEmpty();
    any = takeScales(form, std::array{kCsat, kNps}, survey) || any;
    any = takeScales(form, kPerceived, survey) || any;
    any = takeScales(form, kExpected, survey) || any;
    any = takeScales(form, kElements, survey) || any;
    return any ? std::optional(survey) : std::nullopt;
}

void save(const AppContext& context, FormPanel* form, const Survey& before, const QString& customerName)
{
    const auto survey = surveyOf(*form, before);
    if (!survey)
        return form->setError(QLatin1String(kCsat.column), SurveyForm::tr("Give at least one answer."));
    form->setBusy(true);
    const bool isNew = !before.id;
    const auto title = isNew ? SurveyForm::tr("Record what %1 said").arg(customerName)
                             : SurveyForm::tr("Correct what %1 said").arg(customerName);
    auto written = context.store.write(title, [survey = *survey, isNew](UnitOfWork& unit) -> Done {
        if (isNew) {
            ZHIKE_TRY(unit.insert(survey));
            return {};
        }
        ZHIKE_TRY(unit.update(survey));
        return {};
    });
    deliver(form, std::move(written), [form, context, title](const Done& result) {
        if (!result)
            return form->showError(result.error());
        form->dismiss();
        context.navigator.showStatus(title, true);
    });
}

/// The form for a survey; one with an id is corrected.
FormPanel* makeForm(const AppContext& context, QWidget* over, const Survey& survey,
                    const QString& customerName)
{
    auto* form = new FormPanel(over, survey.id ? SurveyForm::tr("Correct a survey")
                                               : SurveyForm::tr("Record satisfaction"));
    if (!survey.customer)
        form->addField(u"customer"_s, SurveyForm::tr("Customer"),
                       new ReferenceEditor(recordCompletion(context, form, EntityKind::Customer)),
                       FormPanel::Required);
    const bool undated = survey.id && !survey.answeredAt; // some imported ones
    form->addField(u"answered_at"_s, SurveyForm::tr("Said on"), new DateTimeEditor(context.clock),
                   undated ? FormPanel::Optional : FormPanel::Required);
    form->addField(u"engineer"_s, SurveyForm::tr("About the engineer"),
                   new ReferenceEditor(recordCompletion(context, form, EntityKind::Engineer)));
    addScales(form);
    if (!undated)
        form->setValue(u"answered_at"_s,
                       survey.answeredAt.value_or(context.clock.now()).in(context.clock.zone()));
    QObject::connect(form, &FormPanel::saveRequested, form, [=] {
        const auto* chosen = qobject_cast<ReferenceEditor*>(form->editor(u"customer"_s));
        save(context, form, survey, chosen ? chosen->title() : customerName);
    });
    return form;
}

} // namespace

void openSurveyForm(const AppContext& context, QWidget* over, const Id<Customer>& customer,
                    const QString& customerName)
{
    Survey survey;
    survey.customer = customer;
    auto* form = makeForm(context, over, survey, customerName);
    form->keepDraft(context.drafts, u"survey/new/%1"_s.arg(customer ? customer.uuid.toString() : QString()));
    form->open();
}

void openSurveyForm(const AppContext& context, QWidget* over, const Survey& survey,
                    const QString& customerName, const QString& engineerName)
{
    auto* form = makeForm(context, over, survey, customerName);
    fillScales(form, std::array{kCsat, kNps}, survey);
    fillScales(form, kPerceived, survey);
    fillScales(form, kExpected, survey);
    fillScales(form, kElements, survey);
    form->setValue(u"words"_s, survey.words);
    if (auto* engineer = qobject_cast<ReferenceEditor*>(form->editor(u"engineer"_s)))
        engineer->setChosen(survey.engineer.uuid, engineerName);
    form->keepDraft(context.drafts, u"survey/%1"_s.arg(survey.id.uuid.toString()));
    form->open();
}

} // namespace zhike
