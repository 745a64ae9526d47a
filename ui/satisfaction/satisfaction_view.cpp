// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/satisfaction_view.h"

#include "core/store/store.h"
#include "ui/charts/chart_text.h"
#include "ui/parts/bar_layout.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/marks.h"
#include "ui/parts/remember.h"
#include "ui/parts/states.h"
#include "ui/satisfaction/attainment_view.h"
#include "ui/satisfaction/behind_pane.h"
#include "ui/satisfaction/elements_table.h"
#include "ui/satisfaction/fact_upkeep.h"
#include "ui/satisfaction/kano_view.h"
#include "ui/satisfaction/key_figures.h"
#include "ui/satisfaction/promise_view.h"
#include "ui/satisfaction/scope_bar.h"
#include "ui/satisfaction/survey_pane.h"
#include "ui/satisfaction/surveys_view.h"
#include "ui/shell/preferences.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {
constexpr int kGather = 150; // ms in which several changes become one reading
}

SatisfactionView::SatisfactionView(const AppContext& context, std::optional<Id<Customer>> customer,
                                   QWidget* parent)
    : QWidget(parent), m_context(context), m_customer(customer),
      m_scopeBar(new ScopeBar(context, customer.has_value(), this)), m_figures(new KeyFigures),
      m_times(new TimeFigures), m_figureLine(new Hairline), m_tabs(new TabBar),
      m_charts(new SatisfactionCharts(context, customer.has_value())), m_behind(new BehindPane(context)),
      m_survey(new SurveyPane(context)), m_body(new QStackedWidget),
      m_upkeep(new FactUpkeep(context.store, this))
{
    build();
    connectCharts();
    m_later.setSingleShot(true);
    m_later.setInterval(kGather);
    connect(&m_later, &QTimer::timeout, this, &SatisfactionView::load);
    connect(&context.store, &Store::changed, this, &SatisfactionView::hear);
    connect(m_scopeBar, &ScopeBar::changed, this, &SatisfactionView::load);
    if (context.preferences)
        connect(context.preferences, &Preferences::targetsChanged, this, [this] {
            m_stale = true;
            if (isVisible())
                load();
        });
}

QWidget* SatisfactionView::makeFigures()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_figures);
    column->addWidget(m_times);
    column->addWidget(m_figureLine);
    column->addWidget(m_charts, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false); // the ground is the page's
    page->setAutoFillBackground(false);
    return scroll;
}

QWidget* SatisfactionView::makeEmpty()
{
    auto* empty =
        new EmptyState(u"satisfaction"_s, tr("No answers and no finished requests in this period"),
                       tr("What customers said and how long requests took stands here, by month. Choose "
                          "another period, or record what a customer told you."));
    auto* step = empty->addStep(tr("Record satisfaction"), u"add"_s);
    step->setObjectName(u"recordFirst"_s);
    connect(step, &QPushButton::clicked, this, &SatisfactionView::recordSurvey);
    return empty;
}

void SatisfactionView::build()
{
    auto* head = new QWidget;
    auto* headRow = new BarLayout(space::x4, head);
    headRow->setContentsMargins(space::pageMargin, 0, space::pageMargin, 0);
    for (const auto& [id, name] : SatisfactionCharts::tabs()) {
        if (!m_customer || id != u"kano"_s) // a study compares customers
            m_tabs->addTab(id, name);
    }
    const QString tabKey = m_customer ? u"customers/satisfaction-tab"_s : u"satisfaction/tab"_s;
    m_tabs->setCurrent(m_context.memory.value(tabKey, u"overview"_s).toString());
    connect(m_tabs, &TabBar::currentChanged, this,
            [this, tabKey](const QString& tab) { m_context.memory.remember(tabKey, tab); });
    m_tabs->setObjectName(u"satisfactionTabs"_s);
    headRow->addWidget(m_tabs);
    if (m_customer) {
        headRow->addWidget(m_scopeBar);
        auto* record = makeButton(tr("Record satisfaction"), ButtonLook::Small, u"add"_s);
        record->setObjectName(u"record"_s);
        connect(record, &QPushButton::clicked, this, &SatisfactionView::recordSurvey);
        headRow->addWidget(record);
    }
    m_body->addWidget(makeFigures());
    m_body->addWidget(makeEmpty());
    m_behind->hide();
    m_survey->hide();

    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_body, 1);
    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->setHandleWidth(space::hair);
    split->addWidget(left);
    split->addWidget(m_behind);
    split->addWidget(m_survey);
    split->setStretchFactor(0, 1);
    rememberSizes(split, m_context.memory, u"satisfaction/split"_s,
                  {metric::windowWidth, metric::sidePane, metric::sidePane});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(split);
}

