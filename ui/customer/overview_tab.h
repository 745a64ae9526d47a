// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/page.h"
#include "core/store/deliver.h"
#include "ui/parts/timeline.h"
#include "ui/shell/context.h"
#include <QtWidgets/QWidget>
#include <memory>

class QButtonGroup;

namespace zhike {

class EmptyState;
class OverviewSide;

/// The timeline of everything with chips to narrow it, and beside it what is open, how to talk to them and
/// whom to call.
class OverviewTab : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewTab(const AppContext& context, QWidget* parent = nullptr);
    void show(std::shared_ptr<const CustomerPage> page);
    using QWidget::show;
    [[nodiscard]] TimelineView* timeline() const { return m_view; }

Q_SIGNALS:
    void tabRequested(const QString& tab);

private:
    [[nodiscard]] QWidget* makeChips();
    void choose(TouchKinds kinds);
    void more();
    void take(const Timeline& timeline, bool append);
    void showEntries();
    void scrollToToday();
    void unfold(int kind, const Uuid& id);
    void opened(int kind, const Uuid& id);
    void openVisitOfStep(const Uuid& step);
    void editNote(const Uuid& note);

    AppContext m_context;
    std::shared_ptr<const CustomerPage> m_page;
    TimelineModel* m_model;
    TimelineView* m_view;
    EmptyState* m_empty;
    OverviewSide* m_side;
    QButtonGroup* m_chips = nullptr;
    TouchKinds m_kinds = everyTouch;
    Timeline m_timeline;
    Latest m_requests;
    bool m_asking = false;
};

} // namespace zhike
