<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CostSection</name>
    <message>
        <source>An hour of work costs %1 from now on</source>
        <translation>每小时成本已改为 %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>An hour of work</source>
        <translation>每小时工时</translation>
    </message>
    <message>
        <source>What serving a customer costs is hours × this, with travel and parts. Kept in the database, for everybody who works in it.</source>
        <translation>服务成本 = 工时 × 每小时成本，加差旅与备件。保存在数据库中，对所有使用者生效。</translation>
    </message>
</context>
<context>
    <name>TierSettings</name>
    <message>
        <source>From now on another person decides proposals.</source>
        <translation>今后提议须由他人决定。</translation>
    </message>
    <message>
        <source>From now on anybody decides proposals.</source>
        <translation>今后提议可由任何人决定。</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Another person approves</source>
        <translation>须由他人批准</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Who proposed a tier cannot decide about it, and nobody assigns one at once. Holds for everybody who uses this file.</source>
        <translation>提议人不能自行决定，也不能直接定级。对使用此文件的所有人有效。</translation>
    </message>
</context>
<context>
    <name>zhike::AdviceForm</name>
    <message>
        <source>Weight: %1</source>
        <translation>权重：%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>%1 is advised from</source>
        <translation>建议%1的起点</translation>
    </message>
    <message>
        <source>Together %1 of 100</source>
        <translation>合计 %1 / 100</translation>
    </message>
    <message>
        <source>What these would change is counted once they are right.</source>
        <translation>填写正确后即统计影响。</translation>
    </message>
    <message>
        <source>Counting what these would change…</source>
        <translation>正在统计影响…</translation>
    </message>
    <message>
        <source>None of %1 customers would be advised another tier.</source>
        <translation>%1 个客户的建议等级均不变。</translation>
    </message>
    <message>
        <source>%1 of %2 customers would be advised another tier (↑%3 ↓%4).</source>
        <translation>%2 个客户中，%1 个的建议等级会变（↑%3 ↓%4）。</translation>
    </message>
    <message>
        <source>Saved how tiers are advised.</source>
        <translation>已保存定级建议的权重与门槛。</translation>
    </message>
</context>
<context>
    <name>zhike::CalendarFields</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>5×8, Shanghai</source>
        <translation>5×8，上海</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no working hours on this weekday</comment>
        <translation>休息</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>several with blanks between</source>
        <translation>一天可有几段，用空格隔开</translation>
    </message>
</context>
<context>
    <name>zhike::CalendarImport</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is too large to be a calendar.</source>
        <translation>%1 太大，不像是日历文件。</translation>
    </message>
    <message>
        <source>%1, until now %2</source>
        <translation>%1，原为 %2</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>导入节假日</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics)</source>
        <translation>iCalendar 文件 (*.ics)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Days that change</source>
        <translation>有变化的日子</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Of %1: %2 days in the file, %3 new, %4 changed, %5 as they are.</source>
        <translation>%1：文件中有 %2 天，新增 %3 天，变更 %4 天，%5 天不变。</translation>
    </message>
    <message>
        <source>Import %1 days</source>
        <translation>导入 %1 天</translation>
    </message>
    <message>
        <source>There is nothing to import: no day would change.</source>
        <translation>没有可导入的：没有哪一天会变化。</translation>
    </message>
</context>
<context>
    <name>zhike::CalendarYear</name>
    <message>
        <source>Import .ics …</source>
        <translation>导入 .ics…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>日子的名称</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>As the week says</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>日子的类型</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>No holidays of %1 yet: import the official ones from an .ics file, or mark them by hand.</source>
        <translation>还没有 %1 年的节假日：请导入 .ics 文件，或逐日标出。</translation>
    </message>
    <message>
        <source>Monday&apos;s: %1</source>
        <translation>同周一：%1</translation>
    </message>
    <message>
        <source>Save your changes first.</source>
        <translation>请先保存改动。</translation>
    </message>
    <message>
        <source>Official holidays as an iCalendar file, with a preview.</source>
        <translation>从 iCalendar 文件导入法定节假日，先看预览。</translation>
    </message>
</context>
<context>
    <name>zhike::CalendarsView</name>
    <message numerus="yes">
        <source>used by %n policies</source>
        <translation>
            <numerusform>%n 个承诺版本在用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %n contracts</source>
        <translation>
            <numerusform>%n 份合同在用</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Working calendars</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Changed and not saved yet.</source>
        <translation>有改动，尚未保存。</translation>
    </message>
    <message>
        <source>New working calendar</source>
        <translation>新建工作日历</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Working calendar %1</source>
        <translation>工作日历 %1</translation>
    </message>
    <message>
        <source>Archive a working calendar</source>
        <translation>归档工作日历</translation>
    </message>
    <message>
        <source>Save a working calendar</source>
        <translation>保存工作日历</translation>
    </message>
    <message>
        <source>Import holidays from .ics</source>
        <translation>从 .ics 导入节假日</translation>
    </message>
    <message>
        <source>Save the working calendar</source>
        <translation>保存工作日历</translation>
    </message>
    <message>
        <source>Next day, next week</source>
        <translation>移到相邻的日、周</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Holiday, make-up working day, as the week says</source>
        <translation>休假、调休上班、按周，依次切换</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>zhike::ChecklistEditor</name>
    <message>
        <source>An item a line</source>
        <translation>一行一项</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>拜访类型</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>清单项目</translation>
    </message>
    <message>
        <source>Change a checklist</source>
        <translation>修改检查清单</translation>
    </message>
