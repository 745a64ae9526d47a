// SPDX-License-Identifier: GPL-3.0-or-later
// What a signature does to the screen: what was signed is read, not changed.
#include "ui/visit/addition_panel.h"
#include "ui/visit/change_risk_panel.h"
#include "ui/visit/check_column.h"
#include "ui/visit/finding_column.h"
#include "ui/visit/note_list.h"
#include "ui/visit/onsite_sheet.h"
#include "ui/visit/outcome_column.h"
#include "ui/visit/photo_strip.h"
#include "ui/visit/readback_panel.h"
#include "ui/visit/segments.h"
#include "ui/visit/sign_panel.h"
#include "ui/visit/signature_pad.h"
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace zhike {

namespace {

/// What stands there can still be read, and copied.
void setReadOnly(QWidget* part, bool readOnly)
{
    for (QWidget* widget : part->findChildren<QWidget*>()) {
        if (auto* line = qobject_cast<QLineEdit*>(widget))
            line->setReadOnly(readOnly);
        else if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
            text->setReadOnly(readOnly);
        else if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
                 qobject_cast<QListWidget*>(widget) || qobject_cast<Segments*>(widget) ||
                 qobject_cast<SignaturePad*>(widget))
            widget->setEnabled(!readOnly);
    }
}

} // namespace

void OnsiteSheet::setSigned(bool isSigned)
{
    // What was signed is read, not changed; what is only ours stays open.
    for (QWidget* part :
         {static_cast<QWidget*>(m_checks), static_cast<QWidget*>(m_findings), static_cast<QWidget*>(m_notes),
          static_cast<QWidget*>(m_changes), static_cast<QWidget*>(m_readback), static_cast<QWidget*>(m_sign),
          static_cast<QWidget*>(m_outcome)})
        setReadOnly(part, isSigned);
    m_photos->setFinal(isSigned);
    m_additions->setVisible(isSigned);
    m_complete->setText(isSigned ? tr("Save what is only ours")
                        : m_done ? tr("Save the correction")
                                 : tr("Complete and leave"));
}

} // namespace zhike
