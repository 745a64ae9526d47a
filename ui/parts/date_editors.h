// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/editors.h"
#include <QtCore/QDate>

namespace zhike {

/// Reads a date as people type it: 2026-11-22, 2026/11/22, 20261122, 11-22 (this year), 今天, 明天, +3
/// (days).
[[nodiscard]] std::optional<QDate> readDate(const QString& text, QDate today);
/// Reads a time: 9:30, 09:30, 930, 0930, 9.
[[nodiscard]] std::optional<QTime> readTime(const QString& text);

/// A date, typed or picked from a calendar (Alt+Down; ↑ and ↓ change it by a day). QDate.
class DateEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit DateEditor(QDate today, QWidget* parent = nullptr);
    ~DateEditor() override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget* field() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openCalendar();
    void step(int days);
    void tidy();
    QDate m_today;
    QLineEdit* m_line;
    QToolButton* m_open;
};

/// A date and a time in the organisation's zone. QDateTime in that zone (make an Instant of it with
/// Instant::of).
class DateTimeEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit DateTimeEditor(const Clock& clock, QWidget* parent = nullptr);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget* field() const override;
    void setInvalid(bool invalid) override;
    [[nodiscard]] QJsonValue draft() const override;
    void setDraft(const QJsonValue& draft) override;

private:
    QTimeZone m_zone;
    DateEditor* m_date;
    QLineEdit* m_time;
};

} // namespace zhike
