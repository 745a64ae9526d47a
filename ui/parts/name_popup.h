// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/anchored_popup.h"

class QLineEdit;

namespace zhike {

/// Asks for a name in place: Enter takes it, Esc leaves.
class NamePopup : public AnchoredPopup
{
    Q_OBJECT
public:
    NamePopup(QWidget* anchor, const QString& label, const QString& name, const QString& button);
    void open();

Q_SIGNALS:
    void named(const QString& name); ///< never an empty one

private:
    void take();
    QLineEdit* m_line;
};

} // namespace zhike
