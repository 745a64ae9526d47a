// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/satisfaction/survey_list.h"
#include "ui/parts/row.h"
#include "ui/parts/table_columns.h"

namespace zhike {

class Clock;

/// The columns of the list of surveys.
[[nodiscard]] QVector<TableColumn> surveyColumns();
/// What a row of it shows.
[[nodiscard]] Row listedSurvey(const SurveyRow& survey, const Clock& clock);
/// A survey's cells as other programs read them, in the order of the columns.
[[nodiscard]] QStringList plainSurvey(const SurveyRow& survey, const Clock& clock);

} // namespace zhike
