<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ChartExport</name>
    <message>
        <source>The chart could not be saved as %1: %2. Choose another place.</source>
        <translation>图表无法存为 %1：%2。请换一个位置。</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>M 月</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy-MM</translation>
    </message>
    <message>
        <source>MMM &apos;&apos;yy</source>
        <extracomment>the month on an axis where the year changes; &apos;26 is short for 2026</extracomment>
        <translation>yyyy-MM</translation>
    </message>
</context>
<context>
    <name>WriteCharts</name>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>left out: %1 doubtful requests</source>
        <translation>未计入：数据存疑 %1 条</translation>
    </message>
    <message>
        <source>%1 requests without opening time</source>
        <translation>缺受理时间 %1 条</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>%1走势</translation>
    </message>
    <message>
        <source>Elapsed time, logarithmic; thick: median, thin: 90th percentile</source>
        <translation>自然时间，对数刻度；粗线为中位，细线为第 90 百分位</translation>
    </message>
    <message>
        <source>%1 by tier</source>
        <translation>各级%1</translation>
    </message>
    <message>
        <source>Elapsed time, logarithmic; whiskers: 5–95 percentile, dots: slower</source>
        <translation>自然时间，对数刻度；须线为 5–95 百分位，圆点为更慢的</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Nothing was written; choose another place.</source>
        <translation>无法建立文件夹 %1。没有写入任何内容，请换一个位置。</translation>
    </message>
    <message>
        <source>Satisfaction by month</source>
        <translation>满意率走势</translation>
    </message>
    <message>
        <source>Share of answers 4 and 5; the band is the 95% Wilson interval</source>
        <translation>评 4、5 分的占比，带为 95% Wilson 区间</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解决时间</translation>
    </message>
    <message>
        <source>RATER</source>
        <translation>RATER</translation>
    </message>
    <message>
        <source>Solid: perceived, dashed: expected, n %1</source>
        <translation>实线为感受，虚线为期望，n %1</translation>
    </message>
    <message>
        <source>Kept promises: %1</source>
        <translation>达成率：%1</translation>
    </message>
    <message>
        <source>Share of clocks that were met, by the month in which they were decided</source>
        <translation>按时达成的时限占比，按有结论的月份统计</translation>
    </message>
    <message>
        <source>%1 first response</source>
        <translation>%1 首次响应</translation>
    </message>
    <message>
        <source>Working time, logarithmic; whiskers: 5–95 percentile, dashed: promise</source>
        <translation>工作时间，对数刻度；须线为 5–95 百分位，虚线为承诺</translation>
    </message>
    <message>
        <source>First responses in time by tier</source>
        <translation>各级首响达成率</translation>
    </message>
    <message>
        <source>By month, top right over the period; dashed: the target of %1</source>
        <translation>按月，右上为全期；虚线为目标 %1</translation>
    </message>
    <message>
        <source>Kano quadrants</source>
        <translation>卡诺象限</translation>
    </message>
</context>
<context>
    <name>zhike::AttainmentBars</name>
    <message>
        <source>Clocks that were met out of all that were decided in the period: at the earlier of stop and due time.</source>
        <translation>期间有结论的时限中按时达成的占比；结论在停止与到期的较早时刻作出。</translation>
    </message>
    <message>
        <source>too few, %1</source>
        <translation>过少，%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: %2, met %3, breached %4</source>
        <translation>%1：%2，达成 %3，超时 %4</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>过少</translation>
    </message>
</context>
<context>
    <name>zhike::AttainmentChart</name>
    <message>
        <source>Clocks that were met out of all that were decided in the month: at the earlier of stop and due time.</source>
        <translation>当月有结论的时限中按时达成的占比；结论在停止与到期的较早时刻作出。</translation>
    </message>
    <message>
        <source>%1: no clock was decided</source>
        <translation>%1：没有得出结论的时限</translation>
    </message>
    <message>
        <source>%1: %2, met %3, breached %4</source>
        <translation>%1：%2，达成 %3，超时 %4</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>过少</translation>
    </message>
