// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QAbstractButton>

namespace zhike {

/// The ways to look at a page, of which one is chosen: 月 | 周 | 日程, joined in one frame. It is one stop of
/// Tab; the arrow keys choose.
class ViewSwitch : public QWidget
{
    Q_OBJECT
public:
    explicit ViewSwitch(const QString& name, QWidget* parent = nullptr);
    /// Adds one at the end; the button's object name is `name`.
    QAbstractButton* addView(const QString& name, const QString& text);
    /// Shows which is chosen, without emitting.
    void setCurrent(int index);
    [[nodiscard]] int current() const; ///< −1 while there are none
    [[nodiscard]] QAbstractButton* button(int index) const { return m_buttons[index]; }
    [[nodiscard]] int count() const { return int(m_buttons.size()); }

Q_SIGNALS:
    /// A person chose one.
    void chosen(int index);

private:
    QVector<QAbstractButton*> m_buttons;
    QAbstractButton* m_stop = nullptr; ///< of Tab
};

} // namespace zhike
