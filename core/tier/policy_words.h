// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QCoreApplication>

namespace zhike {

/// The translation context of what tiers promise.
class PolicyWords
{
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
};

} // namespace zhike
