// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/editors.h"
#include "ui/parts/row.h"
#include <QtCore/QTimer>

class QFrame;
class QHBoxLayout;

namespace zhike {

class GroupedModel;
class RowList;

/// Answers a typed text with rows to choose from (title, subtitle, badge). It may answer later, from the
/// event loop; an answer to an older text is dropped by the editor.
using Completion = std::function<void(const QString& text, std::function<void(QVector<Row>)> answer)>;

/// A record, found by typing. Uuid in a QVariant. Shows the chosen title; typing again looks anew; ↓ opens
/// the list on an empty text; Esc puts the chosen one back.
class ReferenceEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit ReferenceEditor(Completion completion, const QString& placeholder = {},
                             QWidget* parent = nullptr);
    ~ReferenceEditor() override;
    [[nodiscard]] QVariant value() const override;
    /// Sets the id without its title; the title shows when setChosen gives it.
    void setValue(const QVariant& value) override;
    void setChosen(const Uuid& id, const QString& title);
    [[nodiscard]] QString title() const { return m_title; }
    /// Takes the keyboard and opens the list, as ↓ does.
    void openList();
    /// Its list is open: Enter, Esc and arrows are the list's.
    [[nodiscard]] bool isChoosing() const;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget* field() const override;
    [[nodiscard]] QJsonValue draft() const override;
    void setDraft(const QJsonValue& draft) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void ask();
    void showRows(const QVector<Row>& rows);
    void choose(const QModelIndex& index);
    void closePopup();
    [[nodiscard]] bool popupKey(QKeyEvent* event);

    Completion m_complete;
    QLineEdit* m_line;
    QFrame* m_popup = nullptr;
    RowList* m_list = nullptr;
    GroupedModel* m_model = nullptr;
    QTimer m_delay;
    Uuid m_id;
    QString m_title;
    int m_request = 0;
};

/// Several records, found by typing, shown as removable chips above the field. QVariantList of Uuid.
class ReferencesEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit ReferencesEditor(Completion completion, const QString& placeholder = {},
                              QWidget* parent = nullptr);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    void add(const Uuid& id, const QString& title);
    [[nodiscard]] QWidget* field() const override;
    [[nodiscard]] QJsonValue draft() const override;
    void setDraft(const QJsonValue& draft) override;

private:
    void rebuild();
    QVector<std::pair<Uuid, QString>> m_chosen;
    ReferenceEditor* m_editor;
    QHBoxLayout* m_chips;
};

} // namespace zhike
