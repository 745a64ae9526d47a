// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QAbstractButton>

class QBoxLayout;
class QToolButton;
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
    /// The key that goes there, for the tool tip.
    void setKey(const QString& key);
    /// What its number counts, for the tool tip.
    void setCountMeaning(const QString& meaning);
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
    QString m_key;
    QString m_counted;
    int m_count = 0;
    bool m_collapsed = false;
    bool m_below = false;
};

struct PageView;

/// The column at the left: the program's mark and name, the pages with their saved views, at its foot the
/// settings and the button that makes it narrow. ↑ and ↓ move between entries.
class Navigation : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);
    /// At the end of the pages, or at the foot.
    NavEntry* addEntry(const QString& id, const QString& icon, const QString& text, bool atFoot = false);
    void setCount(const QString& id, int count);
    /// The saved views below an entry.
    void setViews(const QString& id, const std::vector<PageView>& views);
    void setCurrent(const QString& id);
    /// Where Tab leaves it.
    [[nodiscard]] QWidget* lastStop() const;
    /// Icons only, or words too.
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    [[nodiscard]] NavEntry* entry(const QString& id) const;

Q_SIGNALS:
    void chosen(const QString& id);
    void viewChosen(const QString& id, const QString& view);
    void viewMenuRequested(const QString& id, const QString& view, const QPoint& at);
    void toggleWanted(); ///< the button at the foot was pressed

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    bool event(QEvent* event) override;

private:
    void fitEntries();
    QVBoxLayout* m_entries;
    QBoxLayout* m_foot;
    QToolButton* m_toggle; ///< the last of all
    bool m_collapsed = false;
};

} // namespace zhike
