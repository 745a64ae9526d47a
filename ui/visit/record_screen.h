// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "core/visit/visit_view.h"
#include "ui/shell/context.h"
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QHBoxLayout;
class QPushButton;

namespace zhike {

class CheckColumn;
class FindingColumn;
class InlineError;
class OutcomeColumn;
class TextLabel;
class TierBadge;
struct VisitRecord;

/// Recording a visit before leaving: checklist, findings with what follows from them, times, people and the
/// rating, side by side in big rows. Ctrl+Enter completes it, Esc goes back.
class RecordScreen : public QWidget
{
    Q_OBJECT
public:
    explicit RecordScreen(const AppContext& context, QWidget* parent = nullptr);
    ~RecordScreen() override;
    void openVisit(Id<Visit> visit);
    [[nodiscard]] QWidget* focusTarget() const;

Q_SIGNALS:
    void closed();
    void recorded(const zhike::Uuid& visit);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeOutcome();
    void fill(const VisitDetail& detail);
    void noteChange();
    void noteWhatIsMissing();
    void save(bool complete);
    void settle(const Error& error);
    void back();
    [[nodiscard]] VisitRecord record(bool complete) const;
    // What is not saved survives a crash.
    [[nodiscard]] QWidget* makeDraftLine();
    [[nodiscard]] QString draftKey() const;
    void restoreDraft();
    void writeDraft();
    void discardDraft();

    AppContext m_context;
    Id<Visit> m_visit;
    Latest m_latest;
    QTimer m_keep; ///< what was written down is on the disk half a second later
    std::optional<VisitDetail> m_detail;
    QWidget* m_draftLine = nullptr;
    TextLabel* m_draftWords = nullptr;
    bool m_done = false; ///< it was recorded before
    bool m_dirty = false;
    bool m_sure = false; ///< Esc was pressed once on something unsaved
    TextLabel* m_customer;
    TierBadge* m_badge;
    TextLabel* m_kind;
    TextLabel* m_line;
    QPushButton* m_back;
    CheckColumn* m_checks;
    FindingColumn* m_findings;
    OutcomeColumn* m_outcome;
    TextLabel* m_missing;
    InlineError* m_error;
    QPushButton* m_draft;
    QPushButton* m_complete;
};

} // namespace zhike
