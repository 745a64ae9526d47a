// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/visit_view.h"
#include "ui/shell/context.h"
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace zhike {

class InlineError;
class LongTextEditor;
class TextLabel;

/// What can still be done with a visit that was signed: read what was added since, and add to it.
class AdditionPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AdditionPanel(const AppContext& context, QWidget* parent = nullptr);
    void fill(const VisitDetail& visit);

Q_SIGNALS:
    void added(); ///< something was added and is stored

private:
    void addText();
    void addFiles();
    void write(const QString& text, std::vector<Attachment> files);

    AppContext m_context;
    Id<Visit> m_visit;
    TextLabel* m_words;
    QVBoxLayout* m_column;
    LongTextEditor* m_text;
    InlineError* m_error;
};

} // namespace zhike