</context>
<context>
    <name>zhike::BoxChart</name>
    <message>
        <source>Elapsed time by the tier in force at opening; box: quartiles and median, whiskers: 5th and 95th percentile, dots: slower ones.</source>
        <translation>自然时间，按受理时的等级；箱为四分位数与中位数，须线为第 5 与第 95 百分位，圆点为更慢的。</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>%1: median %2, half between %3 and %4, nine in ten between %5 and %6, n %7</source>
        <translation>%1：中位 %2，半数在 %3 至 %4，九成在 %5 至 %6，n %7</translation>
    </message>
    <message>
        <source>Working time until the clock stopped, by the tier in force at opening, counted in the month in which it was decided; box: quartiles and median, whiskers: 5th and 95th percentile, dots: slower ones, dashed: the tier&apos;s promise at the end of the period. Over: more than was promised to that request, whose contract may say otherwise.</source>
        <translation>计时停止前用掉的工作时间，按受理时的等级，计入判定当月；箱为四分位与中位，须为 5 与 95 百分位，圆点为更慢的，虚线为期末该等级的承诺。“超”指超过对该工单的承诺，合同可另有约定。</translation>
    </message>
    <message>
        <source>%1: too few, n %2</source>
        <translation>%1：过少，n %2</translation>
    </message>
    <message>
        <source>; promised %1</source>
        <translation>；承诺 %1</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>，%1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>过少</translation>
    </message>
</context>
<context>
    <name>zhike::ChartPanel</name>
    <message>
        <source>Copy the chart</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>Save the chart as PNG or SVG</source>
        <translation>将图表存为 PNG 或 SVG</translation>
    </message>
    <message>
        <source>Print the chart to PDF</source>
        <translation>将图表打印为 PDF</translation>
    </message>
    <message>
        <source>Copied the chart “%1”.</source>
        <translation>已复制图表“%1”。</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Saved the chart as %1.</source>
        <translation>图表已存为 %1。</translation>
    </message>
    <message>
        <source>Print the chart to a PDF file</source>
        <translation>将图表打印为 PDF 文件</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printed the chart to %1.</source>
        <translation>图表已打印到 %1。</translation>
    </message>
</context>
<context>
    <name>zhike::DurationChart</name>
    <message>
        <source>Elapsed time of what ended in the month; nearest-rank percentiles, logarithmic scale.</source>
        <translation>当月结束者的自然时间；最近秩百分位，对数刻度。</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中位 %1</translation>
    </message>
    <message>
        <source>p90 %1</source>
        <translation>p90 %1</translation>
    </message>
    <message>
        <source>%1: nothing ended</source>
        <translation>%1：没有结束的</translation>
    </message>
    <message>
        <source>%1: median %2, p90 %3, n %4</source>
        <translation>%1：中位 %2，p90 %3，n %4</translation>
    </message>
</context>
<context>
    <name>zhike::ElementsChart</name>
    <message>
        <source>Three elements</source>
        <translation>三要素</translation>
    </message>
    <message>
        <source>Technical strength</source>
        <translation>技术实力</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>服务态度</translation>
    </message>
    <message>
        <source>Sense of urgency</source>
        <translation>危机意识</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, n %2</source>
        <translation>%1，n %2</translation>
    </message>
    <message>
        <source>%1: no answers</source>
        <translation>%1：没有评价</translation>
    </message>
    <message>
        <source>%1: %2 of 5, n %3</source>
        <translation>%1：%2 / 5，n %3</translation>
    </message>
    <message>
        <source>Means of answers from 1 to 5 about technical strength, attitude and sense of urgency. Bars are everyone&apos;s, dots below them engineers with at least 5 surveys.</source>
        <translation>技术实力、服务态度、危机意识各 1–5 分回答的均值。条是整体，条下每个点是一位至少有 5 份评价的工程师。</translation>
    </message>
