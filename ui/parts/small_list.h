// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/context.h"
#include <QtCore/QObject>

class QVBoxLayout;

namespace zhike {

class GroupedModel;
class ListSearch;
class RowList;
class SelectionBar;

/// What a small list inside a page can do besides showing its rows: typing looks for them, several can be
/// chosen, are counted and copied.
class SmallList : public QObject
{
    Q_OBJECT
public:
    SmallList(RowList* list, GroupedModel* model, const AppContext& context);
    /// Puts the list into a column, with the field over it and the bar below, both only while they are used.
    void addTo(QVBoxLayout* column);
    [[nodiscard]] bool isSearched() const;

Q_SIGNALS:
    void searched(); ///< other rows are shown

private:
    void follow();
    RowList* m_list;
    ListSearch* m_search;
    SelectionBar* m_bar;
};

} // namespace zhike
