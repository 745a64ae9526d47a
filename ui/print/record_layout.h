// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/print/page_flow.h"
#include "ui/print/record_printer.h"
#include <QtCore/QCoreApplication>

/// How a visit's record is set on paper; only the record printer includes it.
namespace zhike::recordpaper {

inline constexpr double prosePitch = printPx(18);
inline constexpr double rowPitch = printPx(21);
inline constexpr double footHeight = printPx(30);
inline constexpr double signatureHeight = printMm(32);
inline constexpr double pictureWidth = printMm(56);
inline constexpr double pictureHeight = printMm(42);

inline constexpr PrintFont body{12, false, false};
inline constexpr PrintFont strong{12, true, false};
inline constexpr PrintFont caption{12, false, true};

class RecordLayout
{
    Q_DECLARE_TR_FUNCTIONS(RecordLayout)

public:
    explicit RecordLayout(const RecordSheet& sheet)
        : m_sheet(sheet), m_visit(sheet.visit),
          m_flow({printMm(210), printMm(297)}, {printMm(14), printMm(12), printMm(9.5) + footHeight})
    {
    }
    std::vector<PrintPage> pages();

private:
    static PrintSpans text(const QString& words) { return {{words, body}}; }
    static PrintSpans grey(const QString& words) { return {{words, caption}}; }
    [[nodiscard]] double width() const { return m_flow.right() - m_flow.left(); }
    [[nodiscard]] QString time(Instant at) const;
    [[nodiscard]] QString engineerName(Id<Engineer> id) const;
    [[nodiscard]] bool isLater(const Uuid& id) const; ///< made after the signature
    void heading(const QString& words);
    void prose(const PrintSpans& spans)
    {
        m_flow.paragraph(m_flow.left(), printParagraph(spans, width(), prosePitch));
    }
    void head();
    void checks();
    void findings();
    void changesAndRisks();
    void notes();
    void summary();
    void rating();
    void pictures();
    void signature();
    void additions();
    void feet();

    const RecordSheet& m_sheet;
    const VisitDetail& m_visit;
    PageFlow m_flow;
};

} // namespace zhike::recordpaper
