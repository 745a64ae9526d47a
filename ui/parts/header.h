// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/choice_strip.h"
#include <QtWidgets/QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace zhike {

struct Tokens;
class BarLayout;
class TextLabel;

/// A push button in one of the looks of the style sheet.
enum class ButtonLook { Plain, Primary, Small, Danger, Big };
[[nodiscard]] QPushButton* makeButton(const QString& text, ButtonLook look = ButtonLook::Plain,
                                      const QString& icon = {}, QWidget* parent = nullptr);
/// A square button with an icon only; `name` is its tool tip and accessible name.
[[nodiscard]] QToolButton* makeIconButton(const QString& icon, const QString& name,
                                          QWidget* parent = nullptr);

/// The head of a page, 56 px: title, note, widgets of one's own, a … menu, one primary button at the right. A
/// narrow one goes on in another line.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString& title = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    /// Beside the title: a count, a date.
    void setNote(const QString& note);
    /// The one primary action of the screen.
    QPushButton* setPrimary(const QString& text, const QString& icon = {});
    /// A secondary button, left of the primary one.
    QPushButton* addButton(const QString& text, const QString& icon = {});
    /// The menu behind …, made when first asked for.
    QMenu* menu();
    /// Something right after title and note (chips, badges).
    void addWidget(QWidget* widget);
    /// Something at the right, before the buttons.
    void addRight(QWidget* widget);
    /// The margins of a narrow list pane instead of a page's.
    void setCompact(bool compact);

private:
    TextLabel* m_title;
    TextLabel* m_note;
    BarLayout* m_row;
    QToolButton* m_more = nullptr;
    QPushButton* m_primary = nullptr;
};

/// Tabs of 40 px: words with counts over a hairline, the chosen one bold with a 2 px rule. Left and right
/// arrows move, Ctrl+Tab goes on.
class TabBar : public QWidget, public ChoiceStrip
{
    Q_OBJECT
public:
    explicit TabBar(QWidget* parent = nullptr);
    void addTab(const QString& id, const QString& text);
    void setCount(const QString& id, int count); ///< below 0 shows none
    void setCurrent(const QString& id);
    [[nodiscard]] QString current() const;
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QString text(const QString& id) const; ///< without its count
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QRect tabRect(const QString& id) const;

    // ChoiceStrip
    [[nodiscard]] int choiceCount() const override;
    [[nodiscard]] QString choiceName(int index) const override;
    [[nodiscard]] QRect choiceRect(int index) const override;
    [[nodiscard]] int chosenOne() const override;
    void press(int index) override;

Q_SIGNALS:
    void currentChanged(const QString& id);

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Tab {
        QString id;
        QString text;
        int count = -1;
    };
    [[nodiscard]] QRect rectOf(int index) const;
    [[nodiscard]] QRect unscrolled(int index) const;
    [[nodiscard]] int widthOf(const Tab& tab) const;
    [[nodiscard]] int textWidths() const;
    [[nodiscard]] int gap() const;
    [[nodiscard]] int scrolledBy() const;
    void paintMore(QPainter& painter, const Tokens& tokens) const;
    [[nodiscard]] int indexAt(const QPoint& at) const;
    void choose(int index);

    QVector<Tab> m_tabs;
    int m_current = -1;
    int m_hovered = -1;
    bool m_keyboard = false;
};

} // namespace zhike
