// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QVariant>
#include <QtWidgets/QWidget>

class QButtonGroup;
class QGridLayout;

namespace zhike {

class FlowLayout;

/// A section of the settings: a bold title, and below it rows of a name with a sentence and, beside it, what
/// sets it.
class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsSection(const QString& title, QWidget* parent = nullptr);
    /// The control's accessible name becomes `name`, its description `sentence`.
    void addRow(const QString& name, const QString& sentence, QWidget* control);

private:
    QGridLayout* m_grid;
};

/// A few words of which one is chosen, side by side, in as many lines as they need; takes effect at once.
class SettingsChoice : public QWidget
{
    Q_OBJECT
public:
    /// Its chips are found as "<name>.<value>".
    explicit SettingsChoice(const QString& name, QWidget* parent = nullptr);
    void addChoice(const QVariant& value, const QString& text);
    void setValue(const QVariant& value); ///< without emitting
    [[nodiscard]] QVariant value() const;

Q_SIGNALS:
    void chosen(const QVariant& value);

private:
    FlowLayout* m_row;
    QButtonGroup* m_group;
    QVariantList m_values;
};

} // namespace zhike
