// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/scope_bar.h"

#include "core/customer/region.h"
#include "ui/parts/chip.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/satisfaction/record_completion.h"
#include "ui/shell/look.h"

#include <QtWidgets/QMenu>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

int customerWidth()
{
    return 2 * metric::sparkWidth;
}

QString provinceText(int province)
{
    return provinceName(u"%1"_s.arg(province, 2, 10, QLatin1Char('0')));
}

} // namespace

ScopeBar::ScopeBar(const AppContext& context, bool ofOneCustomer, QWidget* parent)
    : QWidget(parent), m_context(context), m_periodChip(addMenuChip("period")),
      m_regionChip(addMenuChip("region")), m_tierChip(addMenuChip("tier")),
      m_doubtful(new LinkLabel({}, Face::Caption)), m_withoutOpening(new LinkLabel({}, Face::Caption))
{
    auto* row = new FlowLayout(space::x2, this);
    row->setContentsMargins(0, 0, 0, 0);
    for (auto* chip : {m_periodChip, m_regionChip, m_tierChip})
        row->addWidget(chip);
    m_regionChip->setVisible(!ofOneCustomer);
    if (!ofOneCustomer) {
        m_customer =
            new ReferenceEditor(recordCompletion(context, this, EntityKind::Customer), tr("All customers"));
        m_customer->field()->setAccessibleName(tr("Customer"));
        m_customer->setObjectName(u"customer"_s);
        fitToText(m_customer, [this] { m_customer->setFixedWidth(customerWidth()); });
        row->addWidget(m_customer);
        connect(m_customer, &FieldEditor::edited, this, [this] {
            const Id<Customer> chosen(m_customer->value().value<Uuid>());
            if (chosen == m_chosen.customer)
                return;
            m_chosen.customer = chosen;
            Q_EMIT changed();
        });
    }
    row->addWidget(m_doubtful);
    row->addWidget(m_withoutOpening);
    m_doubtful->setObjectName(u"doubtful"_s);
    m_doubtful->setToolTip(
        tr("Requests that contradict themselves, such as resolved before opened. They are kept, and "
           "left out of these figures. Click to see them."));
    m_withoutOpening->setToolTip(
        tr("Requests whose opening is unknown have no duration. Click to see them."));
    connect(m_doubtful, &LinkLabel::clicked, this, [this] { Q_EMIT leftOutAsked(Measure::LeftOut); });
    connect(m_withoutOpening, &LinkLabel::clicked, this,
            [this] { Q_EMIT leftOutAsked(Measure::WithoutOpening); });
    m_periodChip->setActive(true);
    recall();
    fillPeriods();
    showPeriod();
    setChoices({});
    setLeftOut(0, 0);
}

Chip* ScopeBar::addMenuChip(const char* name)
{
    auto* chip = new Chip({}, Chip::Kind::Menu, this);
    chip->setObjectName(QLatin1String(name));
    chip->setMenu(new QMenu(this));
    return chip;
}

void ScopeBar::fillPeriods()
{
    auto* menu = new QMenu(this);
    for (const auto period : allPeriods)
        menu->addAction(periodName(period), this, [this, period] { setPeriod(period); });
    m_periodChip->setMenu(menu);
}

void ScopeBar::setPeriod(Period period)
{
    if (period == m_period)
        return;
    m_period = period;
    m_context.memory.remember(key(u"period"), static_cast<int>(period));
    showPeriod();
    Q_EMIT changed();
}

void ScopeBar::showPeriod()
{
    m_periodChip->setText(periodName(m_period));
    m_periodChip->updateGeometry();
}

