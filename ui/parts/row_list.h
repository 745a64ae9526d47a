// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/composed_elsewhere.h"
#include "ui/parts/row.h"
#include <QtCore/QAbstractListModel>
#include <QtCore/QPointer>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>
#include <functional>
#include <optional>

namespace zhike {

/// Paints rows of 44 px from RowRole: icon or avatar, tag and title over the subtitle; at the right, from the
/// edge: action button, health, badge, right cell. Group heads of 28 px where GroupHeadRole says so.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RowDelegate(QObject* parent = nullptr);

    /// Widths of the right cell and the action column; by default as wide as their content, which suits short
    /// lists; a fixed width keeps columns straight (Today: 148 and 96).
    void setColumns(int rightCell, int action);
    /// The left and right margin; 16 in panes, 24 on pages.
    void setMargin(int margin) { m_margin = margin; }
    /// Always leaves the icon's and tag's columns free, so that titles stand in one line; for tags at least
    /// `forTags`.
    void setLeading(bool icons, bool tags, int forTags = 0);
    /// Whether rows of two lines show their tier badge; in a table it has its column. On by default.
    void setBadgeColumn(bool on) { m_badgeColumn = on; }
    /// Hairlines between rows; on by default.
    void setHairlines(bool on) { m_hairlines = on; }
    /// Heads as high as rows: lists of very many rows know where each lies without asking.
    void setUniform(bool on) { m_uniform = on; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    /// Shows all of what is cut.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    /// Title and second line, where one of them is cut in a row of this place; otherwise empty.
    [[nodiscard]] QString cutText(const QRect& rect, const Row& row) const;
    /// Where the action button of a row lies inside `rect`; empty if it has none.
    [[nodiscard]] QRect actionRect(const QRect& rect, const Row& row) const;

Q_SIGNALS:
    /// The button in the row was clicked.
    void actionTriggered(const QModelIndex& index);

protected:
    /// The width of the column for tags.
    [[nodiscard]] int tagColumn() const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& tokens) const;
    void paintHead(QPainter& painter, const QStyleOptionViewItem& option, const Row& row,
                   const Tokens& tokens) const;
    /// Where the name will stand, while the row is not here yet.
    void paintComing(QPainter& painter, const QRect& rect, const Tokens& tokens) const;

private:
    struct Places;
    enum Beside { All, WithoutBadge, WithoutFigures }; ///< what stands beside the title
    [[nodiscard]] Places places(const QRect& rect, const Row& row) const;
    [[nodiscard]] Places places(const QRect& rect, const Row& row, Beside beside) const;
    void paintText(QPainter& painter, const Places& places, const Row& row, const Tokens& tokens) const;
    void paintRight(QPainter& painter, const Places& places, const Row& row, const Tokens& tokens) const;

    int m_margin;
    int m_rightCell = 0;
    int m_action = 0;
    int m_tagColumn = 0;
    bool m_icons = false;
    bool m_tags = false;
    bool m_badgeColumn = true;
    bool m_hairlines = true;
    bool m_uniform = false;
    QPersistentModelIndex m_hoveredAction;
    QPersistentModelIndex m_pressedAction;
};

class StickyHead;
class TableDelegate;
class TableHeader;

/// Where a row is opened: here, or beside what is open.
enum class Beside { No, Tab, Window };

/// While a list tells that a row was opened beside, its window has this property (an int of Beside), so that
/// whoever goes there goes beside.
inline constexpr auto besideProperty = "zhikeBeside";

