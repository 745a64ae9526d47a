// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace zhike {

class Memory;
class RowList;

/// Remembers which row of a list stands at the top, to the pixel, and brings it back once when its rows have
/// come for the first time: a list is found again as it was left. Where another row was chosen meanwhile,
/// that one is in sight instead.
class ScrollKeeper final : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the list, which has its model already.
    ScrollKeeper(RowList* list, Memory& memory, const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void remember();
    void bringBack();
    RowList* m_list;
    Memory& m_memory;
    QString m_key;
    QTimer m_rest; ///< since the last step of scrolling
    bool m_waiting = true;
};

} // namespace zhike
