// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/brief.h"
#include "ui/print/paper_viewer.h"

namespace zhike {

/// The whole brief as it is printed.
class BriefViewer : public PaperViewer
{
    Q_OBJECT
public:
    explicit BriefViewer(QWidget* parent = nullptr);
    void showBrief(const Brief& brief);
};

} // namespace zhike