/// A list of rows. Enter or double click opens; Ctrl+Enter, the middle button and, where one row only can be
/// chosen, Ctrl+click open in a tab of its own, Ctrl+Shift+Enter in a window; hover and selection calm; the
/// chosen row is kept by its id when the model changes. Typing goes to `typed` (type to search).
class RowList : public QListView
{
    Q_OBJECT
public:
    explicit RowList(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] RowDelegate* rows() const { return m_delegate; }
    /// Opens rows with a single click (lists that lead to another page).
    void setOpensOnClick(bool on) { m_opensOnClick = on; }
    [[nodiscard]] Uuid currentId() const;
    /// Makes the row with this id current, now or when the model has it.
    void setCurrentId(const Uuid& id);
    /// Several rows can be chosen: with Shift and Ctrl, Ctrl+A for all, Esc for one again.
    void setMulti(bool multi);
    /// The ids of all that are chosen, in the order of the list, whether their rows are loaded or not.
    [[nodiscard]] QVector<Uuid> selectedIds() const;
    void selectAll() override;
    /// Only the current row stays chosen.
    void selectCurrentOnly();
    /// Shows the rows as a table under this header; null: as rows of two lines again.
    void setTable(TableHeader* header);
    [[nodiscard]] bool isTable() const { return m_table != nullptr; }
    /// Collapses or opens the group with its head in this row.
    void toggleGroup(int headRow);
    /// Chooses all rows of a group, besides those that are chosen: Ctrl and a click on its head.
    void selectGroup(int headRow);
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    /// As a grey ground for list panes.
    void setPane(bool pane);
    /// Where typing searches: what an input method composes over the list appears in this field, and the
    /// keyboard follows once it is chosen. `show` makes a hidden field visible.
    void setSearchField(QWidget* field, std::function<void()> show = {});
    /// What stands there while the model has no rows; not owned before it is set.
    void setPlaceholder(QWidget* widget);
    /// While something is searched for, no rows mean that nothing holds it.
    void setSearched(bool searched);
    /// Puts what the chosen rows show on the clipboard.
    void copyRows();

Q_SIGNALS:
    void opened(const QModelIndex& index); ///< Enter, double click, or click where that opens
    /// Where opening a row only moves within the page: what to open beside. Without a receiver it is
    /// opened().
    void openedBeside(const zhike::Uuid& id, zhike::Beside where);
    void currentIdChanged(const zhike::Uuid& id); ///< the chosen row changed by the person or the program
    void actionTriggered(const QModelIndex& index);
    void typed(const QString& text);
    void selectionMoved(); ///< other rows are chosen
    void copyRequested();  ///< Ctrl+C; without a receiver the list copies what its rows show
    void copied(int rows); ///< it did

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void keepCurrent();
    bool groupKey(QKeyEvent* event);
    [[nodiscard]] int headAt(const QPoint& at) const;
    void keepSelection();
    void restoreSelection();
    void updatePlaceholder();
    void openRow(const QModelIndex& index, Beside where);
    [[nodiscard]] bool asksForTab(const QMouseEvent& event) const;
    [[nodiscard]] bool leadsBeside() const;

    RowDelegate* m_delegate;
    TableDelegate* m_tableDelegate = nullptr;
    TableHeader* m_table = nullptr;
    StickyHead* m_sticky = nullptr;
    QWidget* m_placeholder = nullptr;
    QWidget* m_notFound = nullptr; ///< made when first needed
    bool m_searched = false;
    ComposedElsewhere m_composed; ///< over the list, shown in its search field
    Uuid m_wanted;
    bool m_opensOnClick = false;
    bool m_restoring = false;
    QVector<Uuid> m_keptSelection; ///< while the model changes under it
    bool m_allWanted = false;      ///< Ctrl+A before all rows were known
};

/// A group of rows under a head.
struct RowGroup {
    QString title;
    QString note;
    Mark dot = Mark::None;
    QVector<Row> rows;
};

/// Groups and their rows as one list, so that arrow keys run through all. Heads cannot be chosen.
class GroupedModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setGroups(const QVector<RowGroup>& groups);
    /// One group without a head.
    void setRows(const QVector<Row>& rows);
    /// Only rows that hold this, in any of their words or the pinyin of their title, under their heads;
    /// empty: all.
    void setText(const QString& text);
    [[nodiscard]] const Row* row(const QModelIndex& index) const; ///< null for heads
    [[nodiscard]] QModelIndex indexOf(const Uuid& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        Row row;
        bool head = false;
    };
    void setAll(QVector<Line> lines);
    void lay();
    QVector<Line> m_all;
    QVector<Line> m_lines; ///< those that are shown
    QString m_text;
};

} // namespace zhike
