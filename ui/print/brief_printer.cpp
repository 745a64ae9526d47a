// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/brief_printer.h"
#include "core/store/store.h"
#include "core/visit/brief_text.h"
#include "ui/print/brief_layout.h"
#include "ui/print/pdf_file.h"
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <iterator>
#include <memory>

using namespace Qt::StringLiterals;

namespace zhike::briefpaper {

void BriefLayout::badge()
{
    if (m_brief.tier.isEmpty())
        return;
    const PrintParagraph word = printParagraph(text(m_brief.tier), printPx(120), printPx(20), 1);
    const double width = std::max(printPx(38), word.width() + printPx(14));
    const QRectF room(m_flow.right() - width, m_flow.y(), width, printPx(20));
    m_flow.box(room, {}, QColor::fromRgb(printBlack), printPx(3));
    m_flow.label(room.adjusted(printPx(2), 0, -printPx(2), 0), {m_brief.tier, body}, Qt::AlignHCenter);
}

/// At the right below the tier; the lines at the left go on beside it.
void BriefLayout::health()
{
    if (!m_brief.health)
        return;
    const double top = m_flow.y();
    const auto line = [&](const PrintSpans& spans, double pitch) {
        const PrintParagraph words = printParagraph(spans, headRight, pitch, 1);
        m_flow.paragraph(m_flow.right() - words.width(), words);
    };
    m_flow.moveTo(top + printPx(22));
    line({{tr("Health") + u' ', body},
          {QString::number(*m_brief.health) + u' ', {20, true, false}},
          {u"/ 100"_s, body}},
         printPx(28));
    if (!m_brief.healthLost.isEmpty())
        line(grey(m_brief.healthLost), prosePitch);
    m_flow.moveTo(top);
}

void BriefLayout::headLines(double width)
{
    QString where = m_brief.when;
    for (const QString& more : {m_brief.place})
        if (!more.isEmpty())
            where += (where.isEmpty() ? QString() : u"\u3000"_s) + more;
    if (!where.isEmpty())
        m_flow.paragraph(m_flow.left(), printParagraph(text(where), width, prosePitch, 2));
    if (!m_brief.engineers.isEmpty())
        m_flow.paragraph(m_flow.left(),
                         printParagraph(text(m_brief.engineers.join(u'\u3000')), width, prosePitch, 2));
}

void BriefLayout::head()
{
    m_parts = 0;
    badge();
    health();
    const double width = m_flow.right() - m_flow.left() - headRight;
    m_flow.paragraph(m_flow.left(), printParagraph(grey(tr("Visit brief")), width, printPx(18), 1));
    const PrintFont title{20, true, false};
    m_flow.paragraph(m_flow.left(), printParagraph({{m_brief.customer + u'\u3000' + m_brief.occasion, title}},
                                                   width, printPx(28), 2));
    m_flow.skip(printPx(2));
    headLines(m_brief.health ? width : m_flow.right() - m_flow.left());
    m_flow.skip(printPx(9));
    m_flow.rule(m_flow.left(), m_flow.right());
}

void BriefLayout::begin(BriefPart part, int leftOut)
{
    m_flow.skip(printPx(9));
    m_flow.need(rowPitch * 2);
    m_partTop = m_flow.y();
    m_partPage = m_flow.pageCount();
    const double x = m_flow.left();
    const QRectF number(x, m_partTop, printPx(18), prosePitch);
    ++m_parts;
    m_flow.label(number, {QString::number(m_parts), {m_parts < 10 ? 14.0 : 12.0, false, true}});
    const QRectF heading(x + printPx(20), m_partTop, labelWidth - printPx(24), prosePitch);
    m_flow.label(heading, {briefHeading(part), {13, true, false}});
    m_labelHeight = prosePitch;
    if (leftOut > 0) {
        m_flow.label(heading.translated(0, prosePitch), {briefLeftOut(leftOut), caption});
        m_labelHeight += prosePitch;
    }
}

void BriefLayout::end()
{
    if (m_flow.pageCount() == m_partPage)
        m_flow.moveTo(std::max(m_flow.y(), m_partTop + m_labelHeight));
    m_flow.skip(printPx(8));
    if (m_flow.room() > printPx(12)) // else the rule of the foot ends it
        m_flow.rule(m_flow.left(), m_flow.right());
}

void BriefLayout::notes()
{
    if (m_flow.room() < printPx(27) + notePitch)
        return;
    m_flow.skip(printPx(9));
    m_flow.paragraph(m_flow.left(), printParagraph(grey(tr("Notes on site")), printPx(200), prosePitch, 1));
    for (m_flow.skip(notePitch - printPx(3)); m_flow.room() > printPx(2); m_flow.skip(notePitch))
        m_flow.rule(m_flow.left(), m_flow.right(), true);
}

void BriefLayout::feet()
{
    const int count = m_flow.pageCount();
    int number = 0;
    for (PrintPage& page : m_flow.pages()) {
        const double top = m_flow.bottom();
        const double width = m_flow.right() - m_flow.left();
        page.lines.push_back(
            {{m_flow.left(), top}, {m_flow.right(), top}, QColor::fromRgb(printRule), false});
        const QRectF room(m_flow.left(), top + printPx(9), width, prosePitch);
        const QString by = m_brief.printer.isEmpty()
                               ? tr("Data as of %1").arg(m_brief.asOf)
                               : tr("Data as of %1, printed by %2").arg(m_brief.asOf, m_brief.printer);
        printLabel(page, {room.left(), room.top(), width * 0.48, room.height()}, {by, caption});
        printLabel(page, {room.left() + width * 0.5, room.top(), width * 0.36, room.height()},
                   {tr("Internal, do not leave with the customer"), caption});
        printLabel(page, {room.right() - width * 0.12, room.top(), width * 0.12, room.height()},
                   {tr("%1 / %2", "page of pages").arg(++number).arg(count), caption}, Qt::AlignRight);
    }
}

std::vector<PrintPage> BriefLayout::pages(bool& fits, Additions where, int mostLines)
{
    head();
    why();
    meet();
    open();
    events();
    systems();
    grants();
    satisfaction();
    prepare();
    if (where == Additions::SamePage)
        additions(mostLines);
    // Plans and scripts are worth more than room for notes.
    fits = m_flow.pageCount() == 1 && (where == Additions::SamePage || m_flow.room() >= notesHeight);
    notes();
    if (where == Additions::NextPage) {
        const int before = m_flow.pageCount();
        m_flow.need(m_flow.room() + 1);
        m_flow.paragraph(m_flow.left(),
                         printParagraph({{m_brief.customer + u'\u3000' + m_brief.occasion, strong}},
                                        m_flow.right() - m_flow.left(), prosePitch, 1));
        m_flow.skip(printPx(9));
        m_flow.rule(m_flow.left(), m_flow.right());
        additions(mostLines);
        fits = m_flow.pageCount() == before + 1;
    }
    feet();
    return m_flow.take();
}

} // namespace zhike::briefpaper

