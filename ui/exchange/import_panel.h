// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/import.h"
#include "core/store/deliver.h"
#include "ui/shell/context.h"
#include <QtWidgets/QWidget>
#include <atomic>

namespace zhike {

class BusyStrip;
class ChoiceEditor;
class FormPanel;
class GroupedModel;
class LinkLabel;
class RowList;
class TextLabel;

/// Asks for a CSV file and shows over `over` what importing it would do, line by line, before anything is
/// written.
void importFromFile(const AppContext& context, QWidget* over);

/// The import of one file: what the lines were taken for, how many would be created, updated, left and
/// rejected and why; then, on Save, all of it as one step that can be undone.
class ImportPanel : public QObject
{
    Q_OBJECT
public:
    ImportPanel(const AppContext& context, QWidget* over, const QString& file);
    ~ImportPanel() override;
    [[nodiscard]] FormPanel* form() const { return m_form; }

Q_SIGNALS:
    /// A plan, or why there is none, is shown.
    void planned();

private:
    void guessKind();
    void plan();
    void show(const ImportResult& result);
    void showRemarks(const ImportResult& result);
    void apply();
    void saveRejects();
    [[nodiscard]] ImportOptions options();
    void fail(const Error& error);

    AppContext m_context;
    QString m_file;
    FormPanel* m_form;
    ChoiceEditor* m_kind;
    TextLabel* m_counts;
    TextLabel* m_also;
    LinkLabel* m_rejects;
    RowList* m_list;
    GroupedModel* m_remarks;
    BusyStrip* m_busy;
    Latest m_latest;
    std::shared_ptr<ImportPlan> m_plan;
    std::shared_ptr<std::atomic_bool> m_stop;
};

} // namespace zhike
