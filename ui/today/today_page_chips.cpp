// SPDX-License-Identifier: GPL-3.0-or-later
// Whose day is shown, and which kinds of things of it.
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/marks.h"
#include "ui/shell/look.h"
#include "ui/shell/preferences.h"
#include "ui/today/today_page.h"

#include <QtWidgets/QBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

const QString kindKey = u"today/only"_s;
const QString mineKey = u"today/mine"_s;

struct KindChip {
    TodayKind kind;
    QStringView name;
};
constexpr KindChip kindChips[] = {
    {TodayKind::Requests, u"chipRequests"}, {TodayKind::Visits, u"chipVisits"},
    {TodayKind::Calls, u"chipCalls"},       {TodayKind::Complaints, u"chipComplaints"},
    {TodayKind::Steps, u"chipSteps"},       {TodayKind::Proposals, u"chipProposals"}};

} // namespace

QWidget* TodayPage::makeChips()
{
    auto* line = new QWidget;
    fitToText(line, [line] { line->setFixedHeight(metric::filterRow); });
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::x2);
    row->setSpacing(space::x2);
    m_mine = new Chip({});
    m_everyone = new Chip({});
    m_mine->setObjectName(u"chipMine"_s);
    m_everyone->setObjectName(u"chipAll"_s);
    for (Chip* scope : {m_mine, m_everyone}) {
        scope->setCheckable(true);
        connect(scope, &Chip::clicked, this, [this, mine = scope == m_mine] { setMine(mine); });
        row->addWidget(scope);
    }
    m_mine->hide(); // until it is known who is here
    row->addSpacing(space::x1);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addSpacing(space::x1);
    for (const KindChip& each : kindChips) {
        auto* chip = new Chip({});
        chip->setCheckable(true);
        chip->setObjectName(each.name.toString());
        connect(chip, &Chip::clicked, this, [this, kind = each.kind] {
            setKind(m_kind == kind ? TodayKind::Everything : kind); // a second click takes it back
        });
        row->addWidget(chip);
        m_chips[static_cast<size_t>(each.kind) - 1] = chip;
    }
    row->addStretch(1);
    return line;
}

TodayScope TodayPage::scopeOf(const AppContext& context)
{
    return {context.preferences ? context.preferences->userName() : QString(),
            context.memory.value(mineKey, true).toBool()};
}

void TodayPage::showCounts()
{
    const TodayCounts c = m_today->counts();
    const bool mine = !m_today->whose.isEveryone();
    m_mine->setVisible(m_today->known);
    m_mine->setChecked(mine);
    m_everyone->setChecked(!mine);
    m_mine->setText(tr("Mine %1").arg(format::count(mine ? c.all() : m_today->mine)));
    m_everyone->setText(tr("All %1").arg(format::count(mine ? m_today->everyones : c.all())));
    m_everyone->setToolTip(
        m_today->known ? QString()
                       : tr("Give your name as the engineers or account managers have it in the settings, "
                            "and this page shows what is yours."));
    m_chips[0]->setText(tr("Requests %1").arg(format::count(c.requests)));
    m_chips[1]->setText(tr("Visits %1").arg(format::count(c.visits)));
    m_chips[2]->setText(tr("Care calls %1").arg(format::count(c.calls)));
    m_chips[3]->setText(tr("Next steps %1").arg(format::count(c.steps)));
    m_chips[4]->setText(tr("To decide %1").arg(format::count(c.proposals)));
    m_chips[5]->setText(tr("Complaints %1").arg(format::count(c.complaints)));
    sumUp();
}

/// What is in front, for the status line.
void TodayPage::sumUp()
{
    if (!m_today)
        return;
    const TodayCounts c = m_today->counts();
    const std::array shown{c.all(), c.requests, c.visits, c.calls, c.steps, c.proposals, c.complaints};
    const int all = shown.front();
    const int these = shown[static_cast<size_t>(m_kind)];
    const QString first = m_today->whose.isEveryone() ? tr("%n thing(s) to do for everyone", nullptr, all)
                                                      : tr("%n thing(s) to do for me", nullptr, all);
    //: After how many things there are to do: what the list shows of them
    const QString of = m_kind == TodayKind::Everything ? tr("the most pressing first")
                                                       : tr("%n of them shown", nullptr, these);
    setSummary(format::joined({first, of}));
}

void TodayPage::setKind(TodayKind kind)
{
    endWriting();
    m_kind = kind;
    context().memory.remember(kindKey, static_cast<int>(kind));
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(static_cast<size_t>(kind) == i + 1);
    sumUp();
    fill();
}

void TodayPage::setMine(bool mine)
{
    endWriting();
    m_mine->setChecked(mine);
    m_everyone->setChecked(!mine);
    context().memory.remember(mineKey, mine);
    load();
}

void TodayPage::recallKind()
{
    const int kind = context().memory.value(kindKey).toInt();
    setKind(static_cast<TodayKind>(std::clamp(kind, 0, static_cast<int>(m_chips.size()))));
}

} // namespace zhike
