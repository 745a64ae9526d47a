// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QPlainTextEdit>

namespace zhike {

/// A text that takes files and pictures that are dropped on it or pasted into it, and Ctrl+Enter.
class MessageEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MessageEdit(QWidget* parent = nullptr);

Q_SIGNALS:
    void filesGiven(const QMimeData& held);
    void sendWanted();

protected:
    bool event(QEvent* event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace zhike