namespace zhike {
namespace {

using briefpaper::BriefLayout;
using Additions = BriefLayout::Additions;

/// On one page, rows cut by rank.
std::vector<PrintPage> onOnePage(Brief& brief)
{
    while (true) {
        bool fits = false;
        std::vector<PrintPage> pages = BriefLayout(brief).pages(fits, Additions::None);
        if (fits || !cutLeastImportantRow(brief))
            return pages;
    }
}

/// With a second page for what is added; its texts are shortened before one of them is left out.
std::vector<PrintPage> onTwoPages(Brief& brief)
{
    std::vector<PrintPage> pages;
    while (true) {
        for (const int mostLines : {0, 24, 12, 6, 3}) {
            bool fits = false;
            pages = BriefLayout(brief).pages(fits, Additions::NextPage, mostLines);
            if (fits)
                return pages;
        }
        if (!cutLastAddition(brief))
            return pages;
    }
}

} // namespace

std::vector<PrintPage> layOutBrief(Brief brief)
{
    if (brief.plans.empty() && brief.scripts.empty())
        return onOnePage(brief);
    bool fits = false;
    std::vector<PrintPage> pages = BriefLayout(brief).pages(fits, Additions::SamePage);
    if (fits)
        return pages;
    if (onOnePage(brief).size() > 1) // its prose alone is longer
        return BriefLayout(brief).pages(fits, Additions::SamePage, 3);
    return onTwoPages(brief);
}

std::vector<PrintPage> layOutBriefs(const std::vector<Brief>& briefs, const WorkProgress& progress)
{
    std::vector<PrintPage> all;
    for (size_t i = 0; i < briefs.size(); ++i) {
        if (progress && !progress(qint64(i), qint64(briefs.size())))
            return {};
        std::vector<PrintPage> pages = layOutBrief(briefs[i]);
        std::move(pages.begin(), pages.end(), std::back_inserter(all));
    }
    return all;
}

QFuture<Done> saveBriefs(std::vector<Brief> briefs, const QString& title, const QString& path,
                         WorkProgress progress)
{
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    QThreadPool::globalInstance()->start(
        [promise, briefs = std::move(briefs), title, path, progress = std::move(progress)] {
            const std::vector<PrintPage> pages = layOutBriefs(briefs, progress);
            promise->addResult(pages.empty() ? Done(failure(ErrorKind::Cancelled, Store::cancelledSentence()))
                                             : saveWhole(toPdf(pages, title), path));
            promise->finish();
        });
    return promise->future();
}

QString briefTitle(const Brief& brief)
{
    return BriefText::join({brief.customer, brief.occasion});
}

QFuture<Done> saveBrief(const Brief& brief, const QString& path)
{
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, brief, path] {
        promise->addResult(saveWhole(toPdf(layOutBrief(brief), briefTitle(brief)), path));
        promise->finish();
    });
    return promise->future();
}

} // namespace zhike
