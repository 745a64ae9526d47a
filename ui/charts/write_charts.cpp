// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/write_charts.h"

#include "core/insight/attainment_groups.h"
#include "core/insight/statistics.h"
#include "core/store/store.h"
#include "ui/charts/attainment_chart.h"
#include "ui/charts/box_chart.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/duration_chart.h"
#include "ui/charts/rater_chart.h"
#include "ui/charts/satisfaction_chart.h"
#include "ui/parts/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kPicture{960, 440};

/// The words of this file.
struct WriteCharts {
    Q_DECLARE_TR_FUNCTIONS(WriteCharts)
};

struct Content {
    Statistics statistics;
    AttainmentGroups promises;
    QString whose;
};

/// The twelve months up to the newest one that has anything, so that old data is not an empty picture.
StatisticsScope lastTwelveMonths(const Statistics& all, const Id<Customer>& customer)
{
    StatisticsScope scope;
    scope.customer = customer;
    if (all.satisfaction.empty())
        return scope;
    const auto newest = all.satisfaction.back().month;
    scope.from = newest.addMonths(-11);
    scope.to = newest.addMonths(1).addDays(-1);
    return scope;
}

Result<Content> readContent(const Reader& reader, const Id<Customer>& customer)
{
    Content content;
    StatisticsScope scope;
    scope.customer = customer;
    ZHIKE_ASSIGN(const auto all, readStatistics(reader, scope));
    ZHIKE_ASSIGN(content.statistics, readStatistics(reader, lastTwelveMonths(all, customer)));
    ZHIKE_ASSIGN(content.promises,
                 readAttainmentGroups(reader, lastTwelveMonths(all, customer), AttainmentBy::Tier));
    content.whose =
        customer ? reader.titleOf(EntityKind::Customer, customer.uuid) : WriteCharts::tr("All customers");
    return content;
}

/// Saves charts one after the other and keeps their names.
class Writer
{
public:
    Writer(QDir folder, const Content& content) : m_folder(std::move(folder))
    {
        const auto& statistics = content.statistics;
        QStringList note{content.whose};
        if (statistics.leftOut > 0)
            note << WriteCharts::tr("left out: %1 doubtful requests").arg(format::count(statistics.leftOut));
        if (statistics.withoutOpening > 0)
            note << WriteCharts::tr("%1 requests without opening time")
                        .arg(format::count(statistics.withoutOpening));
        m_note = format::joined(note);
    }

    [[nodiscard]] Done add(ChartView& chart, const QString& file, const QString& title,
                           const QString& subtitle)
    {
        chart.setLook(ChartLook::paper());
        const auto path = m_folder.filePath(file);
        ZHIKE_TRY(saveChart(chart, {title, subtitle, m_note}, kPicture, path));
        m_files.append(path);
        return {};
    }
    [[nodiscard]] const QStringList& files() const { return m_files; }

private:
    QDir m_folder;
    QString m_note;
    QStringList m_files;
};

Done addDurations(Writer& writer, const DurationFigures& figures, const QString& file, const QString& name)
{
    DurationChart months(name);
    months.setSeries(figures.months);
    ZHIKE_TRY(writer.add(months, file + u"-by-month.png"_s, WriteCharts::tr("%1 by month").arg(name),
                         WriteCharts::tr("Elapsed time, logarithmic; thick: median, thin: 90th percentile")));
    BoxChart tiers(name);
    tiers.setSeries(figures.tiers);
    return writer.add(tiers, file + u"-by-tier.png"_s, WriteCharts::tr("%1 by tier").arg(name),
                      WriteCharts::tr("Elapsed time, logarithmic; whiskers: 5–95 percentile, dots: slower"));
}

/// One picture for each tier that has decided clocks, all on one scale.
Done addPromises(Writer& writer, const AttainmentGroups& promises, double target)
{
    double least = 1;
    for (const auto& group : promises.groups)
        least = std::min(least, AttainmentChart::leastOf(group.months));
    int number = 0;
    for (const auto& group : promises.groups) {
        ++number;
        if (std::ranges::all_of(group.months, [](const AttainmentMonth& m) { return m.n() == 0; }))
            continue;
        AttainmentChart chart(group.name);
        chart.setSeries(group.months, target, least);
        ZHIKE_TRY(writer.add(
            chart, u"promises-tier-%1.png"_s.arg(number),
            WriteCharts::tr("Kept promises: %1").arg(group.name),
            WriteCharts::tr("Share of clocks that were met, by the month in which they were decided")));
    }
    return {};
}

} // namespace

Result<QStringList> writeCharts(Store& store, const QString& folder, const Id<Customer>& customer,
                                double target)
{
    ZHIKE_ASSIGN(const auto content,
                 store.readNow([&](Reader& reader) { return readContent(reader, customer); }));
    QDir directory(folder);
    if (!directory.mkpath(u"."_s))
        return failure(
            ErrorKind::Io,
            WriteCharts::tr("The folder %1 cannot be made. Nothing was written; choose another place.")
                .arg(folder));
    Writer writer(directory, content);
    SatisfactionChart satisfaction;
    satisfaction.setSeries(content.statistics.satisfaction, {});
    ZHIKE_TRY(writer.add(satisfaction, u"satisfaction-by-month.png"_s,
                         WriteCharts::tr("Satisfaction by month"),
                         WriteCharts::tr("Share of answers 4 and 5; the band is the 95% Wilson interval")));
    ZHIKE_TRY(
        addDurations(writer, content.statistics.response, u"response"_s, WriteCharts::tr("First response")));
    ZHIKE_TRY(addDurations(writer, content.statistics.resolve, u"resolve"_s, WriteCharts::tr("Resolution")));
    ZHIKE_TRY(addPromises(writer, content.promises, target));
    if (content.statistics.rater.index) {
        RaterChart rater;
        rater.setSeries(content.statistics.rater);
        ZHIKE_TRY(writer.add(rater, u"rater.png"_s, WriteCharts::tr("RATER"),
                             WriteCharts::tr("Solid: perceived, dashed: expected, n %1")
                                 .arg(format::count(content.statistics.rater.n))));
    }
    return writer.files();
}

} // namespace zhike
