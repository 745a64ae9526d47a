// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/commands/session.h"

#include <QtCore/QCoreApplication>
#include <span>

namespace zhike {

/// The translation context of the command line.
class Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// One subcommand. `run` reads the session's line, does the work and prints the answer.
struct Command {
    const char* name;
    const char* syntax;
    const char* summary; ///< translated in context "Commands"
    bool draws;          ///< needs fonts and widgets
    Done (*run)(Session& session);
};

/// The subcommand of this name; nullptr if there is none.
[[nodiscard]] const Command* findCommand(const QString& name);

/// Runs the command of a call and returns the exit status: 0 done, 1 failed (one sentence on stderr), 2
/// misused.
[[nodiscard]] int runCommand(const Command& command, const Call& call);
/// The help over all commands.
[[nodiscard]] QString generalHelp();
/// Says why the line makes no sense; returns 2.
[[nodiscard]] int refuseCall(const QString& sentence);

Done runDemo(Session& session);
Done runImport(Session& session);
Done runExport(Session& session);
Done runBackup(Session& session);
Done runRestore(Session& session);
Done runList(Session& session);
Done runShow(Session& session);
Done runSearch(Session& session);
Done runCapture(Session& session);
Done runAssignTier(Session& session);
Done runProposeTier(Session& session);
Done runDecideTier(Session& session);
Done runAssignEngineer(Session& session);
Done runBrief(Session& session);
Done runBoundary(Session& session);
Done runCalendar(Session& session);
Done runRecordPdf(Session& session);
Done runCharts(Session& session);
Done runStats(Session& session);
Done runHistory(Session& session);
Done runUndo(Session& session);
Done runCheck(Session& session);
Done runScreenshot(Session& session);
Done runWorkingTime(Session& session);
Done runExplain(Session& session);
/// Its part for complaints.
Done explainComplaint(Session& session, const std::optional<Instant>& at);
Done runEntitlements(Session& session);
Done runAdvise(Session& session);
Done runFit(Session& session);
Done runRebalance(Session& session);

} // namespace zhike
