// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/searched_texts.h"
#include "core/store/deliver.h"
#include "ui/shell/overlay.h"
#include "ui/shell/page.h"
#include "ui/shell/record_actions.h"
#include "ui/shell/search_answer.h"
#include <QtCore/QTimer>

class QLineEdit;

namespace zhike {

class KeyHint;
class PreviewPane;
class TextLabel;

/// What the search asks of the window.
struct SearchSources {
    /// What can be done now.
    std::function<std::vector<PageAction>()> actions;
    /// What can be done with one record, wherever one is; the first is what Ctrl+Enter does.
    std::function<std::vector<PageAction>(EntityKind, const Uuid&)> actionsFor;
};

/// Search over everything (Ctrl+K): customers, people, requests, visits by 汉字, 全拼, 首字母, number or
/// phone, and what can be done. With nothing typed: what was opened lately. ↑ ↓ choose with the preview
/// beside, Enter opens, Ctrl+Enter begins a request for the customer. Tab leads to the second step: all that
/// can be done with the record chosen; Esc or Backspace leads back.
class SearchPopup : public Overlay
{
    Q_OBJECT
public:
    SearchPopup(QWidget* window, const AppContext& context, SearchSources sources);
    /// Opens with a text typed already.
    void openWith(const QString& text);
    /// Opens empty and leaves the keyboard where it is, for what is composed there.
    void openUnfocused();
    /// Remembers a record as opened, for the next time nothing is typed.
    void opened(EntityKind kind, const Uuid& id);
    [[nodiscard]] QLineEdit* input() const { return m_input; }
    [[nodiscard]] RowList* list() const { return m_list; }
    /// The record of the second step; nothing in the first.
    [[nodiscard]] const std::optional<RecordSubject>& subject() const { return m_subject; }

Q_SIGNALS:
    void answered(); ///< the rows for the newest text are shown

protected:
    QRect panelRect(const QSize& window) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void openShowing(const QString& text);
    [[nodiscard]] QWidget* makeInput();
    [[nodiscard]] QWidget* makeFoot();
    void ask();
    void askAll();
    void take(const Result<FoundGroups>& found, SearchDepth depth);
    [[nodiscard]] QString noteFor(const FoundGroups& found, int count) const;
    [[nodiscard]] RowGroup actionGroup(std::vector<PageAction> actions, const QString& text, int most);
    void choose(const Uuid& id);
    void move(int by);
    void activate(const QModelIndex& index);
    void preview();
    void showNothing(); ///< as preview
    void updateFoot();
    [[nodiscard]] bool keyPressed(const QKeyEvent& key);
    [[nodiscard]] QVector<RecentRecord> recent() const;

    // The second step.
    void goOn();   ///< Tab
    void goBack(); ///< Esc, Backspace
    void takeSubject(const RecordSubject& subject);
    void showSubjectActions();
    void leaveSubject();
    void begin(); ///< Ctrl+Enter
    void readSubject(std::function<void(const RecordSubject&)> then);

    AppContext m_context;
    SearchSources m_sources;
    std::vector<PageAction> m_shown; ///< the actions among the rows, by Row::extra
    std::optional<RecordSubject> m_subject;
    std::vector<PageAction> m_subjectActions;
    QString m_before; ///< what was typed in the first step
    Uuid m_beforeId;  ///< and what was chosen there
    Uuid m_previewOf; ///< the record shown beside the answers
    QLineEdit* m_input;
    TextLabel* m_of; ///< the record of the second step, before the input
    TextLabel* m_note;
    RowList* m_list;
    GroupedModel* m_model;
    QWidget* m_nothing; ///< in place of rows
    PreviewPane* m_preview;
    KeyHint* m_enterHint;
    KeyHint* m_beginHint;
    KeyHint* m_tabHint;
    KeyHint* m_escHint;
    SearchedTexts m_recentTexts; ///< of what was opened lately, read when the search opens
    QTimer m_rest;               ///< after the quick answer: a moment without a key, then the whole one
    bool m_complete = true;      ///< the whole answer to what is typed is shown
    bool m_entered = false;      ///< Enter came before there was anything to open
    Latest m_latest;
    Latest m_latestTexts;
    Latest m_latestPreview;
    Latest m_latestSubject;
};

} // namespace zhike
