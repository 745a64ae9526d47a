// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/id.h"
#include <QtCore/QJsonValue>
#include <QtCore/QVariant>
#include <QtWidgets/QWidget>
#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QTimer;

namespace zhike {

/// A field that holds one value. An empty field is an invalid QVariant. All editors speak QVariants of one
/// type, named with each; `problem()` is a sentence while what is typed is not one of its values.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QVariant value() const = 0;
    /// Sets it without emitting edited().
    virtual void setValue(const QVariant& value) = 0;
    /// What is wrong with the text itself (not a date, too large), or empty.
    [[nodiscard]] virtual QString problem() const { return {}; }
    /// What is in it, for a draft: a line as it was typed, even if it makes no sense yet; else the value.
    [[nodiscard]] virtual QJsonValue draft() const;
    /// Puts a draft back without emitting edited().
    virtual void setDraft(const QJsonValue& draft);
    /// Draws the frame in red; the words stand below it, in the form.
    virtual void setInvalid(bool invalid);
    /// The widget that takes the keyboard; has the label's accessible name.
    [[nodiscard]] virtual QWidget* field() const = 0;
    virtual void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited(); ///< the person changed it
};

/// One line. QString.
class TextEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit TextEditor(const QString& placeholder = {}, int maxLength = 32'767, QWidget* parent = nullptr);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    [[nodiscard]] QWidget* field() const override;

private:
    QLineEdit* m_line;
};

/// Several lines; grows from `lines` to twice that. QString.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit LongTextEditor(const QString& placeholder = {}, int lines = 3, QWidget* parent = nullptr);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    [[nodiscard]] QWidget* field() const override;

private:
    QPlainTextEdit* m_text;
};

/// A whole number within bounds. qint64.
class IntegerEditor : public FieldEditor
{
    Q_OBJECT
public:
    IntegerEditor(qint64 least, qint64 most, const QString& unit = {}, QWidget* parent = nullptr);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget* field() const override;

private:
    QLineEdit* m_line;
    qint64 m_least;
    qint64 m_most;
};

/// A decimal number. double.
class DecimalEditor : public FieldEditor
{
    Q_OBJECT
public:
    DecimalEditor(double least, double most, int decimals, const QString& unit = {},
                  QWidget* parent = nullptr);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget* field() const override;

private:
    QLineEdit* m_line;
    double m_least;
    double m_most;
    int m_decimals;
};

/// Money: yuan are shown and typed (128000, 128,000.00, ¥128 000), fen are kept. qint64.
class MoneyEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit MoneyEditor(QWidget* parent = nullptr);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget* field() const override;

private:
    QLineEdit* m_line;
};

/// Five buttons, 1 to 5, with words at both ends; a second click takes it back. qint64. Keys 1–5.
class ScaleEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit ScaleEditor(const QString& lowWord = {}, const QString& highWord = {}, QWidget* parent = nullptr,
                         int least = 1, int most = 5);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    [[nodiscard]] QWidget* field() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void show(qint64 value);
    QVector<QPushButton*> m_buttons;
    int m_least;
    qint64 m_value = -1;
};

/// One of a few words. The QVariant given with each word.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit ChoiceEditor(bool mayBeEmpty = false, QWidget* parent = nullptr);
    void addChoice(const QVariant& value, const QString& text);
    void clearChoices(); ///< all but the empty one
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    [[nodiscard]] QWidget* field() const override;

private:
    QComboBox* m_box;
};

/// A tick with its sentence. bool.
class CheckEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit CheckEditor(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    [[nodiscard]] QWidget* field() const override;

private:
    QCheckBox* m_box;
};

/// Several of a list, ticked. QVariantList of the given values.
class MultiPickEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit MultiPickEditor(QWidget* parent = nullptr);
    void addChoice(const QVariant& value, const QString& text, const QString& note = {});
    void clearChoices();
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    [[nodiscard]] QWidget* field() const override;

private:
    void fitRows();

    QListWidget* m_list;
};

} // namespace zhike
