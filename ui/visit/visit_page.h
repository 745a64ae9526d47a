// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "core/visit/brief.h"
#include "core/visit/visit_view.h"
#include "ui/print/printing.h"
#include "ui/shell/page.h"

class QSplitter;
class QStackedLayout;

namespace zhike {

class BriefPane;
class BriefViewer;
class Chip;
class FilterBar;
class GroupedModel;
class LinkLabel;
class PageHeader;
class RecordScreen;
class RowList;
class TextLabel;
struct Change;

/// 拜访: the agenda by day, the brief of the chosen visit beside it; planning, printing and recording.
class VisitPage : public Page
{
    Q_OBJECT
public:
    explicit VisitPage(const AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;
    void open(EntityKind kind, const Uuid& id) override;
    /// "record" or "brief" of the visit just opened.
    void openTab(const QString& tab) override;
    [[nodiscard]] std::vector<PageAction> actions() override;
    [[nodiscard]] QWidget* focusTarget() override;

    /// Where pages go that are printed; for tests.
    void setPrinter(PrintFunction print) { m_print = std::move(print); }

private:
    enum Screen { AgendaScreen, Recording, Viewing };
    enum class Span { Week, Month };

    void build();
    [[nodiscard]] QWidget* makeList();
    void makePeriod();
    void addShortcuts();
    void fillFilters();
    void recallFilters(); ///< once, when there is something to choose from
    void setSpan(Span span);
    void move(int steps); ///< 0 goes to today
    void noteChange(const Change& change);
    void load();
    void showAgenda(const Agenda& agenda);
    void showLate(int count);
    [[nodiscard]] QModelIndex firstOfNow() const;
    void choose(const Uuid& id);
    void find(const Uuid& id);
    void readBriefOf(const AgendaEntry& entry);
    [[nodiscard]] const AgendaEntry* chosen() const;
    void plan();
    void editPlan();
    void callOff();
    void record();
    void view();
    void print();
    void save();
    void saveTo(const QString& path);
    /// Does it with the brief of the chosen visit, as soon as it is read.
    void withBrief(std::function<void()> task);
    void backToAgenda();

    QStackedLayout* m_screens;
    PageHeader* m_header;
    FilterBar* m_filters;
    Chip* m_week;
    Chip* m_month;
    RowList* m_list;
    GroupedModel* m_model;
    LinkLabel* m_late; ///< how many are overdue; goes to them
    TextLabel* m_more;
    QSplitter* m_split;
    BriefPane* m_pane;
    RecordScreen* m_record;
    BriefViewer* m_viewer;
    PrintFunction m_print;

    Span m_span = Span::Week;
    bool m_recalled = false;
    QDate m_from;
    Agenda m_agenda;
    std::vector<EngineerChoice> m_engineers;
    Uuid m_wanted;  ///< to be chosen when the agenda has it
    QString m_then; ///< what to do with it then
    std::optional<Brief> m_brief;
    Uuid m_briefOf;
    std::function<void()> m_task; ///< waits for the brief
    Latest m_latestAgenda;
    Latest m_latestBrief;
};

/// The page's entry in the navigation.
[[nodiscard]] PageEntry visitPageEntry();

} // namespace zhike
