// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "ui/parts/editors.h"
#include <QtCore/QMap>

class QVBoxLayout;

namespace zhike {

class InlineError;
class TextLabel;

/// A few fields below each other in a side pane, each under its label and with its message; for what does not
/// need a form of its own.
class SmallForm : public QWidget
{
    Q_OBJECT
public:
    explicit SmallForm(QWidget* parent = nullptr);
    /// `column` names it in errors; the editor is found as `name`.
    template <class Editor>
    Editor* addField(const QString& column, const QString& label, Editor* editor, const QString& name)
    {
        add(column, label, editor, name);
        return editor;
    }
    /// A quiet line under the field added last.
    TextLabel* addHint();
    /// Shows the messages, those without a field of theirs at the foot, and goes to the first.
    void showErrors(const std::vector<Error>& errors);
    void clearErrors();

private:
    struct Place {
        FieldEditor* editor;
        TextLabel* message;
    };
    void add(const QString& column, const QString& label, FieldEditor* editor, const QString& name);
    QMap<QString, Place> m_fields;
    QVBoxLayout* m_column;
    InlineError* m_rest;
};

} // namespace zhike
