// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "ui/parts/editors.h"
#include <QtCore/QJsonObject>
#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QGridLayout;
class QPushButton;
class QScrollArea;

namespace zhike {

class Drafts;
class InlineError;
class TextLabel;
struct Draft;

/// A form that slides over the right of the window: title, fields, Save (Ctrl+Enter) and Cancel (Esc). It
/// saves as one; messages stand below their fields; nothing typed is lost by a failed save. Make it with any
/// widget of the window as `over`, add fields, call open(); it deletes itself when closed.
class FormPanel : public QWidget
{
    Q_OBJECT
public:
    enum Need { Optional, Required };
    enum Width { Full, Half }; ///< two halves share a line

    FormPanel(QWidget* over, const QString& title);
    ~FormPanel() override;

    /// A bold line above the fields that follow.
    void addSection(const QString& title);
    /// Adds a field under its label; `column` names it in values() and errors. Returns the editor given.
    template <class Editor>
    Editor* addField(const QString& column, const QString& label, Editor* editor, Need need = Optional,
                     Width width = Full, const QString& hint = {})
    {
        add(column, label, editor, need, width, hint);
        return editor;
    }
    /// Anything else, over the whole width.
    void addWidget(QWidget* widget);
    /// Hides or shows a field with its label and message.
    void setFieldVisible(const QString& column, bool visible);
    void setSaveText(const QString& text);

    [[nodiscard]] FieldEditor* editor(const QString& column) const;
    [[nodiscard]] QVariant value(const QString& column) const;
    [[nodiscard]] QVariantMap values() const;
    void setValue(const QString& column, const QVariant& value);
    /// Typed text that differs from what the form was opened with.
    [[nodiscard]] bool isDirty() const { return m_dirty; }

    /// A sentence below a field; an empty one takes it away. Unknown columns: above the buttons.
    void setError(const QString& column, const QString& sentence);
    /// What a failed save says: at the field it names, or above the buttons. Ends busy.
    void showError(const Error& error);
    void clearErrors();
    /// Keeps what is typed as a draft under this key until the form is saved or thrown away, and brings back
    /// what was typed under it before. Call it when the fields are there and filled, before open(). Null
    /// keeps nothing.
    void keepDraft(Drafts* drafts, const QString& key);
    /// Fields whose choices came late take what the draft has for them once more.
    void restoreAgain();
    /// Checks required fields and what cannot be read; shows what is missing, moves there. True if all is
    /// well.
    bool validate();
    /// While saving: buttons wait.
    void setBusy(bool busy);
    /// Shows it and puts the keyboard into the first field.
    void open();
    /// Closes without asking; deletes itself.
    void dismiss();

Q_SIGNALS:
    /// Save was pressed and validate() found nothing: write, then dismiss() or showError().
    void saveRequested();
    void cancelled();
    void closed();
    /// Values of an earlier draft are in the fields now, or the first ones again: read them.
    void draftRestored();

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Field {
        QString column;
        FieldEditor* editor;
        TextLabel* message;
        QWidget* box;
        Need need;
        QString label;
    };
    void add(const QString& column, const QString& label, FieldEditor* editor, Need need, Width width,
             const QString& hint);
    [[nodiscard]] QWidget* makeFoot();
    void save();
    void cancel();
    void layOut();
    void noteEdit(const QString& column);
    void writeDraft();
    void restore(const Draft& draft);
    void discardDraft();
    void endDraft();

    QVector<Field> m_fields;
    QWidget* m_panel;
    QScrollArea* m_scroll;
    QGridLayout* m_grid;
    InlineError* m_error;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QPointer<QWidget> m_before; ///< had the keyboard before
    int m_row = 0;
    Drafts* m_drafts = nullptr;
    QString m_draftKey;
    QJsonObject m_first;    ///< what the fields held before anything was typed
    QSet<QString> m_edited; ///< columns the person changed since it was opened
    QJsonObject m_restored; ///< what came from the draft and was not typed over since
    QTimer m_keep;          ///< a keystroke is on the disk half a second later
    QWidget* m_draftLine = nullptr;
    bool m_halfTaken = false;
    bool m_dirty = false;
    bool m_sure = false; ///< Esc was pressed once on a changed form
};

} // namespace zhike
