// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/brief.h"
#include "core/visit/visit_view.h"
#include <QtWidgets/QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace zhike {

class BriefSections;
class LinkLabel;
class TextLabel;
class TierBadge;

/// The brief of the chosen visit beside the agenda, and what can be done with the visit.
class BriefPane : public QWidget
{
    Q_OBJECT
public:
    explicit BriefPane(QWidget* parent = nullptr);

    /// Shows what the agenda knows already; `blank` empties the rest until the brief is read.
    void showVisit(const AgendaEntry& entry, const Clock& clock, bool blank);
    void showBrief(const Brief& brief);
    void showNothing();
    /// What stands in the way of the visit, below its head.
    void showWarnings(const QStringList& sentences);

Q_SIGNALS:
    void customerWanted();
    void printWanted();
    void saveWanted();
    void icsWanted();
    void viewWanted();
    void recordWanted();
    void editWanted();
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    void fillMenu();

    QWidget* m_head;
    LinkLabel* m_customer;
    TierBadge* m_badge;
    TextLabel* m_when;
    TextLabel* m_who;
    TextLabel* m_warnings;
    QPushButton* m_print;
    QPushButton* m_record;
    QToolButton* m_more;
    QMenu* m_menu;
    BriefSections* m_sections;
    VisitState m_state = VisitState::Planned;
};

} // namespace zhike
