<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>--role is one of primary, backup, expert, onsite, not “%1”.</source>
        <translation>--role 只能是 primary、backup、expert 或 onsite，不能是“%1”。</translation>
    </message>
    <message>
        <source>The first day on which the tier counts.</source>
        <translation>等级生效的第一天。</translation>
    </message>
    <message>
        <source>Why; kept with the decision.</source>
        <translation>理由；随决定一并保存。</translation>
    </message>
    <message>
        <source>Assign a tier</source>
        <translation>定级</translation>
    </message>
    <message>
        <source>primary, backup, expert or onsite.</source>
        <translation>primary（主责）、backup（备岗）、expert（专家）或 onsite（驻场）。</translation>
    </message>
    <message>
        <source>The first day on which the engineer is in charge.</source>
        <translation>工程师开始负责的第一天。</translation>
    </message>
    <message>
        <source>Assign an engineer</source>
        <translation>派驻工程师</translation>
    </message>
    <message>
        <source>Read records from a CSV file.</source>
        <translation>从 CSV 文件读入记录。</translation>
    </message>
    <message>
        <source>Write records to a CSV file.</source>
        <translation>把记录写入 CSV 文件。</translation>
    </message>
    <message>
        <source>List records.</source>
        <translation>列出记录。</translation>
    </message>
    <message>
        <source>Show a record with what belongs to it.</source>
        <translation>显示一条记录及其所属内容。</translation>
    </message>
    <message>
        <source>Find records by any part of their text, or by pinyin.</source>
        <translation>按任意一段文字或拼音查找记录。</translation>
    </message>
    <message>
        <source>Give a customer a service tier.</source>
        <translation>为客户定服务等级。</translation>
    </message>
    <message>
        <source>Let an engineer look after a customer.</source>
        <translation>派工程师负责客户。</translation>
    </message>
    <message>
        <source>Count satisfaction and response times by month.</source>
        <translation>按月统计满意度与响应时间。</translation>
    </message>
    <message>
        <source>Tell who changed what in a record, newest first.</source>
        <translation>查看谁改动了记录的什么内容，最新的在前。</translation>
    </message>
    <message>
        <source>Undo the newest change, or the one with this number.</source>
        <translation>撤销最近一次改动，或指定编号的改动。</translation>
    </message>
    <message>
        <source>Check the database: file, schema, references, journal, search index.</source>
        <translation>检查数据库：文件、结构、引用、日志、搜索索引。</translation>
    </message>
    <message>
        <source>Copy the database into one file, while it is in use.</source>
        <translation>在使用中把数据库复制为一个文件。</translation>
    </message>
    <message>
        <source>Put a backup in the place of the database.</source>
        <translation>用备份替换数据库。</translation>
    </message>
    <message>
        <source>Usage: zhike [--db FILE] [COMMAND …]

Without a command the window opens.

</source>
        <translation>用法：zhike [--db 文件] [命令 …]

不带命令时打开窗口。

