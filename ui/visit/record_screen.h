// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit.h"
#include "ui/shell/context.h"
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

namespace zhike {

class OnsiteSheet;

/// The place of a page on which a visit is recorded. What is seen is the on-site sheet: it lies over the
/// whole window while a visit is open, and fills the screen where the person likes it so.
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

private:
    void putAway();

    AppContext m_context;
    QPointer<OnsiteSheet> m_sheet; ///< a child of the window while it is open
};

} // namespace zhike
