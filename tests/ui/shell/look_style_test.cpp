// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/painted_text.h"
#include "ui/parts/anchored_popup.h"
#include "ui/parts/editors.h"
#include "ui/parts/header.h"
#include "ui/parts/row_list.h"
#include "ui/shell/look.h"
#include <QtCore/QTranslator>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyle>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// Counts what makes a change of the style slow: widgets that are polished anew.
class Polishing final : public QObject
{
public:
    int count = 0;
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::StyleChange || event->type() == QEvent::Polish;
        return false;
    }
};

/// Qt's own words for keys, as they are in Chinese.
class NamesOfKeys final : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const bool arrow = QByteArrayList{"Left", "Right", "Up", "Down"}.contains(source);
        return QLatin1StringView(context) == "QShortcut"_L1 && arrow ? u"方向键"_s : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// The colour in the middle of a widget's left edge, `inset` pixels inside.
QColor colourAt(QWidget& widget, int inset)
{
    return widget.grab().toImage().pixelColor(inset, widget.height() / 2);
}

class LookStyleTest : public testing::Test
{
protected:
    LookStyleTest() : look(*qApp, Theme::Light) {}
    const Tokens& t() const { return look.tokens(); }
    void show()
    {
        window.resize(400, 500);
        window.show();
        QCoreApplication::processEvents();
    }
    Look look;
    QWidget window;
    QVBoxLayout column{&window};
};

} // namespace

TEST_F(LookStyleTest, AnotherThemePolishesNothingAgain)
{
    column.addWidget(makeButton(u"Save"_s, ButtonLook::Primary));
    column.addWidget(new TextEditor);
    column.addWidget(new QPlainTextEdit);
    show();
    Polishing polishing;
    QCoreApplication::sendPostedEvents();
    qApp->installEventFilter(&polishing);
    look.setTheme(Theme::Dark);
    QCoreApplication::processEvents();
    qApp->removeEventFilter(&polishing);
    EXPECT_EQ(polishing.count, 0);
}

TEST_F(LookStyleTest, ButtonsSayTheirPlaceInBothThemes)
{
    auto* save = makeButton(u"Save"_s, ButtonLook::Primary);
    auto* cancel = makeButton(u"Cancel"_s);
    column.addWidget(save);
    column.addWidget(cancel);
    show();
    EXPECT_EQ(save->height(), metric::button);
    for (const auto theme : {Theme::Light, Theme::Dark}) {
        look.setTheme(theme);
        EXPECT_EQ(colourAt(*save, space::x1), t().accfill);
        EXPECT_EQ(colourAt(*cancel, space::x1), t().raised);
    }
    save->setEnabled(false);
    EXPECT_EQ(colourAt(*save, space::x1), t().navsel) << "and says that it cannot be pressed now";
}

TEST_F(LookStyleTest, AFieldIsAsHighAsAButtonAndRedWhenItIsWrong)
{
    auto* name = new TextEditor;
    auto* notes = new LongTextEditor;
    column.addWidget(name);
    column.addWidget(notes);
    show();
    EXPECT_EQ(name->field()->height(), metric::field);
    for (FieldEditor* each : std::initializer_list<FieldEditor*>{name, notes}) {
        each->field()->clearFocus();
        EXPECT_EQ(colourAt(*each->field(), 0), t().line2);
        EXPECT_EQ(colourAt(*each->field(), space::x1), t().raised);
        each->setInvalid(true);
        EXPECT_EQ(colourAt(*each->field(), 0), t().reddot);
        each->setInvalid(false);
    }
    EXPECT_EQ(name->field()->palette().color(QPalette::Highlight), t().accfill);
}

TEST_F(LookStyleTest, ListsTakeTheGroundOfTheirPlace)
{
    auto* list = new RowList;
    column.addWidget(list);
    show();
    EXPECT_EQ(colourAt(*list, space::x2), t().base);
    list->setPane(true);
    EXPECT_EQ(colourAt(*list, space::x2), t().pane);
    look.setTheme(Theme::Dark);
    QCoreApplication::processEvents();
    EXPECT_EQ(colourAt(*list, space::x2), t().pane);
    list->setPane(false);
    EXPECT_EQ(colourAt(*list, space::x2), t().base);
}

