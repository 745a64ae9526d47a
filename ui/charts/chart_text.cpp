// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_text.h"

#include "ui/parts/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <cmath>

namespace zhike::charttext {

using namespace Qt::StringLiterals;

namespace {

/// The words of this file.
struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

} // namespace

QString duration(double minutes)
{
    return format::minutes(std::llround(minutes));
}

QString percent(double share)
{
    return ChartText::tr("%1%").arg(QLocale().toString(share * 100, 'f', 1));
}

QString count(qint64 n)
{
    return ChartText::tr("n %1").arg(format::count(n));
}

QString month(QDate month, bool withYear)
{
    return withYear ? shortMonth(month) : QLocale().toString(month, ChartText::tr("MMM"));
}

QString shortMonth(QDate month)
{
    //: the month on an axis where the year changes; '26 is short for 2026
    return QLocale().toString(month, ChartText::tr("MMM ''yy"));
}

QString fullMonth(QDate month)
{
    return QLocale().toString(month, ChartText::tr("MMM yyyy"));
}

} // namespace zhike::charttext
