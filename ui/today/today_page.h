// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "ui/shell/page.h"
#include "ui/today/today_rows.h"
#include <QtCore/QTimer>

namespace zhike {

class Chip;
class PageHeader;
class TodayDelegate;
class WeekPane;
struct Change;

/// 今日: what must be done now, in one list of groups; this week's visits beside it. Every line opens its
/// thing; most can be done in place: mark a next step as done, record a first response.
class TodayPage : public Page
{
    Q_OBJECT
public:
    explicit TodayPage(const AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;
    /// Clocks move on in memory; a new day is read.
    void timePassed(bool newDay) override;
    [[nodiscard]] std::vector<PageAction> actions() override;
    [[nodiscard]] QWidget* focusTarget() override;

    [[nodiscard]] RowList* list() const { return m_list; }
    [[nodiscard]] WeekPane* week() const { return m_week; }

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeChips();
    void load();
    void show(Today today);
    void fill();
    void showCounts();
    void setKind(TodayKind kind);
    void noteChange(const Change& change);
    void open(const QModelIndex& index);
    void act(const QModelIndex& index);
    void finish(Id<NextStep> step);
    void planCall(Id<Customer> customer);
    void beginResponse(const Uuid& request);
    void endResponse();
    void saveResponse(const Uuid& request, const QString& text);
    void createRequest();

    PageHeader* m_header;
    std::array<Chip*, 4> m_chips{};
    RowList* m_list;
    TodayDelegate* m_delegate;
    GroupedModel* m_model;
    WeekPane* m_week;
    std::optional<Today> m_today;
    TodayKind m_kind = TodayKind::Everything;
    Latest m_latest;
    bool m_changedMeanwhile = false; ///< while a response is being written
};

/// The page's line for the navigation.
[[nodiscard]] PageEntry todayEntry();

} // namespace zhike
