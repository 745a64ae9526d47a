// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QElapsedTimer>
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

/// The bar over the pages: search at the left; at the right where everything is kept, when something was
/// saved last, the person, and the program's menu.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);
    [[nodiscard]] SearchButton* search() const { return m_search; }
    [[nodiscard]] QMenu* menu() const { return m_menu; }
    /// Where Tab leaves it.
    [[nodiscard]] QWidget* lastStop() const { return m_more; }
    /// What was saved last, that something is being saved (no mark), or why it was not (red).
    enum class Saving { Saved, UnderWay, Failed };
    void setSaved(const QString& text, Saving state = Saving::Saved);
    [[nodiscard]] QString saved() const;
    void setUser(const QString& name);
    /// The file in which everything is kept: its tool tip says that no network has a part in it.
    void setFile(const QString& path);

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makePlace();
    SearchButton* m_search;
    QWidget* m_place;
    TextLabel* m_saved;
    QWidget* m_savedIcon;
    QWidget* m_failedIcon;
    Avatar* m_avatar;
    TextLabel* m_user;
    QMenu* m_menu;
    QWidget* m_more = nullptr;
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
    /// What stands here while nothing else is said: what the page in front holds.
    void setResting(const QString& text);
    [[nodiscard]] QString resting() const;
    /// The person went on to something else: what was said a while ago is over.
    void goOn();
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
    void showResting();
    TextLabel* m_text;
    TextLabel* m_resting;
    LinkLabel* m_link;
    QElapsedTimer m_said; ///< since when the text stands here
    QTimer m_fade;
    QWidget* m_work;
    TextLabel* m_workText;
    QProgressBar* m_workBar;
    LinkLabel* m_workCancel;
    QTimer m_workDelay;
    int m_works = 0; ///< under way
    Kind m_kind = Kind::Quiet;
};

} // namespace zhike
