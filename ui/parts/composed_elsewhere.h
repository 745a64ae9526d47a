// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QPointer>
#include <QtCore/QVariant>
#include <QtWidgets/QWidget>
#include <functional>

class QInputMethodEvent;

namespace zhike {

/// What an input method composes over a widget that takes no text itself, shown in a field that does (type to
/// search). The keyboard stays with the widget until something is chosen, because moving it would end what is
/// being composed; then it goes to the field.
class ComposedElsewhere
{
public:
    /// `show` makes a field visible that is hidden while nothing is typed.
    void setField(QWidget* field, std::function<void()> show);
    [[nodiscard]] QWidget* field() const { return m_field; }
    [[nodiscard]] bool isComposing() const { return m_composing; }
    /// Hands the event on; false if there is no field or nothing to show in it.
    [[nodiscard]] bool take(QInputMethodEvent& event);
    /// What the field says, in the coordinates of the widget `over` which it is composed: candidates are
    /// offered at the field.
    [[nodiscard]] QVariant query(Qt::InputMethodQuery query, const QWidget& over) const;

private:
    QPointer<QWidget> m_field;
    std::function<void()> m_show;
    bool m_composing = false;
};

} // namespace zhike
