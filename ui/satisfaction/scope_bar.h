// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/fact.h"
#include "core/insight/scope_choices.h"
#include "core/insight/statistics.h"
#include "ui/satisfaction/period.h"
#include "ui/shell/context.h"

#include <QtWidgets/QWidget>

class QMenu;

namespace zhike {

class Chip;
class LinkLabel;
class ReferenceEditor;

/// Chooses what statistics are about: period, region, tier, customer; and says what they leave out.
class ScopeBar final : public QWidget
{
    Q_OBJECT

public:
    /// With `ofOneCustomer` there is nothing to choose but the period and the tier.
    ScopeBar(const AppContext& context, bool ofOneCustomer, QWidget* parent = nullptr);

    void setChoices(const ScopeChoices& choices);
    void setLeftOut(std::int64_t doubtful, std::int64_t withoutOpening);

    [[nodiscard]] Period period() const { return m_period; }
    void setPeriod(Period period);
    /// Of the widest scope: no customer, or the one chosen here.
    [[nodiscard]] StatisticsScope scope() const;
    /// The same in the period before, as long; nothing to compare with where its days are invalid.
    [[nodiscard]] StatisticsScope scopeBefore() const;
    /// The scope in words, for what leaves the window.
    [[nodiscard]] QString words() const;
    /// The same without the period.
    [[nodiscard]] QString who() const;
    /// Hides what has to do with the period, and brings it back: for what has days of its own.
    void setPeriodShown(bool shown);

Q_SIGNALS:
    void changed();
    /// The records that were left out are asked for.
    void leftOutAsked(zhike::Measure measure);

private:
    [[nodiscard]] Chip* addMenuChip(const char* name);
    void fillPeriods();
    void chooseTier(const Id<Tier>& tier, const QString& name);
    void chooseRegion(int region, const QString& name);
    void showPeriod();
    [[nodiscard]] QString key(QStringView name) const; ///< in Memory
    void recall();

    AppContext m_context;
    Period m_period = Period::LastTwelveMonths;
    bool m_periodShown = true;
    std::int64_t m_doubtfulCount = 0;
    std::int64_t m_withoutOpeningCount = 0;
    StatisticsScope m_chosen;
    ScopeChoices m_choices;
    Chip* m_periodChip;
    Chip* m_regionChip;
    Chip* m_tierChip;
    ReferenceEditor* m_customer = nullptr;
    LinkLabel* m_doubtful;
    LinkLabel* m_withoutOpening;
};

} // namespace zhike
