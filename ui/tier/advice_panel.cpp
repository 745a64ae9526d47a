// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/advice_panel.h"

#include "core/store/store.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/settle.h"
#include "ui/parts/states.h"
#include "ui/tier/advice_parts.h"
#include "ui/tier/tier_band.h"
#include "ui/tier/what_if.h"
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// One guard: a mark, what is so, and why.
QWidget* guardRow(const GuardLine& line)
{
    auto* row = new QWidget;
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::x2);
    auto* mark = line.holds   ? new IconMark(u"warning"_s, Ink::Amber, metric::icon)
                 : line.known ? new IconMark(u"check"_s, Ink::Green, metric::icon)
                              : new IconMark(u"help"_s, Ink::Quiet, metric::icon);
    columns->addWidget(mark, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* title = new TextLabel(line.title());
    title->setWordWrap(true);
    title->setObjectName(u"guard."_s + enumText(line.guard));
    auto* reason = new TextLabel(line.reason, Face::Caption, Ink::Quiet);
    reason->setWordWrap(true);
    words->addWidget(title);
    words->addWidget(reason);
    columns->addLayout(words, 1);
    return row;
}

/// Whether an advice may read otherwise after a change: what tiers promise, and who there is to keep it.
bool isCommon(const Touch& touch)
{
    return touch.entity == EntityKind::Tier || touch.entity == EntityKind::TierPolicy ||
           touch.entity == EntityKind::Engineer;
}

} // namespace

AdvicePanel::AdvicePanel(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_empty(new EmptyState(u"tier"_s, tr("No customer chosen"),
                             tr("Choose one: which tier is advised to it stands here, with the reasons."))),
      m_body(new QWidget), m_head(new QWidget), m_name(LinkLabel::makeTitle(Face::Panel)),
      m_current(new TierBadge), m_arrow(new IconMark(u"arrow-right"_s, Ink::Soft)), m_advised(new TierBadge),
      m_score(new TextLabel({}, Face::Figure, Ink::Plain, Weight::Bold)), m_sentence(new TextLabel),
      m_band(new TierBand), m_parts(new AdviceParts), m_next(new TextLabel({}, Face::Caption, Ink::Quiet)),
      m_guardsTitle(new SectionTitle(tr("Guards"))), m_guards(new QVBoxLayout),
      m_asOf(new TextLabel({}, Face::Caption, Ink::Quiet))
{
    setObjectName(u"advicePanel"_s);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x3);
    makeHead();
    column->addWidget(m_head);
    column->addWidget(makeScore());
    column->addWidget(m_band);
    makeParts(column);
    makeGuards(column);
    auto* own = new QVBoxLayout(this);
    own->setContentsMargins(0, 0, 0, 0);
    own->addWidget(m_empty);
    own->addWidget(m_body);
    m_body->hide();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(settle::detail);
    connect(&m_refresh, &QTimer::timeout, this, &AdvicePanel::ask);
    connect(&m_context.store, &Store::changed, this, &AdvicePanel::storeChanged);
    connect(m_parts, &AdviceParts::moved, this, &AdvicePanel::suppose);
}

void AdvicePanel::makeHead()
{
    m_head->hide(); // with the body
    auto* row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x2);
    m_name->setObjectName(u"adviceName"_s);
    connect(m_name, &LinkLabel::clicked, this,
            [this] { m_context.navigator.open(EntityKind::Customer, m_customer.uuid); });
    m_current->setObjectName(u"adviceCurrent"_s);
    m_advised->setObjectName(u"adviceAdvised"_s);
    row->addWidget(m_name);
    row->addStretch(1);
    row->addWidget(m_current);
    row->addWidget(m_arrow);
    row->addWidget(m_advised);
}

QWidget* AdvicePanel::makeScore()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x3);
    m_score->setObjectName(u"adviceScore"_s);
    m_sentence->setObjectName(u"adviceSentence"_s);
    m_sentence->setWordWrap(true);
    row->addWidget(m_score, 0, Qt::AlignBaseline);
    row->addWidget(m_sentence, 1, Qt::AlignBaseline);
    return line;
}

void AdvicePanel::makeParts(QVBoxLayout* column)
{
    column->addWidget(new Hairline);
    auto* title = new SectionTitle(tr("What the score is made of"));
    m_whatIf = title->addLink(tr("What if…"));
    m_whatIf->setObjectName(u"whatIf"_s);
    connect(m_whatIf, &LinkLabel::clicked, this, [this] { setSupposing(!isSupposing()); });
    auto* weights = title->addLink(tr("Weights"));
    weights->setObjectName(u"adviceWeights"_s);
    weights->setAccessibleName(tr("Change the weights in the settings"));
    weights->setToolTip(weights->accessibleName());
    connect(weights, &LinkLabel::clicked, this, [this] { m_context.navigator.openPage(u"settings"_s); });
    column->addWidget(title);
    column->addWidget(m_parts);
    m_next->setWordWrap(true);
    m_next->setObjectName(u"adviceNext"_s);
    column->addWidget(m_next);
}

