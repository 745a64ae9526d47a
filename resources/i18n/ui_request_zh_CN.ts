<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>RequestColumns</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>已历时</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解决时间</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最久优先</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>最急优先</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>筛选工单</translation>
    </message>
    <message>
        <source>How long ago it was opened, while it is not over.</source>
        <translation>未了结的工单距受理已有多久。</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Doubtful data</source>
        <translation>数据存疑</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始处理</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续处理</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>待客户</translation>
    </message>
    <message>
        <source>Hand to R&amp;D</source>
        <translation>转研发</translation>
    </message>
    <message>
        <source>Mark as resolved</source>
        <translation>标为已解决</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭工单</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>取消工单</translation>
    </message>
</context>
<context>
    <name>SlaWords</name>
    <message>
        <source>%1 h</source>
        <translation>%1 时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>paused, %1 left</source>
        <translation>暂停，剩 %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超 %1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达成</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>无承诺</translation>
    </message>
    <message>
        <source>%1 / %2, %3</source>
        <translation>%1 / %2，%3</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>到期 %1</translation>
    </message>
    <message>
        <source>Resolution due %1 = %2 and %3 of working time</source>
        <translation>解决到期 %1 = %2 起，%3工作时间</translation>
    </message>
    <message>
        <source>Resolution due %1 = %2 and %3 of working time, and %4 for which it was paused</source>
        <translation>解决到期 %1 = %2 起，%3工作时间，加暂停 %4</translation>
    </message>
    <message>
        <source>respond %1</source>
        <translation>首响 %1</translation>
    </message>
    <message>
        <source>arrive %1</source>
        <translation>到场 %1</translation>
    </message>
    <message>
        <source>resolve %1</source>
        <translation>解决 %1</translation>
    </message>
    <message>
        <source>no working time</source>
        <translation>没有工作时间</translation>
    </message>
    <message>
        <source>calendar is empty</source>
        <translation>日历为空</translation>
    </message>
    <message>
        <source>The calendar %1 has no working time: these clocks stand still and are never due. Give it working hours in the settings.</source>
        <translation>日历 %1 没有工作时间：这些时限不走，也永不到期。请在设置中给它填上工作时间。</translation>
    </message>
</context>
<context>
    <name>zhike::Composer</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Customer said</source>
        <translation>客户来话</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>回复客户</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>Attach files; or drop or paste them</source>
        <translation>添加附件；也可拖放或粘贴</translation>
    </message>
    <message>
        <source>Copy or mail this text</source>
        <translation>复制或用邮件写这段话</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Write it in the mail program…</source>
        <translation>用邮件程序写…</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>谁？</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>渠道？</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>客户说了什么</translation>
    </message>
    <message>
        <source>What %1 said</source>
        <translation>%1 说了什么</translation>
    </message>
    <message>
        <source>Reply to the customer: what you say is recorded here, not sent</source>
        <translation>回复客户：写下所说的话，只作记录，不会发出</translation>
    </message>
    <message>
        <source>Reply to %1: what you say is recorded here, not sent</source>
        <translation>回复%1：写下所说的话，只作记录，不会发出</translation>
    </message>
    <message>
        <source>A note that the customer never sees</source>
        <translation>内部备注，客户看不到</translation>
    </message>
    <message>
        <source>also records the first response</source>
        <translation>同时记为首次响应</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Record a message</source>
        <translation>记录消息</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>草稿已存</translation>
    </message>
    <message>
        <source>Draft not kept: the disk refuses it</source>
        <translation>草稿未存：磁盘写不进</translation>
    </message>
    <message>
        <source>Message about %1</source>
        <translation>%1 的消息</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Ctrl+Enter. Records here what was said. Nothing leaves this computer: say it by phone, or copy it or open it in your mail program with the menu.</source>
        <translation>Ctrl+Enter。只在这里记下说了什么，不会从本机发出：请打电话告知，或用菜单复制、在邮件程序里写。</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>对谁</translation>
    </message>
    <message>
        <source>How</source>
        <translation>渠道</translation>
    </message>
