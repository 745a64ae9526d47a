// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/request_view.h"
#include <QtWidgets/QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace zhike {

class LinkLabel;
class TextLabel;
class TitleLine;

/// The head of a request: where one is, with the way to the next and the one before; priority, title and
/// state; and at the right, or below where there is no room, what is done next, to whom it can be handed, and
/// everything else.
class RequestHead : public QWidget
{
    Q_OBJECT
public:
    explicit RequestHead(QWidget* parent = nullptr);
    void show(const RequestDetail& detail);
    /// 3 / 27.
    void setPlace(int at, int of);
    /// The side pane is not beside: a button shows it instead of the request.
    void setFactsAway(bool away);
    [[nodiscard]] bool showsFacts() const;
    void hideFacts();

Q_SIGNALS:
    void moveWanted(int rows);
    void listWanted();
    void goOnWanted();
    void stateWanted(RequestState to);
    void assignWanted();
    void planVisitWanted();
    void editWanted();
    void archiveWanted();
    void factsToggled(bool shown);

private:
    [[nodiscard]] QWidget* makeWay();
    [[nodiscard]] QWidget* makeButtons();
    void fillHandOver(const Request& request);
    void fillMore(const Request& request);

    TextLabel* m_number;
    TextLabel* m_place;
    QToolButton* m_facts;
    QPushButton* m_primary;
    QPushButton* m_handOver;
    QMenu* m_handOverMenu;
    QMenu* m_more;
    TitleLine* m_line; ///< priority, title and state
};

/// Into which state the primary button puts a request.
[[nodiscard]] RequestState nextState(RequestState state);

} // namespace zhike
