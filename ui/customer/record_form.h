// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/entity.h"
#include "ui/parts/chip.h"
#include "ui/parts/form_panel.h"
#include "ui/shell/context.h"
#include <functional>

namespace zhike {

/// What a form for one record needs besides its description.
struct RecordFormInput {
    Record record;      ///< as stored; or a blank one whose owner is filled in
    bool isNew = false; ///< the record is to be made
    QString
        ownerName; ///< the customer's name, for the title of the unit of work; empty for a customer itself
    QHash<QString, QVector<FilterChoice>> choices; ///< by column: references chosen from a short list
    QHash<QString, QString> titles;                ///< by column: what a referenced record is called
    QStringList leaveOut;                          ///< columns that are written elsewhere
};

/// Fills a form with the fields of a description: editors by kind of field, in the order of the layout, what
/// the layout does not name at the end. The owner and derived fields are left out.
void addRecordFields(FormPanel& form, const AppContext& context, const RecordFormInput& input);
/// The record as the form has it now.
[[nodiscard]] Record recordFromForm(const FormPanel& form, const Record& before);
/// Shows every problem at its field. True if there is none.
[[nodiscard]] bool showProblems(FormPanel& form, const std::vector<Error>& problems);

/// Opens a form over the window of `over` that creates or edits a customer, or a contact, site, system or
/// contract of one. Calls `saved` with its id after the commit.
FormPanel* openRecordForm(const AppContext& context, QWidget* over, const RecordFormInput& input,
                          std::function<void(const Uuid&)> saved = {});

/// Archives or restores one record, and says so with an Undo.
void setArchived(const AppContext& context, QObject* receiver, const Record& record, const QString& ownerName,
                 bool archived);

} // namespace zhike
