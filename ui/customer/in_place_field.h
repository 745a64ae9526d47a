// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "core/store/entity.h"
#include "ui/parts/editors.h"
#include "ui/shell/context.h"
#include <QtWidgets/QAbstractButton>

class QGridLayout;
class QHBoxLayout;
class QPushButton;

namespace zhike {

class InlineError;
class TextLabel;

/// A value that is read until one touches it: click, Enter, Space or F2.
class ValueButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ValueButton(QWidget* parent = nullptr);
    /// `empty` stands there, quiet, while the value is blank.
    void setValue(const QString& value, const QString& empty);
    /// Shows all of the value, on as many lines as it takes.
    void setWraps(bool wraps);
    /// Its text begins where the label above it does, and a line below says that it is touched.
    void setFlush(bool flush);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_wraps; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] const QString& shown() const { return m_value.isEmpty() ? m_empty : m_value; }
    /// From the edge to the text.
    [[nodiscard]] int inset() const;
    void paintGround(class QPainter& painter) const;
    QString m_value;
    QString m_empty;
    bool m_wraps = false;
    bool m_flush = false;
};

/// One field of a record under its label, edited in place: Enter saves it as one unit of work, Esc puts it
/// back; what is wrong stands below. In fields of several lines Shift+Enter begins a new one. While an input
/// method composes, its keys stay its own.
class InPlaceField : public QWidget
{
    Q_OBJECT
public:
    /// `column` names the field. Several lines stand below their label, others beside it.
    InPlaceField(const AppContext& context, const EntityDescription& description, const char* column,
                 QWidget* parent = nullptr);

    /// The record as stored. While the field is edited, the person's text stays.
    void setRecord(const Record& record, const QString& valueWords);
    /// The width its label needs beside the value; 0 where it stands above it.
    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width);
    /// What stands there while the field is blank.
    void setEmptyText(const QString& text) { m_empty = text; }
    /// Takes the label away, where a title above says it.
    void hideLabel();
    /// A small button beside the value: call, copy, open. Shown while there is a value.
    void addAction(const QString& icon, const QString& name, std::function<void()> run);
    void edit();
    [[nodiscard]] bool isEditing() const { return m_editor != nullptr; }
    [[nodiscard]] ValueButton* value() const { return m_value; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] Record edited() const;
    [[nodiscard]] bool keyPressed(const QKeyEvent& key);
    void watch(QWidget* field);
    void save();
    void taken(const Result<bool>& changed);
    void close();
    void showActions(bool shown);

    AppContext m_context;
    const Field& m_field;
    Record m_record; ///< as stored
    Record m_before; ///< as stored when editing began
    QString m_empty;
    QString m_words;
    TextLabel* m_label;
    ValueButton* m_value;
    QHBoxLayout* m_line;
    FieldEditor* m_editor = nullptr;
    QPushButton* m_save;
    InlineError* m_error;
    QVector<QWidget*> m_actions;
    bool m_composing = false;
    bool m_saving = false;
};

} // namespace zhike
