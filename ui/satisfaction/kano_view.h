// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/satisfaction/kano_query.h"
#include "core/store/deliver.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

#include <QtWidgets/QWidget>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace zhike {

class ChartPanel;
class Chip;
class KanoChart;
class LinkLabel;
class RowList;
class ShortList;
class TextLabel;
class UnitOfWork;

/// 卡诺: which service items matter how. One study of those there are: the quadrants, and beside them its
/// items with their figures. A click opens the answers behind an item.
class KanoView final : public QWidget
{
    Q_OBJECT

public:
    explicit KanoView(const AppContext& context, QWidget* parent = nullptr);

    /// Whose answers count; its days do not. `words` say it where the chart leaves the window.
    void setScope(const StatisticsScope& scope, const QString& words);
    void load();
    /// Shows this study, and opens the answers behind one of its items if one is given.
    void showStudy(const Id<KanoStudy>& study, const Id<KanoItem>& item = {});
    /// Opens the form of a new study.
    void begin();
    /// Opens the sheet of answers, of this respondent if one is given.
    void record(const Id<Customer>& customer = {}, const Id<Contact>& contact = {});
    /// Puts away what a respondent answered.
    void remove(const Id<Customer>& customer, const Id<Contact>& contact);
    /// What can be done here now.
    [[nodiscard]] std::vector<PageAction> actions();
    [[nodiscard]] const KanoResult& result() const { return m_result; }
    [[nodiscard]] KanoChart* chart() const { return m_chart; }
    [[nodiscard]] RowList* items() const { return m_items; }

Q_SIGNALS:
    /// The answers behind a figure are asked for.
    void opened(const QString& what, const zhike::KanoBehind& behind);
    void shown(); ///< new figures are

protected:
    void showEvent(QShowEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Answer {
        std::vector<KanoStudyRow> studies;
        KanoResult result;
    };
    static Result<Answer> read(const Reader& reader, const Uuid& wanted, const StatisticsScope& scope);

    void build();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makeEmpty();
    void take(Result<Answer> answer);
    void fillStudies();
    void fillMore();
    void showFacts();
    void openItem(const Uuid& item);
    void change();
    void setState(KanoState state);
    void archive();
    void exportAnswers();
    void write(const QString& title, std::function<Done(UnitOfWork&)> use);
    [[nodiscard]] bool isOpen() const { return m_result.study.state == KanoState::Open; }

    AppContext m_context;
    Latest m_latest;
    StatisticsScope m_scope;
    QString m_words;
    Uuid m_wanted;         ///< the study to show
    Id<KanoItem> m_behind; ///< whose answers are to be opened once it is shown
    std::vector<KanoStudyRow> m_studies;
    KanoResult m_result;
    bool m_stale = true;
    QStackedWidget* m_body;
    Chip* m_study;
    TextLabel* m_facts;
    LinkLabel* m_contradictory;
    QPushButton* m_record;
    QMenu* m_more;
    KanoChart* m_chart;
    ChartPanel* m_panel;
    RowList* m_items;
    ShortList* m_short;
};

} // namespace zhike
