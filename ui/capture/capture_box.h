// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/capture/capture.h"
#include "core/store/deliver.h"
#include "ui/shell/context.h"
#include "ui/shell/overlay.h"
#include <QtCore/QTimer>

class QHBoxLayout;
class QLineEdit;

namespace zhike {

class Chip;
class InlineError;
class TextLabel;

/// 快速记录 (Ctrl+Shift+N): one line, who and what, becomes a request, a complaint, a next step or a note.
/// What was understood stands below it in chips before Enter; each can be put right: Tab goes through the
/// kinds, ↓ to the chips. Ctrl+Enter opens what was made. A line that is not recorded survives Esc and a
/// crash.
class CaptureBox : public Overlay
{
    Q_OBJECT
public:
    explicit CaptureBox(QWidget* window, const AppContext& context);
    /// Opens the one of this window; makes it at first. `text` is typed already, if nothing was left from
    /// before.
    static CaptureBox* openOver(QWidget* window, const AppContext& context, const QString& text = {});

    [[nodiscard]] QLineEdit* input() const { return m_input; }
    /// The newest line is understood, and shown so.
    [[nodiscard]] bool isSettled() const { return m_settled; }
    [[nodiscard]] const CaptureLine& understood() const { return m_capture; }

protected:
    QRect panelRect(const QSize& window) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeLine();
    [[nodiscard]] QWidget* makeChips();
    [[nodiscard]] QWidget* makeFoot();
    void start(const QString& text);
    void bringBack();
    void lineChanged();
    void ask();
    void take(CaptureLine capture);
    void showUnderstood();
    void showCustomer();
    void sayProblem();
    void choose(CaptureKind kind);
    void stepKind(int by);
    void enter(bool open);
    void record();
    void recorded(const Captured& captured);
    void keep();
    [[nodiscard]] bool keyPressed(QObject* watched, const QKeyEvent& key);
    [[nodiscard]] bool chipKeyPressed(QObject* watched, const QKeyEvent& key);
    void fillCustomerMenu();
    void fillPriorityMenu();
    void fillDueMenu();

    AppContext m_context;
    QLineEdit* m_input;
    std::array<Chip*, 4> m_kinds{};
    Chip* m_customer;
    TextLabel* m_person;
    Chip* m_priority;
    Chip* m_due;
    TextLabel* m_told;
    InlineError* m_problem;
    CaptureChoices m_choices;
    CaptureLine m_capture;
    QTimer m_rest;  ///< a moment without a key: then the line is read
    QTimer m_draft; ///< likewise: then it is kept
    Latest m_latest;
    bool m_settled = true;
    bool m_entered = false; ///< Enter came before the line was understood
    bool m_opens = false;   ///< what is made is opened
    bool m_busy = false;
};

} // namespace zhike
