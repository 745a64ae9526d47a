// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QCoreApplication>

namespace zhike {

/// The translation context of what working calendars say.
class CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

} // namespace zhike