void SatisfactionView::connectCharts()
{
    connect(m_tabs, &TabBar::currentChanged, this, &SatisfactionView::showTabParts);
    showTabParts(m_tabs->current()); // as it was left
    m_figures->setPromises({}, {}, attainmentTarget);
    connect(m_charts->promises(), &PromiseView::shown, this,
            [this](const PromiseOverview& now, const std::optional<PromiseOverview>& before) {
                m_figures->setPromises(now, before,
                                       m_context.preferences ? m_context.preferences->attainmentTarget()
                                                             : attainmentTarget);
            });
    connect(m_charts->promises(), &PromiseView::opened, this, &SatisfactionView::showClocks);
    connect(m_charts->surveys(), &SurveysView::opened, this, &SatisfactionView::showSurvey);
    connect(m_charts->elements(), &ElementsTable::opened, this, &SatisfactionView::showElements);
    connect(m_charts->kano(), &KanoView::opened, this, &SatisfactionView::showAnswers);
    connect(m_behind, &BehindPane::correctionAsked, m_charts->kano(), &KanoView::record);
    connect(m_behind, &BehindPane::removalAsked, m_charts->kano(), &KanoView::remove);
    connect(
        m_charts, &SatisfactionCharts::monthOpened, this,
        [this](const QString& what, QDate month, Measure measure) {
            showBehind(format::joined({charttext::fullMonth(month), what}), scope().inMonth(month), measure);
        });
    connect(m_charts, &SatisfactionCharts::tierOpened, this,
            [this](const QString& what, const Uuid& tier, Measure measure) {
                auto narrowed = scope();
                narrowed.tier = Id<Tier>(tier);
                narrowed.withoutTier = tier.isNull();
                showBehind(what, narrowed, measure);
            });
    connect(m_charts, &SatisfactionCharts::wholeOpened, this,
            [this](const QString& what, Measure measure) { showBehind(what, scope(), measure); });
    connect(m_charts->attainment(), &AttainmentView::opened, this, &SatisfactionView::showClocks);
    connect(m_scopeBar, &ScopeBar::leftOutAsked, this, [this](Measure measure) {
        const auto what = measure == Measure::LeftOut ? tr("Doubtful requests") : tr("Without opening time");
        showBehind(what, scope(), measure);
    });
}

StatisticsScope SatisfactionView::scope() const
{
    auto scope = m_scopeBar->scope();
    if (m_customer)
        scope.customer = *m_customer;
    return scope;
}

StatisticsScope SatisfactionView::scopeBefore() const
{
    auto before = m_scopeBar->scopeBefore();
    before.customer = scope().customer;
    return before;
}

QString SatisfactionView::scopeWords() const
{
    return m_customer ? format::joined({m_customerName, m_scopeBar->words()}) : m_scopeBar->words();
}

void SatisfactionView::setCustomer(const Id<Customer>& customer, const QString& name)
{
    m_customerName = name;
    if (m_customer == customer && !m_stale)
        return;
    m_customer = customer;
    m_behind->hide();
    m_survey->hide();
    m_stale = true;
    if (isVisible())
        load();
}

Result<SatisfactionView::Answer> SatisfactionView::read(const Reader& reader, const StatisticsScope& now,
                                                        const StatisticsScope& before, bool ofOneCustomer)
{
    Answer answer;
    ZHIKE_ASSIGN(answer.now, readStatistics(reader, now));
    ZHIKE_ASSIGN(answer.facts, factkeeper::condition(reader));
    // A comparison is worth a quick reading only.
    if (before.from.isValid() && (answer.now.fromFacts || now.customer || !answer.facts.wantsWork())) {
        ZHIKE_ASSIGN(answer.before, readStatistics(reader, before));
    }
    if (!ofOneCustomer) {
        ZHIKE_ASSIGN(answer.choices, readScopeChoices(reader));
    }
    return answer;
}

void SatisfactionView::load()
{
    if (m_customer && m_customer->isNull())
        return; // nobody yet
    m_stale = false;
    m_later.stop();
    const auto before = scopeBefore();
    m_charts->setScope(scope(), before, scopeWords(), m_scopeBar->who());
    auto answer = m_context.store.read([now = scope(), before, one = m_customer.has_value()](Reader& reader) {
        return read(reader, now, before, one);
    });
    deliver(this, m_latest, std::move(answer), [this](Result<Answer> result) { take(std::move(result)); });
}

void SatisfactionView::take(Result<Answer> answer)
{
    if (!answer)
        return m_context.navigator.showError(answer.error());
    m_statistics = std::move(answer->now);
    if (!m_customer)
        m_scopeBar->setChoices(answer->choices);
    m_scopeBar->setLeftOut(m_statistics.leftOut, m_statistics.withoutOpening);
    const auto before = scopeBefore();
    const QString compared =
        before.from.isValid()
            ? tr("%1 to %2").arg(charttext::fullMonth(before.from), charttext::fullMonth(before.to))
            : QString();
    m_figures->setCompared(compared);
    m_times->setCompared(compared);
    m_figures->setStatistics(m_statistics, answer->before);
    m_times->setStatistics(m_statistics, answer->before);
    m_charts->setStatistics(m_statistics, scopeWords());
    const bool nothing = m_statistics.csat.n == 0 && m_statistics.response.whole.n == 0 &&
                         m_statistics.resolve.whole.n == 0 && m_statistics.rater.n == 0 &&
                         m_statistics.nps.n == 0;
    m_nothing = nothing;
    showBody();
    if (!m_customer)
        m_upkeep->look(answer->facts);
    Q_EMIT loaded();
}

void SatisfactionView::hear(const Change& change)
{
    if (m_customer && !change.elsewhere && !change.everything && !change.concerns(m_customer->uuid))
        return;
    m_stale = true;
    if (!isVisible())
        return;
    m_later.start();
    if (m_behind->isVisible())
        m_behind->refresh();
    if (m_survey->isVisible())
        m_survey->refresh();
}

void SatisfactionView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

} // namespace zhike
