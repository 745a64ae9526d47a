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
class TodaySide;
struct Change;

/// 今日: what must be done now, in one list of groups; this week's visits beside it. Every line opens its
/// thing; most can be done in place: mark a next step as done, record a first response or a care call.
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
    [[nodiscard]] TodaySide* side() const { return m_side; }
    /// Whose day is shown; remembered.
    [[nodiscard]] static TodayScope scopeOf(const AppContext& context);

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeChips();
    void load();
    void show(Today today);
    void fill();
    void showCounts();
    void sumUp();
    void setKind(TodayKind kind);
    void recallKind();
    void setMine(bool mine);
    void showMenu(const QPoint& at);
    void noteChange(const Change& change);
    void open(const QModelIndex& index);
    void act(const QModelIndex& index);
    void finish(Id<NextStep> step);
    void planCall(Id<Customer> customer);
    void beginWriting(const Uuid& row, const QString& placeholder, const QString& button);
    void endWriting();
    void saveWritten(const Uuid& row, const QString& text);
    void recordCall(Id<Customer> customer, const QString& said);
    void recordArrival(Id<Request> request);
    void resolve(Id<Request> request);
    void createRequest();

    PageHeader* m_header;
    Chip* m_mine = nullptr;
    Chip* m_everyone = nullptr;
    std::array<Chip*, 6> m_chips{}; ///< of kinds, from TodayKind::Requests on
    RowList* m_list;
    TodayDelegate* m_delegate;
    GroupedModel* m_model;
    TodaySide* m_side;
    std::optional<Today> m_today;
    TodayKind m_kind = TodayKind::Everything;
    TodayAction m_writing = TodayAction::None; ///< what is recorded with what is written in a row
    Latest m_latest;
    bool m_changedMeanwhile = false; ///< while something is being written
};

/// The page's line for the navigation.
[[nodiscard]] PageEntry todayEntry();

} // namespace zhike
