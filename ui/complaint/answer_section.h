// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_view.h"
#include <QtWidgets/QWidget>

class QPushButton;

namespace zhike {

class ShareBar;
class TextLabel;

/// Until when the customer has to be answered, how much of it is used, and why; and that the leader has to
/// know.
class AnswerSection : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerSection(const Clock& clock, QWidget* parent = nullptr);
    void show(const ComplaintDetail& detail);

Q_SIGNALS:
    void informWanted();

private:
    const Clock& m_clock;
    TextLabel* m_when;
    TextLabel* m_verdict;
    ShareBar* m_bar;
    TextLabel* m_reason;
    QWidget* m_leader;
    TextLabel* m_leaderText;
    QPushButton* m_inform;
};

} // namespace zhike
