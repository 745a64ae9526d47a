<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Format</name>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>in %1 d</source>
        <translation>%1 天后</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between facts on one line; in Chinese ・ without spaces.</extracomment>
        <translation>・</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>SLA attainment</source>
        <translation>SLA 达成</translation>
    </message>
    <message>
        <source>Open and overdue</source>
        <translation>未结与逾期</translation>
    </message>
    <message>
        <source>Visit rhythm</source>
        <translation>拜访节奏</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Nothing is known yet that health could be made of.</source>
        <translation>还没有可以计算健康度的数据。</translation>
    </message>
    <message>
        <source>Health %1 of 100: at most 50 is red, at most 75 amber</source>
        <translation>健康度 %1（满分 100）：50 及以下为红，75 及以下为黄</translation>
    </message>
    <message>
        <source>%1: weight %2, lost %3</source>
        <extracomment>%1 a part of health, %2 its share of the 100 points, %3 how many it lost</extracomment>
        <translation>%1：权重 %2，扣 %3</translation>
    </message>
    <message>
        <source>No data, weight shared out: %1</source>
        <translation>暂无数据、权重已分摊：%1</translation>
    </message>
    <message>
        <source>rated %1 / 5</source>
        <translation>评 %1 / 5</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paid %n day(s) late</source>
        <translation>
            <numerusform>迟付 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 overdrawn, due %2</source>
        <extracomment>%1 a clock of a request: first response, arrival, resolution; %2 the day it was due</extracomment>
        <translation>%1超时，应于 %2</translation>
    </message>
    <message>
        <source>%1 …</source>
        <extracomment>After the greatest losses of health: there are smaller ones</extracomment>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>0 to 100: satisfaction 30, kept promises 25, open complaints and overdue work 20, visit rhythm 15, payment 10; what has no data shares out its weight. At most 50 is red, at most 75 amber.</source>
        <translation>0–100：满意度 30、承诺达成 25、未结投诉与逾期工作 20、拜访节奏 15、付款 10；没有数据的项把权重分给其他项。50 及以下为红，75 及以下为黄。</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Health %1</source>
        <translation>健康 %1</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>Standard</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>银牌</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>金牌</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>钻石</translation>
    </message>
</context>
<context>
    <name>zhike::BusyStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>zhike::ChoicePopup</name>
    <message>
        <source>Type to search</source>
        <translation>输入以查找</translation>
    </message>
    <message>
        <source>Ctrl with click or Enter: several</source>
        <translation>按住 Ctrl 单击或回车可多选</translation>
    </message>
</context>
<context>
    <name>zhike::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Drag to move, or Alt+↑ ↓</source>
        <translation>拖动或 Alt+↑ ↓ 移动</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复初始</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
</context>
<context>
    <name>zhike::DateEditor</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>There is no such date. Write it like %1.</source>
        <translation>没有这个日期。请写成 %1 这样。</translation>
    </message>
</context>
<context>
    <name>zhike::DateTimeEditor</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>There is no such time. Write it like 09:30.</source>
        <translation>没有这个时间。请写成 09:30 这样。</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>还缺日期。</translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation>还缺时间。</translation>
    </message>
</context>
<context>
    <name>zhike::DecimalEditor</name>
    <message>
        <source>Please enter a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>Please enter a number from %1 to %2.</source>
        <translation>请输入 %1 到 %2 之间的数字。</translation>
    </message>
</context>
<context>
    <name>zhike::FilterBar</name>
    <message>
        <source>Filter %1: %2</source>
        <translation>筛选 %1：%2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the values of a filter, as in: Gold, Diamond</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>zhike::FormPanel</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Not saved yet. Press Esc again to throw your changes away.</source>
        <translation>尚未保存。再按一次 Esc 放弃改动。</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>请填写%1。</translation>
    </message>
    <message>
        <source>Here is what you had not saved, typed %1.</source>
        <translation>这是您 %1 填写而未保存的内容。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>zhike::HealthDot</name>
    <message>
        <source>Health %1</source>
        <translation>健康 %1</translation>
    </message>
    <message>
        <source>Health %1 of 100</source>
        <translation>健康 %1（满分 100）</translation>
    </message>
</context>
<context>
    <name>zhike::IntegerEditor</name>
    <message>
        <source>Please enter a whole number.</source>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>Please enter a number from %1 to %2.</source>
        <translation>请输入 %1 到 %2 之间的数字。</translation>
    </message>
</context>
<context>
    <name>zhike::ListSearch</name>
    <message>
        <source>Search in the list</source>
        <translation>在列表中查找</translation>
    </message>
</context>
<context>
    <name>zhike::MoneyEditor</name>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Please enter an amount in yuan, such as 128000 or 128,000.00.</source>
        <translation>请输入以元为单位的金额，如 128000 或 128,000.00。</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>金额过大。</translation>
    </message>
</context>
<context>
    <name>zhike::PageHeader</name>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>zhike::RecordHead</name>
    <message>
        <source>The one before</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>zhike::RecordListPane</name>
    <message>
        <source>Save this view as …</source>
        <translation>将此视图另存为…</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>zhike::RecordSelectionBar</name>
    <message>
        <source>Stopped; nothing was copied.</source>
        <translation>已停止，没有复制。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>正在复制…</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as a table</source>
        <translation>
            <numerusform>已将 %n 行复制为表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>导出 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>正在导出…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n record(s) to %1</source>
        <translation>
            <numerusform>已将 %n 条记录导出到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::ReferenceEditor</name>
    <message>
        <source>Type a name</source>
        <translation>输入名称</translation>
    </message>
    <message>
        <source>Please choose one from the list.</source>
        <translation>请从列表中选择一项。</translation>
    </message>
</context>
<context>
    <name>zhike::RowList</name>
    <message>
        <source>Open in a new tab</source>
        <translation>在新标签页中打开</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>在新窗口中打开</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Esc shows all of them again.</source>
        <translation>按 Esc 重新显示全部。</translation>
    </message>
</context>
<context>
    <name>zhike::SelectionBar</name>
    <message>
        <source>Clear</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>More for all chosen</source>
        <translation>对所选的更多操作</translation>
    </message>
</context>
<context>
    <name>zhike::ShareBar</name>
    <message>
        <source>%1 percent</source>
        <translation>百分之 %1</translation>
    </message>
</context>
<context>
    <name>zhike::ShortList</name>
    <message>
        <source>Order and groups</source>
        <translation>排序与分组</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as a table</source>
        <translation>
            <numerusform>已将 %n 行复制为表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>导出 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>正在导出…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n record(s) to %1</source>
        <translation>
            <numerusform>已将 %n 条记录导出到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::SmallList</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>复制为表格</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as a table</source>
        <translation>
            <numerusform>已将 %n 行复制为表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::TabBar</name>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
</context>
<context>
    <name>zhike::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>zhike::TimelineModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and how long ago: 11-20 周五，3 天前</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>zhike::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
</TS>
