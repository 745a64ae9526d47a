// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/key_figures.h"

#include "ui/charts/chart_text.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/tile_layout.h"

#include <QtWidgets/QBoxLayout>
#include <cmath>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

QString none()
{
    return u"–"_s;
}

/// Whether a year before has enough answers to be compared with: at least a quarter of today's.
bool comparable(std::int64_t now, std::int64_t before)
{
    return before >= kEnoughAnswers && before * 4 >= now;
}

/// A difference in words and its ink: green where better, amber where worse.
struct Trend {
    QString text;
    Ink ink = Ink::Quiet;
};

Trend trend(const std::optional<double>& now, const std::optional<double>& before, int decimals)
{
    if (!now || !before)
        return {};
    const double scale = std::pow(10.0, decimals);
    const double difference = std::round((*now - *before) * scale) / scale;
    const auto ink = difference > 0 ? Ink::Green : difference < 0 ? Ink::Amber : Ink::Quiet;
    return {KeyFigures::tr("%1 on a year before").arg(format::signedNumber(difference, decimals)), ink};
}

/// Less is better.
Trend durationTrend(const std::optional<double>& now, const std::optional<double>& before)
{
    if (!now || !before)
        return {};
    const auto difference = std::llround(*now - *before);
    const auto size = format::minutes(std::abs(difference));
    const auto text = difference > 0 ? u'+' + size : difference < 0 ? QChar(0x2212) + size : u"±"_s + size;
    const auto ink = difference < 0 ? Ink::Green : difference > 0 ? Ink::Amber : Ink::Quiet;
    return {KeyFigures::tr("%1 on a year before").arg(text), ink};
}

constexpr TextMetric cardWidth{116}; ///< at least
constexpr TextMetric mostWidth{480, TextMetric::Half};

double orGap(const std::optional<double>& value)
{
    return value.value_or(std::numeric_limits<double>::quiet_NaN());
}

template <class Months, class Value>
QVector<double> sparkline(const Months& months, Value value)
{
    QVector<double> values;
    for (const auto& month : months)
        values.append(orGap(value(month)));
    return values;
}

QString nText(std::int64_t n)
{
    return KeyFigures::tr("n %1").arg(format::count(n));
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
        p90 ? KeyFigures::tr("p90 %1, n %2").arg(charttext::duration(*p90), format::count(now.whole.n))
            : nText(0);
    card->setNote(difference.text, difference.ink, note);
    card->setSparkline(sparkline(now.months, [](const DurationMonth& month) { return month.medianMinutes; }));
}

} // namespace

KeyFigures::KeyFigures(QWidget* parent) : QWidget(parent)
{
    auto* row = new TileLayout(cardWidth, mostWidth, this);
    row->setContentsMargins(space::pageMargin, 0, 0, 0);
    m_csat = add(
        tr("CSAT"), "csatCard",
        tr("Answers of 4 and 5 out of all answers, with the 95% Wilson interval; under 5 answers: too few."));
    m_nps = add(tr("NPS"), "npsCard", tr("Net promoter score: % of answers 9–10 less % of answers 0–6."));
    m_rater = add(
        tr("RATER index"), "raterCard",
        tr("Weighted mean of reliability 32, assurance 19, tangibles 11, empathy 16, responsiveness 22."));
    m_response =
        add(tr("Median first response"), "responseCard",
            tr("Elapsed time from opening to the first response; resolving counts as one. Nearest-rank "
               "percentiles."));
    m_resolve = add(tr("Median resolution"), "resolveCard",
                    tr("Elapsed time from opening to the last resolution. Nearest-rank percentiles."));
}

FigureCard* KeyFigures::add(const QString& caption, const char* name, const QString& definition)
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
    return card;
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
    const auto percent = [](const Csat& one) {
        return one.share ? std::optional(*one.share * 100) : std::nullopt;
    };
    const auto difference =
        trend(percent(csat),
              before && comparable(csat.n, before->csat.n) ? percent(before->csat) : std::nullopt, 1);
    m_csat->setNote(difference.text, difference.ink, note);
    m_csat->setSparkline(
        sparkline(now.satisfaction, [](const SatisfactionMonth& month) { return month.csat.share; }));
}

void KeyFigures::showNps(const Statistics& now, const std::optional<Statistics>& before)
{
    m_nps->setFigure(now.nps.score ? format::signedNumber(*now.nps.score, 0) : none());
    const auto difference = trend(
        now.nps.score, before && comparable(now.nps.n, before->nps.n) ? before->nps.score : std::nullopt, 0);
    m_nps->setNote(difference.text, difference.ink, nText(now.nps.n));
    m_nps->setSparkline(
        sparkline(now.satisfaction, [](const SatisfactionMonth& month) { return month.nps.score; }));
}

void KeyFigures::showRater(const Statistics& now, const std::optional<Statistics>& before)
{
    const auto& index = now.rater.index;
    m_rater->setFigure(index ? QLocale().toString(*index, 'f', 2) : none(), index ? tr("/ 5") : QString());
    const auto difference = trend(
        index, before && comparable(now.rater.n, before->rater.n) ? before->rater.index : std::nullopt, 2);
    m_rater->setNote(difference.text, difference.ink, nText(now.rater.n));
    m_rater->setSparkline(
        sparkline(now.satisfaction, [](const SatisfactionMonth& month) { return month.raterIndex; }));
}

void KeyFigures::setStatistics(const Statistics& now, const std::optional<Statistics>& before)
{
    showCsat(now, before);
    showNps(now, before);
    showRater(now, before);
    showDuration(m_response, now.response, before ? &before->response : nullptr);
    showDuration(m_resolve, now.resolve, before ? &before->resolve : nullptr);
}

} // namespace zhike
