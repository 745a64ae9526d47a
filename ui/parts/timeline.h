// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/row.h"
#include <QtCore/QAbstractListModel>
#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtWidgets/QListView>

namespace zhike {

class TimelineDetailBox;

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

/// What an entry says when it is unfolded: facts under their labels, and where its own page is.
struct TimelineDetail {
    struct Line {
        QString label;
        QString text;
        Ink ink = Ink::Soft;
    };
    QVector<Line> lines;
    QString link; ///< such as 打开 VA26-000123; empty: it has no page
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
    [[nodiscard]] QModelIndex indexOf(const Uuid& id) const;

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

/// Shows a TimelineModel: time, node on a line, title over subtitle. Enter, or a click, unfolds an entry in
/// place; Enter again, a double click or its link opens its page; Esc, ← or a click on its head folds it.
class TimelineView : public QListView
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);
    ~TimelineView() override;
    void setModel(QAbstractItemModel* model) override;
    void setMargin(int margin);

    /// Unfolds an entry, or brings what it says up to date.
    void setDetail(const Uuid& id, const TimelineDetail& detail);
    void fold(const Uuid& id);
    void foldAll();
    [[nodiscard]] bool isUnfolded(const Uuid& id) const { return m_details.contains(id); }
    [[nodiscard]] QVector<Uuid> unfolded() const { return m_details.keys(); }
    /// How high what belongs to an unfolded entry is; 0 for a folded one.
    [[nodiscard]] int detailHeight(const QModelIndex& index) const;

Q_SIGNALS:
    void unfolding(int kind, const zhike::Uuid& id); ///< answer with setDetail()
    void opened(int kind, const zhike::Uuid& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void unfold(const QModelIndex& index);
    void openPage(const QModelIndex& index);
    void toggle(const QModelIndex& index);
    void restoreBoxes();
    void placeBox(const QModelIndex& index, const TimelineDetail& detail);
    [[nodiscard]] bool keyPressed(int key);

    QHash<Uuid, TimelineDetail> m_details;
    bool m_opening = false; ///< a double click is under way: its release folds nothing
};

} // namespace zhike
