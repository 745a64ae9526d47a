// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/boundary_printer.h"

#include "ui/parts/format.h"
#include "ui/print/page_flow.h"
#include "ui/print/pdf_file.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr double labelWidth = printMm(32);
constexpr double prosePitch = printPx(18);
constexpr double rowPitch = printPx(21);
constexpr double footHeight = printPx(30);
constexpr PrintFont body{12, false, false};
constexpr PrintFont strong{12, true, false};
constexpr PrintFont caption{12, false, true};
constexpr qsizetype shownDays = 12; // as evidence of one line

PrintSpans text(const QString& words)
{
    return {{words, body}};
}
PrintSpans grey(const QString& words)
{
    return {{words, caption}};
}

/// Draws one boundary; the headings of its parts stand in the label column.
class BoundaryLayout
{
    Q_DECLARE_TR_FUNCTIONS(BoundaryLayout)

public:
    explicit BoundaryLayout(const ServiceBoundary& boundary)
        : m_b(boundary),
          m_flow({printMm(210), printMm(297)}, {printMm(14), printMm(12), printMm(9.5) + footHeight})
    {
    }

    std::vector<PrintPage> pages()
    {
        head();
        scope();
        targets();
        grants();
        people();
        feet();
        return m_flow.take();
    }

private:
    [[nodiscard]] double content() const { return m_flow.left() + labelWidth; }
    [[nodiscard]] double width() const { return m_flow.right() - content(); }

    void head()
    {
        const double whole = m_flow.right() - m_flow.left();
        m_flow.paragraph(m_flow.left(), printParagraph(grey(tr("Service boundary")), whole, printPx(18), 1));
        m_flow.paragraph(m_flow.left(),
                         printParagraph({{m_b.customer, {20, true, false}}}, whole, printPx(28), 2));
        m_flow.skip(printPx(2));
        QStringList facts;
        if (!m_b.tier.isEmpty())
            facts << tr("Tier %1").arg(m_b.tier);
        if (!m_b.contract.isEmpty())
            facts << tr("Contract %1, %2 to %3")
                         .arg(m_b.contract, format::plainDate(m_b.from), format::plainDate(m_b.to));
        else
            facts << tr("No contract today");
        m_flow.paragraph(m_flow.left(), printParagraph(text(facts.join(u'\u3000')), whole, prosePitch, 2));
        m_flow.skip(printPx(9));
        m_flow.rule(m_flow.left(), m_flow.right());
    }

    void begin(const QString& heading)
    {
        m_flow.skip(printPx(9));
        m_flow.need(rowPitch * 2);
        m_top = m_flow.y();
        m_page = m_flow.pageCount();
        m_flow.label({m_flow.left(), m_top, labelWidth - printPx(4), prosePitch},
                     {heading, {13, true, false}});
    }

    void end()
    {
        if (m_flow.pageCount() == m_page)
            m_flow.moveTo(std::max(m_flow.y(), m_top + prosePitch));
        m_flow.skip(printPx(8));
        m_flow.rule(m_flow.left(), m_flow.right());
    }

    void prose(const PrintSpans& spans)
    {
        m_flow.paragraph(content(), printParagraph(spans, width(), prosePitch));
    }

    void scope()
    {
        begin(tr("Included"));
        prose(m_b.scopeIn.isEmpty() ? grey(tr("Nothing is written down.")) : text(m_b.scopeIn));
        end();
        begin(tr("Not included"));
        prose(m_b.scopeOut.isEmpty() ? grey(tr("Nothing is written down.")) : text(m_b.scopeOut));
        end();
    }

    [[nodiscard]] static PrintSpans minutes(const std::optional<int>& target)
    {
        return target ? text(format::minutes(*target)) : grey(u"–"_s);
    }

    void targets()
    {
        begin(tr("Promised times"));
        if (m_b.targets.empty()) {
            prose(grey(tr("No times are promised.")));
            end();
            return;
        }
        std::vector<PrintRow> rows{{grey(tr("Priority")), grey(tr("Response")), grey(tr("On site")),
                                    grey(tr("Solved")), grey(tr("Hours"))}};
        for (const BoundaryTarget& t : m_b.targets)
            rows.push_back({text(QString(enumText(t.priority))), minutes(t.respond), minutes(t.onsite),
                            minutes(t.resolve), text(t.hours.isEmpty() ? m_b.hours : t.hours)});
        const PrintColumn time{false, 0.2, false, 1};
        m_flow.table(content(), {{false, 0.15, false, 1}, time, time, time, {true}}, rows, rowPitch);
        prose(grey(m_b.ownFigures
                       ? tr("Counted in these service hours; this contract promises figures of its own.")
                       : tr("Counted in these service hours, with China's official days off.")));
        end();
    }

