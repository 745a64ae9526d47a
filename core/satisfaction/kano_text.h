// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QCoreApplication>

namespace zhike {

/// The context of sentences about Kano studies.
struct KanoText {
    Q_DECLARE_TR_FUNCTIONS(KanoText)
};

} // namespace zhike
