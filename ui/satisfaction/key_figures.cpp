// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/key_figures.h"

#include "ui/charts/chart_text.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/tile_layout.h"
#include "ui/satisfaction/figure_trend.h"

#include <QtWidgets/QBoxLayout>

namespace zhike {

using namespace Qt::StringLiterals;
using namespace figures;

namespace {

constexpr TextMetric cardWidth{116}; ///< at least
constexpr TextMetric mostWidth{480, TextMetric::Half};

std::optional<double> percent(const std::optional<double>& share)
{
    return share ? std::optional(*share * 100) : std::nullopt;
}

void showDuration(FigureCard* card, const DurationFigures& now, const DurationFigures* before)
{
    const auto& median = now.whole.medianMinutes;
    card->setFigure(median ? charttext::duration(*median) : none());
    const auto difference =
        durationTrend(median, before && comparable(now.whole.n, before->whole.n) ? before->whole.medianMinutes
                                                                                 : std::nullopt);
    const auto p90 = now.whole.p90Minutes;
    const auto note =
        p90 ? TimeFigures::tr("p90 %1, n %2").arg(charttext::duration(*p90), format::count(now.whole.n))
            : nText(0);
    card->setNote(difference.text, difference.ink, note);
    card->setSparkline(sparkline(now.months, [](const DurationMonth& month) { return month.medianMinutes; }));
}

void showPromise(FigureCard* card, const std::vector<AttainmentMonth>& months,
                 const std::vector<AttainmentMonth>* monthsBefore, double target)
{
    const AttainmentMonth whole = wholeOf(months);
    const auto share = shareOf(whole);
    if (share)
        card->setFigure(QLocale().toString(*share * 100, 'f', 1), u"%"_s);
    else
        card->setFigure(whole.n() > 0 ? KeyFigures::tr("too few") : none());
    const AttainmentMonth before = monthsBefore ? wholeOf(*monthsBefore) : AttainmentMonth{};
    const Trend difference =
        trend(percent(share), comparable(whole.n(), before.n()) ? percent(shareOf(before)) : std::nullopt, 1);
    const QString note = whole.n() == 0
                             ? nText(0)
                             //: %1 clocks met, %2 decided, %3 the target in percent: 3,592 / 3,720，目标 95
                             : KeyFigures::tr("%1 / %2, target %3")
                                   .arg(format::count(whole.met), format::count(whole.n()),
                                        QLocale().toString(target * 100, 'g', 4));
    card->setNote(difference.text, difference.ink, note,
                  whole.n() == 0 ? QString()
                                 : u"%1 / %2"_s.arg(format::count(whole.met), format::count(whole.n())));
    const auto last = std::ranges::find_if(months.rbegin(), months.rend(),
                                           [](const AttainmentMonth& m) { return shareOf(m).has_value(); });
    card->setSparkline(sparkline(months, [](const AttainmentMonth& month) { return shareOf(month); }),
                       last != months.rend() && *shareOf(*last) < target);
}

} // namespace

FigureStrip::FigureStrip(QWidget* parent) : QWidget(parent)
{
    auto* tiles = new TileLayout(cardWidth, mostWidth, this);
    tiles->setContentsMargins(space::pageMargin, 0, space::pageMargin - space::x4, 0); // a card keeps x4
}

FigureCard* FigureStrip::add(const QString& caption, const char* name, const QString& definition)
{
    auto* tile = new QWidget;
    auto* row = new QHBoxLayout(tile);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    if (layout()->count() > 0) {
        row->addWidget(new Hairline(Qt::Vertical));
        row->addSpacing(space::x4);
    }
    auto* card = new FigureCard(caption);
    card->setObjectName(QLatin1String(name));
    card->setDefinition(definition);
    row->addWidget(card, 1);
    layout()->addWidget(tile);
    m_cards.emplace_back(card, definition);
    return card;
}

void FigureStrip::setCompared(const QString& period)
{
    for (const auto& [card, definition] : m_cards)
        card->setDefinition(
            period.isEmpty()
                ? definition
                : definition + u'\n' +
                      tr("The period before: %1, as long as this one; compared if it has at least 5, and a "
                         "quarter as many as this one.")
                          .arg(period));
}

KeyFigures::KeyFigures(QWidget* parent) : FigureStrip(parent)
{
    m_csat = add(
        tr("CSAT"), "csatCard",
        tr("Answers of 4 and 5 out of all answers, with the 95% Wilson interval; under 5 answers: too few."));
    m_nps = add(tr("NPS"), "npsCard",
                tr("Net promoter score: % of answers 9–10 less % of answers 0–6; under 5 answers: too few."));
    m_rater = add(
        tr("RATER index"), "raterCard",
        tr("Weighted mean of reliability 32, assurance 19, tangibles 11, empathy 16, responsiveness 22."));
    m_respond = add(tr("First responses in time"), "respondCard",
                    tr("Clocks of first responses that were met out of those decided in the period – at the "
                       "earlier of stop and due time, in working time; under 5: too few."));
    m_resolve = add(tr("Resolutions in time"), "resolveCard",
                    tr("Clocks of resolutions that were met out of those decided in the period – at the "
                       "earlier of stop and due time, in working time; under 5: too few."));
}

void KeyFigures::showCsat(const Statistics& now, const std::optional<Statistics>& before)
{
    const auto& csat = now.csat;
    auto note = nText(csat.n);
    if (csat.share) {
        m_csat->setFigure(QLocale().toString(*csat.share * 100, 'f', 1), u"%"_s);
        note = tr("n %1, interval %2–%3")
                   .arg(format::count(csat.n), QLocale().toString(csat.interval->low * 100, 'f', 1),
                        QLocale().toString(csat.interval->high * 100, 'f', 1));
    } else {
        m_csat->setFigure(csat.n > 0 ? tr("too few") : none());
    }
    const auto difference =
        trend(percent(csat.share),
              before && comparable(csat.n, before->csat.n) ? percent(before->csat.share) : std::nullopt, 1);
    m_csat->setNote(difference.text, difference.ink, note, nText(csat.n));
    m_csat->setSparkline(
        sparkline(now.satisfaction, [](const SatisfactionMonth& month) { return month.csat.share; }));
}

void KeyFigures::showNps(const Statistics& now, const std::optional<Statistics>& before)
{
    const bool few = now.nps.n > 0 && now.nps.n < kEnoughAnswers;
    m_nps->setFigure(few ? tr("too few") : now.nps.score ? format::signedNumber(*now.nps.score, 0) : none());
    const auto difference =
        trend(now.nps.score,
              before && !few && comparable(now.nps.n, before->nps.n) ? before->nps.score : std::nullopt, 0);
    m_nps->setNote(difference.text, difference.ink, nText(now.nps.n));
    m_nps->setSparkline(sparkline(now.satisfaction, [](const SatisfactionMonth& month) {
        return month.nps.n < kEnoughAnswers ? std::nullopt : month.nps.score;
    }));
}

void KeyFigures::showRater(const Statistics& now, const std::optional<Statistics>& before)
{
    const bool few = now.rater.n > 0 && now.rater.n < kEnoughAnswers;
    const auto& index = now.rater.index;
    if (few)
        m_rater->setFigure(tr("too few"));
    else
        m_rater->setFigure(index ? QLocale().toString(*index, 'f', 2) : none(),
                           index ? tr("/ 5") : QString());
    const auto difference = trend(
        index,
        before && !few && comparable(now.rater.n, before->rater.n) ? before->rater.index : std::nullopt, 2);
    m_rater->setNote(difference.text, difference.ink, nText(now.rater.n));
    m_rater->setSparkline(
        sparkline(now.satisfaction, [](const SatisfactionMonth& month) { return month.raterIndex; }));
}

void KeyFigures::setStatistics(const Statistics& now, const std::optional<Statistics>& before)
{
    showCsat(now, before);
    showNps(now, before);
    showRater(now, before);
}

void KeyFigures::setPromises(const PromiseOverview& now, const std::optional<PromiseOverview>& before,
                             double target)
{
    showPromise(m_respond, now.respond, before ? &before->respond : nullptr, target);
    showPromise(m_resolve, now.resolve, before ? &before->resolve : nullptr, target);
}

TimeFigures::TimeFigures(QWidget* parent) : FigureStrip(parent)
{
    m_response =
        add(tr("Median first response"), "responseCard",
            tr("Elapsed time from opening to the first response; resolving counts as one. Nearest-rank "
               "percentiles."));
    m_resolve = add(tr("Median resolution"), "resolutionCard",
                    tr("Elapsed time from opening to the last resolution. Nearest-rank percentiles."));
}

void TimeFigures::setStatistics(const Statistics& now, const std::optional<Statistics>& before)
{
    showDuration(m_response, now.response, before ? &before->response : nullptr);
    showDuration(m_resolve, now.resolve, before ? &before->resolve : nullptr);
}

} // namespace zhike
