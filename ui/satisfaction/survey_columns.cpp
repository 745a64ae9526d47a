// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/survey_columns.h"

#include "core/base/clock.h"
#include "ui/parts/format.h"

#include <QtCore/QCoreApplication>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

/// The words of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SurveyColumns)
};

constexpr int days = 112, names = 184, subjects = 176, people = 96, marks = 72, wideColumn = 420;

Ink inkOf(int answer)
{
    return answer <= 2 ? Ink::Red : answer == 3 ? Ink::Amber : Ink::Plain;
}

QString nothing()
{
    return u"–"_s;
}

Cell figure(const QString& text, Ink ink)
{
    return text.isEmpty() ? Cell{nothing(), u""_s, Ink::Quiet} : Cell{text, {}, ink};
}

QVector<Cell> cellsOf(const SurveyRow& s, const Clock& clock)
{
    const QString day = s.answeredAt ? format::plainDate(s.answeredAt->dateIn(clock.zone())) : QString();
    const QString rater = s.rater ? QLocale().toString(*s.rater, 'f', 1) : QString();
    return {
        figure(day, Ink::Plain),
        {s.customerName, {}, Ink::Plain},
        {format::joined({enumLabel(s.about), s.aboutTitle}), {}, Ink::Soft},
        {s.engineerName, {}, Ink::Soft},
        figure(s.csat ? QString::number(*s.csat) : QString(), s.csat ? inkOf(*s.csat) : Ink::Quiet),
        figure(s.nps ? QString::number(*s.nps) : QString(), s.nps.value_or(10) <= 6 ? Ink::Red : Ink::Plain),
        figure(rater, s.rater.value_or(5) < 3 ? Ink::Red : Ink::Plain),
        {s.words.simplified(), s.words, Ink::Plain}};
}

} // namespace

QVector<TableColumn> surveyColumns()
{
    QVector<TableColumn> all{tableColumn("answered", Words::tr("Answered"), days, SurveySort::Answered),
                             tableColumn("customer", Words::tr("Customer"), names, SurveySort::Customer),
                             tableColumn("about", Words::tr("About"), subjects, -1),
                             tableColumn("engineer", Words::tr("Engineer"), people, SurveySort::Engineer),
                             tableColumn("csat", Words::tr("CSAT"), marks, SurveySort::Csat),
                             tableColumn("nps", Words::tr("NPS"), marks, SurveySort::Nps),
                             tableColumn("rater", Words::tr("RATER"), marks, SurveySort::Rater),
                             tableColumn("words", Words::tr("In their words"), wideColumn, -1)};
    for (TableColumn& c : all) {
        c.number = c.key == "csat"_L1 || c.key == "nps"_L1 || c.key == "rater"_L1;
        c.greatestFirst = c.key == "answered"_L1;
    }
    all[4].definition = Words::tr("How satisfied they were, 1 to 5; 4 and 5 count as satisfied.");
    all[5].definition =
        Words::tr("Whether they would recommend us, 0 to 10; up to 6 is against, 9 and 10 for us.");
    all[6].definition = Words::tr(
        "Mean of reliability, assurance, tangibles, empathy and responsiveness, 1 to 5, unweighted.");
    return all;
}

Row listedSurvey(const SurveyRow& s, const Clock& clock)
{
    Row row;
    row.id = s.id.uuid;
    row.kind = static_cast<int>(EntityKind::Survey);
    row.title = s.customerName;
    row.subtitle = s.words.simplified();
    row.right1 = s.csat ? Words::tr("%1 / 5").arg(*s.csat) : QString();
    row.right1Ink = s.csat ? inkOf(*s.csat) : Ink::Quiet;
    row.right2 = s.answeredAt ? format::plainDate(s.answeredAt->dateIn(clock.zone())) : QString();
    row.toolTip = s.words;
    row.cells = cellsOf(s, clock);
    return row;
}

QStringList plainSurvey(const SurveyRow& s, const Clock& clock)
{
    QStringList texts;
    for (const Cell& cell : cellsOf(s, clock))
        texts << (cell.plain.isNull() ? cell.text : cell.plain);
    return texts;
}

} // namespace zhike