void AdvicePanel::makeGuards(QVBoxLayout* column)
{
    column->addWidget(new Hairline);
    m_guardsTitle->setObjectName(u"adviceGuards"_s);
    column->addWidget(m_guardsTitle);
    m_guards->setSpacing(space::x2);
    column->addLayout(m_guards);
    m_asOf->setWordWrap(true);
    column->addWidget(m_asOf);
}

void AdvicePanel::hideName()
{
    m_name->hide();
    auto* title = new TextLabel(tr("Advised tier"), Face::Body, Ink::Plain, Weight::Bold);
    static_cast<QHBoxLayout*>(m_head->layout())->insertWidget(0, title);
}

void AdvicePanel::showCustomer(Id<Customer> customer)
{
    if (m_customer == customer)
        return;
    m_customer = customer;
    setSupposing(false);
    m_facts.reset();
    m_shown.reset();
    if (!customer) {
        m_head->hide();
        m_body->hide();
        m_empty->show();
        return;
    }
    ask();
}

void AdvicePanel::ask()
{
    m_stale = false;
    if (!m_customer)
        return;
    struct Answer {
        AdviceStudy study;
        QString name;
    };
    auto answer = m_context.store.read([id = m_customer](Reader& r) -> Result<Answer> {
        ZHIKE_ASSIGN(AdviceStudy study, studyTier(r, id));
        std::ranges::sort(study.input.otherFees);
        return Answer{std::move(study), r.titleOf(EntityKind::Customer, id.uuid)};
    });
    deliver(this, m_latest, std::move(answer), [this](const Result<Answer>& result) {
        if (result)
            take(result->study, result->name);
        else if (result.error().kind == ErrorKind::NotFound)
            showCustomer({});
        else
            m_context.navigator.showError(result.error());
    });
}

void AdvicePanel::take(AdviceStudy study, const QString& name)
{
    m_facts = std::make_shared<const AdviceStudy>(std::move(study));
    m_name->setText(name);
    m_name->updateGeometry();
    if (isSupposing())
        setSupposing(false); // the facts changed under what was supposed
    m_shown = m_facts;
    m_parts->setFacts(*m_facts);
    fill();
    m_empty->hide();
    m_head->show();
    m_body->show();
    Q_EMIT read();
}

bool AdvicePanel::isSupposing() const
{
    return m_parts->isSupposing();
}

void AdvicePanel::setSupposing(bool on)
{
    if (on == isSupposing())
        return;
    m_parts->setSupposing(on);
    m_whatIf->setText(on ? tr("Back to the facts") : tr("What if…"));
    if (!m_facts)
        return;
    m_shown = m_facts;
    m_parts->show(*m_facts);
    fill();
}

void AdvicePanel::suppose()
{
    if (!m_facts)
        return;
    m_shown = std::make_shared<const AdviceStudy>(zhike::supposed(*m_facts, m_parts->supposed()));
    m_parts->show(*m_shown);
    fill();
}

void AdvicePanel::fill()
{
    const Advice& advice = m_shown->advice;
    const auto& tiers = m_shown->tiers;
    const bool moves = advice.differs() && advice.current;
    m_current->setTier(moves ? wordOf(tiers, advice.current, advice.currentName) : QString(),
                       rankOf(tiers, advice.current));
    m_arrow->setVisible(moves);
    m_advised->setTier(wordOf(tiers, advice.tier, advice.tierName), rankOf(tiers, advice.tier));
    m_score->setText(advice.score ? QLocale().toString(*advice.score, 'f', 1) : u"–"_s);
    const bool otherwise = m_shown != m_facts;
    m_sentence->setText(otherwise ? tr("Supposed: %1").arg(adviceSentence(advice, tiers))
                                  : adviceSentence(advice, tiers));
    m_sentence->setInk(otherwise ? Ink::Accent : Ink::Plain);
    m_band->show(tiers, m_shown->settings.thresholds, advice.score,
                 otherwise ? m_facts->advice.score : std::nullopt);
    const QString next = nextTierSentence(*m_shown);
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    fillGuards();
    m_asOf->setText(tr("As of the data of %1").arg(format::dateTime(m_facts->asOf, m_context.clock)));
}

void AdvicePanel::fillGuards()
{
    const auto& lines = m_shown->advice.guards;
    const auto holding = std::ranges::count(lines, true, &GuardLine::holds);
    m_guardsTitle->setNote(holding == 0
                               ? tr("not part of the score; nothing to mind")
                               : tr("not part of the score; %n to mind", nullptr, static_cast<int>(holding)));
    clearLayout(m_guards);
    for (const GuardLine& line : lines) {
        QWidget* row = guardRow(line);
        m_guards->addWidget(row);
        row->show(); // now, not with the next turn of the loop: nothing flickers while a slider moves
    }
}

void AdvicePanel::storeChanged(const Change& change)
{
    if (!m_customer)
        return;
    if (change.concerns(m_customer.uuid) || std::ranges::any_of(change.touches, isCommon))
        m_stale = true;
    if (m_stale && isVisible())
        m_refresh.start();
}

void AdvicePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        m_refresh.start();
}

} // namespace zhike
