// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/ui/satisfaction/satisfaction_world.h"
#include "ui/charts/chart_view.h"
#include "ui/parts/row_list.h"
#include "ui/satisfaction/behind_pane.h"
#include "ui/satisfaction/satisfaction_page.h"
#include "ui/satisfaction/satisfaction_view.h"

namespace zhike::test {

/// The page in a window of its own, loaded.
class OpenPage
{
public:
    explicit OpenPage(SatisfactionWorld& world) : page(world.context())
    {
        page.resize(1264, 780);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
        wait();
    }
    /// Until the figures that were asked for are shown.
    void wait()
    {
        QSignalSpy loaded(page.view(), &SatisfactionView::loaded);
        page.view()->load();
        EXPECT_TRUE(loaded.wait());
    }
    template <class T>
    T* part(const char* name)
    {
        auto* found = page.findChild<T*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    RowList* behind() { return part<BehindPane>("behind")->list(); }
    [[nodiscard]] bool rowsCome(int atLeast = 1)
    {
        return QTest::qWaitFor([&] { return behind()->model()->rowCount() >= atLeast; });
    }

    SatisfactionPage page;
};

[[nodiscard]] inline QPoint inView(const ChartView& view, int index)
{
    return view.mapFromScene(view.pointPlace(index));
}

} // namespace zhike::test
