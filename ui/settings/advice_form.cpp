// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/advice_form.h"

#include "core/store/store.h"
#include "ui/parts/editors.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/settle.h"
#include "ui/parts/states.h"
#include "ui/shell/look.h"
#include "ui/shell/search_answer.h"
#include "ui/tier/advice_cache.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <numeric>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

IntegerEditor* numberField(const QString& name, const QString& label)
{
    auto* field = new IntegerEditor(0, 100);
    field->setObjectName(name);
    fitToText(field, [field] { field->setFixedWidth(metric::sparkWidth); });
    field->field()->setAccessibleName(label);
    return field;
}

int numberOf(const IntegerEditor& field)
{
    const QVariant value = field.value();
    return value.isValid() ? static_cast<int>(std::clamp<qint64>(value.toLongLong(), -1, 1000)) : -1;
}

QGridLayout* numberGrid()
{
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::x3);
    grid->setVerticalSpacing(space::x2);
    grid->setColumnStretch(0, 1);
    return grid;
}

} // namespace

AdviceForm::AdviceForm(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_cache(new AdviceCache(context.store, this)),
      m_thresholdGrid(numberGrid())
{
    setObjectName(u"adviceForm"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x3);
    column->addWidget(makeWeights());
    column->addLayout(m_thresholdGrid);
    column->addWidget(makeEnd());
    m_counting.setSingleShot(true);
    m_counting.setInterval(settle::list);
    connect(&m_counting, &QTimer::timeout, this, &AdviceForm::count);
    connect(m_cache, &AdviceCache::ready, this, &AdviceForm::count);
    connect(m_cache, &AdviceCache::failed, this,
            [this](const Error& error) { m_context.navigator.showError(error); });
}

QWidget* AdviceForm::makeWeights()
{
    auto* box = new QWidget;
    auto* grid = numberGrid();
    box->setLayout(grid);
    for (size_t i = 0; i < m_weights.size(); ++i) {
        const auto part = static_cast<AdvicePart>(i);
        const int row = static_cast<int>(i);
        const QString label = enumLabel(part);
        m_weights[i] = numberField(u"weight."_s + enumText(part), tr("Weight: %1").arg(label));
        connect(m_weights[i], &FieldEditor::edited, this, &AdviceForm::typedSomething);
        grid->addWidget(new TextLabel(label), row, 0);
        grid->addWidget(m_weights[i], row, 1);
    }
    const int below = static_cast<int>(m_weights.size());
    m_sum = new TextLabel({}, Face::Body, Ink::Soft);
    m_sum->setObjectName(u"weightSum"_s);
    grid->addWidget(m_sum, below, 0, 1, 2, Qt::AlignRight);
    m_weightsError = new InlineError;
    m_weightsError->setObjectName(u"weightError"_s);
    grid->addWidget(m_weightsError, below + 1, 0, 1, 2);
    return box;
}

QWidget* AdviceForm::makeEnd()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    m_effect = new TextLabel({}, Face::Body, Ink::Soft);
    m_effect->setObjectName(u"adviceEffect"_s);
    m_effect->setWordWrap(true);
    column->addWidget(m_effect);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::betweenButtons);
    m_save = makeButton(tr("Save"), ButtonLook::Primary);
    m_save->setObjectName(u"adviceSave"_s);
    m_back = makeButton(tr("Discard"));
    m_back->setObjectName(u"adviceDiscard"_s);
    m_shipped = makeButton(tr("As shipped"));
    m_shipped->setObjectName(u"adviceShipped"_s);
    for (QPushButton* button : {m_save, m_back, m_shipped})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, [this] { save(typed()); });
    connect(m_back, &QPushButton::clicked, this, [this] { fill(m_settings); });
    connect(m_shipped, &QPushButton::clicked, this, &AdviceForm::reset);
    return box;
}

void AdviceForm::activate()
{
    m_cache->follow(true);
    read();
    m_cache->refresh();
}

void AdviceForm::hideEvent(QHideEvent* event)
{
    m_cache->follow(false);
    QWidget::hideEvent(event);
}

void AdviceForm::read()
{
    struct Answer {
        AdviceSettings settings;
        std::vector<AdviceTier> tiers;
    };
    auto answer = m_context.store.read([](Reader& r) -> Result<Answer> {
        ZHIKE_ASSIGN(AdviceSettings settings, readAdviceSettings(r));
        ZHIKE_ASSIGN(auto tiers, readAdviceTiers(r));
        return Answer{std::move(settings), std::move(tiers)};
    });
    deliver(this, m_latest, std::move(answer), [this](Result<Answer> result) {
        if (result)
            take(std::move(result->settings), std::move(result->tiers));
        else
            m_context.navigator.showError(result.error());
    });
}

void AdviceForm::take(AdviceSettings settings, std::vector<AdviceTier> tiers)
{
    const bool keep = m_known && isDirty();
    const AdviceSettings before = typed();
    m_settings = std::move(settings);
    // A tier that came since has its threshold half-way to the end of the scale.
    const size_t wanted = tiers.empty() ? 0 : tiers.size() - 1;
    while (m_settings.thresholds.size() < wanted)
        m_settings.thresholds.push_back(
            (m_settings.thresholds.empty() ? 0 : m_settings.thresholds.back()) / 2 + 50);
    m_settings.thresholds.resize(wanted);
    m_tiers = std::move(tiers);
    if (m_thresholds.size() != wanted)
        makeThresholds();
    m_known = true;
    fill(keep && before.thresholds.size() == wanted ? before : m_settings);
}