</context>
<context>
    <name>zhike::MessageForm</name>
    <message>
        <source>Correct a message</source>
        <translation>更正消息</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>zhike::RequestDetailView</name>
    <message>
        <source>No request chosen</source>
        <translation>未选择工单</translation>
    </message>
    <message>
        <source>Choose one in the list, or open a new one.</source>
        <translation>从列表中选择一张，或新建工单。</translation>
    </message>
    <message>
        <source>The times of this request contradict each other. It is left out of the statistics until they are corrected.</source>
        <translation>这张工单的时间自相矛盾，更正之前不计入统计。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况描述</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>Archive a request</source>
        <translation>归档工单</translation>
    </message>
    <message>
        <source>Who sees to %1</source>
        <translation>谁处理 %1</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Assign a request</source>
        <translation>指派工单</translation>
    </message>
</context>
<context>
    <name>zhike::RequestFacts</name>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>局点</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>负责</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚未指派</translation>
    </message>
    <message>
        <source>R&amp;D</source>
        <translation>研发</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未响应</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>客户评价</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 分（满分 5 分）</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>warranty ended %1</source>
        <translation>质保已于 %1 到期</translation>
    </message>
    <message>
        <source>under warranty until %1</source>
        <translation>质保至 %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>契合 %1</translation>
    </message>
    <message>
        <source>Also open on this system</source>
        <translation>该系统未结的其他工单</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>已等</translation>
    </message>
    <message>
        <source>%1 of working time</source>
        <translation>%1工作时间</translation>
    </message>
    <message>
        <source>Solved before</source>
        <translation>相似的已解决</translation>
    </message>
    <message>
        <source>solved %1</source>
        <translation>%1 解决</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation>相似 %1 %</translation>
    </message>
    <message>
        <source>55 % the titles, 25 % what happened, 20 % the same system (the same product counts 0.7): how many pairs of neighbouring characters they share</source>
        <translation>标题占 55 %，情况描述占 25 %，同一系统占 20 %（同一产品按 0.7 计）：按共有的相邻字对计算</translation>
    </message>
    <message>
        <source>This system, last 12 months</source>
        <translation>该系统近 12 个月</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>共 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2 次</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>工单</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>无未了风险</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::RequestForm</name>
    <message>
        <source>New request</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Name, code or pinyin</source>
        <translation>名称、编号或拼音</translation>
    </message>
    <message>
        <source>What the customer asks</source>
        <translation>客户诉求</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>一句话</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况描述</translation>
    </message>
    <message>
        <source>Since when, what is affected, what was tried</source>
        <translation>从何时开始、影响什么、试过什么</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>局点</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开时间</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>R&amp;D reference</source>
        <translation>研发单号</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Save a request</source>
        <translation>保存工单</translation>
    </message>
    <message>
        <source>↓ shows who fits best</source>
        <translation>按 ↓ 查看谁最合适</translation>
    </message>
</context>
<context>
    <name>zhike::RequestHead</name>
    <message>
        <source>Requests</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Customer, system and what was solved before</source>
        <translation>客户、系统与相似的已解决</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Record first response</source>
        <translation>记录首响</translation>
    </message>
    <message>
        <source>To an engineer…</source>
        <translation>转给工程师…</translation>
    </message>
    <message>
        <source>Plan a visit for it…</source>
        <translation>为它安排拜访…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
</context>
<context>
    <name>zhike::RequestListPane</name>
    <message>
        <source>No requests here</source>
        <translation>这里没有工单</translation>
    </message>
    <message>
        <source>What customers ask for stands here until it is resolved.</source>
        <translation>客户提出的事项列在这里，直到解决。</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>On which you work</source>
        <translation>由您负责的工单</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), ordered by: %1</source>
        <translation>
            <numerusform>%n 个工单，排序：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::RequestSelectionBar</name>
    <message>
        <source>Without an engineer</source>
        <translation>没有工程师</translation>
    </message>
    <message>
        <source>Opening unknown</source>
        <translation>开单时间不详</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Groups by priority</source>
        <translation>按优先级分组</translation>
    </message>
    <message>
        <source>Groups by state</source>
        <translation>按状态分组</translation>
    </message>
    <message>
        <source>Groups by engineer</source>
        <translation>按工程师分组</translation>
    </message>
    <message>
        <source>Groups by month of opening</source>
        <translation>按开单月份分组</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message numerus="yes">
        <source>Give %n request(s) to an engineer</source>
        <translation>
            <numerusform>把 %n 个工单派给工程师</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Groups by tier</source>
        <translation>按等级分组</translation>
    </message>
    <message>
        <source>Groups by region</source>
        <translation>按地区分组</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>未结 %1</translation>
    </message>
    <message>
        <source>P1 and P2: %1</source>
        <translation>P1、P2：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>继续处理 %1</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>未结工单</translation>
    </message>
    <message>
        <source>Assign an engineer to %1</source>
        <translation>为 %1 指派工程师</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Show the list and the request</source>
        <translation>显示列表和工单</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Save this view as …</source>
        <translation>将此视图另存为…</translation>
    </message>
    <message>
        <source>Reply to the customer about %1</source>
        <translation>就 %1 回复客户</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>备注 %1</translation>
    </message>
