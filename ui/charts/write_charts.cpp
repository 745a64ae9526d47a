// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/write_charts.h"

#include "core/insight/attainment_groups.h"
#include "core/insight/statistics.h"
#include "core/insight/worked_times.h"
#include "core/store/store.h"
#include "ui/charts/attainment_chart.h"
#include "ui/charts/box_chart.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/duration_chart.h"
#include "ui/charts/kano_chart.h"
#include "ui/charts/rater_chart.h"
#include "ui/charts/satisfaction_chart.h"
#include "ui/charts/tier_months_chart.h"
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
    PromiseOverview overview;
    std::vector<std::pair<Priority, std::vector<DurationBox>>> worked; ///< of those with any
    std::optional<KanoResult> kano;                                    ///< of the study that was asked last
    QString whose;
};

constexpr std::array kPriorities{Priority::P1, Priority::P2, Priority::P3, Priority::P4};

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
    WorkedScope worked;
    worked.scope = lastTwelveMonths(all, customer);
    ZHIKE_ASSIGN(content.overview, readPromiseOverview(reader, worked.scope));
    for (const Priority priority : kPriorities) {
        worked.priority = priority;
        ZHIKE_ASSIGN(auto boxes, readWorkedBoxes(reader, worked));
        if (std::ranges::any_of(boxes, [](const DurationBox& box) { return box.seconds.n > 0; }))
            content.worked.emplace_back(priority, std::move(boxes));
    }
    if (!customer) { // a study compares customers
        ZHIKE_ASSIGN(const auto studies, readKanoStudies(reader));
        if (!studies.empty()) {
            ZHIKE_ASSIGN(content.kano, readKano(reader, studies.front().study.id));
        }
    }
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

/// First responses in working time beside the promises, a picture for each priority; and how many were in
/// time by tier and month.
Done addFirstResponses(Writer& writer, const Content& content, double target)
{
    for (const auto& [priority, boxes] : content.worked) {
        const QString title = WriteCharts::tr("%1 first response").arg(enumLabel(priority));
        BoxChart chart(title, BoxChart::Kind::Worked);
        chart.setSeries(boxes);
        ZHIKE_TRY(writer.add(
            chart, u"first-response-%1.png"_s.arg(QString(enumText(priority)).toLower()), title,
            WriteCharts::tr("Working time, logarithmic; whiskers: 5–95 percentile, dashed: promise")));
    }
    if (wholeOf(content.overview.respond).n() == 0)
        return {};
    const QString title = WriteCharts::tr("First responses in time by tier");
    TierMonthsChart chart(title);
    chart.setSeries(content.overview.tiers.groups, target);
    return writer.add(chart, u"first-responses-in-time.png"_s, title,
                      WriteCharts::tr("By month, top right over the period; dashed: the target of %1")
                          .arg(charttext::percent(target)));
}

/// The quadrants of a Kano study, if any of its items has enough answers.
Done addKano(Writer& writer, const std::optional<KanoResult>& kano)
{
    KanoChart chart;
    if (kano)
        chart.setSeries(kano->items);
    if (chart.pointCount() == 0)
        return {};
    return writer.add(chart, u"kano.png"_s, WriteCharts::tr("Kano quadrants"), kano->study.title);
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
    ZHIKE_TRY(addFirstResponses(writer, content, target));
    if (content.statistics.rater.index) {
        RaterChart rater;
        rater.setSeries(content.statistics.rater);
        ZHIKE_TRY(writer.add(rater, u"rater.png"_s, WriteCharts::tr("RATER"),
                             WriteCharts::tr("Solid: perceived, dashed: expected, n %1")
                                 .arg(format::count(content.statistics.rater.n))));
    }
    ZHIKE_TRY(addKano(writer, content.kano));
    return writer.files();
}

} // namespace zhike
