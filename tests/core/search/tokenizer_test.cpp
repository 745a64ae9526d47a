// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/expression.h"
#include "core/search/runs.h"
#include "core/search/tokenizer.h"
#include <random>

namespace zhike {
namespace {

using namespace Qt::StringLiterals;

/// A full-text table in memory with our tokenizer.
class TokenizerTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(sqlite3_open(":memory:", &m_db), SQLITE_OK);
        ASSERT_TRUE(registerSearchTokenizer(m_db));
        ASSERT_EQ(
            sqlite3_exec(m_db,
                         "CREATE VIRTUAL TABLE t USING fts5(x, content='', columnsize=0, tokenize='zhike')",
                         nullptr, nullptr, nullptr),
            SQLITE_OK);
    }
    void TearDown() override { sqlite3_close(m_db); }

    void add(qint64 row, const QString& text)
    {
        sqlite3_stmt* insert = nullptr;
        sqlite3_prepare_v2(m_db, "INSERT INTO t(rowid, x) VALUES (?, ?)", -1, &insert, nullptr);
        const QByteArray utf8 = text.toUtf8();
        sqlite3_bind_int64(insert, 1, row);
        sqlite3_bind_text(insert, 2, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
        EXPECT_EQ(sqlite3_step(insert), SQLITE_DONE) << sqlite3_errmsg(m_db);
        sqlite3_finalize(insert);
    }

    std::vector<qint64> find(const QString& words)
    {
        const QByteArray expression = searchExpression(searchRuns(words)).toUtf8();
        std::vector<qint64> rows;
        if (expression.isEmpty())
            return rows;
        sqlite3_stmt* select = nullptr;
        sqlite3_prepare_v2(m_db, "SELECT rowid FROM t WHERE t MATCH ? ORDER BY rowid", -1, &select, nullptr);
        sqlite3_bind_text(select, 1, expression.constData(), int(expression.size()), SQLITE_TRANSIENT);
        int code = SQLITE_OK;
        while ((code = sqlite3_step(select)) == SQLITE_ROW)
            rows.push_back(sqlite3_column_int64(select, 0));
        EXPECT_EQ(code, SQLITE_DONE) << sqlite3_errmsg(m_db) << " in " << expression.constData();
        sqlite3_finalize(select);
        return rows;
    }

    bool finds(const QString& text, const QString& words)
    {
        add(++m_row, text);
        const auto rows = find(words);
        return std::find(rows.begin(), rows.end(), m_row) != rows.end();
    }

private:
    sqlite3* m_db = nullptr;
    qint64 m_row = 0;
};

TEST_F(TokenizerTest, FindsChineseFromOneCharacterOn)
{
    const QString note = u"今日巡检，存储控制器B告警；已更换硬盘。"_s;
    for (const QString& part :
         {u"盘"_s, u"巡检"_s, u"控制器"_s, u"更换硬盘"_s, u"存储控制器"_s, u"存储控制器B"_s, u"器b告"_s})
        EXPECT_TRUE(finds(note, part)) << part.toUtf8().constData();
    EXPECT_FALSE(finds(note, u"检存"_s)); // across punctuation
    EXPECT_FALSE(finds(note, u"硬盘换"_s));
}

TEST_F(TokenizerTest, FindsNumbersHoweverTheyAreParted)
{
    for (const QString& phone :
         {u"138-0571-2046"_s, u"138 0571 2046"_s, u"１３８０５７１２０４６"_s, u"+86 138.0571.2046"_s})
        for (const QString& words :
             {u"13805712046"_s, u"138-0571-2046"_s, u"138 0571 2046"_s, u"0571"_s, u"5712046"_s})
            EXPECT_TRUE(finds(phone, words))
                << phone.toUtf8().constData() << " by " << words.toUtf8().constData();
    EXPECT_TRUE(finds(u"(0571) 8888-6666"_s, u"057188886666"_s));
    EXPECT_FALSE(finds(u"A12\nB34"_s, u"1234"_s));
}

TEST_F(TokenizerTest, FindsCodesAndAddressesAsTypedAndInParts)
{
    for (const QString& words : {u"C-0017"_s, u"c0017"_s, u"0017"_s, u"-0017"_s, u"C"_s, u"7"_s})
        EXPECT_TRUE(finds(u"C-0017"_s, words)) << words.toUtf8().constData();
    for (const QString& words :
         {u"RA26-000123"_s, u"ra26"_s, u"26-0001"_s, u"123"_s, u"000123"_s, u"a26-00012"_s})
        EXPECT_TRUE(finds(u"RA26-000123"_s, words)) << words.toUtf8().constData();
    for (const QString& words :
         {u"li.wei@huaxin.com.cn"_s, u"huaxin.com"_s, u"Li.Wei"_s, u"@huaxin"_s, u"l"_s, u"h"_s})
        EXPECT_TRUE(finds(u"li.wei@huaxin.com.cn"_s, words)) << words.toUtf8().constData();
    EXPECT_TRUE(finds(u"华信（杭州）科技"_s, u"华信杭州科技"_s));
    EXPECT_TRUE(finds(u"阿卜杜拉·买买提"_s, u"阿卜杜拉买买提"_s));
}

TEST_F(TokenizerTest, AsksForAllWords)
{
    EXPECT_TRUE(finds(u"华信科技 存储告警"_s, u"告警 华信"_s));
    EXPECT_FALSE(finds(u"华信科技 存储告警"_s, u"告警 中兴"_s));
}

TEST_F(TokenizerTest, TakesAnythingAPersonCanType)
{
    const std::vector<QString> odd = {u"\""_s,
                                      u"'"_s,
                                      u"\"\"x\""_s,
                                      u"* OR *"_s,
                                      u"NEAR(a b, 2)"_s,
                                      u"title:x"_s,
                                      u"%_%"_s,
                                      u"^a"_s,
                                      u"a AND"_s,
                                      u"(((("_s,
                                      u"-"_s,
                                      u"{a b}:c"_s,
                                      u"שלום עולם"_s,
                                      u"مرحبا"_s,
                                      u"👍🏽👨‍👩‍👧"_s,
                                      QString(QChar(u'\0')),
                                      u"a\0b"_s};
    for (const QString& text : odd)
        if (!searchRuns(text).empty())
            EXPECT_TRUE(finds(text, text)) << text.toUtf8().constData();
        else
            EXPECT_TRUE(find(text).empty());
    EXPECT_TRUE(find(QString(QChar(0xD83D))).empty()); // half a character
    const QString long40k = u"华信\"科技*"_s.repeated(6'667);
    EXPECT_TRUE(finds(long40k, long40k));
    EXPECT_TRUE(finds(u"עולם"_s, u"לם"_s));
    EXPECT_TRUE(finds(u"好评👍🏽"_s, u"👍"_s));
}

/// What the documentation promises, without the index.
bool holdsAll(const std::u32string& runs, const std::vector<std::u32string>& asked)
{
    return !asked.empty() && std::all_of(asked.begin(), asked.end(), [&](const std::u32string& run) {
        return runs.find(run) != std::u32string::npos;
    });
}

TEST_F(TokenizerTest, FindsExactlyTheTextsThatHoldTheWords)
{
    std::mt19937 random(20261122);
    const QString letters = u"华信科技技aab1１２-．. ，\n@😀éＡ"_s;
    const auto piece = [&](int longest) {
        QString text;
        const auto length = 1 + int(random() % unsigned(longest));
        while (text.size() < length) {
            const auto at = qsizetype(random() % unsigned(letters.size()));
            if (letters[at].isLowSurrogate())
                continue;
            text += letters[at].isHighSurrogate() ? letters.mid(at, 2) : letters.mid(at, 1);
        }
        return text;
    };
    std::vector<std::u32string> texts;
    for (qint64 row = 0; row < 300; ++row) {
        const QString text = piece(18);
        texts.push_back(runsOf(text));
        add(row, text);
    }
    for (int i = 0; i < 1'000; ++i) {
        const QString words = piece(1 + i % 9);
        const auto asked = searchRuns(words);
        std::vector<qint64> expected;
        for (size_t row = 0; row < texts.size(); ++row)
            if (holdsAll(texts[row], asked))
                expected.push_back(qint64(row));
        ASSERT_EQ(find(words), expected) << words.toUtf8().constData();
    }
}

} // namespace
} // namespace zhike
