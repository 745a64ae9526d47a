// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/reading_width.h"

#include "ui/shell/look.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QWidget>

namespace zhike {

namespace {

constexpr TextMetric most{1200, TextMetric::Half};

} // namespace

QWidget* inReadingWidth(QWidget* content)
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(content, 1);
    row->addStretch(0);
    fitToText(content, [content] { content->setMaximumWidth(most); });
    return holder;
}

} // namespace zhike
