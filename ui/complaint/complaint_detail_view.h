// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_view.h"
#include "core/store/deliver.h"
#include "ui/shell/context.h"
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace zhike {

class AnswerSection;
class ComplaintSide;
class EmptyState;
class RecordHead;
class SectionTitle;
class StageStrip;
class TextLabel;
class TimelineModel;
class TimelineView;

/// What is to be done next with a complaint.
enum class ComplaintStepNext { Answer, Move, Confirm, Improve, Close, Reopen };
[[nodiscard]] ComplaintStepNext nextOf(const ComplaintDetail& detail);

/// One complaint: what happened, the stage it is in, the answer that is owed, its course, and what is made
/// better for it; the facts beside it.
class ComplaintDetailView : public QWidget
{
    Q_OBJECT
public:
    explicit ComplaintDetailView(const AppContext& context, QWidget* parent = nullptr);

    /// Shows this complaint; a null id shows that there is nothing.
    void show(Id<Complaint> complaint);
    /// Reads it again.
    void reload();
    /// Brings the clock up to date; nothing is read.
    void refreshTimes();
    [[nodiscard]] const std::optional<ComplaintDetail>& detail() const { return m_detail; }
    /// 3 / 27, with the way to the next and the one before.
    void setPlace(int at, int of);

    void edit();
    void answer();
    void inform();
    void confirm();
    void improve();
    /// What the primary button does.
    void goOn();

Q_SIGNALS:
    void shown();
    void moveWanted(int rows);
    void listWanted();

private:
    [[nodiscard]] QWidget* makeBody();
    void addSections(QVBoxLayout* column);
    void fill();
    void fillTexts();
    void fillTimeline();
    void fillImprovements();
    void fillButtons();
    void addButton(const QString& text, const QString& name, std::function<void()> run);
    void archive();

    AppContext m_context;
    std::optional<ComplaintDetail> m_detail;
    Id<Complaint> m_wanted;
    Latest m_latest;

    EmptyState* m_empty;
    QWidget* m_content;
    RecordHead* m_head;
    StageStrip* m_strip;
    AnswerSection* m_answer;
    std::vector<TextLabel*> m_texts; ///< in the order of fillTexts()
    SectionTitle* m_improvementTitle;
    QVBoxLayout* m_improvements;
    TimelineModel* m_timeline;
    TimelineView* m_timelineView;
    ComplaintSide* m_side;
};

} // namespace zhike
