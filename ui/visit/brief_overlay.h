// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/customer.h"
#include "core/store/deliver.h"
#include "core/visit/brief.h"
#include "ui/print/printing.h"
#include "ui/shell/context.h"
#include "ui/shell/overlay.h"

namespace zhike {

class BriefViewer;

/// The brief of a customer – of their next visit, or at a glance where none is planned – over whatever is
/// shown. It prints and saves it, and deletes itself when closed.
class BriefOverlay : public Overlay
{
    Q_OBJECT
public:
    /// Reads the brief and shows it over the window of `over`.
    static void show(const AppContext& context, QWidget* over, Id<Customer> customer,
                     PrintFunction print = printOnPaper);

protected:
    [[nodiscard]] QRect panelRect(const QSize& window) const override;
    void hideEvent(QHideEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    BriefOverlay(const AppContext& context, QWidget* window, Brief brief, PrintFunction print);
    void save();

    AppContext m_context;
    Brief m_brief;
    PrintFunction m_print;
    BriefViewer* m_viewer;
};

} // namespace zhike
