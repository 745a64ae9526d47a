// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/choice_strip.h"
#include "ui/shell/tokens.h"
#include <QtWidgets/QWidget>
#include <optional>

namespace zhike {

/// A row of big buttons of which one or none is chosen: 正常 | 异常 | 不查, or a rating of 1 to 5 with a word
/// under each. Made for fingers and for keys: ← and →, or the number of the button; Backspace takes the
/// choice back.
class Segments : public QWidget, public ChoiceStrip
{
    Q_OBJECT
public:
    struct Choice {
        QString text;
        TagKind tint;      ///< of the chosen one
        QString word = {}; ///< below the text; makes the buttons stand apart
    };
    /// `button` is the least size of each, at the designed size of text.
    Segments(const QString& name, std::vector<Choice> choices, QSize button, QWidget* parent = nullptr);

    [[nodiscard]] int chosen() const { return m_chosen; } ///< −1 for none
    void setChosen(int index);                            ///< without emitting
    /// The chosen one as a mark from 1 on.
    [[nodiscard]] std::optional<int> rating() const
    {
        return m_chosen < 0 ? std::nullopt : std::optional(m_chosen + 1);
    }
    [[nodiscard]] QRect buttonRect(int index) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return apart(); }
    [[nodiscard]] int heightForWidth(int width) const override;

    // ChoiceStrip
    [[nodiscard]] int choiceCount() const override;
    [[nodiscard]] QString choiceName(int index) const override;
    [[nodiscard]] QRect choiceRect(int index) const override;
    [[nodiscard]] int chosenOne() const override;
    void press(int index) override;

Q_SIGNALS:
    void changed(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QSize button() const;
    /// How many stand side by side where there is so much room.
    [[nodiscard]] int columns(int room) const;
    [[nodiscard]] bool apart() const { return !m_choices.front().word.isEmpty(); }
    [[nodiscard]] int indexAt(QPoint at) const;
    void choose(int index);
    void describe();
    [[nodiscard]] bool wordsTakeTwoLines() const;
    void paintApart(QPainter& painter, int index, const Tokens& tokens) const;
    void paintButton(QPainter& painter, int index, const Tokens& tokens) const;

    QString m_name;
    std::vector<Choice> m_choices;
    QSize m_button; ///< at the designed size of text, at least
    int m_chosen = -1;
    int m_hovered = -1;
};

} // namespace zhike
