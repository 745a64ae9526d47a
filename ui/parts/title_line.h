// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>

namespace zhike {

class LinePlace;
class Tag;
class TextLabel;

/// The title of a record, a mark before it and one behind its end, and at the right what can be done with it.
/// Where there is no room for all, the buttons go below, and a long title on in another line; the marks stay
/// at its first.
class TitleLine : public QWidget
{
    Q_OBJECT
public:
    explicit TitleLine(QWidget* buttons, QWidget* parent = nullptr);
    [[nodiscard]] Tag* before() const { return m_before; }
    [[nodiscard]] TextLabel* title() const { return m_title; }
    [[nodiscard]] Tag* behind() const { return m_behind; }
    /// Looks again, when a text or the buttons have changed.
    void place();

private:
    [[nodiscard]] QWidget* makeTitle();
    [[nodiscard]] int wanted() const;
    void wrap(bool beside);

    Tag* m_before;
    TextLabel* m_title;
    Tag* m_behind;
    LinePlace* m_line = nullptr;
};

} // namespace zhike
