// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/satisfaction/survey_list.h"
#include "core/store/deliver.h"
#include "ui/parts/row.h"
#include "ui/shell/context.h"

#include <QtWidgets/QWidget>

namespace zhike {

class PageHeader;
class SidePane;

/// One survey with everything that was said, at the side of the list.
class SurveyPane final : public QWidget
{
    Q_OBJECT

public:
    explicit SurveyPane(const AppContext& context, QWidget* parent = nullptr);

    void show(const Id<Survey>& survey);
    /// Reads it again, because records changed.
    void refresh();
    [[nodiscard]] Id<Survey> survey() const { return m_survey.id; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Answer {
        Survey survey;
        SurveyRow row;
    };
    void take(const Result<Answer>& answer);
    void addFacts(const SurveyRow& row);
    void addWords(const QString& words);
    void addAnswers();
    void addLine(const QString& label, const QString& value, Ink ink = Ink::Plain);
    void close();

    AppContext m_context;
    Latest m_latest;
    Id<Survey> m_asked;
    Survey m_survey;
    QString m_customerName;
    QString m_engineerName;
    PageHeader* m_head;
    SidePane* m_body;
};

} // namespace zhike
