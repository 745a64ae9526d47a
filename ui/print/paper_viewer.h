// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/print/print_page.h"
#include <QtWidgets/QWidget>

class QPushButton;
class QScrollArea;

namespace zhike {

class PageHeader;
class PagePreview;

/// A document as it is printed, with the ways to paper and to a file. Esc goes back.
class PaperViewer : public QWidget
{
    Q_OBJECT
public:
    explicit PaperViewer(const QString& printText, QWidget* parent = nullptr);
    void showPages(const QString& title, std::vector<PrintPage> pages);
    [[nodiscard]] QWidget* focusTarget() const;

Q_SIGNALS:
    void closed();
    void printWanted();
    void saveWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    PageHeader* m_header;
    PagePreview* m_preview;
    QScrollArea* m_scroll;
    QPushButton* m_back;
};

} // namespace zhike
