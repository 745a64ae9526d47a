// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/period.h"

#include <QtCore/QCoreApplication>

namespace zhike {

Days daysOf(Period period, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate monthEnd = month.addMonths(1).addDays(-1);
    switch (period) {
    case Period::LastTwelveMonths:
        return {month.addMonths(-11), monthEnd};
    case Period::LastThreeMonths:
        return {month.addMonths(-2), monthEnd};
    case Period::LastSixMonths:
        return {month.addMonths(-5), monthEnd};
    case Period::ThisYear:
        return {QDate(today.year(), 1, 1), monthEnd};
    case Period::LastYear:
        return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    case Period::All:
        break;
    }
    return {};
}

Days daysBefore(Period period, QDate today)
{
    const auto days = daysOf(period, today);
    if (!days.from.isValid())
        return {};
    const QDate end = days.to.addDays(1);
    const int months = (end.year() - days.from.year()) * 12 + end.month() - days.from.month();
    return {days.from.addMonths(-months), days.from.addDays(-1)};
}

QString periodName(Period period)
{
    switch (period) {
    case Period::LastTwelveMonths:
        return QCoreApplication::translate("Period", "Last 12 months");
    case Period::LastThreeMonths:
        return QCoreApplication::translate("Period", "Last 3 months");
    case Period::LastSixMonths:
        return QCoreApplication::translate("Period", "Last 6 months");
    case Period::ThisYear:
        return QCoreApplication::translate("Period", "This year");
    case Period::LastYear:
        return QCoreApplication::translate("Period", "Last year");
    case Period::All:
        break;
    }
    return QCoreApplication::translate("Period", "All time");
}

} // namespace zhike
