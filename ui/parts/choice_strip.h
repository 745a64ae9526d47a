// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QRect>
#include <QtCore/QString>

namespace zhike {

/// What a widget that paints several things to choose from says about them to assistive technology.
class ChoiceStrip
{
public:
    virtual ~ChoiceStrip() = default;
    [[nodiscard]] virtual int choiceCount() const = 0;
    [[nodiscard]] virtual QString choiceName(int index) const = 0;
    [[nodiscard]] virtual QRect choiceRect(int index) const = 0; ///< in the widget
    [[nodiscard]] virtual int chosenOne() const = 0;             ///< −1: none
    /// As a click on it.
    virtual void press(int index) = 0;
};

} // namespace zhike
