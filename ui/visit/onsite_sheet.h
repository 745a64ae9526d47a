// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "core/visit/value_class.h"
#include "core/visit/visit_view.h"
#include "ui/shell/context.h"
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QPushButton;
class QScrollArea;

namespace zhike {

class AdditionPanel;
class ChangeRiskPanel;
class CheckColumn;
class FindingColumn;
class InlineError;
class InternalPanel;
class NoteList;
class OnsiteHead;
class OutcomeColumn;
class PhotoStrip;
class ReadbackPanel;
class ShortcutSheet;
class SignPanel;
class TextLabel;
struct VisitRecord;

/// On-site mode: a visit is recorded at the customer's, rated and signed there. Checklist, what was found and
/// done, and what is read back stand side by side, large enough for fingers; everything has a key. What is
/// written is on the disk within a second. Ctrl+Enter completes it, Esc leaves and keeps it.
class OnsiteSheet : public QWidget
{
    Q_OBJECT
public:
    OnsiteSheet(const AppContext& context, QWidget* window);
    ~OnsiteSheet() override;
    /// Lies over a window, and fills the screen if that was the last choice.
    void cover(QWidget* window);
    void uncover();
    void openVisit(Id<Visit> visit);
    [[nodiscard]] QWidget* focusTarget() const;

Q_SIGNALS:
    void closed();
    void recorded(const zhike::Uuid& visit);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] QWidget* makeMiddle();
    [[nodiscard]] QWidget* makeOutcome();
    [[nodiscard]] QWidget* makeFoot();
    void connectParts();
    void fill(const VisitDetail& detail, const ValueAdvice& advice);
    void setSigned(bool isSigned);
    void noteChange();
    void noteWhatIsMissing();
    void composeReadback();
    void save(bool complete);
    void saveAfterwards();
    [[nodiscard]] bool showProblem();
    void settle(const Error& error);
    void leave();
    [[nodiscard]] VisitRecord record(bool complete) const;
    // What is not saved survives a crash.
    [[nodiscard]] QWidget* makeDraftLine();
    [[nodiscard]] QString draftKey() const;
    void restoreDraft();
    [[nodiscard]] bool isKept() const; ///< what is written is kept as a draft
    void writeDraft();
    void discardDraft();
    // Keys, the clipboard and the screen.
    void addKeys();
    [[nodiscard]] bool isForUs(QObject* watched, int key) const;
    void paste();
    void showKeys();
    void toggleFullScreen();
    void toColumn(int column);
    void reveal(); ///< scrolls to what has the keyboard
    [[nodiscard]] QVector<std::pair<QString, QString>> keyHelp() const;
    // On paper.
    void savePdf();
    void print();

    AppContext m_context;
    Id<Visit> m_visit;
    Latest m_latest;
    QTimer m_keep; ///< what was written down is on the disk half a second later
    std::optional<VisitDetail> m_detail;
    ValueAdvice m_advice;
    bool m_done = false; ///< it was recorded before
    bool m_dirty = false;
    bool m_sure = false;   ///< Esc was pressed once on what nothing keeps
    bool m_filled = false; ///< the screen was filled by us, and is given back
    QWidget* m_draftLine = nullptr;
    TextLabel* m_draftWords = nullptr;
    OnsiteHead* m_head;
    CheckColumn* m_checks;
    FindingColumn* m_findings;
    PhotoStrip* m_photos;
    NoteList* m_notes;
    ChangeRiskPanel* m_changes;
    InternalPanel* m_internal;
    AdditionPanel* m_additions;
    ReadbackPanel* m_readback;
    SignPanel* m_sign;
    OutcomeColumn* m_outcome;
    QScrollArea* m_across; ///< holds the columns
    std::vector<QScrollArea*> m_columns;
    TextLabel* m_missing = nullptr;
    InlineError* m_error = nullptr;
    QPushButton* m_draft = nullptr;
    QPushButton* m_complete = nullptr;
    ShortcutSheet* m_keys = nullptr;
};

} // namespace zhike
