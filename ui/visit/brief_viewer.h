// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/brief.h"
#include <QtWidgets/QWidget>

class QPushButton;
class QScrollArea;

namespace zhike {

class PageHeader;
class PagePreview;

/// The whole brief as it is printed.
class BriefViewer : public QWidget
{
    Q_OBJECT
public:
    explicit BriefViewer(QWidget* parent = nullptr);
    void showBrief(const Brief& brief);
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
