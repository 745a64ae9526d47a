// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/timeline_detail.h"

#include "ui/parts/labels.h"
#include <QtWidgets/QGridLayout>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr TextMetric widestText{800, TextMetric::Half}; ///< what is read in one go stays readable

} // namespace

TimelineDetailBox::TimelineDetailBox(const TimelineDetail& detail, int margin, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"timelineDetail"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(margin + metric::timelineText, metric::timelineRow - space::x1,
                             margin + space::x4, space::x3);
    grid->setHorizontalSpacing(space::x3);
    grid->setVerticalSpacing(space::x1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& line : detail.lines) {
        auto* label = new TextLabel(line.label, Face::Caption, Ink::Quiet);
        label->setFixedWidth(metric::timelineLabel);
        label->setContentsMargins(0, space::tiny, 0, 0);
        auto* text = new TextLabel(line.text, Face::Body, line.ink);
        text->setWordWrap(true);
        text->setMaximumWidth(widestText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setFocusPolicy(Qt::NoFocus);
        text->setAccessibleName(line.label + u' ' + line.text);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(text, row++, 1);
    }
    if (!detail.link.isEmpty()) {
        m_link = new LinkLabel(detail.link);
        m_link->setObjectName(u"timelineLink"_s);
        connect(m_link, &LinkLabel::clicked, this, &TimelineDetailBox::linkClicked);
        grid->addWidget(m_link, row++, 0, 1, 2, Qt::AlignLeft);
    }
    grid->setRowStretch(row, 1);
}

int TimelineDetailBox::heightIn(int width) const
{
    return std::max<int>(0, layout()->totalHeightForWidth(width) - metric::timelineRow);
}

} // namespace zhike
