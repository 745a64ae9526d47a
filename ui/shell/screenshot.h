// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "ui/shell/look.h"
#include "ui/shell/main_window.h"
#include <QtGui/QImage>
#include <QtGui/QKeySequence>

namespace zhike {

/// What is drawn: a page by its id ("today", "customers", …), a record ("customers:ID", "visits:ID" with the
/// key people use or a UUID, and a tab after a slash: "customers:C-0017/visits"), "search:TEXT", "shortcuts",
/// "welcome", or "import:FILE".
struct ScreenshotRequest {
    QString screen;
    QSize size{1440, 868};
    Theme theme = Theme::Light;
    double scale = 1.0;
    double textScale = 1.0;
    QList<QKeySequence> keys = {}; ///< pressed one after the other when the screen has come to rest
};

/// Goes to a screen of the window by its name, waits until it has come to rest, and presses keys one after
/// the other. It rests when the store has answered everything it was asked and so many pictures in a row were
/// equal. Runs the event loop meanwhile.
[[nodiscard]] Done showScreen(MainWindow& window, Store& store, const std::vector<PageEntry>& pages,
                              const QString& screen, const QList<QKeySequence>& keys = {},
                              int restingSteps = 8);

/// The screens that can be drawn, for help texts.
[[nodiscard]] QStringList screenNames(const std::vector<PageEntry>& pages);

/// Builds the window over `store`, waits until the screen has come to rest, and draws it at `scale`. The
/// application's language must be set before. Runs the event loop meanwhile; for the command line and tests.
[[nodiscard]] Result<QImage> renderScreen(const ScreenshotRequest& request, Store& store, const Clock& clock,
                                          Look& look, const std::vector<PageEntry>& pages);

} // namespace zhike
