<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>RecordActions</name>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>拨打 %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>发邮件到 %1</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>There is no screen “%1”.</source>
        <translation>没有名为“%1”的界面。</translation>
    </message>
    <message>
        <source>There is no screen “%1”. There are: %2.</source>
        <translation>没有名为“%1”的界面。可用的有：%2。</translation>
    </message>
    <message>
        <source>Nothing here answers to %1.</source>
        <translation>这里没有对 %1 起作用的操作。</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>设备与系统</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>局点</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>服务合同</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>open requests %1</source>
        <translation>工单 %1</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>The engineer in charge: 主责 陈思远</extracomment>
        <translation>主责 %1</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Contingency plans</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Kano studies</source>
        <translation>卡诺调查</translation>
    </message>
    <message>
        <source>Service items</source>
        <translation>服务项目</translation>
    </message>
</context>
<context>
    <name>zhike::MainWindow</name>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Another program changed the database; what you see is up to date.</source>
        <translation>另一个程序改动了数据库，此处已是最新。</translation>
    </message>
    <message>
        <source>%1 — Zhike</source>
        <extracomment>The window&apos;s title: what is shown, and the program&apos;s name</extracomment>
        <translation>%1 — 知客</translation>
    </message>
    <message>
        <source>Zhike</source>
        <translation>知客</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>View</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
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
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undo Ctrl+Z</source>
        <translation>撤销 Ctrl+Z</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redo Ctrl+Shift+Z</source>
        <translation>重做 Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>随处可用</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>打开所选</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>上下选择</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>type</source>
        <translation>直接输入</translation>
    </message>
    <message>
        <source>Save a form</source>
        <translation>保存表单</translation>
    </message>
    <message>
        <source>Close what is nearest</source>
        <translation>关闭最近打开的一层</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Close tab or window</source>
        <translation>关闭标签页或窗口</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新建标签页</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>Reopen the tab closed last</source>
        <translation>重新打开刚关闭的标签页</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一个标签页</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一个标签页</translation>
    </message>
    <message>
        <source>Icons or words at the left</source>
        <translation>收起或展开导航</translation>
    </message>
    <message>
        <source>Not saved last time, and there again when you open it: %1</source>
        <extracomment>Names of half-filled forms</extracomment>
        <translation>上次未保存，再次打开时仍在：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between forms</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A saved view of a page, such as: Customers: 华东钻石</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>In lists and forms</source>
        <translation>列表与表单</translation>
    </message>
    <message>
        <source>Do what its button says</source>
        <translation>执行行内按钮</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Next tab, tab before</source>
        <translation>后一个、前一个标签</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>后一个、前一个控件</translation>
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
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>文字恢复原大</translation>
    </message>
    <message>
        <source>Text at %1 %</source>
        <translation>文字大小 %1 %</translation>
    </message>
    <message>
        <source>Open it in a tab, in a window</source>
        <translation>在标签页、新窗口中打开</translation>
    </message>
    <message>
        <source>Choose several, all, one again</source>
        <translation>多选、全选、恢复单选</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Fold a group, open it</source>
        <translation>折叠、展开分组</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>快速记录</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>zhike::NavEntry</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>zhike::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Zhike</source>
        <extracomment>The program&apos;s name beside its mark</extracomment>
        <translation>知客</translation>
    </message>
    <message>
        <source>Icons only</source>
        <translation>只显示图标</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>显示文字</translation>
    </message>
</context>
<context>
    <name>zhike::PreviewPane</name>
    <message>
        <source>Engineer</source>
        <translation>主责</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>%1, %2 d left</source>
        <translation>%1，余 %2 天</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>What can be found</source>
        <translation>可以查找</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>by name, pinyin, initials or code</source>
        <translation>按名称、拼音、首字母或编号</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>by name, pinyin, initials or phone</source>
        <translation>按姓名、拼音、首字母或电话</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>requests, visits, complaints: by number, or any words in them</source>
        <translation>工单、拜访、投诉：按编号，或其中任何文字</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>by what they are called; those of this page come first</source>
        <translation>按操作名称；当前页面的操作在前</translation>
    </message>
