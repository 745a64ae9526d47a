// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>

class QBoxLayout;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace zhike {

class BusyStrip;
class LinkLabel;
class TextLabel;

/// Stands below a list while several rows are chosen: how many, what they sum up to, what can be done with
/// all of them; and how far it has got.
class SelectionBar : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionBar(QWidget* parent = nullptr);
    /// How many are chosen, in words; shows the bar.
    void setCount(const QString& text);
    [[nodiscard]] QString count() const;
    void setSums(const QString& text);
    [[nodiscard]] QString sums() const;
    /// One of the few things done most.
    QPushButton* addAction(const QString& text, const QString& icon, const QString& name);
    /// The rest, behind …
    [[nodiscard]] QMenu* more() const { return m_more; }
    [[nodiscard]] BusyStrip* busy() const { return m_busy; }

Q_SIGNALS:
    void clearRequested(); ///< only one row shall stay chosen

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    BusyStrip* m_busy;
    TextLabel* m_count;
    TextLabel* m_sums;
    LinkLabel* m_clear;
    QBoxLayout* m_lines;
    QHBoxLayout* m_actions;
    QMenu* m_more;
};

} // namespace zhike
