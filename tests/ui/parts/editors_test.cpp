// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/editors.h"

#include "ui/parts/date_editors.h"
#include "ui/parts/reference_editor.h"
#include "ui/parts/row_list.h"
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

void type(FieldEditor& editor, const QString& text)
{
    auto* line = qobject_cast<QLineEdit*>(editor.field());
    line->clear();
    QTest::keyClicks(line, text);
}

const QDate today(2026, 11, 22);

} // namespace

TEST(MoneyEditor, ReadsYuanAsPeopleTypeThemAndKeepsFen)
{
    MoneyEditor editor;
    for (const auto& [typed, fen] : {std::pair{u"128000"_s, 12'800'000LL},
                                     {u"128,000.00"_s, 12'800'000LL},
                                     {u"¥1,280.5"_s, 128'050LL},
                                     {u"0.29"_s, 29LL},
                                     {u"-3"_s, -300LL}}) {
        type(editor, typed);
        EXPECT_EQ(editor.value(), QVariant(qint64(fen))) << qPrintable(typed);
        EXPECT_TRUE(editor.problem().isEmpty());
    }
    editor.setValue(qint64(12'800'050));
    EXPECT_EQ(qobject_cast<QLineEdit*>(editor.field())->text(), u"128,000.50"_s);
    type(editor, u"1O0"_s);
    EXPECT_FALSE(editor.value().isValid());
    EXPECT_FALSE(editor.problem().isEmpty());
    type(editor, u"99999999999999"_s);
    EXPECT_FALSE(editor.problem().isEmpty());
}

TEST(DateEditor, ReadsTheFormsPeopleTypeAndRefusesDatesThatDoNotExist)
{
    for (const auto& text : {u"2026-11-24"_s, u"2026/11/24"_s, u"20261124"_s, u"11-24"_s, u"11月24日"_s,
                             u"+2"_s, u"2026年11月24日"_s, u"２０２６-11-24"_s})
        EXPECT_EQ(readDate(text, today), QDate(2026, 11, 24)) << qPrintable(text);
    EXPECT_EQ(readDate(u"明天"_s, today), QDate(2026, 11, 23));
    for (const auto& text : {u"2026-02-30"_s, u"soon"_s, u"13-01"_s})
        EXPECT_FALSE(readDate(text, today)) << qPrintable(text);
    EXPECT_EQ(readTime(u"930"_s), QTime(9, 30));
    EXPECT_EQ(readTime(u"9"_s), QTime(9, 0));
    EXPECT_FALSE(readTime(u"25:00"_s));
}

TEST(DateEditor, ArrowKeysChangeTheDateByADay)
{
    DateEditor editor(today);
    editor.setValue(today);
    QTest::keyClick(editor.field(), Qt::Key_Up);
    EXPECT_EQ(editor.value().toDate(), today.addDays(1));
    QTest::keyClick(editor.field(), Qt::Key_Down);
    QTest::keyClick(editor.field(), Qt::Key_Down);
    EXPECT_EQ(editor.value().toDate(), today.addDays(-1));
    type(editor, u"2026-02-30"_s);
    EXPECT_FALSE(editor.problem().isEmpty());
}

TEST(DateTimeEditor, SpeaksTheTimeOfTheOrganisation)
{
    const FixedClock clock(Instant::of(today, QTime(9, 0), QTimeZone("Asia/Shanghai")));
    DateTimeEditor editor(clock);
    const Instant at = Instant::of(today, QTime(14, 30), clock.zone());
    editor.setValue(QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone::utc()));
    EXPECT_EQ(Instant::of(editor.value().toDateTime()), at);
    EXPECT_TRUE(editor.problem().isEmpty());
}

TEST(ScaleEditor, TakesADigitAndGivesItBackOnASecondClick)
{
    ScaleEditor editor;
    QTest::keyClick(editor.field(), Qt::Key_4);
    EXPECT_EQ(editor.value(), QVariant(qint64(4)));
    QTest::keyClick(editor.field(), Qt::Key_9);
    EXPECT_EQ(editor.value(), QVariant(qint64(4)));
    editor.setValue({});
    EXPECT_FALSE(editor.value().isValid());
}

TEST(IntegerEditor, SaysItsBounds)
{
    IntegerEditor editor(1, 5);
    type(editor, u"7"_s);
    EXPECT_TRUE(editor.problem().contains(u"5"_s));
    qobject_cast<QLineEdit*>(editor.field())->setText(u"３"_s);
    EXPECT_EQ(editor.value(), QVariant(qint64(3)));
}

TEST(ReferenceEditor, FindsByTypingAndIgnoresLateAnswers)
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    QVector<std::pair<QString, std::function<void(QVector<Row>)>>> asked;
    auto* editor = new ReferenceEditor([&](const QString& text, std::function<void(QVector<Row>)> answer) {
        asked.append({text, std::move(answer)});
    });
    layout->addWidget(editor);
    window.resize(400, 400);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    editor->field()->setFocus();
    Row hua;
    hua.id = makeUuid(1);
    hua.title = u"华信科技"_s;
    Row zhi;
    zhi.id = makeUuid(2);
    zhi.title = u"之江农商银行"_s;

    QTest::keyClick(editor->field(), Qt::Key_Down);
    QTest::keyClick(editor->field(), Qt::Key_Down);
    ASSERT_EQ(asked.size(), 2);
    asked[1].second({hua, zhi});
    asked[0].second({zhi});
    auto* popup = window.findChild<QFrame*>(u"popup"_s);
    ASSERT_TRUE(popup && popup->isVisible());
    QTest::keyClick(editor->field(), Qt::Key_Return);
    EXPECT_EQ(editor->value().value<Uuid>(), hua.id);
    EXPECT_FALSE(popup->isVisible());

    QTest::keyClicks(editor->field(), u"x"_s);
    EXPECT_FALSE(editor->value().isValid());
    EXPECT_FALSE(editor->problem().isEmpty());
}

TEST(MultiPickEditor, GivesWhatIsTicked)
{
    MultiPickEditor editor;
    editor.addChoice(1, u"一"_s);
    editor.addChoice(2, u"二"_s);
    editor.setValue(QVariantList{2});
    EXPECT_EQ(editor.value().toList(), QVariantList{2});
}

} // namespace zhike
