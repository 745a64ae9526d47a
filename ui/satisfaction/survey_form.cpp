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
        if (!value.isValid())
            continue;
        survey.*field.member = value.toInt();
        any = true;
    }
    return any;
}

/// What the form says; nothing if it holds no answer at all.
std::optional<Survey> surveyOf(const FormPanel& form, const Id<Customer>& customer)
{
    Survey survey;
    survey.customer = customer ? customer : Id<Customer>(form.value(u"customer"_s).value<Uuid>());
    survey.engineer = Id<Engineer>(form.value(u"engineer"_s).value<Uuid>());
    survey.answeredAt = Instant::of(form.value(u"answered_at"_s).toDateTime());
    survey.words = form.value(u"words"_s).toString().trimmed();
    bool any = !survey.words.isEmpty();
    any = takeScales(form, std::array{kCsat, kNps}, survey) || any;
    any = takeScales(form, kPerceived, survey) || any;
    any = takeScales(form, kExpected, survey) || any;
    any = takeScales(form, kElements, survey) || any;
    return any ? std::optional(survey) : std::nullopt;
}

void save(const AppContext& context, FormPanel* form, const Id<Customer>& customer,
          const QString& customerName)
{
    const auto survey = surveyOf(*form, customer);
    if (!survey)
        return form->setError(QLatin1String(kCsat.column), SurveyForm::tr("Give at least one answer."));
    form->setBusy(true);
    const auto title = SurveyForm::tr("Record what %1 said").arg(customerName);
    auto written =
        context.store.write(title, [survey = *survey](UnitOfWork& unit) { return unit.insert(survey); });
    deliver(form, std::move(written), [form, context, title](const Result<Id<Survey>>& result) {
        if (!result)
            return form->showError(result.error());
        form->dismiss();
        context.navigator.showStatus(title, true);
    });
}

} // namespace

void openSurveyForm(const AppContext& context, QWidget* over, const Id<Customer>& customer,
                    const QString& customerName)
{
    auto* form = new FormPanel(over, SurveyForm::tr("Record satisfaction"));
    if (!customer)
        form->addField(u"customer"_s, SurveyForm::tr("Customer"),
                       new ReferenceEditor(recordCompletion(context, form, EntityKind::Customer)),
                       FormPanel::Required);
    form->addField(u"answered_at"_s, SurveyForm::tr("Said on"), new DateTimeEditor(context.clock),
                   FormPanel::Required);
    form->addField(u"engineer"_s, SurveyForm::tr("About the engineer"),
                   new ReferenceEditor(recordCompletion(context, form, EntityKind::Engineer)));
    addScales(form);
    form->setValue(u"answered_at"_s, context.clock.now().in(context.clock.zone()));
    QObject::connect(form, &FormPanel::saveRequested, form, [=] {
        const auto* chosen = qobject_cast<ReferenceEditor*>(form->editor(u"customer"_s));
        save(context, form, customer, chosen ? chosen->title() : customerName);
    });
    form->keepDraft(context.drafts, u"survey/new/%1"_s.arg(customer ? customer.uuid.toString() : QString()));
    form->open();
}

} // namespace zhike
