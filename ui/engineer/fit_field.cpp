// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/fit_field.h"

#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/engineer/fit_picture.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct FitFieldWords {
    Q_DECLARE_TR_FUNCTIONS(FitField)
};

void explainChoice(const AppContext& context, FormPanel* form, FitPicture* picture, const FitQuestion& asked)
{
    const Id<Engineer> engineer(form->value(u"engineer"_s).value<Uuid>());
    if (!engineer || !asked.customer) {
        picture->clear();
        return;
    }
    deliver(picture, context.store.read([asked](Reader& r) { return fitsFor(r, asked.customer, asked.day); }),
            [form, picture, engineer](const Result<std::vector<Fit>>& fits) {
                if (!fits || form->value(u"engineer"_s).value<Uuid>() != engineer.uuid)
                    return;
                const auto found = std::ranges::find(*fits, engineer, &Fit::engineer);
                if (found != fits->end())
                    picture->setFit(*found);
            });
}

} // namespace

ReferenceEditor* addFitField(const AppContext& context, FormPanel* form,
                             std::function<FitQuestion()> question)
{
    auto* engineer = new ReferenceEditor(fitCompletion(context, form, question),
                                         FitFieldWords::tr("Name, pinyin or number"));
    form->addField(u"engineer"_s, FitFieldWords::tr("Engineer"), engineer, FormPanel::Required,
                   FormPanel::Full, FitFieldWords::tr("↓ shows who fits best."));
    auto* picture = new FitPicture;
    form->addWidget(picture);
    const auto explain = [context, form, picture, question] {
        explainChoice(context, form, picture, question());
    };
    QObject::connect(engineer, &FieldEditor::edited, picture, explain);
    QObject::connect(form, &FormPanel::draftRestored, picture, explain);
    return engineer;
}

} // namespace zhike
