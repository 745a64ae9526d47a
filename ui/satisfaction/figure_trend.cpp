// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/figure_trend.h"

#include "ui/charts/chart_text.h"
#include "ui/parts/format.h"

#include <QtCore/QCoreApplication>
#include <cmath>

namespace zhike::figures {

using namespace Qt::StringLiterals;

namespace {

/// The words of this file.
struct FigureTrend {
    Q_DECLARE_TR_FUNCTIONS(FigureTrend)
};

QString words(const QString& difference)
{
    //: How much a figure differs from that of the period before: 较上期 +1.6
    return FigureTrend::tr("%1 on the period before").arg(difference);
}

} // namespace

bool comparable(std::int64_t now, std::int64_t before)
{
    return before >= kEnoughAnswers && before * 4 >= now;
}

Trend trend(const std::optional<double>& now, const std::optional<double>& before, int decimals)
{
    if (!now || !before)
        return {};
    const double scale = std::pow(10.0, decimals);
    const double difference = std::round((*now - *before) * scale) / scale;
    const auto ink = difference > 0 ? Ink::Green : difference < 0 ? Ink::Amber : Ink::Quiet;
    return {words(format::signedNumber(difference, decimals)), ink};
}

Trend durationTrend(const std::optional<double>& now, const std::optional<double>& before)
{
    if (!now || !before)
        return {};
    const auto difference = std::llround(*now - *before);
    const auto size = format::minutes(std::abs(difference));
    const auto text = difference > 0 ? u'+' + size : difference < 0 ? QChar(0x2212) + size : u"±"_s + size;
    const auto ink = difference < 0 ? Ink::Green : difference > 0 ? Ink::Amber : Ink::Quiet;
    return {words(text), ink};
}

QString nText(std::int64_t n)
{
    return charttext::count(n);
}

QString none()
{
    return u"–"_s;
}

} // namespace zhike::figures
