// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/tokens.h"
#include <QtWidgets/QAbstractButton>

namespace zhike {

/// A stretch of text in one ink.
struct InkText {
    QString text;
    Ink ink = Ink::Plain;
};

/// One of the facts in a page's head: caption, a line of texts in their inks, a quiet line. Opens something
/// when clicked, if it was given where to.
class FactColumn : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FactColumn(const QString& caption, QWidget* parent = nullptr);
    void setLines(const QVector<InkText>& upper, const QVector<InkText>& lower);
    /// What the figures mean and what they were counted from, for the tool tip and for those who listen.
    void setDefinition(const QString& definition);
    /// Whether clicking leads somewhere: only then it takes the keyboard.
    void setOpens(bool opens);
    /// A dot before the upper line.
    void setMark(Mark mark);
    /// A hairline at the left, before all but the first in a line.
    void setRule(bool rule) { m_rule = rule; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] bool hasRule() const;
    QString m_caption;
    QVector<InkText> m_upper;
    QVector<InkText> m_lower;
    Mark m_mark = Mark::None;
    QString m_definition;
    bool m_opens = false;
    bool m_rule = false;
};

} // namespace zhike