</context>
<context>
    <name>zhike::SavedViews</name>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>已保存视图“%1”</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Overwrite with what is shown now</source>
        <translation>用当前显示覆盖</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Renamed the view to “%1”</source>
        <translation>视图已改名为“%1”</translation>
    </message>
    <message>
        <source>Overwrote the view “%1”</source>
        <translation>已覆盖视图“%1”</translation>
    </message>
    <message>
        <source>Changed back the view “%1”</source>
        <translation>视图“%1”已改回</translation>
    </message>
    <message>
        <source>Deleted the view “%1”</source>
        <translation>已删除视图“%1”</translation>
    </message>
    <message>
        <source>Restored the view “%1”</source>
        <translation>已恢复视图“%1”</translation>
    </message>
</context>
<context>
    <name>zhike::SearchButton</name>
    <message>
        <source>Search customers, contacts, requests, actions</source>
        <translation>搜索客户、联系人、工单、操作</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>zhike::SearchPopup</name>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Try a part of the name, its initials, a number or a phone.</source>
        <translation>试试名称的一部分、拼音首字母、编号或电话。</translation>
    </message>
    <message>
        <source>Search customers, contacts, requests, actions</source>
        <translation>搜索客户、联系人、工单、操作</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1 项</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>new request</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>more actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>by initials, %1</source>
        <extracomment>How the text was understood and how much was found: 首字母，10 项</extracomment>
        <translation>首字母，%1</translation>
    </message>
    <message>
        <source>by pinyin, %1</source>
        <translation>拼音，%1</translation>
    </message>
    <message>
        <source>%1 ›</source>
        <extracomment>The record whose actions are listed, before the field: 浙江之江农商银行 ›</extracomment>
        <translation>%1 ›</translation>
    </message>
    <message>
        <source>What to do?</source>
        <translation>做什么？</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>more for this customer</source>
        <translation>该客户的更多操作</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>zhike::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>zhike::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>zhike::TabStrip</name>
    <message>
        <source>Tab “%1”, %2 of %3</source>
        <extracomment>The window&apos;s tabs: the chosen one, its number, how many there are</extracomment>
        <translation>标签页“%1”，第 %2 个，共 %3 个</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>关闭标签页</translation>
    </message>
</context>
<context>
    <name>zhike::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>In the bar above: all data are kept on this computer, nothing is sent anywhere</extracomment>
        <translation>本机</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this computer; no network has a part in it.</source>
        <translation>全部数据都在本机的一个文件里，不经过任何网络。</translation>
    </message>
</context>
<context>
    <name>zhike::TrayNotifier</name>
    <message>
        <source>Open Today</source>
        <translation>打开今日</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) broken</source>
        <translation>
            <numerusform>%n 项承诺已超时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n 项即将超时</numerusform>
        </translation>
    </message>
    <message>
        <source>No promise is at risk</source>
        <translation>没有承诺即将超时</translation>
    </message>
    <message>
        <source>Zhike: %1</source>
        <translation>知客：%1</translation>
    </message>
</context>
<context>
    <name>zhike::WelcomePage</name>
    <message>
        <source>Welcome to Zhike</source>
        <translation>欢迎使用知客</translation>
    </message>
    <message>
        <source>Who your customers are, what you promised them, and who looks after them. Everything stays on this computer.</source>
        <translation>客户是谁，承诺了什么，由谁照看。所有数据都留在这台电脑上。</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>用演示数据看看</translation>
    </message>
    <message>
        <source>An invented service company with two years of visits and requests.</source>
        <translation>一家虚构的服务公司，含两年的拜访与工单。</translation>
    </message>
    <message>
        <source>Import my customers</source>
        <translation>导入我的客户</translation>
    </message>
    <message>
        <source>From a CSV file, in Chinese or English, as it is.</source>
        <translation>来自 CSV 文件，中英文表头均可，无须改动。</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>Enter the first customer by hand.</source>
        <translation>手工录入第一个客户。</translation>
    </message>
</context>
</TS>