</context>
<context>
    <name>zhike::KanoChart</name>
    <message>
        <source>Kano quadrants</source>
        <translation>卡诺象限</translation>
    </message>
    <message>
        <source>Better: (A + O) / (A + O + M + I), how much it pleases when it is there. Worse: −(O + M) / (A + O + M + I), how much it displeases when it is missing. Items with under 5 answers have no point.</source>
        <translation>Better：(A + O) / (A + O + M + I)，有此服务时满意的程度。Worse：−(O + M) / (A + O + M + I)，无此服务时不满的程度。不足 5 份答卷的项目没有点。</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>↑ Better: pleases when it is there</source>
        <translation>↑ Better 有则满意</translation>
    </message>
    <message>
        <source>Worse: displeases when it is missing →</source>
        <translation>Worse 无则不满 →</translation>
    </message>
    <message>
        <source>Items stand here from five answers on</source>
        <translation>满 5 份答卷的项目会出现在这里</translation>
    </message>
    <message>
        <source>%1: %2, Better %3, Worse %4, n %5</source>
        <translation>%1：%2，Better %3，Worse %4，n %5</translation>
    </message>
</context>
<context>
    <name>zhike::RaterChart</name>
    <message>
        <source>RATER</source>
        <translation>RATER</translation>
    </message>
    <message>
        <source>Means of answers from 1 to 5; gap: perceived less expected; the index weighs the dimensions 32, 19, 11, 16, 22.</source>
        <translation>1–5 分评价的均值；差 = 感受 − 期望；指数按 32、19、11、16、22 加权。</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>保证</translation>
    </message>
    <message>
        <source>Tangibles</source>
        <translation>有形</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>关怀</translation>
    </message>
    <message>
        <source>Responsiveness</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>差 %1</translation>
    </message>
    <message>
        <source>%1: no answers</source>
        <translation>%1：没有评价</translation>
    </message>
    <message>
        <source>%1: perceived %2 of 5, n %3</source>
        <translation>%1：感受 %2 / 5，n %3</translation>
    </message>
    <message>
        <source>, expected %1, gap %2</source>
        <translation>，期望 %1，差 %2</translation>
    </message>
</context>
<context>
    <name>zhike::SatisfactionChart</name>
    <message>
        <source>Satisfaction by month</source>
        <translation>满意率走势</translation>
    </message>
    <message>
        <source>CSAT: answers of 4 and 5 out of all answers; the band is the 95% Wilson interval.</source>
        <translation>CSAT：评 4、5 分的占比；带为 95% Wilson 区间。</translation>
    </message>
    <message>
        <source>%1: no answers</source>
        <translation>%1：没有评价</translation>
    </message>
    <message>
        <source>%1: too few answers for a share, n %2</source>
        <translation>%1：评价过少，不计占比，n %2</translation>
    </message>
    <message>
        <source>%1: %2, interval %3–%4, mean %5 of 5, n %6</source>
        <translation>%1：%2，区间 %3–%4，均分 %5 / 5，n %6</translation>
    </message>
</context>
<context>
    <name>zhike::ShareChart</name>
    <message>
        <source>target %1%</source>
        <translation>目标 %1%</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>过少</translation>
    </message>
</context>
<context>
    <name>zhike::TierMonthsChart</name>
    <message>
        <source>Clocks that were met out of all that were decided in the month: at the earlier of stop and due time. Months with under 5 decided clocks are gaps.</source>
        <translation>当月判定的时限中达成的占比，以停止与到期中较早者为准。判定不足 5 个的月份留空。</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>过少</translation>
    </message>
    <message>
        <source>%1: no clock was decided</source>
        <translation>%1：无判定的时限</translation>
    </message>
    <message>
        <source>%1: %2, met %3, breached %4</source>
        <translation>%1：%2，达成 %3，超时 %4</translation>
    </message>
</context>
</TS>
