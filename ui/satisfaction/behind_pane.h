// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/clocks_behind.h"
#include "core/insight/records_behind.h"
#include "core/satisfaction/elements_query.h"
#include "core/satisfaction/kano_query.h"
#include "core/store/deliver.h"
#include "ui/parts/row_list.h"
#include "ui/shell/context.h"

#include <QtWidgets/QWidget>

class QToolButton;

namespace zhike {

class ListSearch;
class PageHeader;
class TextLabel;

/// The records behind a figure, at the side of the charts; each opens.
class BehindPane final : public QWidget
{
    Q_OBJECT

public:
    explicit BehindPane(const AppContext& context, QWidget* parent = nullptr);

    /// Asks for the records and shows them when they are there.
    void show(const QString& title, const StatisticsScope& scope, Measure measure);
    /// The same with decided clocks.
    void showClocks(const QString& title, const ClockScope& scope);
    /// The same with answers of a Kano study.
    void showAnswers(const QString& title, const KanoBehind& behind);
    /// The same with surveys about an engineer's three elements.
    void showElements(const QString& title, const ElementsBehind& behind);
    /// Asks again, because records changed.
    void refresh();
    [[nodiscard]] RowList* list() const { return m_list; }

Q_SIGNALS:
    void closed();
    /// What a respondent of a Kano study answered is to be corrected, or put away.
    void correctionAsked(const zhike::Id<zhike::Customer>& customer,
                         const zhike::Id<zhike::Contact>& contact);
    void removalAsked(const zhike::Id<zhike::Customer>& customer, const zhike::Id<zhike::Contact>& contact);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void begin(const QString& title);
    void take(const Result<RecordsBehind>& behind);
    void takeElements(const Result<ElementsSaidList>& list);
    void takeClocks(const Result<ClocksBehind>& behind);
    void takeAnswers(const Result<std::vector<KanoSaid>>& said);
    [[nodiscard]] Row rowOf(const KanoSaid& said) const;
    [[nodiscard]] const KanoSaid* saidInRow() const;
    [[nodiscard]] Row rowOf(const RecordBehind& record) const;
    [[nodiscard]] Row rowOf(const ElementsSaid& said) const;
    [[nodiscard]] Row rowOf(const ClockBehind& clock) const;
    void openRow(const QModelIndex& index);
    void close();

    AppContext m_context;
    Latest m_latest;
    StatisticsScope m_scope;
    Measure m_measure = Measure::Csat;
    std::optional<ClockScope> m_clocks;       ///< clocks are shown, not records
    std::optional<KanoBehind> m_kano;         ///< answers of a Kano study are shown
    std::optional<ElementsBehind> m_elements; ///< surveys about an engineer are shown
    std::vector<RecordBehind> m_records;
    std::vector<KanoSaid> m_said;
    PageHeader* m_head;
    QToolButton* m_engineer; ///< opens the one whose surveys are shown
    TextLabel* m_note;
    RowList* m_list;
    GroupedModel m_model;
    ListSearch* m_search;
};

} // namespace zhike
