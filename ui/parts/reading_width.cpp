// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/reading_width.h"

#include "ui/shell/look.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QWidget>

namespace zhike {

namespace {

constexpr TextMetric most{1200, TextMetric::Half};

QWidget* held(QWidget* content, TextMetric widest)
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(content, 1);
    row->addStretch(0);
    fitToText(content, [content, widest] { content->setMaximumWidth(widest); });
    return holder;
}

} // namespace

QWidget* inReadingWidth(QWidget* content)
{
    return held(content, most);
}

QWidget* inRowWidth(QWidget* content)
{
    return held(content, widestRow);
}

} // namespace zhike
