// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QCoreApplication>

namespace zhike {

/// Whose sentences these are, for translators.
struct ContractsWords {
    Q_DECLARE_TR_FUNCTIONS(Contracts)
};

} // namespace zhike
