// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>

class QKeySequence;

namespace zhike {

/// A key as it stands on the keyboard, the same in every language: Alt+←.
[[nodiscard]] QString keyText(const QKeySequence& keys);

/// A key cap and what it does: [Enter] 打开.
class KeyHint : public QWidget
{
    Q_OBJECT
public:
    KeyHint(const QString& key, const QString& text, QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_key;
    QString m_text;
};

} // namespace zhike
