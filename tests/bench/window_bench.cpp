// SPDX-License-Identifier: GPL-3.0-or-later
// How the window feels on the large database: start, scrolling, typing, the search over everything, going
// from page to page, light to dark. A frame is what the window's thread does for one event until the picture
// is drawn; 16 ms is one of 60 Hz.
#include "core/insight/fact_keeper.h"
#include "core/store/all_answered.h"
#include "core/store/store.h"
#include "core/visit/brief_query.h"
#include "tests/bench/bench.h"
#include "tests/bench/frames.h"
#include "ui/customer/customers_page.h"
#include "ui/customer/list_pane.h"
#include "ui/parts/row_list.h"
#include "ui/print/brief_printer.h"
#include "ui/print/pdf_file.h"
#include "ui/shell/look.h"
#include "ui/shell/main_window.h"
#include "ui/shell/seams.h"
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <ctime>

using namespace Qt::StringLiterals;

namespace zhike::bench {

namespace {

class NoFiles final : public FileChooser
{
    void open(QWidget*, const FileRequest&, std::function<void(QString)>) override {}
    void save(QWidget*, const FileRequest&, std::function<void(QString)>) override {}
};

class NoQuestions final : public Prompt
{
    void ask(QWidget*, const Question&, std::function<void(int)>) override {}
};

/// Rows in sight that have nothing to show yet.
int blankRows(const RowList& list)
{
    int blank = 0;
    for (int y = 0; y < list.viewport()->height(); y += metric::row) {
        const QModelIndex index = list.indexAt({list.viewport()->width() / 2, y});
        blank += index.isValid() && index.data(TitleRole).toString().isEmpty() ? 1 : 0;
    }
    return blank;
}

void benchScrolling(CustomersPage& page)
{
    auto* list = page.pane()->list();
    auto* bar = list->verticalScrollBar();
    const auto scroll = [&](const char* what, const std::function<int(int)>& position, int steps) {
        Frames frames;
        int blank = 0;
        int longest = 0;
        for (int i = 0; i < steps; ++i) {
            frames.step([&] { bar->setValue(position(i)); });
            blank = blankRows(*list) > 0 ? blank + 1 : 0;
            longest = std::max(longest, blank);
        }
        frames.say(what);
        std::printf("  a row in sight stayed blank for %d frames at most\n", longest);
    };
    scroll(
        "scrolling by the wheel, three rows a frame", [](int i) { return i * 3 * metric::row; }, 2'000);
    scroll(
        "dragging the scroll bar through everything",
        [&](int i) { return static_cast<int>(qint64(bar->maximum()) * i / 500); }, 500);
    bar->setValue(0);
}

void benchTyping(MainWindow& window, CustomersPage& page)
{
    auto* field = window.findChild<QLineEdit*>(u"searchCustomers"_s);
    page.pane()->search({});
    Frames frames;
    for (const char16_t* word : {u"银行", u"hangzhou", u"zj", u"医院"}) {
        for (const QChar letter : QString::fromUtf16(word)) {
            frames.step([&] { press(field, 0, letter); });
            (void)frames.until([&] { return page.pane()->filter().text == field->text(); });
            frames.step([] {});
        }
        frames.step([&] { field->clear(); });
        (void)frames.until([&] { return page.pane()->filter().text.isEmpty(); });
    }
    frames.say("typing into the list's search");
}

void benchSwitching(MainWindow& window)
{
    const QStringList pages{u"today"_s,     u"customers"_s, u"visits"_s, u"requests"_s,     u"complaints"_s,
                            u"contracts"_s, u"engineers"_s, u"tiers"_s,  u"satisfaction"_s, u"settings"_s};
    for (const auto& page : pages) { // the first time builds them
        if (!window.page(page))
            continue;
        Frames first;
        first.step([&] { window.openPage(page); });
        first.rest(400);
        first.say(qPrintable(u"  %1 for the first time, then %2 MB"_s.arg(page).arg(memoryMb(), 0, 'f', 0)));
    }
    Frames there;
    for (const auto& page : pages) {
        Frames one;
        for (int round = 0; round < 10; ++round) {
            const QString other = page == u"customers" ? u"today"_s : u"customers"_s;
            there.step([&] { window.openPage(other); });
            there.rest(60);
            one.step([&] { window.openPage(page); });
            one.rest(60);
        }
        one.say(qPrintable(u"  going to %1"_s.arg(page)));
    }
    Frames frames;
    for (int round = 0; round < 20; ++round)
        for (const auto& page : pages)
            frames.step([&] { window.openPage(page); });
    frames.say("going from page to page");
}

/// Once what the pages asked for has come: that is measured with them.
void benchThemes(MainWindow& window, Look& look, Store& store)
{
    window.openPage(u"customers"_s);
    Frames before;
    const auto answered = allAnswered(store, 60'000);
    (void)before.until([&] { return answered.isFinished(); });
    before.rest(200);
    Frames themes;
    std::vector<double> processor;
    for (int i = 0; i < 20; ++i) {
        const auto begun = std::clock();
        themes.step([&] { look.setTheme(i % 2 ? Theme::Light : Theme::Dark); });
        processor.push_back(static_cast<double>(std::clock() - begun) * 1'000 / CLOCKS_PER_SEC);
    }
    themes.say("light to dark and back");
    std::sort(processor.begin(), processor.end());
    std::printf("  processor time with what follows p50 %.0f ms, over %lld widgets\n",
                processor[processor.size() / 2], static_cast<long long>(QApplication::allWidgets().size()));
}

/// A brief on paper, from its data on.
void benchPaper(Store& store)
{
    const Brief brief = must(store.readNow([](Reader& r) -> Result<Brief> {
        ZHIKE_ASSIGN(const Uuid id, r.idOfKey(EntityKind::Customer, u"C-000777"_s));
        return readBrief(r, Id<Customer>(id), u"bench"_s);
    }));
    report("brief as PDF (at most 150 ms)",
           medianMs(21, [&] { (void)toPdf(layOutBrief(brief), briefTitle(brief)); }));
}

} // namespace

/// As a database is that has been in use: the kept facts are made, which otherwise goes on beside what is
/// measured.
void prepareFacts(const QString& database)
{
    StoreOptions options;
    options.path = database;
    Store store(options, std::make_shared<SystemClock>());
    auto opened = store.open();
    opened.waitForFinished();
    must(opened.result());
    must(factkeeper::refresh(store));
}

/// `parts`: what is measured (scrolling, typing, search, pages, themes, paper); all of it where none is
/// named.
void benchWindow(QApplication& application, const QString& database, const QStringList& parts)
{
    const auto wanted = [&parts](const QString& part) { return parts.isEmpty() || parts.contains(part); };
    QElapsedTimer start;
    start.start();
    StoreOptions options;
    options.path = database;
    const auto clock = std::make_shared<SystemClock>();
    Store store(options, clock);
    Look look(application, Theme::Light);
    NoFiles files;
    NoQuestions questions;
    PassingMemory memory;
    MainWindow window(WindowParts{store, *clock, look, files, questions, memory}, allPages());
    auto opened = store.open();
    window.show();
    QCoreApplication::processEvents();
    report("from nothing to the first picture of the window", since(start));
    Frames frames;
    (void)frames.until([&] { return opened.isFinished(); });
    must(opened.result());
    window.openPage(u"customers"_s);
    auto* page = static_cast<CustomersPage*>(window.page(u"customers"_s));
    auto* list = page->pane()->list();
    (void)frames.until([&] { return list->model()->rowCount() > 0 && blankRows(*list) == 0; });
    report("from nothing to a list of customers to work with", since(start));
    (void)frames.until([&] { return list->model()->rowCount() > 1'000; });
    if (wanted(u"scrolling"_s))
        benchScrolling(*page);
    if (wanted(u"typing"_s))
        benchTyping(window, *page);
    if (wanted(u"search"_s))
        benchSearch(window);
    if (wanted(u"pages"_s))
        benchSwitching(window);
    if (wanted(u"themes"_s))
        benchThemes(window, look, store);
    if (wanted(u"paper"_s))
        benchPaper(store);
    std::printf("memory: %.0f MB now, %.0f MB at most\n", memoryMb(), peakMemoryMb());
}

} // namespace zhike::bench

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        std::fprintf(stderr,
                     "usage: zhike_window_bench DATABASE [scrolling|typing|search|pages|themes|paper]…\n");
        return 2;
    }
    const QString database = arguments.takeFirst();
    zhike::bench::prepareFacts(database);
    zhike::bench::benchWindow(application, database, arguments);
    return 0;
}