</context>
<context>
    <name>zhike::SlaPicture</name>
    <message>
        <source>Promised times</source>
        <translation>承诺时钟</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>停 %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>时</translation>
    </message>
</context>
<context>
    <name>zhike::SlaSection</name>
    <message>
        <source>counted</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>非工作时间</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Promised times</source>
        <translation>承诺时钟</translation>
    </message>
</context>
<context>
    <name>zhike::SlaWatch</name>
    <message>
        <source>%1: %2, late by %3</source>
        <translation>%1：%2，已超 %3</translation>
    </message>
    <message>
        <source>%1: %2, %3 left</source>
        <translation>%1：%2，还剩 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) broken</source>
        <translation>
            <numerusform>%n 项承诺已超时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) at risk</source>
        <translation>
            <numerusform>%n 项承诺即将超时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer: %1, %2 left</source>
        <translation>答复：%1，剩 %2</translation>
    </message>
    <message>
        <source>Answer: %1, late by %2</source>
        <translation>答复：%1，超 %2</translation>
    </message>
    <message>
        <source>A complaint, inform the leader: %1</source>
        <translation>投诉，需告知主管：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) about complaints</source>
        <translation>
            <numerusform>投诉提醒 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::StateForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>What was done, so that others can use it</source>
        <translation>写明做了什么，方便他人借鉴</translation>
    </message>
    <message>
        <source>R&amp;D reference</source>
        <translation>研发单号</translation>
    </message>
    <message>
        <source>Such as RD-4417</source>
        <translation>例如 RD-4417</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>First response to %1</source>
        <translation>%1 的首次响应</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通内容</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Change a request</source>
        <translation>更改工单</translation>
    </message>
    <message>
        <source>Kept as an internal note</source>
        <translation>作为内部备注保存</translation>
    </message>
    <message>
        <source>Kept as a message to the customer</source>
        <translation>作为对客户的回复保存</translation>
    </message>
</context>
<context>
    <name>zhike::StatusBand</name>
    <message>
        <source>Responded</source>
        <translation>首响</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解决</translation>
    </message>
</context>
<context>
    <name>zhike::ThreadRow</name>
    <message>
        <source>One of us</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>opened it</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>we, to the customer</source>
        <translation>我方，回复客户</translation>
    </message>
    <message>
        <source>we, for ourselves</source>
        <translation>我方，内部备注</translation>
    </message>
    <message>
        <source>Arrived on site</source>
        <translation>到达现场</translation>
    </message>
    <message>
        <source>Handed to R&amp;D as %1</source>
        <translation>转研发 %1</translation>
    </message>
    <message>
        <source>Handed to R&amp;D</source>
        <translation>转研发</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>What can be done with this message</source>
        <translation>这条消息的操作</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Write it in the mail program…</source>
        <translation>用邮件程序写…</translation>
    </message>
    <message>
        <source>Save a copy of %1…</source>
        <translation>另存 %1…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>zhike::ThreadView</name>
    <message>
        <source>Exchange</source>
        <translation>往来</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Customer knows</source>
        <translation>客户可见</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Nothing was noted for ourselves yet.</source>
        <translation>还没有内部备注。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>更早 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away a message</source>
        <translation>移除消息</translation>
    </message>
</context>
</TS>
