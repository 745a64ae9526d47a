// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/brief_layout.h"
#include "core/base/phone.h"
#include "core/visit/brief_text.h"
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace zhike::briefpaper {

static PrintSpans sentences(const std::vector<BriefProse>& prose)
{
    PrintSpans spans;
    QString before;
    for (const BriefProse& sentence : prose) {
        spans.push_back({BriefText::gapAfter(before) + sentence.text, sentence.strong ? strong : body});
        before = sentence.text;
    }
    return spans;
}

void BriefLayout::why()
{
    begin(BriefPart::Why);
    if (m_brief.why.empty())
        nothing(BriefPart::Why);
    else
        prose(sentences(m_brief.why));
    end();
}

void BriefLayout::meet()
{
    begin(BriefPart::Meet, m_brief.meet.leftOut);
    std::vector<PrintRow> rows;
    for (const BriefMeeting& who : m_brief.meet.rows)
        rows.push_back({{{who.name, who.expected ? strong : body}},
                        text(who.position),
                        text(spacedPhone(who.phone)),
                        text(who.advice)});
    if (rows.empty())
        nothing(BriefPart::Meet);
    m_flow.table(content(), {{false, 0.2}, {false, 0.3}, {false, 0.22, false, 1}, {true}}, rows, rowPitch);
    if (!m_brief.manner.isEmpty())
        prose(text(m_brief.manner));
    end();
}

void BriefLayout::open()
{
    begin(BriefPart::Open, m_brief.open.leftOut);
    std::vector<PrintRow> rows;
    for (const BriefOpen& open : m_brief.open.rows)
        rows.push_back({text(open.mark),
                        text(open.number),
                        text(open.title),
                        text(open.standing),
                        {{open.when, open.urgency == BriefUrgency::Overdue ? strong : body}}});
    if (rows.empty())
        nothing(BriefPart::Open);
    m_flow.table(content(),
                 {{false, 0.1, false, 1}, {false, 0.18, false, 1}, {true}, {false, 0.2}, {false, 0.24}}, rows,
                 rowPitch);
    end();
}

void BriefLayout::events()
{
    begin(BriefPart::Events, m_brief.events.leftOut);
    std::vector<PrintRow> rows;
    for (const BriefEvent& event : m_brief.events.rows) {
        const QString whole = BriefText::join({event.what, event.strong});
        PrintSpans what{{whole.chopped(event.strong.trimmed().size()), body},
                        {event.strong.trimmed(), strong}};
        rows.push_back({text(event.day), what, text(event.who)});
    }
    if (rows.empty())
        nothing(BriefPart::Events);
    m_flow.table(content(), {{false, 0.2, false, 1}, {true}, {false, 0.22}}, rows, rowPitch);
    end();
}

void BriefLayout::systems()
{
    begin(BriefPart::Systems, m_brief.systems.leftOut);
    const auto& systems = m_brief.systems.rows;
    const bool changes =
        std::any_of(systems.begin(), systems.end(), [](const BriefSystem& s) { return !s.change.isEmpty(); });
    const bool remarks =
        std::any_of(systems.begin(), systems.end(), [](const BriefSystem& s) { return !s.who.isEmpty(); });
    std::vector<PrintRow> rows{{grey(tr("System")), grey(tr("Model and version")), grey(tr("Source"))}};
    std::vector<PrintColumn> columns{{false, 0.3}, {true}, {false, 0.12, false, 1}};
    if (changes) {
        rows[0].push_back(grey(tr("Last change")));
        columns.push_back({false, 0.26});
    }
    if (remarks) {
        rows[0].push_back(grey(changes ? tr("By whom") : tr("Warranty")));
        columns.push_back({false, 0.24});
    }
    for (const BriefSystem& system : systems) {
        PrintRow row{text(system.name), text(system.version), text(system.source)};
        if (changes)
            row.push_back(text(system.change));
        if (remarks)
            row.push_back({{system.who, system.warranty == BriefUrgency::Overdue ? strong : body}});
        rows.push_back(row);
    }
    if (systems.empty())
        nothing(BriefPart::Systems);
    else
        m_flow.table(content(), columns, rows, rowPitch);
    end();
}

void BriefLayout::grantTable()
{
    std::vector<PrintRow> rows{
        {grey(m_brief.year), grey(tr("granted")), grey(tr("used")), grey(tr("planned")), grey(tr("left"))}};
    for (const BriefGrant& grant : m_brief.grants)
        rows.push_back({text(grant.name),
                        text(QString::number(grant.granted)),
                        text(QString::number(grant.used)),
                        text(QString::number(grant.planned)),
                        {{QString::number(grant.remaining()), strong}}});
    const PrintColumn number{false, 0.15, true, 1};
    m_flow.table(content(), {{true}, number, number, number, number}, rows, rowPitch, printPx(96),
                 [this](std::size_t row, const QRectF& room) {
                     if (row == 0)
                         return;
                     const BriefGrant& grant = m_brief.grants[row - 1];
                     const double whole = std::max(1, std::max(grant.granted, grant.used + grant.planned));
                     QRectF bar(room.left(), room.center().y() - printPx(3.5), room.width(), printPx(7));
                     m_flow.box(bar, {}, QColor::fromRgb(printPale));
                     bar.setWidth(room.width() * (grant.used + grant.planned) / whole);
                     m_flow.box(bar, QColor::fromRgb(printPale), {});
                     bar.setWidth(room.width() * grant.used / whole);
                     m_flow.box(bar, QColor::fromRgb(printDark), {});
                 });
}

void BriefLayout::grants()
{
    begin(BriefPart::Grants);
    if (!m_brief.grants.empty())
        grantTable();
    else if (!m_brief.terms.isEmpty())
        prose(text(m_brief.terms));
    else
        nothing(BriefPart::Grants);
    end();
}

void BriefLayout::satisfaction()
{
    begin(BriefPart::Satisfaction);
    if (!m_brief.satisfaction.empty())
        prose(sentences(m_brief.satisfaction));
    if (!m_brief.lastWords.isEmpty())
        m_flow.paragraph(content(), printParagraph(text(m_brief.lastWords), contentWidth(), prosePitch, 2));
    if (m_brief.satisfaction.empty() && m_brief.lastWords.isEmpty())
        nothing(BriefPart::Satisfaction);
    end();
}

void BriefLayout::prepare()
{
    begin(BriefPart::Prepare, m_brief.prepare.leftOut);
    const auto& rows = m_brief.prepare.rows;
    if (rows.empty())
        nothing(BriefPart::Prepare);
    const double half = contentWidth() / 2;
    const double box = printPx(11);
    for (std::size_t i = 0; i < rows.size(); i += 2) {
        double height = rowPitch;
        std::vector<PrintParagraph> pair;
        for (std::size_t k = i; k < std::min(i + 2, rows.size()); ++k) {
            pair.push_back(printParagraph(text(rows[k].text), half - printPx(35), prosePitch, 2));
            height = std::max(height, pair.back().height() + rowPitch - prosePitch);
        }
        m_flow.need(height);
        const double top = m_flow.y();
        for (std::size_t k = 0; k < pair.size(); ++k) {
            const double x = content() + double(k) * half;
            m_flow.box({x, top + (rowPitch - box) / 2, box, box}, {}, QColor::fromRgb(printDark));
            m_flow.moveTo(top + (rowPitch - prosePitch) / 2);
            m_flow.paragraph(x + printPx(19), pair[k]);
        }
        m_flow.moveTo(top + height);
    }
    end();
}

void BriefLayout::addition(const QString& title, const QString& remark, const QString& words, int mostLines)
{
    m_flow.need(2 * prosePitch);
    prose({{title, strong}, {remark.isEmpty() ? QString() : QString(u"\u3000"_s + remark), caption}});
    int left = mostLines > 0 ? mostLines : std::numeric_limits<int>::max();
    const QStringList lines = words.split(u'\n');
    for (qsizetype i = 0; i < lines.size() && left > 0; ++i) {
        const bool last = left == 1 && i + 1 < lines.size();
        const QString line = last ? lines[i] + u" …"_s : lines[i];
        const PrintParagraph set = printParagraph(text(line.isEmpty() ? u" "_s : line), contentWidth(),
                                                  prosePitch, mostLines > 0 ? left : 0);
        m_flow.paragraph(content(), set);
        left -= std::max(1, int(set.lines.size()));
    }
    m_flow.skip(printPx(4));
}

void BriefLayout::additions(int mostLines)
{
    if (!m_brief.plans.empty()) {
        begin(BriefPart::Plans, m_brief.plans.leftOut);
        for (const BriefPlan& plan : m_brief.plans.rows)
            addition(plan.title, plan.drilled, plan.steps, mostLines);
        end();
    }
    if (!m_brief.scripts.empty()) {
        begin(BriefPart::Scripts, m_brief.scripts.leftOut);
        for (const BriefScript& script : m_brief.scripts.rows)
            addition(script.system, {}, script.notes, mostLines);
        end();
    }
}

} // namespace zhike::briefpaper