TEST_F(LookStyleTest, AMenuShowsItsChoiceItsTicksAndItsKeys)
{
    QMenu menu;
    QAction* plain = menu.addAction(u"Rename"_s);
    plain->setShortcut(QKeySequence(u"F2"_s));
    plain->setShortcutVisibleInContextMenu(true);
    QAction* ticked = menu.addAction(u"Archived"_s);
    ticked->setCheckable(true);
    ticked->setChecked(true);
    menu.addSeparator();
    menu.popup(QPoint(0, 0));
    EXPECT_EQ(menu.actionGeometry(plain).height(), metric::rowButton);
    EXPECT_EQ(colourAt(menu, 0), t().line2);
    menu.setActiveAction(plain);
    const QImage picture = menu.grab().toImage();
    const QRect row = menu.actionGeometry(plain);
    EXPECT_EQ(picture.pixelColor(row.left() + space::x1, row.center().y()), t().sel);
    const QRect other = menu.actionGeometry(ticked);
    int inked = 0;
    for (int x = other.left() + space::x2; x < other.left() + space::x2 + metric::icon; ++x)
        for (int y = other.top(); y <= other.bottom(); ++y)
            inked += picture.pixelColor(x, y) != t().raised;
    EXPECT_GT(inked, 10) << "the tick";
}

TEST_F(LookStyleTest, AMenuSpeaksOfKeysWithTheArrowsThatStandOnThemInEveryLanguage)
{
    NamesOfKeys words;
    QCoreApplication::installTranslator(&words);
    QMenu menu;
    for (const auto& key : {u"Alt+Left"_s, u"Alt+Right"_s, u"Ctrl+Up"_s, u"Ctrl+Down"_s, u"Ctrl+Return"_s})
        menu.addAction(key.section(u'+', 1))->setShortcut(QKeySequence(key));
    menu.addAction(u"Copy\tCtrl+C"_s);
    for (QAction* action : menu.actions())
        action->setShortcutVisibleInContextMenu(true);
    menu.popup(QPoint(0, 0));
    QStringList said;
    for (const test::PaintedText& each : test::paintedText(menu))
        said << each.text;
    QCoreApplication::removeTranslator(&words);
    for (const auto& key : {u"Alt+←"_s, u"Alt+→"_s, u"Ctrl+↑"_s, u"Ctrl+↓"_s, u"Ctrl+Enter"_s, u"Ctrl+C"_s})
        EXPECT_TRUE(said.contains(key)) << qPrintable(key) << " is not among " << qPrintable(said.join(u'|'));
}

TEST_F(LookStyleTest, RowsReachTheEdgeOfTheirPaneUnderAScrollBarToo)
{
    auto* list = new RowList;
    GroupedModel rows;
    list->setModel(&rows);
    column.setContentsMargins(0, 0, 0, 0);
    column.addWidget(list);
    Row row;
    row.title = u"华信科技"_s;
    for (const int count : {3, 60, 3}) {
        QVector<Row> all(count, row);
        for (int i = 0; i < count; ++i)
            all[i].id.bytes[0] = static_cast<std::uint8_t>(i + 1);
        rows.setRows(all);
        show();
        const bool bar = list->verticalScrollBar()->isVisible();
        EXPECT_EQ(bar, count == 60);
        EXPECT_EQ(list->viewport()->geometry(), list->rect());
        const QImage picture = list->grab().toImage();
        const int hairline = list->visualRect(rows.index(0, 0)).bottom();
        EXPECT_EQ(picture.pixelColor(list->width() - 1, hairline), t().line);
        const QPoint handle(list->width() - metric::dot / 2, space::x4);
        EXPECT_EQ(picture.pixelColor(handle) == t().line2, bar) << "the bar lies under the rows";
    }
}

TEST_F(LookStyleTest, AScrollBarIsDraggedAndJumpsByPages)
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 900);
    bar.setPageStep(100);
    bar.resize(bar.sizeHint().width(), 400);
    bar.show();
    EXPECT_EQ(bar.width(), space::x2 + space::tiny);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, {bar.width() / 2, 300});
    EXPECT_EQ(bar.value(), 100);
    const QPoint handle(bar.width() / 2, 40 + 360 * 100 / 900 - 10);
    QTest::mousePress(&bar, Qt::LeftButton, {}, handle);
    EXPECT_TRUE(bar.isSliderDown());
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, handle);
}

TEST_F(LookStyleTest, ABoxOpensItsChoicesAsAList)
{
    auto* editor = new ChoiceEditor;
    editor->addChoice(1, u"Gold"_s);
    editor->addChoice(2, u"Diamond"_s);
    column.addWidget(editor);
    show();
    auto* box = qobject_cast<QComboBox*>(editor->field());
    EXPECT_EQ(box->height(), metric::field);
    box->showPopup();
    EXPECT_EQ(box->view()->visualRect(box->model()->index(0, 0)).height(), metric::chip);
    EXPECT_EQ(colourAt(*box->view()->viewport(), box->view()->viewport()->width() / 2), t().raised);
    box->hidePopup();
}

} // namespace zhike
