// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/request_view.h"
#include "core/request/sla_view.h"
#include "core/store/deliver.h"
#include "ui/shell/context.h"
#include <QtWidgets/QWidget>

class QLayout;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace zhike {

class EmptyState;
class FlowLayout;
class LinkLabel;
class RequestFacts;
class SlaSection;
class StatusBand;
class Tag;
class TextLabel;
class TimelineModel;
class TimelineView;

/// One request: what is asked, where it stands and stood, what can be done with it; the facts beside it.
class RequestDetailView : public QWidget
{
    Q_OBJECT
public:
    explicit RequestDetailView(const AppContext& context, QWidget* parent = nullptr);

    /// Shows this request; a null id shows that there is nothing.
    void show(Id<Request> request);
    /// Reads it again.
    void reload();
    /// Brings up to date how long things have taken; nothing else.
    void refreshTimes();
    [[nodiscard]] const std::optional<RequestDetail>& detail() const { return m_detail; }
    /// 3 / 27, with the way to the next and the one before.
    void setPlace(int at, int of);

    void edit();
    void assign(); ///< an engineer, from the list ranked by fit
    void planVisit();
    void respond();
    void changeState(RequestState to);
    /// What the primary button does.
    void goOn();

Q_SIGNALS:
    void shown();
    void moveWanted(int rows);

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QLayout* makeButtons();
    [[nodiscard]] QWidget* makeBody();
    void fill(const RequestSla& sla);
    void fillButtons();
    void addStateButton(RequestState to);
    void archive();
    [[nodiscard]] std::optional<RequestState> nextState() const;

    AppContext m_context;
    std::optional<RequestDetail> m_detail;
    Id<Request> m_wanted;
    Latest m_latest;

    EmptyState* m_empty;
    QWidget* m_content;
    TextLabel* m_number;
    TextLabel* m_place;
    Tag* m_priority;
    TextLabel* m_title;
    Tag* m_state;
    QPushButton* m_primary;
    QMenu* m_more;
    FlowLayout* m_buttons; ///< the next step, other states, and what is seldom done
    SlaSection* m_promised;
    StatusBand* m_band;
    TextLabel* m_doubt;
    QWidget* m_what;
    TextLabel* m_description;
    QWidget* m_outcome;
    TextLabel* m_cause;
    TextLabel* m_solution;
    TimelineModel* m_timeline;
    TimelineView* m_timelineView;
    RequestFacts* m_facts;
};

} // namespace zhike
