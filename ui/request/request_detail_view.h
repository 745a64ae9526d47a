// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/message.h"
#include "core/request/request_view.h"
#include "core/request/sla_view.h"
#include "core/store/deliver.h"
#include "ui/shell/context.h"
#include <QtWidgets/QWidget>

class QScrollArea;
class QSplitter;

namespace zhike {

class Composer;
class EmptyState;
class RequestFacts;
class RequestHead;
class SlaSection;
class StatusBand;
class TextLabel;
class ThreadView;

/// One request: what is asked and what can be done with it, the promised times, what was said about it, and
/// where the next message is written; the facts beside it, or behind a button where there is no room.
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
    [[nodiscard]] ThreadView* thread() const { return m_thread; }
    [[nodiscard]] Composer* composer() const { return m_composer; }
    [[nodiscard]] RequestFacts* facts() const { return m_facts; }
    /// Puts the keyboard where a message of this kind is written.
    void write(MessageDirection direction);

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
    void listWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectHead();
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makeComposer();
    void makeSplit(QWidget* left);
    void placeFacts(bool beside);
    void fill(const RequestSla& sla);
    void archive();

    AppContext m_context;
    std::optional<RequestDetail> m_detail;
    Id<Request> m_wanted;
    Latest m_latest;

    EmptyState* m_empty;
    QWidget* m_content;
    QSplitter* m_split = nullptr;
    RequestHead* m_head;
    QWidget* m_main; ///< below the head: the body and the composer
    QScrollArea* m_area = nullptr;
    SlaSection* m_promised;
    StatusBand* m_band;
    TextLabel* m_doubt;
    QWidget* m_what;
    TextLabel* m_description;
    QWidget* m_outcome;
    TextLabel* m_cause;
    TextLabel* m_solution;
    ThreadView* m_thread;
    Composer* m_composer;
    RequestFacts* m_facts;
    bool m_beside = true;
    QList<int> m_wide;       ///< sizes to go back to
    Id<Request> m_filledFor; ///< whose words are shown
};

} // namespace zhike
