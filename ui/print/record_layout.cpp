// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/record_layout.h"

#include "core/visit/brief_text.h"
#include "ui/parts/format.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike::recordpaper {

QString RecordLayout::time(Instant at) const
{
    return at.in(m_sheet.zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString RecordLayout::engineerName(Id<Engineer> id) const
{
    for (const EngineerChoice& engineer : m_visit.choices.engineers)
        if (engineer.id == id)
            return engineer.name;
    return {};
}

bool RecordLayout::isLater(const Uuid& id) const
{
    return m_visit.signature && id > m_visit.signature->id.uuid;
}

void RecordLayout::heading(const QString& words)
{
    m_flow.skip(printPx(12));
    m_flow.need(rowPitch * 3);
    m_flow.paragraph(m_flow.left(), printParagraph({{words, {13, true, false}}}, width(), printPx(20), 1));
    m_flow.skip(printPx(2));
}

void RecordLayout::head()
{
    m_flow.paragraph(m_flow.left(), printParagraph(grey(tr("Visit record")), width(), printPx(18), 1));
    m_flow.paragraph(m_flow.left(),
                     printParagraph({{m_visit.customerName + u'\u3000' + enumLabel(m_visit.visit.kind),
                                      {20, true, false}}},
                                    width(), printPx(28), 2));
    m_flow.skip(printPx(2));
    const auto start = m_visit.visit.actualStart.value_or(m_visit.visit.plannedStart);
    QString when = time(start);
    if (m_visit.visit.actualEnd)
        when += u" – "_s + m_visit.visit.actualEnd->in(m_sheet.zone).toString(u"HH:mm"_s);
    QStringList engineers;
    for (const EngineerChoice& engineer : m_visit.engineers)
        engineers += engineer.name;
    QStringList met;
    for (const VisitContact& contact : m_visit.contacts)
        for (const Contact& person : m_visit.choices.contacts)
            if (contact.met && person.id == contact.contact)
                met += person.name;
    const PrintRow rows[] = {
        {grey(tr("Number")), text(m_visit.visit.number), grey(tr("When")), text(when)},
        {grey(tr("Where")), text(m_visit.site), grey(tr("Purpose")), text(m_visit.visit.purpose)},
        {grey(tr("Engineers")), text(BriefText::names(engineers)), grey(tr("Met")),
         text(BriefText::names(met))}};
    m_flow.table(m_flow.left(), {{false, 0.12}, {false, 0.34}, {false, 0.12}, {true}},
                 std::vector<PrintRow>(std::begin(rows), std::end(rows)), rowPitch);
    m_flow.skip(printPx(6));
    m_flow.rule(m_flow.left(), m_flow.right());
}

void RecordLayout::checks()
{
    std::vector<PrintRow> rows;
    for (const VisitCheck& check : m_visit.checks)
        if (check.state != CheckState::Open)
            rows.push_back({{{check.item, body}},
                            {{enumLabel(check.state), check.state == CheckState::Abnormal ? strong : body}},
                            grey(check.note)});
    if (rows.empty())
        return;
    heading(tr("Checklist, %1 of %2").arg(rows.size()).arg(m_visit.checks.size()));
    m_flow.table(m_flow.left(), {{false, 0.5}, {false, 0.14}, {true}}, rows, rowPitch);
}

void RecordLayout::findings()
{
    const auto stepsOf = [&](Id<Finding> finding) {
        QStringList words;
        for (const NextStep& step : m_visit.steps)
            if (step.finding == finding && !isLater(step.id.uuid))
                words +=
                    format::joined({step.text, engineerName(step.engineer), format::plainDate(step.dueOn)});
        return words.join(u"\n"_s);
    };
    std::vector<PrintRow> rows;
    for (const Finding& finding : m_visit.findings)
        rows.push_back({{{enumLabel(finding.severity), finding.severity == Severity::High ? strong : body}},
                        text(finding.text),
                        grey(stepsOf(finding.id))});
    if (const QString others = stepsOf({}); !others.isEmpty())
        rows.push_back({text({}), text(tr("Other next steps")), grey(others)});
    if (rows.empty())
        return;
    heading(tr("Findings and what follows"));
    m_flow.table(m_flow.left(), {{false, 0.1}, {false, 0.46, false, 6}, {true, 0.4, false, 6}}, rows,
                 rowPitch);
}

void RecordLayout::changesAndRisks()
{
    if (!m_visit.changes.empty()) {
        heading(tr("Changes"));
        std::vector<PrintRow> rows;
        for (const SystemChange& change : m_visit.changes)
            if (!isLater(change.id.uuid))
                rows.push_back({text(time(change.changedAt)), text(change.what),
                                grey(tr("To take it back: %1").arg(change.rollback))});
        m_flow.table(m_flow.left(), {{false, 0.2}, {false, 0.4, false, 4}, {true, 0.4, false, 4}}, rows,
                     rowPitch);
    }
    if (m_visit.risks.empty())
        return;
    heading(tr("Risks"));
    for (const Risk& risk : m_visit.risks)
        prose(text(format::joined({risk.text, enumLabel(risk.supplier)})));
}

void RecordLayout::notes()
{
    const auto shown = [](const VisitNote& note) { return !note.addition; };
    if (std::none_of(m_visit.notes.begin(), m_visit.notes.end(), shown))
        return;
    heading(tr("Notes"));
    for (const VisitNote& note : m_visit.notes)
        if (shown(note))
            prose({{note.notedAt.in(m_sheet.zone).toString(u"HH:mm "_s), caption}, {note.text, body}});
}

void RecordLayout::summary()
{
    if (!m_visit.visit.summary.isEmpty()) {
        heading(tr("Summary"));
        for (const QString& line : m_visit.visit.summary.split(u'\n'))
            prose(text(line));
    }
    if (!m_visit.visit.knowledge.isEmpty()) {
        heading(tr("Knowledge handed over"));
        for (const QString& line : m_visit.visit.knowledge.split(u'\n'))
            prose(text(line));
    }
}

void RecordLayout::rating()
{
    if (!m_visit.survey)
        return;
    const Survey& said = *m_visit.survey;
    QStringList words;
    const auto add = [&](const QString& name, const std::optional<int>& value) {
        if (value)
            words += tr("%1 %2 of 5").arg(name).arg(*value);
    };
    add(tr("Satisfaction"), said.csat);
    add(tr("technical strength"), said.skill);
    add(tr("attitude"), said.attitude);
    add(tr("crisis awareness"), said.alertness);
    heading(tr("What the customer says"));
    if (!words.isEmpty())
        prose(text(BriefText::join(words)));
    if (!said.words.isEmpty())
        prose(text(said.words));
}

void RecordLayout::pictures()
{
    if (m_sheet.pictures.empty() && m_sheet.files.isEmpty())
        return;
    heading(tr("Photos and files"));
    const double gap = printMm(4);
    double x = m_flow.left();
    for (const auto& [name, picture] : m_sheet.pictures) {
        if (x + pictureWidth > m_flow.right() + 1) {
            x = m_flow.left();
            m_flow.skip(pictureHeight + prosePitch + gap);
        }
        if (x == m_flow.left())
            m_flow.need(pictureHeight + prosePitch);
        m_flow.page().pictures.push_back({{x, m_flow.y(), pictureWidth, pictureHeight}, picture});
        printLabel(m_flow.page(), {x, m_flow.y() + pictureHeight, pictureWidth, prosePitch}, {name, caption});
        x += pictureWidth + gap;
    }
    if (!m_sheet.pictures.empty())
        m_flow.skip(pictureHeight + prosePitch + gap);
    if (!m_sheet.files.isEmpty())
        prose(text(m_sheet.files.join(tr(", ", "between names of files"))));
}

void RecordLayout::signature()
{
    m_flow.skip(printPx(12));
    m_flow.need(signatureHeight + 2 * rowPitch);
    heading(tr("Signature"));
    const double half = width() / 2;
    if (!m_visit.signature) {
        prose(grey(tr("Not signed.")));
        m_flow.skip(signatureHeight);
        m_flow.rule(m_flow.left(), m_flow.left() + half);
        return;
    }
    const QRectF room(m_flow.left(), m_flow.y(), half, signatureHeight);
    if (const auto strokes = Strokes::fromText(m_visit.signature->strokes))
        m_flow.page().strokes.push_back({room, *strokes});
    m_flow.skip(signatureHeight);
    m_flow.rule(m_flow.left(), m_flow.left() + half);
    m_flow.skip(printPx(2));
    prose({{m_visit.signature->signer, strong}, {u'\u3000' + time(m_visit.signature->signedAt), body}});
    prose(grey(tr("Fingerprint of what was signed: %1").arg(m_visit.signature->digest.left(32))));
}

void RecordLayout::additions()
{
    QStringList lines;
    for (const VisitNote& note : m_visit.notes)
        if (note.addition)
            lines += time(note.notedAt) + u'\u3000' + note.text;
    for (const Attachment& file : m_visit.files)
        if (file.addition)
            lines += time(file.createdAt) + u'\u3000' + file.name;
    if (lines.isEmpty())
        return;
    heading(tr("Added after the signature"));
    for (const QString& line : lines)
        prose(text(line));
}

void RecordLayout::feet()
{
    const int count = m_flow.pageCount();
    int number = 0;
    for (PrintPage& page : m_flow.pages()) {
        const double top = m_flow.bottom();
        page.lines.push_back(
            {{m_flow.left(), top}, {m_flow.right(), top}, QColor::fromRgb(printRule), false});
        const QRectF room(m_flow.left(), top + printPx(9), width(), prosePitch);
        printLabel(
            page, {room.left(), room.top(), width() * 0.7, room.height()},
            {tr("%1, printed %2").arg(m_visit.visit.number, format::plainDate(m_sheet.printedOn)), caption});
        printLabel(page, {room.right() - width() * 0.12, room.top(), width() * 0.12, room.height()},
                   {tr("%1 / %2", "page of pages").arg(++number).arg(count), caption}, Qt::AlignRight);
    }
}

std::vector<PrintPage> RecordLayout::pages()
{
    head();
    checks();
    findings();
    changesAndRisks();
    notes();
    summary();
    rating();
    pictures();
    signature();
    additions();
    feet();
    return m_flow.take();
}

} // namespace zhike::recordpaper