</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>The database file (default: %1).</source>
        <translation>数据库文件（默认：%1）。</translation>
    </message>
    <message>
        <source>Print one JSON value.</source>
        <translation>输出一个 JSON 值。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>zhike COMMAND --help tells more about a command.</source>
        <translation>zhike 命令 --help 显示该命令的详细用法。</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  第 %1 行：%2</translation>
    </message>
    <message>
        <source>  line %1, %2: %3</source>
        <translation>  第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>Read %1 lines: %2 created, %3 updated, %4 unchanged, %5 rejected.</source>
        <translation>读取 %1 行：新建 %2，更新 %3，未变 %4，拒绝 %5。</translation>
    </message>
    <message>
        <source>Also created: %1 × %2.</source>
        <translation>同时新建：%1 × %2。</translation>
    </message>
    <message>
        <source>Passed over these columns: %1.</source>
        <translation>略过的列：%1。</translation>
    </message>
    <message>
        <source>Rejected:</source>
        <translation>已拒绝：</translation>
    </message>
    <message>
        <source>Kept, but they contradict themselves: %1.</source>
        <translation>已保留但自相矛盾（数据存疑）：%1。</translation>
    </message>
    <message>
        <source>--map takes FIELD=HEADER, not “%1”.</source>
        <translation>--map 的写法是 字段=表头，而不是“%1”。</translation>
    </message>
    <message>
        <source>There is no file %1 that can be read.</source>
        <translation>没有可读取的文件 %1。</translation>
    </message>
    <message>
        <source>Take a field from the column with this header; may be repeated.</source>
        <translation>字段取自此表头的列；可多次使用。</translation>
    </message>
    <message>
        <source>Only say what would be done.</source>
        <translation>只说明将做什么，不实际执行。</translation>
    </message>
    <message>
        <source>Write the rejected lines there, to be corrected and imported again.</source>
        <translation>把被拒绝的行写到此文件，改正后可再次导入。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>Only records whose field has this value; may be repeated.</source>
        <translation>只取字段等于此值的记录；可多次使用。</translation>
    </message>
    <message>
        <source>Archived records too.</source>
        <translation>包括已归档的记录。</translation>
    </message>
    <message>
        <source>Wrote %1 records to %2.</source>
        <translation>已把 %1 条记录写入 %2。</translation>
    </message>
    <message>
        <source>Copied %1 records (%2 bytes) to %3.</source>
        <translation>已把 %1 条记录（%2 字节）备份到 %3。</translation>
    </message>
    <message>
        <source>Restore as this file instead of the database itself.</source>
        <translation>恢复为此文件，而不替换数据库本身。</translation>
    </message>
    <message>
        <source>Restored %1 records as %2.</source>
        <translation>已恢复 %1 条记录到 %2。</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>原有的文件保留为 %1。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95% 区间下限</translation>
    </message>
    <message>
        <source>to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Median (min)</source>
        <translation>中位数（分钟）</translation>
    </message>
    <message>
        <source>90th percentile (min)</source>
        <translation>第 90 百分位（分钟）</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Left out, because they contradict themselves: %1 requests.</source>
        <translation>因自相矛盾（数据存疑）未计入：%1 张工单。</translation>
    </message>
    <message>
        <source>Without a time of opening: %1 requests.</source>
        <translation>没有受理时间：%1 张工单。</translation>
    </message>
    <message>
        <source>The first day that counts.</source>
        <translation>统计的第一天。</translation>
    </message>
    <message>
        <source>The last day that counts.</source>
        <translation>统计的最后一天。</translation>
    </message>
    <message>
        <source>Only this customer.</source>
        <translation>只统计此客户。</translation>
    </message>
    <message>
        <source>--by takes month, not “%1”.</source>
        <translation>--by 只能是 month，不能是“%1”。</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to 早于 --from。</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>（已撤销）</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>undo takes the number of a change, as history tells it, not “%1”.</source>
        <translation>undo 需要 history 列出的改动编号，而不是“%1”。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Problems found in the database: %1. Nothing was changed; keep a copy of the file before you go on working with it.</source>
        <translation>数据库中发现问题：%1 处。什么也没有改动；继续使用之前请先保留一份副本。</translation>
    </message>
    <message>
        <source>Everything is in order. Changes in the journal: %1.</source>
        <translation>一切正常。日志中的改动：%1。</translation>
    </message>
    <message>
        <source>--after takes the id of a record, not “%1”.</source>
        <translation>--after 需要记录的标识，而不是“%1”。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Where it matched</source>
        <translation>匹配之处</translation>
    </message>
    <message>
        <source>There is more; --limit shows it.</source>
        <translation>还有更多；用 --limit 显示。</translation>
    </message>
    <message>
        <source>The field to sort by; -FIELD for the greatest first.</source>
        <translation>排序的字段；-字段 表示从大到小。</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最多显示的条数。</translation>
    </message>
    <message>
        <source>Go on behind the record with this id.</source>
        <translation>从此标识的记录之后继续。</translation>
    </message>
    <message>
        <source>Only records of this kind; may be repeated.</source>
        <translation>只查找此类别的记录；可多次使用。</translation>
    </message>
    <message>
        <source>At most so many; 50 if not said.</source>
        <translation>最多显示的条数；默认 50。</translation>
    </message>
    <message>
        <source>--db needs the name of a database file.</source>
        <translation>--db 需要数据库文件名。</translation>
    </message>
    <message>
        <source>There is no option %1. zhike --help lists what there is.</source>
        <translation>没有选项 %1。zhike --help 列出可用的选项。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>The database file; otherwise the one in the data folder.</source>
        <translation>数据库文件；默认为数据文件夹中的那一个。</translation>
    </message>
    <message>
        <source>There is no database %1. “zhike demo” or “zhike import” makes one there.</source>
        <translation>没有数据库 %1。“zhike demo”或“zhike import”会在那里新建一个。</translation>
    </message>
    <message>
        <source>Usage: zhike %1 %2</source>
        <translation>用法：zhike %1 %2</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>缺少参数。</translation>
    </message>
    <message>
        <source>That is too much.</source>
        <translation>参数过多。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number, not “%2”.</source>
        <translation>--%1 需要整数，而不是“%2”。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少 --%1。</translation>
    </message>
    <message>
        <source>There is no kind “%1”. The kinds are: %2.</source>
        <translation>没有类别“%1”。可用的类别有：%2。</translation>
    </message>
    <message>
        <source>The answer could not be written completely; the work itself is done. Is there space left where the output goes?</source>
        <translation>结果未能完整写出；操作本身已经完成。请检查输出位置是否还有空间。</translation>
    </message>
    <message>
        <source>There is no command “%1”. zhike --help lists what there is.</source>
        <translation>没有命令“%1”。zhike --help 列出可用的命令。</translation>
    </message>
    <message>
        <source>Fill a new or empty database with a made-up service company.</source>
        <translation>在新的或空的数据库中生成一家虚构的服务公司。</translation>
    </message>
    <message>
        <source>Draw satisfaction and response times.</source>
        <translation>绘制满意度与响应时间图表。</translation>
    </message>
    <message>
        <source>Draw a screen of the window into a picture.</source>
        <translation>把窗口的一个界面画成图片。</translation>
    </message>
    <message>
        <source>--customers takes a number from 1 to %1.</source>
        <translation>--customers 需要 1 至 %1 之间的数。</translation>
    </message>
    <message>
        <source>How many customers the company has.</source>
        <translation>公司有多少客户。</translation>
    </message>
    <message>
        <source>The same number makes the same company.</source>
        <translation>相同的数生成相同的公司。</translation>
    </message>
    <message>
        <source>Made %1 customers, %2 engineers, %3 visits, %4 requests and %5 surveys in %6.</source>
        <translation>已在 %6 中生成 %1 个客户、%2 位工程师、%3 次拜访、%4 张工单和 %5 份满意度调查。</translation>
    </message>
    <message>
        <source>There is no customer and no visit “%1”.</source>
        <translation>没有名为“%1”的客户或拜访。</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT, such as 1280x800, not “%1”.</source>
        <translation>--size 的写法是 宽x高，例如 1280x800，而不是“%1”。</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.25 to 8, not “%1”.</source>
        <translation>--scale 需要 0.25 至 8 之间的数，而不是“%1”。</translation>
    </message>
    <message>
        <source>--lang takes zh_CN or en, not “%1”.</source>
        <translation>--lang 只能是 zh_CN 或 en，不能是“%1”。</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>图片未能生成。</translation>
    </message>
    <message>
        <source>The PDF file to write.</source>
        <translation>要写入的 PDF 文件。</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>The folder for the pictures.</source>
        <translation>存放图片的文件夹。</translation>
    </message>
    <message>
        <source>The PNG file to write.</source>
        <translation>要写入的 PNG 文件。</translation>
    </message>
    <message>
        <source>zh_CN or en.</source>
        <translation>zh_CN（中文）或 en（英文）。</translation>
    </message>
    <message>
        <source>Of the window, in pixels.</source>
        <translation>窗口的尺寸，以像素计。</translation>
    </message>
    <message>
        <source>Of the picture: 2 for twice as many pixels.</source>
        <translation>图片的倍率：2 即像素加倍。</translation>
    </message>
    <message>
        <source>Measure working time, or add it to a moment.</source>
        <translation>计量工作时间，或在某一时刻上加上工作时间。</translation>
    </message>
    <message>
        <source>Tell what a customer&apos;s contract year grants, and what was used of it.</source>
        <translation>查看客户合同年度的权益与已用情况。</translation>
    </message>
    <message>
        <source>Import days</source>
        <translation>导入休假与调休</translation>
    </message>
    <message>
        <source>Read %1 days: %2 added, %3 changed, %4 as they were.</source>
        <translation>读取 %1 天：新增 %2，更改 %3，未变 %4。</translation>
    </message>
    <message>
        <source>The calendar into which the days of an .ics file are imported.</source>
        <translation>.ics 文件中的日子要导入的工作日历。</translation>
    </message>
    <message>
        <source>--by takes month, tier, priority, engineer and customer, not “%1”.</source>
        <translation>--by 可用 month、tier、priority、engineer、customer，不能是“%1”。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达成</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>What to group by: month; with --sla month, tier, priority, engineer and customer, separated by commas.</source>
        <translation>分组依据：month；与 --sla 一起可用 month、tier、priority、engineer、customer，以逗号分隔。</translation>
    </message>
    <message>
        <source>Count kept and broken promises instead.</source>
        <translation>改为统计承诺的达成与超时。</translation>
    </message>
    <message>
        <source>%1: nothing is promised</source>
        <translation>%1：没有承诺</translation>
    </message>
    <message>
        <source>%1: %2 of %3 used, %4</source>
        <translation>%1：已用 %2／%3，%4</translation>
    </message>
    <message>
        <source>  due %1</source>
        <translation>  到期 %1</translation>
    </message>
    <message>
        <source>  ended %1</source>
        <translation>  结束 %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>The record contradicts itself, so its clocks say nothing.</source>
        <translation>记录自相矛盾（数据存疑），时钟不作数。</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>应得</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Nothing is known that an advice could be made of.</source>
        <translation>没有可据以建议的数据。</translation>
    </message>
    <message>
        <source>Score %1: %2 is advised</source>
        <translation>得分 %1：建议 %2</translation>
    </message>
    <message>
        <source>, now %1</source>
        <translation>，现为 %1</translation>
    </message>
    <message>
        <source>Mind: %1. %2</source>
        <translation>注意：%1。%2</translation>
    </message>
    <message>
        <source>As it stood at this moment; now, if not said.</source>
        <translation>截至此刻的情况；默认为现在。</translation>
    </message>
    <message>
        <source>In the contract year around this day; today, if not said.</source>
        <translation>此日所在的合同年度；默认为今天。</translation>
    </message>
    <message>
        <source>Either --to or --add says what is asked for.</source>
        <translation>请用 --to 或 --add 之一说明要问什么。</translation>
    </message>
    <message>
        <source>The calendar %1 has no working time, so nothing can be added in it.</source>
        <translation>日历 %1 没有工作时间，无法在其中累加。</translation>
    </message>
    <message>
        <source>The calendar %1 never has so much working time.</source>
        <translation>日历 %1 永远不会有这么多工作时间。</translation>
    </message>
    <message>
        <source>The moment to begin at.</source>
        <translation>起始时刻。</translation>
    </message>
    <message>
        <source>Measure the working time until this moment.</source>
        <translation>计量到此刻为止的工作时间。</translation>
    </message>
    <message>
        <source>Find the moment after so many seconds of working time.</source>
        <translation>求这么多秒工作时间之后的时刻。</translation>
    </message>
    <message>
        <source>%1 of working time (%2 seconds).</source>
        <translation>工作时间 %1（%2 秒）。</translation>
    </message>
    <message>
        <source>This corrects the past: %1 decided clocks now read differently.</source>
        <translation>这是对过去的更正：%1 个已有结论的时钟因此改变。</translation>
    </message>
    <message>
        <source>That is after the year 9999, which cannot be written.</source>
        <translation>那已在公元 9999 年之后，无法写出。</translation>
    </message>
    <message>
        <source>  %1: %2 of %3 – %4</source>
        <translation>  %1：%2／%3 – %4</translation>
    </message>
    <message>
        <source>--text takes a number of percent from 100 to 200, not “%1”.</source>
        <translation>--text 要 100 到 200 的百分数，不能是“%1”。</translation>
    </message>
    <message>
        <source>There is no key “%1”; --keys takes such as Ctrl+N.</source>
        <translation>没有“%1”这个键；--keys 要写成 Ctrl+N 这样。</translation>
    </message>
    <message>
        <source>--theme takes light, dark, light-contrast or dark-contrast, not “%1”.</source>
        <translation>--theme 要 light、dark、light-contrast 或 dark-contrast，不能是“%1”。</translation>
    </message>
    <message>
        <source>light, dark, light-contrast or dark-contrast.</source>
        <translation>light、dark、light-contrast 或 dark-contrast。</translation>
    </message>
    <message>
        <source>Size of text in percent, 100 to 200.</source>
        <translation>文字大小，百分数，100 到 200。</translation>
    </message>
    <message>
        <source>Keys to press before the picture, such as Ctrl+N.</source>
        <translation>画图之前依次按下的键，如 Ctrl+N。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现等级</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>%1 of %2 customers would be advised another tier than they have.</source>
        <translation>%2 个客户中，%1 个的建议与现等级不同。</translation>
    </message>
    <message>
        <source>For all customers in our care.</source>
        <translation>为全部在管客户。</translation>
    </message>
    <message>
        <source>With --all: only those that are advised another tier than they have.</source>
        <translation>与 --all 合用：只列建议与现等级不同的客户。</translation>
    </message>
    <message>
        <source>Name a customer, or ask for all: zhike advise CUSTOMER, or zhike advise --all [--differs].</source>
        <translation>请指定客户或全部：zhike advise CUSTOMER，或 zhike advise --all [--differs]。</translation>
    </message>
    <message>
        <source>Remove the files beside the database that nothing needs any more.</source>
        <translation>删除数据库旁不再需要的文件。</translation>
    </message>
    <message>
        <source>Removed %1 files that nothing needs.</source>
        <translation>删除了 %1 个不再需要的文件。</translation>
    </message>
    <message>
        <source>%1 files beside the database are needed by nothing; --clean removes them.</source>
        <translation>数据库旁有 %1 个文件不再需要；用 --clean 删除。</translation>
    </message>
    <message>
        <source>Write the record of a visit, with its signature, as PDF.</source>
        <translation>把拜访记录连同签字写成 PDF。</translation>
    </message>
    <message>
        <source>Advise a tier for a customer, with the reasons, or for all.</source>
        <translation>为一个客户（或全部客户）建议服务等级，并说明理由。</translation>
    </message>
    <message>
        <source>Tell how well each engineer fits a customer, with the reasons.</source>
        <translation>说明每位工程师与客户的匹配程度及理由。</translation>
    </message>
    <message>
        <source>Find who should look after whom, and change it as one step.</source>
        <translation>计算谁该负责谁，并一步改完。</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Continuity lost</source>
        <translation>熟悉程度损失</translation>
    </message>
    <message>
        <source>Nobody has room for %1 %2.</source>
        <translation>没有人还能承担 %1 %2。</translation>
    </message>
    <message>
        <source>%1 of %2 customers change. Fit in all %3; no plan has more than %4, a gap of %5.</source>
        <translation>%2 个客户中有 %1 个更换。匹配合计 %3；任何方案都不超过 %4，差距 %5。</translation>
    </message>
    <message>
        <source>Rebalance</source>
        <translation>重新分派</translation>
    </message>
    <message>
        <source>Rebalanced</source>
        <translation>重新分派</translation>
    </message>
    <message>
        <source>The day on which they shall be there; today, if not said.</source>
        <translation>需要在岗的那一天；不写为今天。</translation>
    </message>
    <message>
        <source>This engineer leaves or is away.</source>
        <translation>这位工程师离开或缺勤。</translation>
    </message>
    <message>
        <source>Only customers of this region.</source>
        <translation>只看这个地区的客户。</translation>
    </message>
    <message>
        <source>Whoever can stay with their engineer stays.</source>
        <translation>能保留主责的都保留。</translation>
    </message>
    <message>
        <source>Engineers may carry more than their capacity.</source>
        <translation>允许超出容量。</translation>
    </message>
    <message>
        <source>The first day on which the engineers are in charge; today, if not said.</source>
        <translation>新主责生效的第一天；不写为今天。</translation>
    </message>
    <message>
        <source>Only tell, change nothing.</source>
        <translation>只说明，不改动。</translation>
    </message>
    <message>
        <source>Propose a service tier, to be approved.</source>
        <translation>提议服务等级，待批准。</translation>
    </message>
    <message>
        <source>Approve or reject the proposed tier of a customer.</source>
        <translation>批准或驳回客户的等级提议。</translation>
    </message>
    <message>
        <source>No proposal of a tier waits for %1.</source>
        <translation>%1没有待批的等级提议。</translation>
    </message>
    <message>
        <source>The first day on which the tier is to count.</source>
        <translation>拟生效的第一天。</translation>
    </message>
    <message>
        <source>Why; kept with the proposal.</source>
        <translation>理由，随提议保存。</translation>
    </message>
    <message>
        <source>Propose a tier</source>
        <translation>提议等级</translation>
    </message>
    <message>
        <source>Who decides.</source>
        <translation>由谁决定。</translation>
    </message>
    <message>
        <source>Why; needed to reject.</source>
        <translation>理由，驳回时必填。</translation>
    </message>
    <message>
        <source>A proposal is decided by approve or reject, not “%1”.</source>
        <translation>提议只能用 approve 或 reject 决定，不能用“%1”。</translation>
    </message>
    <message>
        <source>Decide about a tier</source>
        <translation>决定等级提议</translation>
    </message>
    <message>
        <source>This corrects the past: %1 decided clocks now read differently; %2 approved it.</source>
        <translation>这更正了过去的记录：%1 个已判定的时限结果随之改变；由%2批准。</translation>
    </message>
    <message>
        <source>Write what we owe a customer, and what not, as PDF.</source>
        <translation>把客户的服务边界（包含与不包含）写成 PDF。</translation>
    </message>
    <message>
        <source>  never due: its calendar has no working time</source>
        <translation>  永不到期：所用日历没有工作时间</translation>
    </message>
    <message>
        <source>Write the brief of a visit as PDF, or those of several into one.</source>
        <translation>把拜访简报写成 PDF，多份可合为一份。</translation>
    </message>
    <message>
        <source>Write visits into a file for other calendars.</source>
        <translation>把拜访写成其他日历可用的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n brief(s)</source>
        <translation>
            <numerusform>%n 份简报</numerusform>
        </translation>
    </message>
    <message>
        <source>The iCalendar file to write.</source>
        <translation>要写的 iCalendar 文件。</translation>
    </message>
    <message>
        <source>Only this engineer&apos;s visits.</source>
        <translation>只要这位工程师的拜访。</translation>
    </message>
    <message>
        <source>Only visits to this customer.</source>
        <translation>只要对这个客户的拜访。</translation>
    </message>
    <message>
        <source>First day; 60 days ago unless it is named.</source>
        <translation>第一天；不写则从 60 天前起。</translation>
    </message>
    <message>
        <source>Last day; in a year unless it is named.</source>
        <translation>最后一天；不写则到一年后。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n visit(s) to %1.</source>
        <translation>
            <numerusform>已把 %n 次拜访写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>A line becomes a request, a complaint, a step or a note, not “%1”.</source>
        <translation>一行字可记成 request、complaint、step 或 note，不能是“%1”。</translation>
    </message>
    <message>
        <source>A priority is P1, P2, P3 or P4, not “%1”.</source>
        <translation>优先级是 P1、P2、P3 或 P4，不是“%1”。</translation>
    </message>
    <message>
        <source>(--customer %1)</source>
        <translation>（--customer %1）</translation>
    </message>
    <message>
        <source>What it becomes: request, complaint, step or note.</source>
        <translation>记成什么：request、complaint、step 或 note。</translation>
    </message>
    <message>
        <source>Whom it is about, by code.</source>
        <translation>关于哪个客户（代码）。</translation>
    </message>
    <message>
        <source>The priority of a request: P1 to P4.</source>
        <translation>工单的优先级：P1 至 P4。</translation>
    </message>
    <message>
        <source>The day on which a next step is due.</source>
        <translation>后续的到期日。</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>快速记录</translation>
    </message>
    <message>
        <source>Turn one line, who and what, into a request, a complaint, a step or a note.</source>
        <translation>把一行字（谁，什么事）记成工单、抱怨、后续或备注。</translation>
    </message>
    <message>
        <source>Explain the clocks of a request, or until when a complaint is to be answered.</source>
        <translation>解释工单的时钟，或投诉须于何时前答复。</translation>
    </message>
    <message>
        <source>%1 since %2: %3</source>
        <translation>%2 起为%1：%3</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>%1 已答复</translation>
    </message>
    <message>
        <source>To be answered by %1</source>
        <translation>须于 %1 前答复</translation>
    </message>
    <message>
        <source>The leader has to know.</source>
        <translation>须告知主管。</translation>
    </message>
    <message>
        <source>Only a request or a complaint can be explained: zhike explain request NUMBER, or zhike explain complaint NUMBER.</source>
        <translation>只能解释工单或投诉：zhike explain request 编号，或 zhike explain complaint 编号。</translation>
    </message>
    <message>
        <source>%1: %2 respondents</source>
        <translation>%1：%2 位受访人</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Better</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Worse</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>过少</translation>
    </message>
    <message>
        <source>Contradictory about %1: %2.</source>
        <translation>对“%1”自相矛盾：%2。</translation>
    </message>
    <message>
        <source>Tell what this Kano study found instead.</source>
        <translation>改为给出这份卡诺调查的结果。</translation>
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
        <source>From everyone</source>
        <translation>与整体之差</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未指明工程师</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>Tell the three elements of each engineer instead.</source>
        <translation>改为给出每位工程师的三要素。</translation>
    </message>
    <message>
        <source>With --kano or --elements, only answers of customers of this tier.</source>
        <translation>与 --kano 或 --elements 同用，只计这个等级的客户的回答。</translation>
    </message>
    <message>
        <source>--tier goes with --kano or --elements only.</source>
        <translation>--tier 只能与 --kano 或 --elements 同用。</translation>
    </message>
</context>
<context>
    <name>zhike::WindowSession</name>
    <message>
        <source>New database …</source>
        <translation>新建数据库…</translation>
    </message>
    <message>
        <source>Open database …</source>
        <translation>打开数据库…</translation>
    </message>
    <message>
        <source>Import a CSV file …</source>
        <translation>导入 CSV 文件…</translation>
    </message>
    <message>
        <source>Export the customers …</source>
        <translation>导出客户…</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>新建数据库</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>恢复这份备份？</translation>
    </message>
    <message>
        <source>The present data are replaced by those of %1. A copy of the present file is kept beside it.</source>
        <translation>现有数据将被 %1 中的数据替换。现有文件会在原处保留一份副本。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Making demo data …</source>
        <translation>正在生成演示数据…</translation>
    </message>
    <message numerus="yes">
        <source>Made demo data: %n customer(s)</source>
        <translation>
            <numerusform>已生成演示数据：%n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>The database could not be opened</source>
        <translation>数据库无法打开</translation>
    </message>
    <message>
        <source>Open another …</source>
        <translation>打开其他…</translation>
    </message>
    <message>
        <source>Restoring the backup …</source>
        <translation>正在恢复备份…</translation>
    </message>
</context>
</TS>
