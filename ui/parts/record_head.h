// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tokens.h"
#include <QtWidgets/QWidget>
#include <vector>

class QMenu;
class QPushButton;
class QToolButton;

namespace zhike {

class BarLayout;
class TextLabel;
class TitleLine;

/// The head of a record beside its list: where one is, with the way to the next and the one before; how
/// urgent it is, its title and its state; and at the right, or below where there is no room, what is done
/// next and everything else.
class RecordHead : public QWidget
{
    Q_OBJECT
public:
    /// Its parts are named after `name`: "request" gives "requestTitle". `list` is what the list is called.
    RecordHead(const QString& name, const QString& list, QWidget* parent = nullptr);

    /// One of the words beside the title.
    struct Word {
        QString text;
        TagKind kind = TagKind::Grey;
    };
    /// `where` is its number and whatever else says which one it is.
    void setTexts(const QString& where, const Word& before, const QString& title, const Word& after);
    /// 3 / 27.
    void setPlace(int at, int of);

    /// What is done next.
    [[nodiscard]] QPushButton* primary() const { return m_primary; }
    /// Everything that is seldom done.
    [[nodiscard]] QMenu* more() const { return m_more; }
    /// Before the primary button.
    void addButton(QPushButton* button);
    /// Takes away what was added.
    void clearButtons();
    /// Places everything anew, when buttons or texts are others.
    void fit();

    /// The side pane is not beside: a button, called `name`, shows it instead of the record.
    void setFactsAway(bool away);
    void setFactsName(const QString& name);
    [[nodiscard]] bool showsFacts() const;
    void hideFacts();

Q_SIGNALS:
    void moveWanted(int rows);
    void listWanted();
    void goOnWanted();
    void factsToggled(bool shown);

private:
    [[nodiscard]] QWidget* makeWay(const QString& list);
    [[nodiscard]] QWidget* makeButtons();

    QString m_name;
    TextLabel* m_where;
    TextLabel* m_place;
    QToolButton* m_facts;
    QPushButton* m_primary;
    QMenu* m_more;
    QToolButton* m_next = nullptr;
    QWidget* m_box = nullptr; ///< of the buttons
    BarLayout* m_buttons;
    std::vector<QPushButton*> m_added;
    TitleLine* m_line;
};

} // namespace zhike
