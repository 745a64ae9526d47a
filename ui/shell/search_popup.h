// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "ui/shell/overlay.h"
#include "ui/shell/page.h"
#include "ui/shell/search_answer.h"

class QLineEdit;

namespace zhike {

class PreviewPane;
class TextLabel;

/// Search over everything (Ctrl+K): customers, people, requests, visits by 汉字, 全拼, 首字母, number or
/// phone, and what can be done. With nothing typed: what was opened lately. ↑ ↓ choose with the preview
/// beside, Enter opens.
class SearchPopup : public Overlay
{
    Q_OBJECT
public:
    SearchPopup(QWidget* window, const AppContext& context, std::function<std::vector<PageAction>()> actions);
    /// Opens with a text typed already.
    void openWith(const QString& text);
    /// Remembers a record as opened, for the next time nothing is typed.
    void opened(EntityKind kind, const Uuid& id);
    [[nodiscard]] QLineEdit* input() const { return m_input; }
    [[nodiscard]] RowList* list() const { return m_list; }

Q_SIGNALS:
    void answered(); ///< the rows for the newest text are shown

protected:
    QRect panelRect(const QSize& window) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeInput();
    [[nodiscard]] QWidget* makeFoot();
    void ask();
    void take(const Result<FoundGroups>& found);
    [[nodiscard]] RowGroup actionGroup(const QString& text);
    void move(int by);
    void activate(const QModelIndex& index);
    void preview();
    [[nodiscard]] QVector<RecentRecord> recent() const;

    AppContext m_context;
    std::function<std::vector<PageAction>()> m_actions;
    std::vector<PageAction> m_shown; ///< the actions among the rows, by Row::extra
    QLineEdit* m_input;
    TextLabel* m_note;
    RowList* m_list;
    GroupedModel* m_model;
    PreviewPane* m_preview;
    Latest m_latest;
    Latest m_latestPreview;
    QFuture<Result<FoundGroups>> m_running;
};

} // namespace zhike