void ScopeBar::setChoices(const ScopeChoices& choices)
{
    if (choices == m_choices && !m_tierChip->text().isEmpty())
        return;
    m_choices = choices;
    const auto allTiers = tr("All tiers");
    const auto allRegions = tr("All regions");
    auto* tiers = new QMenu(this);
    tiers->addAction(allTiers, this, [this, allTiers] { chooseTier({}, allTiers); });
    for (const auto& choice : choices.tiers)
        tiers->addAction(choice.name, this, [this, choice] { chooseTier(choice.tier, choice.name); });
    m_tierChip->setMenu(tiers);
    auto* regions = new QMenu(this);
    regions->addAction(allRegions, this, [this, allRegions] { chooseRegion(0, allRegions); });
    for (const int province : choices.provinces) {
        const auto name = provinceText(province);
        regions->addAction(name, this, [this, province, name] { chooseRegion(province, name); });
    }
    m_regionChip->setMenu(regions);
    const auto chosen = std::ranges::find(choices.tiers, m_chosen.tier, [](const auto& c) { return c.tier; });
    if (chosen != choices.tiers.end()) {
        m_tierChip->setText(chosen->name);
        m_tierChip->setActive(true);
    } else if (!m_chosen.tier.isNull() && !choices.tiers.empty()) {
        chooseTier({}, allTiers); // of another database
    }
    if (m_chosen.tier.isNull())
        m_tierChip->setText(allTiers);
    if (m_chosen.region == 0)
        m_regionChip->setText(allRegions);
}

QString ScopeBar::key(QStringView name) const
{
    return (m_customer ? u"satisfaction/%1"_s : u"customers/satisfaction-%1"_s).arg(name);
}

void ScopeBar::recall()
{
    const Memory& memory = m_context.memory;
    const auto period = static_cast<Period>(memory.value(key(u"period"), static_cast<int>(m_period)).toInt());
    if (std::ranges::find(allPeriods, period) != allPeriods.end())
        m_period = period;
    m_chosen.tier = Id<Tier>(Uuid::fromString(memory.value(key(u"tier")).toString()).value_or(Uuid()));
    if (!m_customer)
        return;
    m_chosen.region = memory.value(key(u"region")).toInt();
    if (m_chosen.region != 0)
        m_regionChip->setText(provinceText(m_chosen.region));
    m_regionChip->setActive(m_chosen.region != 0);
}

void ScopeBar::chooseTier(const Id<Tier>& tier, const QString& name)
{
    m_chosen.tier = tier;
    m_context.memory.remember(key(u"tier"), tier ? tier.uuid.toString() : QString());
    m_tierChip->setText(name);
    m_tierChip->setActive(!tier.isNull());
    m_tierChip->updateGeometry();
    Q_EMIT changed();
}

void ScopeBar::chooseRegion(int region, const QString& name)
{
    m_chosen.region = region;
    m_context.memory.remember(key(u"region"), region);
    m_regionChip->setText(name);
    m_regionChip->setActive(region != 0);
    m_regionChip->updateGeometry();
    Q_EMIT changed();
}

void ScopeBar::setLeftOut(std::int64_t doubtful, std::int64_t withoutOpening)
{
    m_doubtfulCount = doubtful;
    m_withoutOpeningCount = withoutOpening;
    m_doubtful->setText(tr("Left out: %1 doubtful").arg(format::count(doubtful)));
    m_doubtful->setVisible(doubtful > 0 && m_periodShown);
    m_withoutOpening->setText(tr("%1 without opening time").arg(format::count(withoutOpening)));
    m_withoutOpening->setVisible(withoutOpening > 0 && m_periodShown);
}

void ScopeBar::setPeriodShown(bool shown)
{
    m_periodShown = shown;
    m_periodChip->setVisible(shown);
    setLeftOut(m_doubtfulCount, m_withoutOpeningCount);
}

StatisticsScope ScopeBar::scope() const
{
    auto scope = m_chosen;
    const auto days = daysOf(m_period, m_context.clock.today());
    scope.from = days.from;
    scope.to = days.to;
    return scope;
}

StatisticsScope ScopeBar::scopeBefore() const
{
    auto scope = m_chosen;
    const auto days = daysBefore(m_period, m_context.clock.today());
    scope.from = days.from;
    scope.to = days.to;
    return scope;
}

QString ScopeBar::words() const
{
    return format::joined({m_periodChip->text(), who()});
}

QString ScopeBar::who() const
{
    QStringList words;
    if (!m_chosen.customer.isNull())
        words << m_customer->title();
    if (m_chosen.region != 0)
        words << m_regionChip->text();
    if (!m_chosen.tier.isNull())
        words << m_tierChip->text();
    return format::joined(words);
}

} // namespace zhike
