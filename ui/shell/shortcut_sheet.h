// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/overlay.h"
#include <QtCore/QVector>

namespace zhike {

/// All keys on one card (F1 or ?).
class ShortcutSheet : public Overlay
{
    Q_OBJECT
public:
    explicit ShortcutSheet(QWidget* window);
    struct Line {
        QString text;
        QString keys;
    };
    struct Section {
        QString title;
        QVector<Line> lines;
    };
    void showSections(const QVector<Section>& sections);

protected:
    QRect panelRect(const QSize& window) const override;

private:
    [[nodiscard]] QWidget* makeSheet(const QVector<Section>& sections) const;
    int m_height = 0; ///< of all lines with the head above
};

} // namespace zhike
