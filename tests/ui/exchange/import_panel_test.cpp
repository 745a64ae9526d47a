// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_panel.h"

#include "tests/support/ui/window_world.h"
#include "ui/parts/editors.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/labels.h"
#include "ui/parts/row_list.h"
#include <QtCore/QFile>

using namespace Qt::StringLiterals;
using namespace zhike;
using namespace zhike::test;

namespace {

QString writeFile(WindowWorld& world, const QByteArray& text)
{
    const QString path = world.store.folder() + u"/lines.csv"_s;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return path;
}

/// Opens the panel on a file and waits for its plan.
void openPanel(WindowWorld& world, const QByteArray& text)
{
    world.fileToOpen = writeFile(world, text);
    world.show(u"satisfaction"_s);
    importFromFile(world.window().context(), &world.window());
    ASSERT_TRUE(world.until([&] {
        const auto* panel = world.window().findChild<ImportPanel*>();
        return panel && world.child(u"save"_s)->isEnabled();
    }));
}

} // namespace

TEST(ImportPanel, ShowsWhatItWouldDoThenDoesItAsOneStepThatCanBeUndone)
{
    WindowWorld world;
    openPanel(world, "编号,客户名称,状态\nC-1,华信科技,在保\nC-2,之江农商银行,在保\nC-1,重复,在保\n");
    auto* panel = world.window().findChild<ImportPanel*>();
    EXPECT_EQ(panel->form()->value(u"kind"_s).toInt(), static_cast<int>(EntityKind::Customer));
    auto* list = panel->form()->findChild<RowList*>();
    ASSERT_TRUE(world.until([&] { return list->isVisible() && list->model()->rowCount() == 2; }))
        << "one rejected line under its head";
    EXPECT_EQ(world.store.count("customer"), 0) << "nothing is written before Save";
    world.click(u"save"_s);
    ASSERT_TRUE(world.said(u"Import 2"_s));
    EXPECT_EQ(world.store.count("customer"), 2);
    world.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(world.until([&] { return world.store.count("customer") == 0; }));
}

TEST(ImportPanel, SaysWhatIsWrongInOneLineAndWhereAndWhatToDoInTheNext)
{
    WindowWorld world;
    openPanel(world, "编号,名称,地区\nC-1,华信,杭州\nC-2,瓯北水务,瓯北\n");
    const auto* form = world.window().findChild<ImportPanel*>()->form();
    const auto* list = form->findChild<RowList*>();
    ASSERT_TRUE(world.until([&] { return list->isVisible() && list->model()->rowCount() == 2; }));
    const QModelIndex line = list->model()->index(1, 0);
    EXPECT_TRUE(line.data(TitleRole).toString().endsWith(u"or could be several."_s))
        << line.data(TitleRole).toString().toStdString();
    const QString below = line.data(SubtitleRole).toString();
    EXPECT_TRUE(below.startsWith(u"Line 3, column 地区"_s)) << below.toStdString();
    EXPECT_TRUE(below.contains(u"Write its six-digit code"_s)) << below.toStdString();
    const auto labels = form->findChildren<TextLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const TextLabel* label) {
        return label->text() == u"2 lines: 1 new, 1 rejected"_s;
    })) << "nothing of what happened to no line";
}

TEST(ImportPanel, SavesTheRejectedLinesForCorrecting)
{
    WindowWorld world;
    openPanel(world, "code,name\nC-1,华信\n,无编号\nC-1,重复\n");
    world.fileToSave = world.store.folder() + u"/rejects.csv"_s;
    auto* panel = world.window().findChild<ImportPanel*>();
    auto* save = panel->form()->findChild<LinkLabel*>();
    ASSERT_TRUE(world.until([&] { return save->isVisible(); }));
    world.click(save);
    ASSERT_TRUE(world.until([&] { return QFile::exists(world.fileToSave); }));
}

TEST(ImportPanel, SaysWhatIsWrongWithAFileThatIsNoCsv)
{
    WindowWorld world;
    openPanel(world, "");
    EXPECT_TRUE(world.until([&] {
        for (const QLabel* label : world.window().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(u"The file is empty"_s))
                return true;
        }
        return false;
    }));
}
