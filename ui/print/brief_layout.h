// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/visit/brief.h"
#include "ui/print/page_flow.h"
#include <QtCore/QCoreApplication>

/// How a brief is set on paper; only the brief printer includes it.
namespace zhike::briefpaper {

inline constexpr double labelWidth = printMm(32);
inline constexpr double headRight = printPx(140); ///< for the tier and the health
inline constexpr double prosePitch = printPx(18);
inline constexpr double rowPitch = printPx(21);
inline constexpr double notePitch = printPx(26);
inline constexpr double footHeight = printPx(30);
inline constexpr int notesAtLeast = 3;
inline constexpr double notesHeight = printPx(27) + notesAtLeast * notePitch;

inline constexpr PrintFont body{12, false, false};
inline constexpr PrintFont strong{12, true, false};
inline constexpr PrintFont caption{12, false, true};

/// Draws one brief; `headings` of the parts stand in the label column.
class BriefLayout
{
    Q_DECLARE_TR_FUNCTIONS(BriefLayout)

public:
    explicit BriefLayout(const Brief& brief)
        : m_brief(brief),
          m_flow({printMm(210), printMm(297)}, {printMm(14), printMm(12), printMm(9.5) + footHeight})
    {
    }

    /// Where plans for emergencies, scripts and settings stand.
    enum class Additions { None, SamePage, NextPage };
    /// All pages; `fits` says whether there are no more than they should be: one with room for notes, and one
    /// more for additions that are to have one. Of each addition at most so many lines are set; 0: all.
    std::vector<PrintPage> pages(bool& fits, Additions additions, int mostLines = 0);

private:
    [[nodiscard]] double content() const { return m_flow.left() + labelWidth; }
    [[nodiscard]] double contentWidth() const { return m_flow.right() - content(); }
    static PrintSpans text(const QString& words) { return {{words, body}}; }
    static PrintSpans grey(const QString& words) { return {{words, caption}}; }

    void head();
    void headLines(double width);
    void badge();
    void health();
    void begin(BriefPart part, int leftOut = 0);
    void end();
    void prose(const PrintSpans& spans)
    {
        m_flow.paragraph(content(), printParagraph(spans, contentWidth(), prosePitch));
    }
    void nothing(BriefPart part) { prose(grey(briefNothing(part))); }
    void why();
    void meet();
    void open();
    void events();
    void systems();
    void grants();
    void grantTable();
    void satisfaction();
    void prepare();
    void additions(int mostLines);
    void addition(const QString& title, const QString& remark, const QString& text, int mostLines);
    void notes();
    void feet();

    const Brief& m_brief;
    PageFlow m_flow;
    int m_parts = 0; ///< begun so far: they are numbered as they come
    double m_partTop = 0;
    int m_partPage = 0;
    double m_labelHeight = 0;
};

} // namespace zhike::briefpaper
