// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/places.h"
#include "core/store/deliver.h"
#include "core/visit/brief.h"
#include "core/visit/calendar_query.h"
#include "ui/print/printing.h"
#include "ui/shell/page.h"
#include "ui/visit/agenda_rows.h"

class QSplitter;
class QStackedLayout;
class QStackedWidget;

namespace zhike {

class BriefPane;
class BriefViewer;
class CalendarView;
class Chip;
class FilterBar;
class LinkLabel;
class MonthView;
class PageHeader;
class RecordScreen;
class RowList;
class SavedViews;
class SelectionBar;
class ShortList;
class SuggestionPane;
class TextLabel;
class ViewSwitch;
class WeekView;
struct Change;
struct VisitTimes;

/// 拜访: the calendar of visits by month or week, or their agenda by day, the brief of the chosen visit
/// beside it; planning, moving, printing and recording.
class VisitPage : public Page
{
    Q_OBJECT
public:
    explicit VisitPage(const AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;
    void timePassed(bool newDay) override;
    void open(EntityKind kind, const Uuid& id) override;
    /// "record" or "brief" of the visit just opened; "month", "week", "agenda" or "table" without one.
    void openTab(const QString& tab) override;
    [[nodiscard]] std::vector<PageAction> actions() override;
    [[nodiscard]] QVector<KeyHelp> keyHelp() const override;
    [[nodiscard]] QWidget* focusTarget() override;
    void openView(const QString& id) override;
    void fillViewMenu(const QString& id, QMenu& menu) override;
    /// Asks for a name under which the visits are found again as they are looked at now.
    void saveView();

    /// Where pages go that are printed; for tests.
    void setPrinter(PrintFunction print) { m_print = std::move(print); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitSide();
    enum Screen { VisitsScreen, Recording, Viewing };
    enum class View { Month, Week, Agenda };

    void build();
    [[nodiscard]] QWidget* makeVisits();
    void makePeriod();
    void makeFilters();
    void makeGroups();
    void makeList();
    void makeCalendars();
    void makeSelection();
    void listenToPane();
    void addShortcuts();
    void fillFilters();
    void noteCustomers();
    void readFilters();
    void recallFilters(); ///< once, when there is something to choose from
    void setView(View view);
    void buildViews();
    void showTable();                        ///< the agenda as one
    [[nodiscard]] QVariantMap state() const; ///< how the visits are looked at, as plain values
    void setState(const QVariantMap& state);
    void fillAgenda();
    void showPeriod();       ///< the days around m_day
    void showDay(QDate day); ///< all of its visits, in the agenda
    void move(int steps);    ///< 0 goes to today
    [[nodiscard]] QDate from() const;
    [[nodiscard]] QDate to() const;
    void noteChange(const Change& change);
    void load();
    void loadAgenda();
    void loadCalendar();
    void loadConflicts();
    void showAgenda(const Agenda& agenda);
    void showCalendar(const VisitCalendar& calendar);
    void showEntries(std::vector<AgendaEntry> entries, bool more);
    void showLate(int count);
    void countDue(); ///< care calls and inspections to be planned
    void showDue(bool on);
    void pickSome();
    void nowDo();
    [[nodiscard]] CalendarView* calendar() const; ///< null for the agenda
    [[nodiscard]] Uuid currentId() const;
    void setCurrentId(const Uuid& id);
    [[nodiscard]] Uuid firstOfNow() const;
    void choose(const Uuid& id);
    void showConflicts();
    void find(const Uuid& id);
    void readBriefOf(const AgendaEntry& entry);
    [[nodiscard]] const AgendaEntry* chosen() const;
    void plan();
    void planAt(const VisitTimes& at);
    void moveTo(const Uuid& id, const VisitTimes& to);
    void editPlan();
    void callOff();
    void record();
    void view();
    void print();
    void save();
    void saveTo(const QString& path);
    /// Those chosen in the agenda, or else all that are shown and not called off.
    [[nodiscard]] std::vector<Id<Visit>> several() const;
    void assignSeveral();
    void callOffSeveral();
    void saveSeveral();
    void savePack(const std::vector<Id<Visit>>& visits, const QString& path);
    void saveIcs(const std::vector<Id<Visit>>& visits, const QString& name);
    /// Does it with the brief of the chosen visit, as soon as it is read.
    void withBrief(std::function<void()> task);
    void backToVisits();

    QStackedLayout* m_screens;
    PageHeader* m_header;
    FilterBar* m_filters;
    ViewSwitch* m_switch; ///< by View
    QStackedWidget* m_views;
    MonthView* m_month;
    WeekView* m_week;
    RowList* m_list;
    ShortList* m_agenda; ///< what the list can do besides
    LinkLabel* m_late;   ///< how many are overdue; goes to them
    Chip* m_due;         ///< how many wait to be planned; shows them
    Chip* m_groups;      ///< by what the agenda is divided
    TextLabel* m_more;
    QSplitter* m_split;
    QStackedWidget* m_side; ///< the brief, or what is to be planned
    BriefPane* m_pane;
    SuggestionPane* m_suggestions;
    SavedViews* m_saved = nullptr;
    RecordScreen* m_record;
    BriefViewer* m_viewer;
    PrintFunction m_print;

    View m_view = View::Week;
    bool m_recalled = false;
    QDate m_day; ///< one that is shown
    std::vector<AgendaEntry> m_entries;
    Agenda m_shown; ///< in the list
    std::vector<EngineerChoice> m_engineers;
    CustomerPlaces m_customerPlaces;
    std::vector<std::pair<Uuid, QString>> m_customers; ///< to choose from
    bool m_pick = true;                                ///< choose one that is of interest now
    Uuid m_asked;                                      ///< what m_then is to be done with
    Uuid m_wanted;                                     ///< to be chosen when it is there
    QString m_then;                                    ///< what to do with it then
    std::optional<Brief> m_brief;
    Uuid m_briefOf;
    std::function<void()> m_task; ///< waits for the brief
    Latest m_latestVisits;
    Latest m_latestConflicts;
    Latest m_latestBrief;
    Latest m_latestDue;
    std::shared_ptr<LongWork> m_work; ///< several briefs are being written
};

/// The page's entry in the navigation.
[[nodiscard]] PageEntry visitPageEntry();

} // namespace zhike
