// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QAbstractButton>

class QVBoxLayout;

namespace zhike {

/// One entry of the navigation: icon, word, count. Icon only when collapsed.
class NavEntry : public QAbstractButton
{
    Q_OBJECT
public:
    NavEntry(const QString& icon, const QString& text, QWidget* parent = nullptr);
    void setCount(int count); ///< below 1 shows none
    void setCollapsed(bool collapsed);
    /// Stands below another entry: no icon, a step to the right, never the chosen one.
    void setBelow(bool below);
    [[nodiscard]] bool isBelow() const { return m_below; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void menuRequested(const QPoint& at); ///< the right button, or the menu key

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent*) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();
    QString m_icon;
    int m_count = 0;
    bool m_collapsed = false;
    bool m_below = false;
};

struct PageView;

/// The column at the left: the program's mark and name, the pages. ↑ and ↓ move between entries.
class Navigation : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);
    void addEntry(const QString& id, const QString& icon, const QString& text);
    void setCount(const QString& id, int count);
    /// The saved views below an entry.
    void setViews(const QString& id, const std::vector<PageView>& views);
    void setCurrent(const QString& id);
    void setCollapsed(bool collapsed);
    [[nodiscard]] NavEntry* entry(const QString& id) const;

Q_SIGNALS:
    void chosen(const QString& id);
    void viewChosen(const QString& id, const QString& view);
    void viewMenuRequested(const QString& id, const QString& view, const QPoint& at);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QVBoxLayout* m_entries;
    bool m_collapsed = false;
};

} // namespace zhike
