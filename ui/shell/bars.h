// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QTimer>
#include <QtWidgets/QAbstractButton>

class QMenu;
class QProgressBar;
class QToolButton;

namespace zhike {

class Avatar;
class LinkLabel;
class TextLabel;

/// Looks like the one search field; a click, Enter or typing opens the search.
class SearchButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SearchButton(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void typed(const QString& text);

protected:
    void paintEvent(QPaintEvent*) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

/// The bar over the pages: search at the left; saved state, person and the program's menu at the right.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);
    [[nodiscard]] SearchButton* search() const { return m_search; }
    [[nodiscard]] QMenu* menu() const { return m_menu; }
    void setSaved(const QString& text);
    void setUser(const QString& name);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    SearchButton* m_search;
    TextLabel* m_saved;
    QWidget* m_savedIcon;
    Avatar* m_avatar;
    TextLabel* m_user;
    QMenu* m_menu;
};

/// The line at the foot: what was done, with Undo beside it.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    enum class Kind { Quiet, Success, Failure };
    /// `link` is the word of the link after the text, or empty.
    void show(const QString& text, Kind kind, const QString& link = {});
    [[nodiscard]] QString text() const;
    [[nodiscard]] LinkLabel* link() const { return m_link; }

    /// Long work at the right: appears after a moment, so that short work does not flicker.
    void startWork(const QString& text);
    void setWorkProgress(qint64 done, qint64 total); ///< total 0: unknown
    void setWorkStopping();                          ///< Cancel was pressed
    void endWork();

Q_SIGNALS:
    void workCancelled();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    [[nodiscard]] QWidget* makeWork();
    void announce();
    TextLabel* m_text;
    LinkLabel* m_link;
    QWidget* m_work;
    TextLabel* m_workText;
    QProgressBar* m_workBar;
    LinkLabel* m_workCancel;
    QTimer m_workDelay;
    int m_works = 0; ///< under way
    Kind m_kind = Kind::Quiet;
};

} // namespace zhike
