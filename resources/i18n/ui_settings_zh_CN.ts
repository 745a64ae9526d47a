<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>The text cursor stands still.</source>
        <translation>文字光标不再闪动。</translation>
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
</TS>
