// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a visit is recorded to have cost, as an SQL expression over the columns of the table visit: its work
/// at the hourly rate (a parameter such as "?3", in fen) with travel and parts, or the cost in one sum; NULL
/// where nothing is recorded. For sums over many customers; a single one's is in cost_to_serve.h.
#define ZHIKE_RECORDED_COST(rate)                                                                            \
    "CASE WHEN work_minutes IS NULL AND travel_cost IS NULL AND parts_cost IS NULL THEN cost "               \
    "ELSE (coalesce(work_minutes, 0) * " rate " + 30) / 60 + coalesce(travel_cost, 0) + "                    \
    "coalesce(parts_cost, 0) END"
