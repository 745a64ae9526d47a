// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/list.h"
#include "core/store/deliver.h"
#include "ui/parts/row.h"
#include "ui/shell/context.h"
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QAction;
class QLineEdit;
class QPushButton;

namespace zhike {

class EmptyState;
class FilterBar;
class PageHeader;
class RowList;
class ShortList;

/// The list of engineers: title with count, search, filters, and the rows, of two lines or as a table, in
/// any order and in groups; several can be chosen.
class EngineerListPane : public QWidget
{
    Q_OBJECT
public:
    explicit EngineerListPane(const AppContext& context, QWidget* parent = nullptr);

    /// Reads the list, or brings it up to date; from then on it follows the store.
    void load();
    [[nodiscard]] RowList* list() const { return m_list; }
    [[nodiscard]] ShortList* shortList() const { return m_short; }
    [[nodiscard]] FilterBar* filters() const { return m_filters; }
    [[nodiscard]] bool isTable() const;
    /// Makes it current, now or when it is there.
    void select(const Uuid& id);
    /// Opens the search with this in it.
    void search(const QString& text);
    /// The name of the saved view that is shown, or none.
    void setName(const QString& name);

    /// How the list is looked at, as plain values, and back.
    [[nodiscard]] QVariantMap state() const;
    void setState(const QVariantMap& state);

Q_SIGNALS:
    void chosen(const zhike::Uuid& id);
    void createWanted();
    void stateChanged();
    void saveViewWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent*) override;

private:
    void build();
    void buildHeader();
    void buildList();
    void buildBar();
    void connectList();
    void read();
    void take(const QVector<EngineerRow>& rows);
    void takeFilters(const QVariantMap& chosen);
    void recallFilters(); ///< once, when there is something to choose from
    void archiveChosen();

    AppContext m_context;
    PageHeader* m_header;
    QLineEdit* m_search;
    FilterBar* m_filters;
    RowList* m_list;
    ShortList* m_short;
    EmptyState* m_empty;
    QPushButton* m_first = nullptr; ///< while there are none at all
    QAction* m_archive = nullptr;
    EngineerFilter m_filter;
    Latest m_requests;
    QTimer m_typing;
    QTimer m_refresh;
    bool m_active = false;
    bool m_recalled = false;
    bool m_pick = true; ///< the first one is chosen as soon as there is one
};

} // namespace zhike
