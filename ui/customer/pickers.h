// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/reference_editor.h"
#include "ui/shell/context.h"

namespace zhike {

/// Finds customers by what is typed (name, pinyin, code); all by name while nothing is. Answers as long as
/// `receiver` lives.
[[nodiscard]] Completion customerCompletion(const AppContext& context, QObject* receiver);
/// Finds engineers by what is typed; all by name while nothing is. Rows say where they are and how much they
/// carry; who has left is not offered.
[[nodiscard]] Completion engineerCompletion(const AppContext& context, QObject* receiver);

/// Finds places in China by their names; all provinces while nothing is typed.
[[nodiscard]] Completion regionCompletion();
/// The GB/T 2260 code of a place that was chosen there.
[[nodiscard]] QString regionOfChoice(const Uuid& choice);

/// A place in China, found by typing its name or code. QString with its GB/T 2260 code.
class RegionEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit RegionEditor(QWidget* parent = nullptr);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QWidget* field() const override;
    void setInvalid(bool invalid) override;
    [[nodiscard]] QJsonValue draft() const override;
    void setDraft(const QJsonValue& draft) override;

private:
    [[nodiscard]] QString typedCode() const;
    ReferenceEditor* m_editor;
    QString m_strange; ///< a code we have no name for stays as it is
};

} // namespace zhike
