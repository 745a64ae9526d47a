// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "core/visit/checklist.h"
#include "ui/shell/context.h"
#include <QtWidgets/QWidget>

class QPushButton;

namespace zhike {

class ChoiceEditor;
class InlineError;
class LongTextEditor;

/// The checklists of visits: a kind is chosen, and its items stand below, a line each.
class ChecklistEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ChecklistEditor(const AppContext& context, QWidget* parent = nullptr);
    /// Reads them again; what is being written stays.
    void reload();

private:
    void show();
    void save();
    [[nodiscard]] VisitKind kind() const;
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QStringList stored() const;
    void noteEdit();

    AppContext m_context;
    Latest m_latest;
    std::vector<std::pair<VisitKind, QStringList>> m_all;
    ChoiceEditor* m_kind;
    LongTextEditor* m_items;
    QPushButton* m_save;
    InlineError* m_error;
};

} // namespace zhike
