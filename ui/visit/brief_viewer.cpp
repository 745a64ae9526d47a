// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/brief_viewer.h"
#include "ui/print/brief_printer.h"

using namespace Qt::StringLiterals;

namespace zhike {

BriefViewer::BriefViewer(QWidget* parent) : PaperViewer(tr("Print brief"), parent)
{
    setObjectName(u"briefViewer"_s);
}

void BriefViewer::showBrief(const Brief& brief)
{
    showPages(briefTitle(brief), layOutBrief(brief));
}

} // namespace zhike
