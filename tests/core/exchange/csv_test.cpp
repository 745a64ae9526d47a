// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"

#include <QtCore/QBuffer>

namespace zhike {

using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace {

struct Line {
    qint64 number = 0;
    std::vector<std::string> cells;
    bool operator==(const Line&) const = default;
};

std::vector<Line> readAll(const std::string& text)
{
    CsvReader reader(text);
    CsvRecord record;
    std::vector<Line> lines;
    for (;;) {
        const auto more = reader.next(record);
        EXPECT_TRUE(more) << more.error().message.toStdString();
        if (!more || !*more)
            return lines;
        lines.push_back({record.line, {record.cells.begin(), record.cells.end()}});
    }
}

QByteArray written(const std::vector<std::vector<QString>>& rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    for (const auto& row : rows)
        EXPECT_TRUE(writer.write(row));
    EXPECT_TRUE(writer.finish());
    return buffer.data();
}

} // namespace

TEST(CsvReader, FindsTheSeparatorOutsideOfQuotes)
{
    EXPECT_EQ(CsvReader("\"a;b;c;d\",e\n1,2\n").separator(), ',');
    EXPECT_EQ(CsvReader("a;b\n1,5;2\n1,5;3\n").separator(), ';');
    EXPECT_EQ(CsvReader("a\tb, c\n1\t2\n").separator(), '\t');
    EXPECT_EQ(CsvReader("size,name\n5\" disk,a;b\n6\" disk,c;d\n").separator(), ',');
    EXPECT_EQ(CsvReader("alone\n1\n").separator(), ',');
    EXPECT_EQ(readAll("sep=;\r\na,b;c\r\n"), (std::vector<Line>{{2, {"a,b", "c"}}}));
}

TEST(CsvReader, ReadsQuotedCellsWithLineBreaksAndDoubledQuotes)
{
    EXPECT_EQ(readAll("a,b\r\n\"x\r\ny\",\"say \"\"hi\"\"\"\r\n\r\n3,4"),
              (std::vector<Line>{{1, {"a", "b"}}, {2, {"x\r\ny", "say \"hi\""}}, {5, {"3", "4"}}}));
}

TEST(CsvReader, TakesEveryLineEndAndCountsTheLinesOfTheFile)
{
    EXPECT_EQ(readAll("a\rb\n\"c\rd\n\"\r\ne"),
              (std::vector<Line>{{1, {"a"}}, {2, {"b"}}, {3, {"c\rd\n"}}, {6, {"e"}}}));
}

TEST(CsvReader, KeepsEmptyCellsRaggedLinesZeroBytesAndLongCells)
{
    EXPECT_EQ(readAll("a,b\n,\n1\n1,2,3\n,x,"),
              (std::vector<Line>{
                  {1, {"a", "b"}}, {2, {"", ""}}, {3, {"1"}}, {4, {"1", "2", "3"}}, {5, {"", "x", ""}}}));
    EXPECT_EQ(readAll("a\0b,c\n"s), (std::vector<Line>{{1, {"a\0b"s, "c"}}}));
    const std::string longCell(40'000, 'x');
    EXPECT_EQ(readAll("a,\"" + longCell + "\"\"\"\n"), (std::vector<Line>{{1, {"a", longCell + "\""}}}));
}

TEST(CsvReader, RefusesAQuoteThatIsNeverClosedAndNamesItsLine)
{
    CsvReader reader("a,b\nc,d\ne,\"f\ng,h\n");
    CsvRecord record;
    EXPECT_TRUE(*reader.next(record));
    EXPECT_TRUE(*reader.next(record));
    const auto third = reader.next(record);
    ASSERT_FALSE(third);
    EXPECT_TRUE(third.error().message.contains(u"3"_s));
}

TEST(CsvReader, ComesBackToARecordReadBefore)
{
    CsvReader reader("a\n\"b\nb\"\nc\n");
    CsvRecord record;
    std::vector<std::pair<qsizetype, qint64>> places;
    while (*reader.next(record))
        places.emplace_back(record.offset, record.line);
    reader.seek(places.at(1).first, places.at(1).second);
    ASSERT_TRUE(*reader.next(record));
    EXPECT_EQ(record.cells.front(), "b\nb");
    ASSERT_TRUE(*reader.next(record));
    EXPECT_EQ(record.line, 4);
}

TEST(CsvWriter, WritesWhatItsReaderReadsBack)
{
    const std::vector<std::vector<QString>> rows = {
        {u"编码"_s, u"a,b"_s, u"say \"hi\""_s, u"x\r\ny"_s},
        {u" lead"_s, u""_s, u"a;b\tc"_s, u"\u202Eمرحبا😀"_s},
        {u"=cmd|'/c calc'!A1"_s, u"'=x"_s, u"-5"_s, u"\t=1"_s},
    };
    const QByteArray bytes = written(rows);
    ASSERT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    const auto lines = readAll(bytes.sliced(3).toStdString());
    ASSERT_EQ(lines.size(), rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        std::vector<QString> cells;
        for (const auto& cell : lines[i].cells)
            cells.push_back(withoutFormulaGuard(QString::fromStdString(cell)));
        EXPECT_EQ(cells, rows[i]);
    }
}

TEST(CsvWriter, LetsNoSpreadsheetRunACellAndLeavesNumbersAlone)
{
    for (const auto& text : {u"=1+1"_s, u"+cmd|x"_s, u"-2+3"_s, u"@SUM(A1)"_s, u"\tx"_s, u"\r=1"_s, u"＝1"_s,
                             u"-"_s, u"+86-138"_s, u"'=1"_s, u"''=1"_s}) {
        EXPECT_EQ(guardFormula(text), u'\'' + text);
        EXPECT_EQ(withoutFormulaGuard(guardFormula(text)), text);
    }
    for (const auto& text :
         {u"-5"_s, u"+3.25"_s, u"+86 138 0013 8000"_s, u"'-5"_s, u"it's"_s, u"'quoted'"_s, u""_s, u"a=1"_s}) {
        EXPECT_EQ(guardFormula(text), text);
        EXPECT_EQ(withoutFormulaGuard(text), text);
    }
}

} // namespace zhike
