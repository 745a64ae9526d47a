// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/short_list_model.h"
#include "ui/parts/table_columns.h"
#include "ui/shell/context.h"
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace zhike {

class ListSearch;
class RowList;
class SelectionBar;
class TableHeader;

/// How a short list can be looked at.
struct ShortListDesign {
    QString key;                     ///< under which it is remembered how it was left
    EntityKind kind;                 ///< of its records, for exporting; None: its figures are, as listed
    QString fileName;                ///< suggested for an export, without its suffix
    QVector<TableColumn> columns;    ///< what they sort by is the number of a line's key
    QString usual;                   ///< the order in which lines are given, for the menu: by time
    QStringList groupings;           ///< names of the groups of the lines
    int grouping = -1;               ///< at first; below 0: none
    ShortListModel::HeadNote note{}; ///< what a head says
    ShortListModel::HeadNote sums{}; ///< what several chosen ones come to together
};

/// What a list of some hundred rows can do besides showing them: order by any column, groups that collapse,
/// a table with columns to choose, several rows chosen with their sums, copied or exported. It remembers how
/// it was left. The list itself stays with the screen; lists of very many rows read theirs by pages instead.
class ShortList : public QObject
{
    Q_OBJECT
public:
    ShortList(RowList* list, const AppContext& context, ShortListDesign design, QObject* parent = nullptr);
    ~ShortList() override;

    /// Shows these; what is chosen stays chosen.
    void setLines(QVector<ListLine> lines);
    [[nodiscard]] ShortListModel* model() const { return m_model; }
    /// The heads of the table's columns, to stand over the list; hidden while it is no table.
    [[nodiscard]] QWidget* columnRow() const { return m_columnRow; }
    [[nodiscard]] TableHeader* columns() const { return m_columns; }
    /// What can be done with several at once, to stand below the list. Copying and exporting are there.
    [[nodiscard]] SelectionBar* bar() const { return m_bar; }
    /// Opens the menu of orders and groups.
    [[nodiscard]] QToolButton* menuButton() const { return m_menuButton; }
    [[nodiscard]] QToolButton* tableButton() const { return m_tableButton; }
    /// Typing in the list looks for rows that hold it, in this field, to stand over the list; hidden while
    /// there is nothing in it. Made when first asked for.
    [[nodiscard]] QLineEdit* searchField();
    /// Typing in another list of the same records looks in that field too.
    void searchAlsoIn(RowList* other);
    /// Orders, groups and the table; after them what the screen adds.
    void fillMenu(QMenu& menu);

    [[nodiscard]] bool isTable() const { return m_table; }
    void setTable(bool table);
    [[nodiscard]] int grouping() const { return m_grouping; }
    void setGrouping(int grouping);
    /// By a key of the lines; below 0 as they are given.
    void setOrder(int key, bool descending);
    /// While the list is not in sight its heads and its bar hide.
    void setActive(bool active);

    /// All that are listed, as a table for other programs, and as CSV.
    void copyAll();
    void exportAll();

    /// How it is looked at and what is searched for in it, as plain values, and back.
    [[nodiscard]] QVariantMap state() const;
    void setState(const QVariantMap& state);

Q_SIGNALS:
    void changed(); ///< the person looks at it in another way
    void tableChanged(bool table);
    void groupingChanged(int grouping);
    void searched();              ///< other rows are shown
    void menuWanted(QMenu* menu); ///< the menu is about to open: the screen may add to it

private:
    void build();
    void apply();
    void keep();
    void fillOrders(QMenu& menu);
    void fillGroupings(QMenu& menu);
    // What is chosen, in short_list_chosen.cpp.
    void buildBar();
    // Typing in it, in short_list_search.cpp.
    [[nodiscard]] QString sought() const;
    void setSought(const QString& text);
    void follow();
    [[nodiscard]] QVector<Uuid> listed() const;
    void copyRows(const QVector<Uuid>& ids);
    void exportCsv(const QVector<Uuid>& ids);
    [[nodiscard]] std::vector<std::vector<QString>> figures(const QVector<Uuid>& ids) const;

    RowList* m_list;
    AppContext m_context;
    ShortListDesign m_design;
    ShortListModel* m_model;
    TableHeader* m_columns;
    QWidget* m_columnRow;
    SelectionBar* m_bar;
    QToolButton* m_menuButton;
    QToolButton* m_tableButton;
    ListSearch* m_search = nullptr;
    QVector<QPointer<QWidget>> m_parts; ///< for the screen to place
    int m_order = -1;
    bool m_descending = false;
    int m_grouping = -1;
    bool m_table = false;
    bool m_active = true;
    bool m_showing = false; ///< the state is being shown: what the parts say of it is no news
};

} // namespace zhike
