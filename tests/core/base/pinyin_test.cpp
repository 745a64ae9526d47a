// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"

namespace zhike {
namespace {

using namespace Qt::StringLiterals;

TEST(Pinyin, ReadsNamesInFullAndByInitials)
{
    EXPECT_EQ(pinyin(u"杭州华信科技").full, u"hangzhouhuaxinkeji"_s);
    EXPECT_EQ(pinyin(u"杭州华信科技").initials, u"hzhxkj"_s);
    EXPECT_EQ(pinyin(u"ＩＢＭ（中国）3厂").full, u"ibmzhongguo3chang"_s);
}

TEST(Pinyin, KnowsWordsThatTheirCharactersMisread)
{
    const std::vector<std::pair<QStringView, QString>> words = {
        {u"厦门", u"xiamen"_s},     {u"六安", u"luan"_s},      {u"银行", u"yinhang"_s},
        {u"会计", u"kuaiji"_s},     {u"成都", u"chengdu"_s},   {u"重庆", u"chongqing"_s},
        {u"长沙", u"changsha"_s},   {u"长春", u"changchun"_s}, {u"行业", u"hangye"_s},
        {u"朝阳", u"chaoyang"_s},   {u"蚌埠", u"bengbu"_s},    {u"丽水", u"lishui"_s},
        {u"台州", u"taizhou"_s},    {u"乐清", u"yueqing"_s},   {u"东莞", u"dongguan"_s},
        {u"番禺", u"panyu"_s},      {u"莘县", u"shenxian"_s},  {u"涡阳", u"guoyang"_s},
        {u"六合", u"luhe"_s},       {u"浚县", u"xunxian"_s},   {u"大厦", u"dasha"_s},
        {u"长江", u"changjiang"_s}, {u"会稽", u"kuaiji"_s},    {u"给水", u"jishui"_s},
        {u"乐山", u"leshan"_s},     {u"音乐", u"yinyue"_s},    {u"校长", u"xiaozhang"_s},
        {u"重启", u"chongqi"_s},    {u"歙县", u"shexian"_s},   {u"阜新", u"fuxin"_s},
        {u"东阿", u"donge"_s},      {u"空调", u"kongtiao"_s},
    };
    for (const auto& [word, reading] : words)
        EXPECT_EQ(pinyin(word).full, reading) << word.toUtf8().constData();
}

TEST(Pinyin, ReadsSurnamesInNamesOfPeopleOnly)
{
    EXPECT_EQ(pinyin(u"单杰").full, u"shanjie"_s);
    EXPECT_EQ(pinyin(u"曾国强").full, u"zengguoqiang"_s);
    EXPECT_EQ(pinyin(u"解晓东").full, u"xiexiaodong"_s);
    EXPECT_EQ(pinyin(u"仇英").full, u"qiuying"_s);
    EXPECT_EQ(pinyin(u"区伟").full, u"ouwei"_s);
    EXPECT_EQ(pinyin(u"尉迟敬德").full, u"yuchijingde"_s);
    EXPECT_EQ(pinyin(u"单位").full, u"danwei"_s);
    EXPECT_EQ(pinyin(u"解放路第一小学").full, u"jiefangludiyixiaoxue"_s);
}

TEST(Pinyin, GivesOtherReadingsToSearchBy)
{
    EXPECT_EQ(pinyinForms(u"曾毅"), (QStringList{u"zengyi"_s, u"zy"_s, u"cengyi"_s, u"cy"_s}));
    EXPECT_THAT(pinyinForms(u"绿地集团"),
                testing::IsSupersetOf({u"lvdijituan"_s, u"ludijituan"_s, u"ldjt"_s}));
    EXPECT_THAT(pinyinForms(u"行知书店"), testing::IsSupersetOf({u"xingzhishudian"_s, u"hangzhishudian"_s}));
    EXPECT_TRUE(pinyinForms(u"Acme 42").isEmpty());
    EXPECT_LE(pinyinForms(QString(40'000, u'行')).size(), 10);
}

TEST(Pinyin, SortsNamesAsAChineseReaderExpects)
{
    QStringList names = {u"张三"_s,  u"重庆长安"_s, u"安徽电力"_s, u"ABC公司"_s, u"曾强"_s,
                         u"2号站"_s, u"10号站"_s,   u"厦门航空"_s, u"章三"_s,    u"张一"_s};
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return pinyinSortKey(a) < pinyinSortKey(b); });
    EXPECT_EQ(names, (QStringList{u"2号站"_s, u"10号站"_s, u"ABC公司"_s, u"安徽电力"_s, u"重庆长安"_s,
                                  u"厦门航空"_s, u"曾强"_s, u"张三"_s, u"张一"_s, u"章三"_s}));
}

} // namespace
} // namespace zhike
