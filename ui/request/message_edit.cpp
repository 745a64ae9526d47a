// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/message_edit.h"

#include "ui/shell/tokens.h"
#include "ui/visit/attachment_actions.h"

#include <QtCore/QMimeData>
#include <QtGui/QKeyEvent>

namespace zhike {

MessageEdit::MessageEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setProperty("look", QStringLiteral("bare"));
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    document()->setDocumentMargin(space::tiny);
}

bool MessageEdit::event(QEvent* event)
{
    // With nothing typed to take back, Ctrl+Z takes back what was recorded last.
    if (event->type() == QEvent::ShortcutOverride && !document()->isUndoAvailable() &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

bool MessageEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return holdsFiles(*source) || QPlainTextEdit::canInsertFromMimeData(source);
}

void MessageEdit::insertFromMimeData(const QMimeData* source)
{
    // A table copied from a spreadsheet is a picture too: text goes before it.
    if (holdsFiles(*source) && !(source->hasText() && !source->hasUrls()))
        Q_EMIT filesGiven(*source);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void MessageEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT sendWanted();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace zhike
