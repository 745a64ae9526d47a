// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/calendar_sheet.h"

#include <QtWidgets/QWidget>
#include <map>

class QGridLayout;

namespace zhike {

class FieldEditor;
class TextLabel;

/// What a working calendar is called and when the week is worked; each message stands below its field.
class CalendarFields : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarFields(QWidget* parent = nullptr);

    void setSheet(const CalendarSheet& sheet); ///< without emitting
    /// Takes over what is filled in; days stay.
    void fill(CalendarSheet& sheet) const;
    /// Shows each sentence below the field it names, and moves to the first; false if one names no field
    /// here.
    bool showErrors(const std::vector<Error>& errors);
    void clearErrors();

Q_SIGNALS:
    void edited();

private:
    struct Line {
        FieldEditor* editor;
        TextLabel* message;
    };
    void add(QGridLayout& grid, const QString& name, const QString& label, FieldEditor* editor);
    [[nodiscard]] QString text(const QString& name) const;

    std::map<QString, Line> m_lines; ///< code, name, zone, hours.0 … hours.6, notes
    QStringList m_order;
};

} // namespace zhike
