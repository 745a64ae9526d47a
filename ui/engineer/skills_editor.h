// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engineer/engineer.h"
#include "ui/parts/editors.h"

class QGridLayout;
class QPushButton;

namespace zhike {

class DateEditor;

/// The skills of an engineer, a row each: product, level, certified until. A row without a product counts for
/// nothing.
class SkillsEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit SkillsEditor(QDate today, QWidget* parent = nullptr);
    /// A QVariantList with the products; skills() says the rest.
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget* field() const override;
    void setInvalid(bool invalid) override;
    [[nodiscard]] QJsonValue draft() const override;
    void setDraft(const QJsonValue& draft) override;

    void setSkills(const std::vector<EngineerSkill>& skills);
    [[nodiscard]] std::vector<EngineerSkill> skills() const;

private:
    struct Line {
        TextEditor* product;
        ScaleEditor* level;
        DateEditor* until;
        QWidget* row;
    };
    void addLine(const EngineerSkill& skill);
    void removeLine(QWidget* row);

    QDate m_today;
    class QVBoxLayout* m_rows;
    QPushButton* m_add;
    QVector<Line> m_lines;
};

} // namespace zhike