    [[nodiscard]] static QString daysText(const std::vector<QDate>& days)
    {
        QStringList words;
        for (const QDate day : days) {
            if (words.size() == shownDays) {
                words << tr("and %n more", nullptr, static_cast<int>(std::ssize(days) - shownDays));
                break;
            }
            words << format::dayAndMonth(day);
        }
        return words.join(tr(", "));
    }

    [[nodiscard]] static QString evidence(const BoundaryGrant& g)
    {
        QStringList parts;
        if (!g.usedOn.empty())
            parts << tr("done %1").arg(daysText(g.usedOn));
        if (!g.plannedOn.empty())
            parts << tr("planned %1").arg(daysText(g.plannedOn));
        if (!g.beyondOn.empty())
            parts << tr("beyond the contract %1").arg(daysText(g.beyondOn));
        return parts.join(tr("; "));
    }

    void grants()
    {
        begin(tr("Granted"));
        prose(grey(tr("%1 to %2").arg(format::plainDate(m_b.year.from), format::plainDate(m_b.year.to))));
        std::vector<PrintRow> rows{{grey({}), grey(tr("granted")), grey(tr("used")), grey(tr("planned")),
                                    grey(tr("left")), grey(tr("Evidence"))}};
        for (const BoundaryGrant& g : m_b.grants) {
            if (g.line.granted == 0 && g.usedOn.empty() && g.beyondOn.empty())
                continue;
            const int left = g.line.remaining();
            rows.push_back({text(enumLabel(g.line.kind)),
                            text(QString::number(g.line.granted)),
                            text(QString::number(g.line.used)),
                            text(QString::number(g.line.planned)),
                            {{left < 0 ? tr("%1 over").arg(-left) : QString::number(left), strong}},
                            text(evidence(g))});
        }
        if (rows.size() == 1)
            prose(grey(tr("Nothing is granted by number.")));
        else
            m_flow.table(content(),
                         {{false, 0.24, false, 2},
                          {false, 0.1, true, 1},
                          {false, 0.1, true, 1},
                          {false, 0.1, true, 1},
                          {false, 0.12, true, 1},
                          {true, 0.4, false, 4}},
                         rows, rowPitch);
        if (m_b.report != ReportRhythm::Never)
            prose(text(tr("Service report: %1").arg(enumLabel(m_b.report))));
        end();
    }

    void people()
    {
        begin(tr("Your engineers"));
        const bool systems =
            std::ranges::any_of(m_b.people, [](const BoundaryPerson& p) { return !p.system.isEmpty(); });
        std::vector<PrintColumn> columns{{false, 0.2, false, 1}, {false, 0.16, false, 1}};
        if (systems)
            columns.push_back({false, 0.26, false, 2});
        columns.push_back({false, 0.26, false, 1});
        columns.push_back({true, 0.4, false, 1});
        std::vector<PrintRow> rows;
        for (const BoundaryPerson& p : m_b.people) {
            PrintRow row{{{p.name, strong}}, text(enumLabel(p.role))};
            if (systems)
                row.push_back(text(p.system));
            row.push_back(text(format::phone(p.mobile)));
            row.push_back(text(p.email));
            rows.push_back(std::move(row));
        }
        if (rows.empty())
            prose(grey(tr("Nobody is named; the service desk takes every request.")));
        else
            m_flow.table(content(), columns, rows, rowPitch);
        end();
    }

    void feet()
    {
        const int count = m_flow.pageCount();
        int number = 0;
        for (PrintPage& page : m_flow.pages()) {
            const double top = m_flow.bottom();
            const double whole = m_flow.right() - m_flow.left();
            page.lines.push_back(
                {{m_flow.left(), top}, {m_flow.right(), top}, QColor::fromRgb(printRule), false});
            const QRectF room(m_flow.left(), top + printPx(9), whole * 0.8, prosePitch);
            printLabel(page, room, {tr("As of %1").arg(format::plainDate(m_b.asOf)), caption});
            printLabel(page, {m_flow.right() - whole * 0.15, room.top(), whole * 0.15, room.height()},
                       {tr("%1 / %2", "page of pages").arg(++number).arg(count), caption}, Qt::AlignRight);
        }
    }

    const ServiceBoundary& m_b;
    PageFlow m_flow;
    double m_top = 0;
    int m_page = 0;
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BoundaryLayout)
};

} // namespace

std::vector<PrintPage> layOutBoundary(const ServiceBoundary& boundary)
{
    return BoundaryLayout(boundary).pages();
}

QString boundaryTitle(const ServiceBoundary& boundary)
{
    return format::joined({boundary.customer, Words::tr("Service boundary")});
}

QFuture<Done> saveBoundary(const ServiceBoundary& boundary, const QString& path)
{
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, boundary, path] {
        promise->addResult(saveWhole(toPdf(layOutBoundary(boundary), boundaryTitle(boundary)), path));
        promise->finish();
    });
    return promise->future();
}

} // namespace zhike
