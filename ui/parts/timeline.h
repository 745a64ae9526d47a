// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/row.h"
#include <QtCore/QAbstractListModel>
#include <QtCore/QDateTime>
#include <QtWidgets/QListView>

namespace zhike {

/// One thing that happened.
struct TimelineEntry {
    Uuid id;
    int kind = -1;         ///< the EntityKind it opens, as int
    QDateTime at;          ///< in the organisation's zone
    bool wholeDay = false; ///< shows no time
    QString icon;
    Ink ink = Ink::Soft; ///< of the node: red for a breached request
    QString tag;
    TagKind tagKind = TagKind::Grey;
    QString title;
    QString subtitle;
    QString tail; ///< after the subtitle, in tailInk
    Ink tailInk = Ink::Amber;
};

/// Entries, newest first, with a head for each day.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    /// `today` decides what the day heads say (今天, 3 天前). Entries are sorted here.
    void setEntries(QVector<TimelineEntry> entries, QDate today);
    [[nodiscard]] const TimelineEntry* entry(const QModelIndex& index) const; ///< null for day heads

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        QString head; ///< not empty: a day head
        int entry = -1;
        bool last = false; ///< no line goes on below the node
    };
    QVector<TimelineEntry> m_entries;
    QVector<Line> m_lines;
};

/// Shows a TimelineModel: time, node on a line, title over subtitle. Enter, or a click, opens.
class TimelineView : public QListView
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);
    void setMargin(int margin);

Q_SIGNALS:
    void opened(int kind, const zhike::Uuid& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
};

} // namespace zhike
