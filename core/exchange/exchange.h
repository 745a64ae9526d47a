// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QCoreApplication>

namespace zhike {

/// The translation context of every sentence that importing, exporting and backing up say.
class Exchange
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace zhike