</context>
<context>
    <name>zhike::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light and dark may follow the system.</source>
        <translation>浅色或深色，也可以跟随系统。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the window and of what is printed.</source>
        <translation>界面和打印件所用的语言。</translation>
    </message>
    <message>
        <source>Nothing blinks</source>
        <translation>不闪烁</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>The text cursor stands still, and so do bars of progress. The system may ask for it too.</source>
        <translation>文字光标与进度条静止不动。系统要求减少动态效果时同样如此。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Stands beside every change you make, in the history and on printed briefs. Empty: the name of your account.</source>
        <translation>记在您所做的每一处修改旁、历史记录里和打印的简报上。留空则用系统账户名。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Copied the path of the database.</source>
        <translation>已复制数据库路径。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>All data are in this one file. It never leaves this computer by itself.</source>
        <translation>全部数据都在这一个文件里，不会自行离开本机。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Free software under the GPL, version 3 or later.</source>
        <translation>自由软件，以 GPL 第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度（浅色）</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度（深色）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Rows and fields grow with it. Ctrl++ and Ctrl+− change it too.</source>
        <translation>行高与输入框随之放大；也可按 Ctrl++ 与 Ctrl+−。</translation>
    </message>
    <message>
        <source>Tier advice</source>
        <translation>定级建议</translation>
    </message>
    <message>
        <source>Weights and thresholds</source>
        <translation>权重与门槛</translation>
    </message>
    <message>
        <source>How much each part counts for the score of a customer, together 100, and the score from which a tier is advised. Tiers that were assigned stay as they are.</source>
        <translation>各部分在客户分数中的权重（合计 100），以及建议各等级的起点分数。已定的等级不受影响。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Working calendars</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>我的工单</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>全部工单</translation>
    </message>
    <message>
        <source>Promised times</source>
        <translation>承诺时限</translation>
    </message>
    <message>
        <source>A message when three quarters of a promised time are used, and when it is over. My requests: I work on them, or manage the account.</source>
        <translation>承诺时限用去四分之三和超时时各提醒一次。“我的工单”指由我处理，或我是客户经理。</translation>
    </message>
    <message>
        <source>This desktop has no place for notifications; Today shows what runs out.</source>
        <translation>当前桌面没有通知区域；即将超时的见“今日”。</translation>
    </message>
    <message>
        <source>My working hours</source>
        <translation>我的工作时间</translation>
    </message>
    <message>
        <source>Messages come in these hours; what happens outside is told when work begins.</source>
        <translation>只在这些时间提醒；其余时间发生的，上班时一并告知。</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Kept promises</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>The dashed line in the charts of kept promises, 50 to 100 %.</source>
        <translation>达成率图中的虚线，50% 至 100%。</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>The dashed line in the chart of satisfaction, 50 to 100 %.</source>
        <translation>满意度图中的虚线，50% 至 100%。</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>File for other calendars</source>
        <translation>供其他日历订阅的文件</translation>
    </message>
    <message>
        <source>The program writes the visits into this file and keeps it up to date. A calendar on this computer, or a telephone that gets the file from a shared folder, subscribes to it.</source>
        <translation>程序把拜访写入这个文件并随时更新。本机的日历，或经共享文件夹取得它的手机，可以订阅。</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>What is looked at on a visit of each kind. Visits planned before keep theirs.</source>
        <translation>各类拜访要检查的项目。已安排的拜访保持原清单。</translation>
    </message>
</context>
<context>
    <name>zhike::VisitFileSetting</name>
    <message>
        <source>Write it no more</source>
        <translation>不再写入</translation>
    </message>
    <message>
        <source>Whose visits</source>
        <translation>谁的拜访</translation>
    </message>
    <message>
        <source>Everyone&apos;s visits</source>
        <translation>所有人的拜访</translation>
    </message>
    <message>
        <source>No file is written.</source>
        <translation>没有写入文件。</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>换一个文件…</translation>
    </message>
    <message>
        <source>File for other calendars</source>
        <translation>供其他日历订阅的文件</translation>
    </message>
    <message>
        <source>Zhike visits.ics</source>
        <translation>知客拜访.ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Visits are written into %1.</source>
        <translation>拜访写入 %1。</translation>
    </message>
</context>
<context>
    <name>zhike::YearView</name>
    <message>
        <source>Days of the year</source>
        <translation>全年各日</translation>
    </message>
    <message>
        <source>H</source>
        <comment>mark of a holiday</comment>
        <translation>休</translation>
    </message>
    <message>
        <source>W</source>
        <comment>mark of a make-up working day</comment>
        <translation>班</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>调休上班</translation>
    </message>
</context>
</TS>
