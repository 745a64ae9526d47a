// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/touch_targets.h"

#include "ui/parts/labels.h"
#include "ui/shell/look.h"
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace zhike {

namespace {

constexpr auto mark = "touchable";

bool isTouched(const QWidget* widget)
{
    if (widget->property("look") == QLatin1String("big")) // large by its look, at every size of text
        return false;
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const LinkLabel*>(widget);
}

void enlarge(QWidget* part)
{
    for (QWidget* widget : part->findChildren<QWidget*>()) {
        if (!isTouched(widget))
            continue;
        widget->setMinimumHeight(std::max<int>(widget->minimumHeight(), touchTarget));
        if (widget->maximumHeight() < widget->minimumHeight())
            widget->setMaximumHeight(widget->minimumHeight());
        if (qobject_cast<QToolButton*>(widget) || qobject_cast<LinkLabel*>(widget))
            widget->setMinimumWidth(std::max<int>(widget->minimumWidth(), touchTarget));
        if (widget->maximumWidth() < widget->minimumWidth())
            widget->setMaximumWidth(widget->minimumWidth());
    }
}

} // namespace

void makeTouchable(QWidget* part)
{
    if (part->property(mark).toBool()) { // again: for what was added since
        enlarge(part);
        return;
    }
    part->setProperty(mark, true);
    fitToText(part, [part] { enlarge(part); });
}

} // namespace zhike
