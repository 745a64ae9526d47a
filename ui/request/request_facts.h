// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/working_calendar.h"
#include "core/request/request_view.h"
#include "core/request/surroundings.h"
#include "core/store/deliver.h"
#include "ui/parts/labels.h"
#include "ui/parts/states.h"
#include "ui/shell/context.h"
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <memory>

namespace zhike {

/// The column beside a request: whose it is, who reported it, what it is about and who sees to it; what
/// research was asked; what was solved before; how the system did; then its times and what the customer said.
/// What takes longer to read comes a moment later.
class RequestFacts : public SidePane
{
    Q_OBJECT
public:
    explicit RequestFacts(const AppContext& context, QWidget* parent = nullptr);
    /// `calendar` is what waiting is measured by; null is every minute.
    void show(const RequestDetail& detail, std::shared_ptr<const WorkingCalendar> calendar);
    /// Brings up to date how long research has taken.
    void refreshTimes();
    /// What stands around the request was read.
    [[nodiscard]] bool isWhole() const { return m_around.has_value(); }

private:
    void readAround();
    void fill();
    void addCustomer();
    void addFacts();
    void addSource();
    void addEngineer();
    void addTimes();
    void addAnswer();
    void addOthers();
    void addFact(const QString& label, const QString& value);
    /// A title with a tag at its end.
    void addTitle(const QString& title, const QString& word, TagKind kind);

    // What stands around it (request_facts_around.cpp)
    void addResearch();
    [[nodiscard]] QString waited() const;
    void addSimilar();
    void addYear();
    void addRisks(const SystemYear& year);

    AppContext m_context;
    std::optional<RequestDetail> m_detail;
    std::shared_ptr<const WorkingCalendar> m_calendar;
    std::optional<Surroundings> m_around;
    QTimer m_soon; ///< who goes through a list with the arrow keys waits for nothing
    Latest m_latest;
    QPointer<FactRow> m_waited;
};

} // namespace zhike
