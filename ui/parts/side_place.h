// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tokens.h"
#include <QtCore/QList>
#include <QtCore/QObject>
#include <functional>

class QBoxLayout;
class QSplitter;
class QWidget;

namespace zhike {

/// Keeps a pane beside what it belongs to while there is room for both. Where there is not – a small window,
/// large text – it goes under it, or away if another screen tells the same.
class SidePlace : public QObject
{
    Q_OBJECT
public:
    enum class Narrow { Below, Away };
    /// `row` is the layout of `holder`, and `side` the last in it. Lives as long as `side`.
    SidePlace(QWidget* holder, QBoxLayout* row, QWidget* side, TextMetric width, Narrow narrow);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QWidget* m_holder;
    QBoxLayout* m_row;
    QWidget* m_side;
    TextMetric m_width;
    Narrow m_narrow;
};

/// Keeps two things on one line while both fit, and else puts the second below the first.
class LinePlace : public QObject
{
    Q_OBJECT
public:
    /// `row` is the layout of `holder`; `second` is the last in it; `first` says how wide the first one wants
    /// to be. Lives as long as `holder`.
    LinePlace(QWidget* holder, QBoxLayout* row, std::function<int()> first, QWidget* second);
    /// Looks again, when what they want has changed.
    void place();

Q_SIGNALS:
    void placed(bool beside);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_holder;
    QBoxLayout* m_row;
    std::function<int()> m_first;
    QWidget* m_second;
};

/// The same for a pane in a splitter, whose width the person chooses while it is beside.
class SplitPlace : public QObject
{
    Q_OBJECT
public:
    /// `side` is the last in the splitter; `least` is what the others need. Lives as long as `side`.
    SplitPlace(QSplitter* split, QWidget* side, std::function<int()> least, SidePlace::Narrow narrow);

Q_SIGNALS:
    void placed(bool beside);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QSplitter* m_split;
    QWidget* m_side;
    std::function<int()> m_least;
    SidePlace::Narrow m_narrow;
    int m_widest;        ///< of the side, while it is beside
    QList<int> m_beside; ///< sizes to go back to
};

} // namespace zhike
