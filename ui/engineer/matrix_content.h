// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/team_view.h"
#include "ui/engineer/matrix_model.h"
#include "ui/parts/chip.h"

namespace zhike {

/// All that a matrix shows; made beside the window's thread.
struct MatrixContent {
    std::vector<MatrixColumn> columns;
    std::vector<MatrixRow> rows;
    MatrixWords words;
    QVector<Filter> filters;
    QString note;
};

[[nodiscard]] MatrixContent skillsContent(SkillsMatrix matrix);
[[nodiscard]] MatrixContent continuityContent(ContinuityMatrix matrix);
/// Whether one of the certificates in the row ran out or runs out soon.
[[nodiscard]] bool hasEnding(const MatrixRow& row);

} // namespace zhike
