// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "core/visit/suggestion.h"
#include "ui/shell/context.h"
#include <QtWidgets/QWidget>
#include <array>

class QPushButton;

namespace zhike {

class Chip;
class GroupedModel;
class ListSearch;
class RowList;
class TextLabel;

/// 待安排: care calls and inspections that the policy asks for and nobody planned. Several are chosen and
/// planned in one step, on working days on which the engineer has time.
class SuggestionPane : public QWidget
{
    Q_OBJECT
public:
    explicit SuggestionPane(const AppContext& context, QWidget* parent = nullptr);
    /// Whose customers; null: everyone's.
    void setEngineer(Id<Engineer> engineer);
    void load();
    [[nodiscard]] RowList* list() const { return m_list; }

Q_SIGNALS:
    void closed();
    void customerWanted(const zhike::Uuid& customer);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFoot();
    [[nodiscard]] SuggestionFilter filter() const;
    void read(bool more);
    void show();
    void setKind(int index);
    void showChosen();
    void plan();
    [[nodiscard]] std::vector<SuggestionKey> chosen() const;

    AppContext m_context;
    TextLabel* m_count;
    std::array<Chip*, 3> m_kinds{}; ///< all, care calls, inspections
    RowList* m_list;
    ListSearch* m_search = nullptr;
    GroupedModel* m_model;
    QPushButton* m_plan = nullptr;
    TextLabel* m_hint = nullptr;
    Id<Engineer> m_engineer;
    int m_kind = 0;
    qint64 m_all = 0;
    std::vector<Suggestion> m_shown;
    bool m_reading = false;
    std::shared_ptr<LongWork> m_work;
    Latest m_latest;
};

} // namespace zhike
