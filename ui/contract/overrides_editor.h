// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/policy.h"
#include "ui/parts/editors.h"

class QPushButton;
class QVBoxLayout;

namespace zhike {

/// The single figures that a contract promises instead of its tier's, a row each: which, and how much; an
/// empty amount promises nothing. Targets are in minutes, service hours are a calendar.
class OverridesEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit OverridesEditor(std::vector<std::pair<Id<Calendar>, QString>> calendars,
                             QWidget* parent = nullptr);
    /// A QVariantList with the figures; overrides() says the rest.
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget* field() const override;
    void setInvalid(bool invalid) override;
    [[nodiscard]] QJsonValue draft() const override;
    void setDraft(const QJsonValue& draft) override;

    void setOverrides(const std::vector<ContractOverride>& overrides);
    [[nodiscard]] std::vector<ContractOverride> overrides() const;

private:
    struct Line {
        ChoiceEditor* figure;
        IntegerEditor* amount;
        ChoiceEditor* calendar;
        QWidget* row;
    };
    void addLine(const ContractOverride& override);
    void removeLine(QWidget* row);
    static void showAmount(const Line& line);

    std::vector<std::pair<Id<Calendar>, QString>> m_calendars;
    QVBoxLayout* m_rows;
    QPushButton* m_add;
    QVector<Line> m_lines;
};

} // namespace zhike
