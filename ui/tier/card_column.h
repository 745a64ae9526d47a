// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/choice_strip.h"
#include "ui/parts/paged_list_model.h"
#include "ui/tier/board_card.h"
#include <QtWidgets/QAbstractScrollArea>

namespace zhike {

/// The cards of one tier, below each other. Rows are read as they come into sight, heights are known without
/// them, so that 100,000 cards scroll like ten. What is lifted, dropped and proposed is the board's business:
/// the column says where the mouse and the keys are.
class CardColumn : public QAbstractScrollArea, public ChoiceStrip
{
    Q_OBJECT
public:
    /// What the board knows of a card before its row is read: null for nothing to say.
    using NoteOf = std::function<std::optional<BoardNote>(const Uuid&)>;

    explicit CardColumn(QWidget* parent = nullptr);

    /// The ids in their order, whether each has a note under it, and where rows come from.
    void setCards(const QVector<Uuid>& ids, std::vector<bool> noted, NoteOf note,
                  std::function<QFuture<Result<QVector<Row>>>(QVector<Uuid>)> rows);
    [[nodiscard]] int count() const { return static_cast<int>(m_ids.size()); }
    [[nodiscard]] Uuid idAt(int index) const;
    [[nodiscard]] int indexOf(const Uuid& id) const;
    /// Null while it is not read.
    [[nodiscard]] const Row* row(int index) const;
    [[nodiscard]] std::optional<BoardNote> note(const Uuid& id) const;
    [[nodiscard]] Uuid current() const { return m_current; }
    /// Makes it the chosen one, without telling; a null or foreign id: none is.
    void setCurrent(const Uuid& id);
    void ensureVisible(int index);
    /// In the viewport, gaps left out.
    [[nodiscard]] QRect cardRect(int index) const;
    [[nodiscard]] int indexAt(QPoint at) const;
    /// The first card in sight below `y` of the viewport; −1 without cards.
    [[nodiscard]] int indexNear(int y) const;

    /// Where a card was lifted: a dashed place. Null: nowhere.
    void setLifted(const Uuid& id);
    /// The mouse carries nothing any more.
    void forgetDrag();
    /// Where a lifted card would stand, before the card of this index; below 0: it is not over this column.
    void setSlot(int before, bool noted);
    [[nodiscard]] int slotBefore() const { return m_slot; }
    /// Where the slot lies in the viewport; empty without one.
    [[nodiscard]] QRect slotRect() const;

    // ChoiceStrip: the cards in sight
    [[nodiscard]] int choiceCount() const override;
    [[nodiscard]] QString choiceName(int index) const override;
    [[nodiscard]] QRect choiceRect(int index) const override;
    [[nodiscard]] int chosenOne() const override;
    void press(int index) override;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const zhike::Uuid& id); ///< by the person
    void opened(const zhike::Uuid& id); ///< Enter or a double click
    void entered();                     ///< took the keyboard
    /// The mouse lifts a card: it lies at `card` and was taken at `at`, both in the viewport.
    void lifted(const zhike::Uuid& id, const QRect& card, const QPoint& at);
    void dragged(const QPoint& global);
    void dropped(const QPoint& global);
    /// A key that is not the column's own.
    void keyed(QKeyEvent* event);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layCards();
    void updateScroll();
    void choose(int index);
    bool moveBy(QKeyEvent* event);
    [[nodiscard]] int page() const;
    [[nodiscard]] int heightOf(int index) const;
    [[nodiscard]] std::pair<int, int> inSight() const;
    void paintOne(QPainter& painter, int index, const Tokens& tokens) const;
    [[nodiscard]] QString nameOf(int index) const;

    PagedListModel* m_model;
    QVector<Uuid> m_ids;
    QHash<Uuid, int> m_places;
    std::vector<bool> m_noted;
    std::vector<int> m_tops; ///< of every card, and the end of the last
    NoteOf m_note;
    Uuid m_current;
    Uuid m_lifted;
    int m_hovered = -1;
    int m_slot = -1;
    bool m_slotNoted = false;
    bool m_keyboard = false;
    QPoint m_pressedAt;
    int m_pressed = -1;
    bool m_dragging = false;
};

} // namespace zhike
