// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_view.h"

namespace zhike {

/// Orders rows as the list does.
void sortComplaintRows(QVector<ComplaintRow>& rows, ComplaintOrder order);

} // namespace zhike
