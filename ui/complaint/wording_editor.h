// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/wording.h"
#include "ui/parts/editors.h"

class QPlainTextEdit;

namespace zhike {

class TextLabel;

/// Several lines for somebody who complains: words that make things worse are marked while they are typed,
/// and below stands what to say instead. It forbids nothing. QString.
class WordingEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit WordingEditor(const QString& placeholder = {}, int lines = 5, QWidget* parent = nullptr);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    [[nodiscard]] QWidget* field() const override;
    /// What is marked now.
    [[nodiscard]] const std::vector<WordingMark>& marks() const { return m_marks; }
    /// The advice as it stands below the text; empty without any.
    [[nodiscard]] QString advice() const;

private:
    void mark();

    LongTextEditor* m_text;
    QPlainTextEdit* m_lines;
    TextLabel* m_advice;
    Wording m_wording;
    std::vector<WordingMark> m_marks;
};

} // namespace zhike
