// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/anchored_popup.h"

class QListWidget;

namespace zhike {

class TableHeader;

/// Which columns a table shows, and in which sequence: a tick shows one (Space), dragging moves it (Alt+↑,
/// Alt+↓).
class ColumnChooser : public AnchoredPopup
{
    Q_OBJECT
public:
    ColumnChooser(QWidget* anchor, TableHeader* header);
    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void takeSequence();
    void moveCurrent(int by);
    TableHeader* m_header;
    QListWidget* m_list;
    bool m_filling = false;
};

/// The heads of a table with the button that chooses among them, over a hairline.
[[nodiscard]] QWidget* makeColumnRow(TableHeader* header);

} // namespace zhike