void AdviceForm::makeThresholds()
{
    clearLayout(m_thresholdGrid);
    m_thresholds.clear();
    for (size_t i = 0; i + 1 < m_tiers.size(); ++i) {
        const AdviceTier& tier = m_tiers[i + 1];
        const QString word = tierWord(tier.name, tier.englishName);
        const QString label = tr("%1 is advised from").arg(word);
        const int row = static_cast<int>(i) * 2;
        Threshold& t = m_thresholds.emplace_back();
        t.field = numberField(u"threshold.%1"_s.arg(i), label);
        t.field->setFocusProxy(nullptr); // it stays last in the order of Tab, and would lead back to its field
        t.error = new InlineError;
        t.error->setObjectName(u"thresholdError.%1"_s.arg(i));
        connect(t.field, &FieldEditor::edited, this, &AdviceForm::typedSomething);
        m_thresholdGrid->addWidget(new TextLabel(label), row, 0);
        m_thresholdGrid->addWidget(t.field, row, 1);
        m_thresholdGrid->addWidget(t.error, row + 1, 0, 1, 2);
    }
    QWidget* last = m_weights.back()->field();
    for (const Threshold& t : m_thresholds) {
        setTabOrder(last, t.field->field());
        last = t.field->field();
    }
    setTabOrder(last, m_save);
}

void AdviceForm::fill(const AdviceSettings& settings)
{
    for (size_t i = 0; i < m_weights.size(); ++i)
        m_weights[i]->setValue(qint64{settings.weights[i]});
    for (size_t i = 0; i < m_thresholds.size() && i < settings.thresholds.size(); ++i)
        m_thresholds[i].field->setValue(qint64{settings.thresholds[i]});
    typedSomething();
}

AdviceSettings AdviceForm::typed() const
{
    AdviceSettings settings = m_settings;
    for (size_t i = 0; i < m_weights.size(); ++i)
        settings.weights[i] = numberOf(*m_weights[i]);
    settings.thresholds.clear();
    for (const Threshold& t : m_thresholds)
        settings.thresholds.push_back(numberOf(*t.field));
    return settings;
}

bool AdviceForm::isDirty() const
{
    return typed() != m_settings;
}

bool AdviceForm::showErrors()
{
    QString weights;
    std::vector<QString> thresholds(m_thresholds.size());
    const auto errors = validate(typed());
    for (const Error& error : errors) {
        if (error.field == u"weights"_s)
            weights = error.message;
        for (size_t i = 0; i < thresholds.size(); ++i) {
            if (error.field == u"threshold.%1"_s.arg(i))
                thresholds[i] = error.message;
        }
    }
    m_weightsError->setText(weights);
    for (IntegerEditor* field : m_weights)
        field->setInvalid(!weights.isEmpty());
    for (size_t i = 0; i < thresholds.size(); ++i) {
        m_thresholds[i].error->setText(thresholds[i]);
        m_thresholds[i].field->setInvalid(!thresholds[i].isEmpty());
    }
    return errors.empty();
}

void AdviceForm::typedSomething()
{
    const AdviceSettings settings = typed();
    const int sum = std::accumulate(settings.weights.begin(), settings.weights.end(), 0,
                                    [](int all, int w) { return all + std::max(w, 0); });
    m_sum->setText(tr("Together %1 of 100").arg(sum));
    const bool right = showErrors();
    const bool dirty = isDirty();
    m_save->setEnabled(right && dirty);
    m_back->setEnabled(dirty);
    m_counting.start();
}

void AdviceForm::count()
{
    if (!m_known)
        return;
    const AdviceSettings settings = typed();
    const auto batch = m_cache->batch();
    if (!validate(settings).empty()) {
        m_effect->setText(tr("What these would change is counted once they are right."));
    } else if (!batch) {
        m_effect->setText(tr("Counting what these would change…"));
    } else {
        const AdviceShift moved = shift(judge(*batch, m_settings), judge(*batch, settings), batch->advisable);
        const auto all = format::count(moved.all);
        m_effect->setText(moved.up + moved.down == 0
                              ? tr("None of %1 customers would be advised another tier.").arg(all)
                              : tr("%1 of %2 customers would be advised another tier (↑%3 ↓%4).")
                                    .arg(format::count(moved.up + moved.down), all, format::count(moved.up),
                                         format::count(moved.down)));
    }
}

void AdviceForm::save(const AdviceSettings& settings)
{
    auto saved = m_context.store.maintain([settings](Reader& r) { return saveAdviceSettings(r, settings); });
    deliver(this, std::move(saved), [this, settings, before = m_settings](const Done& done) {
        if (!done) {
            m_context.navigator.showError(done.error());
            return;
        }
        m_settings = settings;
        fill(m_settings);
        m_cache->refresh();
        m_context.navigator.offerUndo(tr("Saved how tiers are advised."), [this, before] { save(before); });
    });
}

void AdviceForm::reset()
{
    if (const auto shipped = shippedAdviceSettings())
        fill(*shipped);
}

} // namespace zhike
