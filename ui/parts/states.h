// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QTimer>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QWidget>

class QHBoxLayout;
class QSpacerItem;
class QLayout;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace zhike {

class TextLabel;
class LinkLabel;

/// What an empty place says: an icon, what belongs here, and the first step.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString& icon, const QString& title, const QString& sentence = {},
               QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& sentence);
    /// It stands beside something with a primary action of its own: its steps are plain.
    void setBeside() { m_beside = true; }
    /// The first step; the first one added is the primary one.
    QPushButton* addStep(const QString& text, const QString& icon = {});

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    QString m_icon;
    QSpacerItem* m_room; ///< of the icon
    TextLabel* m_title;
    TextLabel* m_sentence;
    QHBoxLayout* m_steps;
    bool m_beside = false;
};

/// Takes everything out of a layout, and deletes it.
void clearLayout(QLayout* layout);

/// Lets Tab come to `widget` right after `before`, even while that takes no keyboard, which Qt passes over.
void putAfter(QWidget* before, QWidget* widget);

/// Lets Tab walk through the controls inside `part` in the order of its layouts, after `before` (null: from the
/// first of them on). For parts that are made anew or in another order: what is new comes last in a window.
void chainTabs(QWidget* before, QWidget* part);

/// A pane at the side with its own scroll bar on the pane ground, and a hairline at its left.
class SidePane : public QScrollArea
{
    Q_OBJECT
public:
    explicit SidePane(QWidget* parent = nullptr);
    /// Adds a widget below the others, with the pane's margins.
    void add(QWidget* widget);
    /// A hairline and the distances around it.
    void addRule();
    /// Removes everything.
    void clear();
    /// Whether it has the hairline at its left; one at the left edge of a page does not.
    void setLine(bool line) { m_line = line; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fitWidth();
    QWidget* m_body;
    QVBoxLayout* m_column;
    bool m_line = true;
};

/// Long work: what is being done, how far, and a way to stop it. Appears only after 200 ms, so that short
/// work does not flicker.
class BusyStrip : public QWidget
{
    Q_OBJECT
public:
    explicit BusyStrip(QWidget* parent = nullptr);
    void start(const QString& text, bool cancellable = true);
    void setProgress(qint64 done, qint64 total); ///< total 0: unknown
    void stop();

Q_SIGNALS:
    void cancelled();

private:
    TextLabel* m_text;
    QProgressBar* m_bar;
    LinkLabel* m_cancel;
    QTimer m_delay;
};

} // namespace zhike
