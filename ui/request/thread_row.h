// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/thread.h"
#include "ui/shell/context.h"
#include <QtWidgets/QWidget>

class QMenu;
class QToolButton;

namespace zhike {

/// Who wrote it and how it came: 我方，回复客户，电话.
[[nodiscard]] QString threadNote(const ThreadEntry& entry, const RequestDetail& request);
/// What became of the request, in a line: 转研发 RD-4417，待答复.
[[nodiscard]] QString courseWords(const ThreadEntry& entry, const RequestDetail& request);

/// One line of the thread: what somebody said, with its files, or a small line of what became of the request.
/// What was said can be copied, mailed, corrected and taken away from its menu (right click, Menu key, or the
/// button that appears).
class ThreadRow : public QWidget
{
    Q_OBJECT
public:
    ThreadRow(const AppContext& context, const ThreadEntry& entry, const RequestDetail& request,
              QWidget* parent = nullptr);
    [[nodiscard]] const ThreadEntry& entry() const { return m_entry; }

Q_SIGNALS:
    void editWanted(const Message& message);
    void removeWanted(const Message& message);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildSaid(const RequestDetail& request);
    void buildCourse(const RequestDetail& request);
    [[nodiscard]] QWidget* makeFiles();
    void fillMenu(QMenu& menu);
    void openMenu(const QPoint& at);

    AppContext m_context;
    ThreadEntry m_entry;
    QString m_number;
    QString m_title;
    QString m_email;
    QToolButton* m_more = nullptr;
};

} // namespace zhike
